import { array, assert, boolean, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { blocksOf, type Block } from '#renderer/features/kela-days/blocks.ts';
import { written } from '#tests/support/kela-day-rows.ts';
import { booking, day, walkIn } from './rows.ts';

const shown = (blocks: readonly Block[]) => blocks.map((block) => `${written([block])[0]} ${block.kind}`);

describe('the blocks of a day', () => {
  test('each slot is one, free or taken by what takes it', () => {
    const blocks = blocksOf(
      day(['9.00-9.30', '9.30-10.00 booking', '10.00-10.30 duty-shift'], {
        bookings: [booking('9.30-10.00')],
      }),
    );
    expect(shown(blocks)).toEqual(['9.00-9.30 free', '9.30-10.00 taken', '10.00-10.30 taken']);
    expect(blocks.map(({ bookings }) => bookings.length)).toEqual([0, 1, 0]);
    expect(blocks[2]?.otherKind).toBe('duty-shift');
  });

  test('a meeting of two slots is one block', () => {
    const blocks = blocksOf(
      day(['9.00-9.30 booking', '9.30-10.00 booking', '10.00-10.30'], { bookings: [booking('9.00-10.00')] }),
    );
    expect(shown(blocks)).toEqual(['9.00-10.00 taken', '10.00-10.30 free']);
  });

  test('slots in a row that one joint meeting takes are one block by which it opens; two meetings are two', () => {
    const { slots, ...rest } = day(['9.00-9.30', '9.30-10.00', '10.00-10.30', '10.30-11.00']);
    const taken = (id: string) => ({ free: false, takenBy: { kind: 'meeting', id } });
    const ids = ['first', 'first', 'second', undefined];
    const blocks = blocksOf({
      ...rest,
      slots: slots.map((slot, index) => ({ ...slot, ...(ids[index] && taken(ids[index])) })),
    });
    expect(shown(blocks)).toEqual(['9.00-10.00 taken', '10.00-10.30 taken', '10.30-11.00 free']);
    expect(blocks.map(({ otherId }) => otherId)).toEqual(['first', 'second', undefined]);
  });

  test('K6 a booking kept from the time of shorter slots joins those it touches', () => {
    const blocks = blocksOf(
      day(['9.00-9.45 booking', '9.45-10.30 booking', '10.30-11.15'], { bookings: [booking('9.30-10.00')] }),
    );
    expect(shown(blocks)).toEqual(['9.00-10.30 taken', '10.30-11.15 free']);
  });

  test('a booking outside every slot stands alone, up to the next slot', () => {
    const blocks = blocksOf(day(['9.00-9.30'], { bookings: [booking('8.30-9.00')] }));
    expect(shown(blocks)).toEqual(['8.30-9.00 taken', '9.00-9.30 free']);
  });

  test('W9 a visit that ended early keeps the slot it was in and lets the later one go', () => {
    const blocks = blocksOf(
      day(['9.00-9.30 booking', '9.30-10.00'], { bookings: [booking('9.00-10.00', { state: 'fulfilled' })] }),
    );
    expect(shown(blocks)).toEqual(['9.00-9.30 taken', '9.30-10.00 free']);
  });

  test('a cancelled booking takes no block', () => {
    const blocks = blocksOf(day(['9.00-9.30'], { bookings: [booking('9.00-9.30', { state: 'cancelled' })] }));
    expect(blocks.map(({ bookings }) => bookings.length)).toEqual([0]);
  });

  test('K13 a squeeze-in stands beside the booking, in a free slot, or alone, and takes nothing', () => {
    const squeezed = (range: string) => booking(range, { squeezeInReason: 'kyyti' });
    const blocks = blocksOf(
      day(['9.00-9.30 booking', '9.30-10.00', '10.00-10.30'], {
        bookings: [
          booking('9.00-9.30'),
          squeezed('9.15-9.30'),
          squeezed('9.45-10.00'),
          squeezed('8.50-9.20'),
        ],
      }),
    );
    expect(shown(blocks)).toEqual([
      '8.50-9.00 taken',
      '9.00-9.30 taken',
      '9.30-10.00 free',
      '10.00-10.30 free',
    ]);
    expect(blocks.map(({ bookings }) => bookings.length)).toEqual([1, 2, 1, 0]);
  });

  test('walk-ins of one slot share its block; one who waits has none', () => {
    const blocks = blocksOf(
      day(['9.30-10.00 walk-in', '10.00-10.30'], {
        walkIns: [walkIn('9.30-9.40', { state: 'done' }), walkIn('9.42-10.00'), walkIn('')],
      }),
    );
    expect(shown(blocks)).toEqual(['9.30-10.00 taken', '10.00-10.30 free']);
    expect(blocks[0]?.walkIns.length).toBe(2);
  });

  test('a lunch is a gap, the buffer between slots is not', () => {
    const blocks = blocksOf(day(['9.00-9.30', '9.40-10.10', '10.40-11.10']));
    expect(shown(blocks)).toEqual([
      '9.00-9.30 free',
      '9.40-10.10 free',
      '10.10-10.40 gap',
      '10.40-11.10 free',
    ]);
  });
});

test('whatever is booked, no block covers another and every visit is in exactly one', () => {
  const range = tuple(integer({ min: 96, max: 190 }), integer({ min: 1, max: 18 })).map(([start, steps]) => ({
    startMinute: minuteOfDay(start * 5),
    endMinute: minuteOfDay((start + steps) * 5),
  }));
  assert(
    property(array(range, { maxLength: 8 }), array(boolean(), { maxLength: 8 }), (ranges, beside) => {
      // Only what overlaps nothing keeps its time, as the store sees to; the rest are squeeze-ins.
      const visits = ranges.map((one, index) => {
        const clashes = ranges
          .slice(0, index)
          .some((other) => one.startMinute < other.endMinute && other.startMinute < one.endMinute);
        const squeezed = clashes || beside[index] === true;
        return booking('9.00-9.30', {
          ...one,
          id: `b${index}`,
          squeezeInReason: squeezed ? 'kyyti' : null,
        });
      });
      const taking = visits.filter(({ squeezeInReason }) => squeezeInReason === null);
      const slots = Array.from({ length: 12 }, (_, index) => {
        const startMinute = minuteOfDay(540 + index * 30);
        const endMinute = minuteOfDay(570 + index * 30);
        const taken = taking.some((one) => one.startMinute < endMinute && startMinute < one.endMinute);
        return {
          startMinute,
          endMinute,
          free: !taken,
          takenBy: taken ? { kind: 'booking', id: 'x' } : null,
        };
      });
      const blocks = blocksOf({ slots, bookings: visits, walkIns: [] });
      const ends = blocks.map(({ startMinute, endMinute }) => [startMinute, endMinute]).flat();
      expect(ends).toEqual(ends.toSorted((one, other) => one - other));
      expect(blocks.filter(({ startMinute, endMinute }) => startMinute >= endMinute)).toEqual([]);
      const placed = blocks.flatMap(({ bookings }) => bookings.map(({ id }) => id));
      expect(placed.sort()).toEqual(visits.map(({ id }) => id).sort());
    }),
    { numRuns: 300 },
  );
});
