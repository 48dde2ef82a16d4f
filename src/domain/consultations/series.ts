import { isOnGrid } from '#domain/occupancy/steps.ts';
import { daysBetween, isLocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import { weeklyDays, type WeeklyRhythm } from '#domain/time/weekly-days.ts';

/** One date of a series: as planned, on another time, or not at all. */
export const consultationStates = ['held', 'moved', 'cancelled'] as const;
export type ConsultationState = (typeof consultationStates)[number];

/** When the people of a series meet. */
export interface SeriesRhythm extends MinuteRange, WeeklyRhythm {}

/** Longest series in days; after a year it is agreed anew. */
export const LONGEST_SERIES = 366;

export type SeriesProblemCode =
  'offGrid' | 'endNotAfterStart' | 'everyWeeksNotAllowed' | 'validityReversed' | 'seriesTooLong' | 'noDates';

export interface SeriesProblem {
  readonly field: keyof SeriesRhythm;
  readonly code: SeriesProblemCode;
}

/** What is wrong with the rhythm, in the order of the form; empty when it can be saved. */
export function checkSeries(rhythm: SeriesRhythm): SeriesProblem[] {
  const { startMinute, endMinute, everyWeeks, validFromOn, validToOn } = rhythm;
  const problems: SeriesProblem[] = [];
  const add = (isWrong: boolean, field: keyof SeriesRhythm, code: SeriesProblemCode) => {
    if (isWrong) problems.push({ field, code });
  };
  add(!isOnGrid(startMinute), 'startMinute', 'offGrid');
  add(!isOnGrid(endMinute), 'endMinute', 'offGrid');
  add(endMinute <= startMinute, 'endMinute', 'endNotAfterStart');
  const isRhythm = Number.isInteger(everyWeeks) && everyWeeks >= 1 && everyWeeks <= 52;
  add(!isRhythm, 'everyWeeks', 'everyWeeksNotAllowed');
  if (!isLocalDate(validFromOn) || !isLocalDate(validToOn)) return problems;
  const days = daysBetween(validFromOn, validToOn);
  add(days < 0, 'validToOn', 'validityReversed');
  add(days >= LONGEST_SERIES, 'validToOn', 'seriesTooLong');
  if (isRhythm && days >= 0 && days < LONGEST_SERIES)
    add(weeklyDays(rhythm).length === 0, 'validToOn', 'noDates');
  return problems;
}
