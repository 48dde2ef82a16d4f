import { array, constantFrom, integer, oneof, record, tuple, uniqueArray, type Arbitrary } from 'fast-check';
import type { KelaException } from '#domain/kela-days/exception.ts';
import type { KelaDayInput } from '#domain/kela-days/slots.ts';
import { fromDayNumber, localDate, toDayNumber } from '#domain/time/local-date.ts';
import { minuteOfDay, type MinuteRange } from '#domain/time/minute-of-day.ts';
import { weekdays } from '#domain/time/week.ts';
import { exception, template } from './kela-day-rows.ts';

const daysOf = (from: string, count: number) => {
  const first = toDayNumber(localDate(from));
  return integer({ min: first, max: first + count - 1 }).map(fromDayNumber);
};
/** Any day of 2026–2032, and often one of a week in which the clock changes or a year of 53 weeks turns. */
export const anyDay = oneof(
  daysOf('2026-01-01', 7 * 365),
  constantFrom('2026-10-19', '2027-03-22', '2027-10-25', '2028-03-20').chain((monday) => daysOf(monday, 7)),
  constantFrom('2026-12-21', '2032-12-20').chain((monday) => daysOf(monday, 21)),
);
const stretches = tuple(integer({ min: 96, max: 190 }), integer({ min: 1, max: 80 })).map(
  ([start, length]): MinuteRange => ({
    startMinute: minuteOfDay(start * 5),
    endMinute: minuteOfDay((start + length) * 5),
  }),
);
const templates = record({
  id: constantFrom('a', 'b', 'c'),
  weekday: constantFrom(...weekdays),
  hours: stretches,
  slotMinutes: integer({ min: 1, max: 18 }).map((steps) => steps * 5),
  bufferMinutes: integer({ min: 0, max: 4 }).map((steps) => steps * 5),
  breaks: array(stretches, { maxLength: 2 }),
  everyWeeks: integer({ min: 1, max: 3 }),
}).map(({ hours, ...rest }) => template({ ...rest, ...hours }));
const exceptions: Arbitrary<KelaException> = record({
  id: constantFrom('x', 'y', 'z'),
  kind: constantFrom('closed' as const, 'other-hours' as const, 'extra-day' as const),
  from: anyDay,
  hours: stretches,
  adviserId: constantFrom(null, 'adviser'),
  opensOnHoliday: constantFrom(true, false),
  wholeDay: constantFrom(true, false),
}).map(({ from, hours, wholeDay, ...rest }) =>
  // A closed day is closed as a whole, or from a minute on.
  exception(from, from, { ...rest, ...(rest.kind === 'closed' && wholeDay ? {} : hours) }),
);
const occupied = tuple(
  stretches,
  constantFrom('booking' as const, 'event' as const),
  integer({ min: 1, max: 9 }),
).map(([range, kind, id]) => ({ ...range, source: { kind, id: String(id) } }));
/** Templates, exceptions, closures and occupancy of any shape. */
export const anyKelaDay: Arbitrary<KelaDayInput> = record({
  templates: uniqueArray(templates, { maxLength: 3, selector: (one) => one.id }),
  exceptions: uniqueArray(exceptions, { maxLength: 3, selector: (one) => one.id }),
  closures: array(
    anyDay.map((on) => ({ fromOn: on, toOn: on, name: 'suljettu' })),
    { maxLength: 2 },
  ),
  occupied: array(occupied, { maxLength: 5 }),
});
