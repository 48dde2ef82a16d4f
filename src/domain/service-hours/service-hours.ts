import { closureOn, type Closure, type OwnClosure } from '#domain/calendar/closures.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { weekdayOf, type Weekday } from '#domain/time/week.ts';
import { lineExceptionOn, type LineException } from './exception.ts';

/** Hours of an office's advice line from a date on. */
export interface ServiceHoursVersion {
  readonly officeId: string;
  readonly validFromOn: LocalDate;
  /** Last day, included; null while it goes on. */
  readonly validToOn: LocalDate | null;
  readonly weekdays: readonly Weekday[];
  readonly startMinute: MinuteOfDay;
  /** Not included: at 9.00–10.30 a call at 10.30 is outside. */
  readonly endMinute: MinuteOfDay;
}

/** Why the line does not answer on a day. */
export type NoServiceWhy =
  | Closure
  | { readonly kind: 'no-hours' }
  /** The line alone is closed; `name` is the office's own reason. */
  | { readonly kind: 'line-exception'; readonly name: string };

export type ServiceDay =
  | { readonly kind: 'open'; readonly startMinute: MinuteOfDay; readonly endMinute: MinuteOfDay }
  | { readonly kind: 'closed'; readonly why: NoServiceWhy };

/**
 * The line's hours on a day. An exception goes before the versions, and before a closure only when it says so. Of the
 * versions in force the newest counts; versions that begin on the same date stand
 * beside each other, so that weekdays may have hours of their own.
 */
export function serviceHoursOn(
  date: LocalDate,
  versions: readonly ServiceHoursVersion[],
  closures: readonly OwnClosure[],
  exceptions: readonly LineException[] = [],
): ServiceDay {
  const closure = closureOn(date, closures);
  const exception = lineExceptionOn(date, exceptions);
  if (exception?.kind === 'closed' && !closure)
    return { kind: 'closed', why: { kind: 'line-exception', name: exception.reason } };
  if (exception && exception.startMinute !== null && exception.endMinute !== null)
    if (!closure || exception.opensOnHoliday)
      return { kind: 'open', startMinute: exception.startMinute, endMinute: exception.endMinute };
  if (closure) return { kind: 'closed', why: closure };
  const version = versionOn(date, versions);
  if (!version) return { kind: 'closed', why: { kind: 'no-hours' } };
  return { kind: 'open', startMinute: version.startMinute, endMinute: version.endMinute };
}

/** The hours that the versions give the day, whatever closes it; undefined when it is no day of the line. */
export function versionOn<Version extends ServiceHoursVersion>(
  date: LocalDate,
  versions: readonly Version[],
): Version | undefined {
  const inForce = versions.filter(
    (one) => one.validFromOn <= date && (one.validToOn === null || date <= one.validToOn),
  );
  const newest = inForce.reduce<string>(
    (latest, one) => (one.validFromOn > latest ? one.validFromOn : latest),
    '',
  );
  const weekday = weekdayOf(date);
  return inForce.find((one) => one.validFromOn === newest && one.weekdays.includes(weekday));
}
