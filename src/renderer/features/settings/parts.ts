import type { ReactNode } from 'react';
import type { Operation } from '#domain/permissions/operation.ts';
import { BackupsPart } from './backups/backups-part.tsx';
import { KelaDaysPart } from './kela-days-part.tsx';
import { LinePart } from './line-part.tsx';
import { OfficePart } from './office-part.tsx';
import { PeoplePart } from './people-part.tsx';
import { TopicPart } from './topic-part.tsx';
import { RetentionPart } from './retention-part.tsx';
import { SafetyPart } from './safety-part.tsx';

/** One tab of the settings: its word and who sees it. */
export interface SettingsPart {
  readonly id: 'office' | 'people' | 'kelaDays' | 'line' | 'callTopics' | 'backups' | 'retention' | 'safety';
  readonly operations: readonly Operation[];
  readonly Part: () => ReactNode;
}

export const parts: readonly SettingsPart[] = [
  { id: 'office', operations: ['offices.update', 'offices.saveClosure'], Part: OfficePart },
  { id: 'people', operations: ['staff.update'], Part: PeoplePart },
  {
    id: 'kelaDays',
    operations: ['kelaDays.saveTemplate', 'kelaDays.saveException'],
    Part: KelaDaysPart,
  },
  { id: 'line', operations: ['serviceHours.save'], Part: LinePart },
  { id: 'callTopics', operations: ['callTopics.update'], Part: TopicPart },
  { id: 'backups', operations: ['backups.view'], Part: BackupsPart },
  { id: 'retention', operations: ['retention.save'], Part: RetentionPart },
  { id: 'safety', operations: ['audit.verify'], Part: SafetyPart },
];
