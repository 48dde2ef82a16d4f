import { callOutcomes } from '#domain/calls/outcome.ts';
import type { DeskCounts } from './desk-counts.ts';
import type { KelaCounts } from './kela-counts.ts';
import type { LineCounts } from './line-counts.ts';

/** The counts of a day in the order in which every table shows them. `nonCase` is one of the outcomes. */
export const dayColumns = [
  'incoming',
  'answered',
  'missed',
  'outside',
  'resolved',
  'directed',
  'handedOver',
  'assessmentStarted',
  'callBackPromised',
  'kelaBooked',
  'nonCase',
  'unrecordedOutcomes',
  'planned',
  'blocked',
  'usable',
  'used',
  'booked',
  'fulfilled',
  'noShow',
  'unresolved',
  'cancelled',
  'lateCancelled',
  'moved',
  'walkInsServed',
  'walkInsLeft',
  'walkInsNotServed',
  'squeezeIns',
  'deskQuestions',
  'eventsHeld',
  'eventVisitors',
] as const;

export type DayColumn = (typeof dayColumns)[number];

/** One count of a day, or of a month when given its totals. */
export function dayCount(
  counts: { readonly line: LineCounts; readonly kela: KelaCounts; readonly desk: DeskCounts },
  column: DayColumn,
): number {
  const { line, kela, desk } = counts;
  const all: Record<DayColumn, number> = { ...line, ...line.outcomes, ...kela, ...desk };
  return all[column];
}

/** The counts that a report has: of one municipality only answered calls are told (see of-municipality.ts). */
export function columnsOf({ municipality }: { readonly municipality: string | null }): readonly DayColumn[] {
  return municipality === null ? dayColumns : dayColumns.filter((column) => ofAnswered.includes(column));
}

const ofAnswered: readonly DayColumn[] = ['answered', ...callOutcomes, 'unrecordedOutcomes'];
