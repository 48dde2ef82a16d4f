import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

export const exceptionKinds = ['closed', 'other-hours', 'extra-day'] as const;

/** `closed` cancels, `other-hours` replaces the hours of a Kela day, `extra-day` adds hours to any day. */
export type ExceptionKind = (typeof exceptionKinds)[number];

/** A departure from the templates on a range of days. */
export interface KelaException {
  readonly id: string;
  readonly officeId: string;
  /** null: every adviser of the office. */
  readonly adviserId: string | null;
  readonly kind: ExceptionKind;
  /** First and last day, both included. */
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  /** Hours of the day. When `closed`: null, or the start minute at which a day already begun ends. */
  readonly startMinute: MinuteOfDay | null;
  readonly endMinute: MinuteOfDay | null;
  /** null: as in the template in force. */
  readonly slotMinutes: number | null;
  readonly reason: string;
  /** The office really is open although the day is a public holiday, an eve or its own closure. */
  readonly opensOnHoliday: boolean;
}

/** True when the exception concerns the day. */
export function coversDay(exception: KelaException, date: LocalDate): boolean {
  return exception.fromOn <= date && date <= exception.toOn;
}
