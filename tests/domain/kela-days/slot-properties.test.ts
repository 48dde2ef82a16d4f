import { assert, constantFrom, property, record, shuffledSubarray, tuple, type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slotsOn, type KelaDayInput } from '#domain/kela-days/slots.ts';
import { isOnGrid } from '#domain/occupancy/steps.ts';
import { overlaps } from '#domain/time/minute-of-day.ts';
import { anyDay, anyKelaDay } from '#tests/support/any-kela-day.ts';

/** Five properties: 125,000 cases under each of the three time zones of the computer. */
const often = { numRuns: 25_000 };
/** Exceptions fall on the asked day often enough to matter. */
const asked = tuple(anyDay, anyKelaDay).map(([on, all]): [typeof on, KelaDayInput] => [
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
