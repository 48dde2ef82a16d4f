import { isOnGrid } from '#domain/occupancy/steps.ts';
import { daysBetween, type LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

export const lineExceptionKinds = ['closed', 'other-hours'] as const;
/** `closed`: nobody answers; `other-hours`: the hours of the day, also on a day that has none otherwise. */
export type LineExceptionKind = (typeof lineExceptionKinds)[number];

/** A departure from the line's hours on a range of days. */
export interface LineException {
  readonly kind: LineExceptionKind;
  /** First and last day, both included. */
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  /** Null when closed. */
  readonly startMinute: MinuteOfDay | null;
  readonly endMinute: MinuteOfDay | null;
  readonly reason: string;
  /** The line really answers although the day is a public holiday, an eve or the office's own closure. */
  readonly opensOnHoliday: boolean;
}

/** Longest exception in days; what lasts longer is a new version of the hours. */
export const LONGEST_LINE_EXCEPTION = 366;

export type LineExceptionProblemCode =
  'rangeReversed' | 'rangeTooLong' | 'hoursMissing' | 'offGrid' | 'endNotAfterStart' | 'reasonMissing';

export interface LineExceptionProblem {
  readonly field: keyof LineException;
  readonly code: LineExceptionProblemCode;
}

/** The exception in force on a day: of several the one entered last. */
export function lineExceptionOn<One extends LineException>(
  date: LocalDate,
  exceptions: readonly One[],
): One | undefined {
  return exceptions.findLast(({ fromOn, toOn }) => fromOn <= date && date <= toOn);
}

/** What is wrong with the exception, in the order of the form; empty when it can be saved. */
export function checkLineException(exception: LineException): LineExceptionProblem[] {
  const { kind, fromOn, toOn, startMinute, endMinute, reason } = exception;
  const problems: LineExceptionProblem[] = [];
  const add = (bad: boolean, field: keyof LineException, code: LineExceptionProblemCode) => {
    if (bad) problems.push({ field, code });
  };
  add(toOn < fromOn, 'toOn', 'rangeReversed');
  add(daysBetween(fromOn, toOn) >= LONGEST_LINE_EXCEPTION, 'toOn', 'rangeTooLong');
  if (kind === 'other-hours') {
    add(startMinute === null, 'startMinute', 'hoursMissing');
    add(endMinute === null, 'endMinute', 'hoursMissing');
    add(startMinute !== null && !isOnGrid(startMinute), 'startMinute', 'offGrid');
    add(endMinute !== null && !isOnGrid(endMinute), 'endMinute', 'offGrid');
    const isReversed = startMinute !== null && endMinute !== null && endMinute <= startMinute;
    add(isReversed, 'endMinute', 'endNotAfterStart');
  }
  add(reason.trim() === '', 'reason', 'reasonMissing');
  return problems;
}
