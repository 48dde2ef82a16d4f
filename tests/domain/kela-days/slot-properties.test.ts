import {
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  shuffledSubarray,
  tuple,
  uniqueArray,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KelaException } from '#domain/kela-days/exception.ts';
import { slotsOn, type KelaDayInput } from '#domain/kela-days/slots.ts';
import { isOnGrid } from '#domain/occupancy/steps.ts';
import { fromDayNumber, localDate, toDayNumber } from '#domain/time/local-date.ts';
import { minuteOfDay, overlaps, type MinuteRange } from '#domain/time/minute-of-day.ts';
import { weekdays } from '#domain/time/week.ts';
import { exception, template } from '#tests/support/kela-day-rows.ts';

/** Five properties: 125,000 cases under each of the three time zones of the computer. */
const often = { numRuns: 25_000 };
const daysOf = (from: string, count: number) => {
  const first = toDayNumber(localDate(from));
  return integer({ min: first, max: first + count - 1 }).map(fromDayNumber);
};
/** Any day of 2026–2032, and often one of a week in which the clock changes or a year of 53 weeks turns. */
const day = oneof(
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
  from: day,
  hours: stretches,
  adviserId: constantFrom(null, 'adviser'),
  opensOnHoliday: constantFrom(true, false),
}).map(({ from, hours, ...rest }) => exception(from, from, { ...rest, ...hours }));
const occupied = tuple(
  stretches,
  constantFrom('booking' as const, 'event' as const),
  integer({ min: 1, max: 9 }),
).map(([range, kind, id]) => ({ ...range, source: { kind, id: String(id) } }));
/** Exceptions fall on the asked day often enough to matter. */
const input: Arbitrary<KelaDayInput> = record({
  templates: uniqueArray(templates, { maxLength: 3, selector: (one) => one.id }),
  exceptions: uniqueArray(exceptions, { maxLength: 3, selector: (one) => one.id }),
  closures: array(
    day.map((on) => ({ fromOn: on, toOn: on, name: 'suljettu' })),
    { maxLength: 2 },
  ),
  occupied: array(occupied, { maxLength: 5 }),
});
const asked = tuple(day, input).map(([on, all]): [typeof on, KelaDayInput] => [
  on,
  { ...all, exceptions: all.exceptions.map((one) => ({ ...one, fromOn: on, toOn: on })) },
]);

describe('whatever the templates, exceptions and occupancy', () => {
  test('slots are in order, on the grid, and no two share a minute', () => {
    assert(
      property(asked, ([on, all]) => {
        const { slots } = slotsOn(on, all);
        const starts = slots.map((slot) => slot.startMinute);
        expect(starts).toEqual([...starts].sort((one, other) => one - other));
        expect(starts.every(isOnGrid)).toBe(true);
        for (const [index, slot] of slots.entries())
          expect(slots.slice(index + 1).some((other) => overlaps(slot, other))).toBe(false);
      }),
      often,
    );
  });

  test('every slot lies within one open stretch, and a closed day has neither', () => {
    assert(
      property(asked, ([on, all]) => {
        const { state, open, slots, capacity } = slotsOn(on, all);
        const outside = slots.filter(
          (slot) =>
            !open.some((one) => one.startMinute <= slot.startMinute && slot.endMinute <= one.endMinute),
        );
        expect(outside).toEqual([]);
        expect(state.kind === 'closed' ? [...open, ...capacity] : []).toEqual([]);
      }),
      often,
    );
  });

  test('a slot is free exactly when nothing overlaps it, capacity is every slot, and nothing taken is lost', () => {
    assert(
      property(asked, ([on, all]) => {
        const { slots, capacity, occupied: shown } = slotsOn(on, all);
        // Nothing that takes the adviser's time is lost, whether it lies in a slot or beside them.
        expect(new Set(shown)).toEqual(new Set(all.occupied));
        expect(slots.map(({ startMinute, endMinute }) => ({ startMinute, endMinute }))).toEqual(capacity);
        for (const slot of slots) {
          const inTheWay = all.occupied.filter((one) => overlaps(one, slot)).map((one) => one.source);
          expect(slot.free).toBe(inTheWay.length === 0);
          expect(slot.takenBy === undefined || inTheWay.includes(slot.takenBy)).toBe(true);
        }
      }),
      often,
    );
  });

  test('the order in which rows come from the database changes nothing', () => {
    const anyOrder = asked.chain(([on, all]) =>
      record({
        on: constantFrom(on),
        all: constantFrom(all),
        templates: inAnyOrder(all.templates),
        exceptions: inAnyOrder(all.exceptions),
        closures: inAnyOrder(all.closures),
        occupied: inAnyOrder(all.occupied),
      }),
    );
    assert(
      property(anyOrder, ({ on, all, ...others }) => {
        expect(slotsOn(on, others)).toEqual(slotsOn(on, all));
      }),
      often,
    );
  });

  test('taking a free slot takes no other slot', () => {
    assert(
      property(asked, ([on, all]) => {
        const before = slotsOn(on, all).slots;
        const free = before.find((slot) => slot.free);
        const booking = free && { ...free, source: { kind: 'booking' as const, id: 'new' } };
        const after = slotsOn(on, {
          ...all,
          occupied: [...all.occupied, ...(booking ? [booking] : [])],
        }).slots;
        const count = (slots: typeof before) => slots.filter((slot) => slot.free).length;
        expect(count(before) - count(after)).toBe(free ? 1 : 0);
      }),
      often,
    );
  });
});

function inAnyOrder<T>(values: readonly T[]): Arbitrary<T[]> {
  return shuffledSubarray([...values], { minLength: values.length });
}
