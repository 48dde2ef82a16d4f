import { closureOn, type Closure, type OwnClosure } from '#domain/calendar/closures.ts';
import { isOnGrid } from '#domain/occupancy/steps.ts';
import { datesBetween, type LocalDate } from '#domain/time/local-date.ts';
import { isSlotLength } from './check-template.ts';
import type { KelaException } from './exception.ts';

export type ExceptionProblemCode =
  | 'rangeReversed'
  | 'hoursMissing'
  | 'offGrid'
  | 'endNotAfterStart'
  | 'slotLengthNotAllowed'
  | 'reasonMissing';

export interface ExceptionProblem {
  readonly field: keyof KelaException;
  readonly code: ExceptionProblemCode;
}

/** What is wrong with the exception, in the order of the form; empty when it can be saved. */
export function checkException(exception: Omit<KelaException, 'id'>): ExceptionProblem[] {
  const problems: ExceptionProblem[] = [];
  const add = (bad: boolean, field: keyof KelaException, code: ExceptionProblemCode) => {
    if (bad) problems.push({ field, code });
  };
  const { startMinute, endMinute, slotMinutes } = exception;
  add(exception.toOn < exception.fromOn, 'toOn', 'rangeReversed');
  if (exception.kind !== 'closed') {
    add(startMinute === null, 'startMinute', 'hoursMissing');
    add(endMinute === null, 'endMinute', 'hoursMissing');
    add(startMinute !== null && !isOnGrid(startMinute), 'startMinute', 'offGrid');
    add(endMinute !== null && !isOnGrid(endMinute), 'endMinute', 'offGrid');
    add(
      startMinute !== null && endMinute !== null && endMinute <= startMinute,
      'endMinute',
      'endNotAfterStart',
    );
    add(slotMinutes !== null && !isSlotLength(slotMinutes), 'slotMinutes', 'slotLengthNotAllowed');
  }
  add(
    exception.kind === 'closed' && startMinute !== null && !isOnGrid(startMinute),
    'startMinute',
    'offGrid',
  );
  add(exception.kind === 'closed' && exception.reason.trim() === '', 'reason', 'reasonMissing');
  return problems;
}

/**
 * The closed days that an opening exception would open: the screen asks whether the office really opens before it
 * saves one. Empty for `closed` and when it has been answered.
 */
export function closuresToAskAbout(
  exception: Pick<KelaException, 'kind' | 'fromOn' | 'toOn' | 'opensOnHoliday'>,
  closures: readonly OwnClosure[],
): { readonly on: LocalDate; readonly why: Closure }[] {
  if (exception.kind === 'closed' || exception.opensOnHoliday) return [];
  return datesBetween(exception.fromOn, exception.toOn).flatMap((on) => {
    const why = closureOn(on, closures);
    return why ? [{ on, why }] : [];
  });
}
