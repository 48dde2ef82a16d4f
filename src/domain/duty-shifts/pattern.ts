import { daysBetween } from '#domain/time/local-date.ts';
import { weeklyDays, type WeeklyRhythm } from '#domain/time/weekly-days.ts';

/** Who has a weekday's duty. */
export interface DutyPattern extends WeeklyRhythm {
  readonly staffId: string;
  readonly deputyId: string | null;
}

/** Longest pattern in days: a year, after which the office agrees anew. */
export const LONGEST_PATTERN = 366;
/** Rarest rhythm in weeks. */
const RAREST = 12;

export type PatternProblemCode =
  'everyWeeksNotAllowed' | 'validityReversed' | 'patternTooLong' | 'noDates' | 'samePerson';

export interface PatternProblem {
  readonly field: keyof DutyPattern;
  readonly code: PatternProblemCode;
}

/** What is wrong with the pattern, in the order of the form; empty when it can be saved. */
export function checkPattern(pattern: DutyPattern): PatternProblem[] {
  const { everyWeeks, validFromOn, validToOn, staffId, deputyId } = pattern;
  const problems: PatternProblem[] = [];
  const isRhythm = Number.isInteger(everyWeeks) && everyWeeks >= 1 && everyWeeks <= RAREST;
  if (deputyId === staffId) problems.push({ field: 'deputyId', code: 'samePerson' });
  if (!isRhythm) problems.push({ field: 'everyWeeks', code: 'everyWeeksNotAllowed' });
  const days = daysBetween(validFromOn, validToOn);
  if (days < 0) problems.push({ field: 'validToOn', code: 'validityReversed' });
  else if (days >= LONGEST_PATTERN) problems.push({ field: 'validToOn', code: 'patternTooLong' });
  else if (isRhythm && weeklyDays(pattern).length === 0)
    problems.push({ field: 'validToOn', code: 'noDates' });
  return problems;
}
