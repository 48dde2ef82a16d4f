import {
  addMinutes,
  areIntervalsOverlapping,
  eachDayOfInterval,
  getISODay,
  isSameDay,
  isWithinInterval,
  parseISO,
  setHours,
  setMinutes,
  startOfDay,
  type Interval,
} from 'date-fns';
import { publicHolidayOn } from '#domain/calendar/public-holidays.ts';
import { datesBetween, plusDays } from '#domain/time/local-date.ts';
import type { AdviserYear } from './adviser-year.ts';

/** The same year as objects of date-fns, as it is usually written; `Interval`s and Dates throughout. */
export interface DateYear {
  readonly range: { start: Date; end: Date };
  readonly holidays: readonly Date[];
  readonly closures: readonly { start: Date; end: Date }[];
  readonly weekday: number;
  readonly hours: readonly [number, number];
  readonly slotMinutes: number;
  readonly breaks: readonly (readonly [number, number])[];
  readonly extra: readonly { on: Date; hours: readonly [number, number] }[];
  readonly occupied: ReadonlyMap<number, readonly Interval[]>;
}

/** Prepares the comparison; not measured. */
export function dateYear(year: AdviserYear): DateYear {
  const last = plusDays(year.from, year.days - 1);
  const [template] = year.templates;
  if (!template || year.templates.length > 1) throw new Error('The comparison knows one template');
  const minuteOf = (on: string, minute: number) => atMinute(parseISO(on), minute);
  return {
    range: { start: parseISO(year.from), end: parseISO(last) },
    holidays: datesBetween(year.from, last)
      .filter((on) => publicHolidayOn(on) !== undefined)
      .map((on) => parseISO(on)),
    closures: year.closures.map(({ fromOn, toOn }) => ({ start: parseISO(fromOn), end: parseISO(toOn) })),
    weekday: template.weekday,
    hours: [template.startMinute, template.endMinute],
    slotMinutes: template.slotMinutes,
    breaks: template.breaks.map(({ startMinute, endMinute }) => [startMinute, endMinute]),
    extra: year.exceptions.map(({ fromOn, startMinute, endMinute }) => ({
      on: parseISO(fromOn),
      hours: [startMinute ?? 0, endMinute ?? 0],
    })),
    occupied: new Map(
      [...year.occupied].map(([on, taken]) => [
        startOfDay(parseISO(on)).getTime(),
        taken.map(({ startMinute, endMinute }) => ({
          start: minuteOf(on, startMinute),
          end: minuteOf(on, endMinute),
        })),
      ]),
    ),
  };
}

/** The free slots of the year, by objects. */
export function freeByDateFns(year: DateYear): Interval<Date, Date>[] {
  return eachDayOfInterval(year.range).flatMap((day) => {
    if (year.holidays.some((holiday) => isSameDay(holiday, day))) return [];
    if (year.closures.some((closure) => isWithinInterval(day, closure))) return [];
    const hours = [
      ...(getISODay(day) === year.weekday ? [year.hours] : []),
      ...year.extra.filter(({ on }) => isSameDay(on, day)).map((one) => one.hours),
    ];
    const taken = year.occupied.get(startOfDay(day).getTime()) ?? [];
    return hours
      .flatMap((range) => slotsOf(day, range, year))
      .filter((slot) => !taken.some((one) => areIntervalsOverlapping(slot, one)));
  });
}

function slotsOf(
  day: Date,
  [start, end]: readonly [number, number],
  { breaks, slotMinutes }: DateYear,
): Interval<Date, Date>[] {
  const pauses = breaks.map(([from, to]) => ({ start: atMinute(day, from), end: atMinute(day, to) }));
  const close = atMinute(day, end);
  const slots: Interval<Date, Date>[] = [];
  let begin = atMinute(day, start);
  for (;;) {
    const slot = { start: begin, end: addMinutes(begin, slotMinutes) };
    if (slot.end > close) return slots;
    const pause = pauses.find((one) => areIntervalsOverlapping(slot, one));
    if (!pause) slots.push(slot);
    begin = pause ? pause.end : slot.end;
  }
}

function atMinute(day: Date, minute: number): Date {
  return setMinutes(setHours(day, Math.floor(minute / 60)), minute % 60);
}
