import { openStretches } from '#domain/kela-days/slots.ts';
import { isValidOn, type KelaTemplate } from '#domain/kela-days/template.ts';
import type { ServiceHoursVersion } from '#domain/service-hours/service-hours.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import { weekdays, type Weekday } from '#domain/time/week.ts';
import { joinedHours, posterLines, type PosterDay, type PosterLine } from './week-poster.ts';

/** The same hours on some weekdays, every week or every n weeks. */
export interface WeeklyHours {
  readonly weekdays: readonly Weekday[];
  readonly hours: readonly MinuteRange[];
  /** 1 is every week. */
  readonly everyWeeks: number;
}

/** Hours as they are, and as they will be from a day on when that is known; empty while the service has none. */
export interface RegularHours {
  readonly now: readonly WeeklyHours[];
  readonly next: { readonly fromOn: LocalDate; readonly hours: readonly WeeklyHours[] } | null;
}

/** The regular hours of the advice line on the day: of the versions in force the newest, as on each single day. */
export function regularLine(versions: readonly ServiceHoursVersion[], on: LocalDate): RegularHours {
  const from = (date: LocalDate) => {
    const inForce = versions.filter(
      (one) => one.validFromOn <= date && (one.validToOn === null || date <= one.validToOn),
    );
    const newest = latest(inForce.map(({ validFromOn }) => validFromOn));
    return inWeek((weekday) => {
      const version = inForce.find((one) => one.validFromOn === newest && one.weekdays.includes(weekday));
      return version
        ? [{ hours: [{ startMinute: version.startMinute, endMinute: version.endMinute }], everyWeeks: 1 }]
        : [];
    });
  };
  return regular(versions, on, from);
}

/** The regular Kela hours on the day: of every adviser together, without their breaks. */
export function regularKela(templates: readonly KelaTemplate[], on: LocalDate): RegularHours {
  const from = (date: LocalDate) => {
    const inForce = templates.filter((template) => isValidOn(template, date));
    const rhythms = [...new Set(inForce.map(({ everyWeeks }) => everyWeeks))].sort((a, b) => a - b);
    return inWeek((weekday) =>
      rhythms
        .map((everyWeeks) => ({
          everyWeeks,
          hours: joinedHours(
            inForce
              .filter((template) => template.weekday === weekday && template.everyWeeks === everyWeeks)
              .flatMap((template) => openStretches([template])),
          ),
        }))
        .filter(({ hours }) => hours.length > 0),
    );
  };
  return regular(templates, on, from);
}

/**
 * Days on which a service is otherwise than usual, alike ones that follow each other as one line. A day the service would
 * have and has not, and hours that are not its usual ones.
 */
export function exceptionalLines(
  days: readonly { readonly on: LocalDate; readonly usual: PosterDay; readonly actual: PosterDay }[],
): PosterLine[] {
  return posterLines(
    days.map(({ on, usual, actual }) => ({ on, day: isUsual(usual, actual) ? { kind: 'none' } : actual })),
  );
}

function isUsual(usual: PosterDay, actual: PosterDay): boolean {
  if (actual.kind === 'none') return true;
  return actual.kind === 'open' && usual.kind === 'open' && same(actual.hours, usual.hours);
}

function regular(
  versions: readonly { readonly validFromOn: LocalDate }[],
  on: LocalDate,
  hoursFrom: (date: LocalDate) => WeeklyHours[],
): RegularHours {
  const now = hoursFrom(on);
  // A version may repeat the hours that are; the change that is told is the first that changes something.
  const next = versions
    .map(({ validFromOn }) => validFromOn)
    .filter((from) => from > on)
    .sort()
    .map((fromOn) => ({ fromOn, hours: hoursFrom(fromOn) }))
    .find(({ hours }) => !same(now, hours));
  return { now, next: next ?? null };
}

/** The week with alike weekdays together, by its first weekday. */
function inWeek(
  ofDay: (weekday: Weekday) => readonly { hours: readonly MinuteRange[]; everyWeeks: number }[],
): WeeklyHours[] {
  const week: { weekdays: Weekday[]; hours: readonly MinuteRange[]; everyWeeks: number }[] = [];
  for (const weekday of weekdays)
    for (const one of ofDay(weekday)) {
      const alike = week.find(
        ({ hours, everyWeeks }) => everyWeeks === one.everyWeeks && same(hours, one.hours),
      );
      if (alike) alike.weekdays.push(weekday);
      else week.push({ weekdays: [weekday], ...one });
    }
  return week;
}

function latest(dates: readonly LocalDate[]): LocalDate | undefined {
  return dates.reduce<LocalDate | undefined>(
    (newest, date) => (newest === undefined || date > newest ? date : newest),
    undefined,
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
