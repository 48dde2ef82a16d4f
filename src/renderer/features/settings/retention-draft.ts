import { retentionDetailsSchema, type RetentionView } from '#contract/retention.ts';
import type { Problem } from '#contract/refusals.ts';
import type { RetentionGroup } from '#domain/retention/areas.ts';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';

/** The times while they are changed; null where a field is empty. */
export interface RetentionDraft {
  months: Record<RetentionGroup, number | null>;
  isAutomatic: boolean;
}

export const retentionDraft = ({
  months,
  automaticFromOn,
}: Pick<RetentionView, 'months' | 'automaticFromOn'>): RetentionDraft => ({
  months: { ...months },
  isAutomatic: automaticFromOn !== null,
});

export const checkRetention = (draft: RetentionDraft): Problem[] =>
  schemaProblems(retentionDetailsSchema, draft);
