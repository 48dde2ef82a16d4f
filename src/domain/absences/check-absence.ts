import { daysBetween } from '#domain/time/local-date.ts';
import { LONGEST_ABSENCE, type Absence } from './absence.ts';

export type AbsenceProblemCode = 'rangeReversed' | 'absenceTooLong' | 'samePerson' | 'absenceOverlaps';

export interface AbsenceProblem {
  readonly field: 'fromOn' | 'toOn' | 'deputyId';
  readonly code: AbsenceProblemCode;
}

/**
 * What is wrong with an absence, in the order of the form; empty when it can be saved.
 *
 * @param others absences of the same person; the absence itself among them is passed over
 */
export function checkAbsence(absence: Absence, others: readonly Absence[]): AbsenceProblem[] {
  const { id, staffId, fromOn, toOn, deputyId } = absence;
  const days = daysBetween(fromOn, toOn);
  const overlaps = others.some(
    (one) => one.id !== id && one.staffId === staffId && one.fromOn <= toOn && fromOn <= one.toOn,
  );
  const problems: AbsenceProblem[] = [];
  if (days < 0) problems.push({ field: 'toOn', code: 'rangeReversed' });
  else if (days >= LONGEST_ABSENCE) problems.push({ field: 'toOn', code: 'absenceTooLong' });
  else if (overlaps) problems.push({ field: 'fromOn', code: 'absenceOverlaps' });
  if (deputyId === staffId) problems.push({ field: 'deputyId', code: 'samePerson' });
  return problems;
}
