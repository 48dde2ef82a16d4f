import type { OwnClosure } from '#domain/calendar/closures.ts';
import { plusWorkingDays } from '#domain/calendar/working-days.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { waitsForReceiver, type HandoverState } from './state.ts';

/** The office's own promise when it has set no other: taken within two working days. */
export const DEFAULT_DUE_WORKING_DAYS = 2;

/** Last day on which the handover is taken in time; the day of sending is not counted. */
export function dueOn(
  sentOn: LocalDate,
  closures: readonly OwnClosure[] = [],
  workingDays: number = DEFAULT_DUE_WORKING_DAYS,
): LocalDate {
  return plusWorkingDays(sentOn, workingDays, closures);
}

/** True from the day after the due date on, until somebody takes it. */
export function isOverdue(
  handover: { readonly state: HandoverState; readonly dueOn: LocalDate },
  today: LocalDate,
): boolean {
  return waitsForReceiver(handover.state) && today > handover.dueOn;
}

/** True when it was taken by its due date; undefined while it waits in time. */
export function takenInTime(
  handover: { readonly takenOn: LocalDate | null; readonly dueOn: LocalDate },
  today: LocalDate,
): boolean | undefined {
  if (handover.takenOn !== null) return handover.takenOn <= handover.dueOn;
  return today > handover.dueOn ? false : undefined;
}

/** Overdue first, then by due date and time of sending: the order of both lists. */
export function compareHandovers(
  one: { readonly overdue: boolean; readonly dueOn: LocalDate; readonly sentAt: number },
  other: { readonly overdue: boolean; readonly dueOn: LocalDate; readonly sentAt: number },
): number {
  if (one.overdue !== other.overdue) return one.overdue ? -1 : 1;
  return one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : one.sentAt - other.sentAt;
}
