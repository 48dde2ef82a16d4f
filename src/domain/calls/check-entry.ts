import type { CallDraft } from './draft.ts';

export interface CallEntryProblem {
  readonly field: 'startedAt' | 'endedAt';
  readonly code: 'missing';
}

/**
 * What a call that is entered lacks of its times. A call that goes on ends when it is saved, so the window gives an end; one
 * entered later needs both its times, or the mark that they are not sure: it is then counted, but in no duration.
 *
 * @param startOpen true while nobody has said when the call began
 */
export function checkEntry(
  { fields, endedAt }: Pick<CallDraft, 'fields' | 'endedAt'>,
  startOpen: boolean,
): CallEntryProblem[] {
  if (fields.timeUnsure) return [];
  const problems: CallEntryProblem[] = [];
  if (startOpen) problems.push({ field: 'startedAt', code: 'missing' });
  if (endedAt === null) problems.push({ field: 'endedAt', code: 'missing' });
  return problems;
}
