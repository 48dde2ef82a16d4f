import { assert, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whyMet } from '#domain/kela-days/met-bookings.ts';
import { slotsOn, type KelaDay } from '#domain/kela-days/slots.ts';
import { minuteOfDay, type MinuteRange } from '#domain/time/minute-of-day.ts';
import { exception } from '#tests/support/kela-day-rows.ts';
import { anyDay, anyKelaDay } from '#tests/support/any-kela-day.ts';

/** Before and after a change, on the same day; exceptions fall on it often enough to matter. */
const change = tuple(anyDay, anyKelaDay, anyKelaDay, integer({ min: 0, max: 1000 })).map(
  ([on, one, other, pick]) => {
    const onIt = (input: typeof one) =>
      slotsOn(on, {
        ...input,
        exceptions: input.exceptions.map((row) => ({ ...row, fromOn: on, toOn: on })),
      });
    return { on, one, before: onIt(one), after: onIt(other), pick };
  },
);
const often = { numRuns: 6_000 };

const whyOf = (slot: MinuteRange, ...[before, after]: [KelaDay, KelaDay]) =>
  whyMet({ ...slot, squeezeIn: false }, before, after);

describe('whatever the hours before and after', () => {
  test('K5 a booking that fills a slot before is met exactly when it fills none after', () => {
    assert(
      property(change, ({ before, after }) => {
        const fits = ({ startMinute, endMinute }: MinuteRange) =>
          after.capacity.some((one) => one.startMinute === startMinute) &&
          after.capacity.some((one) => one.endMinute === endMinute) &&
          after.open.some((one) => one.startMinute <= startMinute && endMinute <= one.endMinute);
        const unmet = before.capacity.filter((slot) => whyOf(slot, before, after) === undefined);
        expect(unmet).toEqual(before.capacity.filter(fits));
      }),
      often,
    );
  });

  test('a change that changes nothing meets nobody, and a day that opens meets nobody', () => {
    assert(
      property(change, ({ before, after }) => {
        const slots = [...before.capacity, ...after.capacity];
        expect(slots.filter((slot) => whyOf(slot, before, before))).toEqual([]);
        const opened = before.state.kind === 'closed' ? slots : [];
        expect(opened.filter((slot) => whyOf(slot, before, after))).toEqual([]);
      }),
      often,
    );
  });

  test('K18 a day closed from a minute on has nothing after it, and meets all that was there', () => {
    assert(
      property(change, ({ on, one, before, pick }) => {
        const minute = minuteOfDay((pick * 5) % 1440);
        const ends = { ...exception(on, on), id: 'ends', startMinute: minute };
        const exceptions = one.exceptions.map((row) => ({ ...row, fromOn: on, toOn: on }));
        const ended = slotsOn(on, { ...one, exceptions: [...exceptions, ends] });
        expect(ended.capacity.filter(({ endMinute }) => endMinute > minute)).toEqual([]);
        const after = before.capacity.filter(({ endMinute }) => endMinute > minute);
        expect(after.filter((slot) => whyOf(slot, before, ended) === undefined)).toEqual([]);
        // The open time gone by stays as it was.
        const open = before.open
          .filter(({ startMinute }) => startMinute < minute)
          .map((row) => (row.endMinute > minute ? { ...row, endMinute: minute } : row));
        expect(ended.open).toEqual(open);
      }),
      often,
    );
  });
});
