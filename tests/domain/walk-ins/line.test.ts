import { describe, expect, test } from 'vitest';
import type { BookingState } from '#domain/bookings/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import { isDue, isLate, lineOf, passedBy } from '#domain/walk-ins/line.ts';
import type { WalkInState } from '#domain/walk-ins/state.ts';
import { stretch, time } from '#tests/support/kela-day-rows.ts';

const booked = (range: string, state: BookingState = 'checkedIn', squeezeInReason: string | null = null) => ({
  id: range,
  state,
  squeezeInReason,
  ...stretch(range),
});
const came = (id: string, arrivedAt: number, state: WalkInState = 'waiting', urgentIncome = false) => ({
  id,
  state,
  urgentIncome,
  arrivedAt: arrivedAt as Instant,
});
type Line = ReturnType<typeof lineOf<ReturnType<typeof booked>, ReturnType<typeof came>>>;
const ids = (line: Line) => line.map((one) => (one.kind === 'booking' ? one.booking.id : one.walkIn.id));

describe('W2 the order of the list', () => {
  test('a time that has come, then walk-ins with urgent income first, then those who are early', () => {
    const line = lineOf(
      [booked('12.00-12.30'), booked('9.30-10.00'), booked('9.00-9.30')],
      [came('second', 2), came('called', 1, 'called'), came('urgent', 3, 'waiting', true)],
      time('9.42'),
    );
    expect(ids(line)).toEqual(['9.00-9.30', '9.30-10.00', 'urgent', 'called', 'second', '12.00-12.30']);
  });

  test('W2 who is booked for 9.30 and 12 minutes late keeps the first place until the time is over', () => {
    const late = booked('9.30-10.00', 'booked');
    const at = (clock: string) => ids(lineOf([late], [came('walk-in', 1)], time(clock)));
    expect(at('9.29')).toEqual(['walk-in']);
    expect(at('9.42')).toEqual(['9.30-10.00', 'walk-in']);
    expect(at('9.59')).toEqual(['9.30-10.00', 'walk-in']);
    expect(at('10.00')).toEqual(['walk-in']);
  });

  test('a client who is here keeps the place however late it gets; a squeeze-in keeps none for one who is not', () => {
    expect(isDue(booked('9.00-9.30'), time('11.00'))).toBe(true);
    expect(isLate(booked('9.00-9.30'), time('9.10'))).toBe(false);
    expect(isLate(booked('9.00-9.30', 'booked', 'puhelu'), time('9.10'))).toBe(false);
  });

  test('who is with the adviser, has gone or was not served waits no more', () => {
    const line = lineOf(
      [booked('9.00-9.30', 'started'), booked('9.30-10.00', 'noShow'), booked('8.30-9.00', 'cancelled')],
      [
        came('in', 1, 'inService'),
        came('left', 2, 'left'),
        came('not', 3, 'notServed'),
        came('ok', 4, 'done'),
      ],
      time('9.42'),
    );
    expect(line).toEqual([]);
  });
});

describe('who is passed', () => {
  const line = lineOf(
    [booked('9.30-10.00')],
    [came('called', 1, 'called'), came('next', 2), came('last', 3)],
    time('9.42'),
  );

  test('everybody before the one who is taken, and nobody when it is the first', () => {
    expect(ids(passedBy(line, 'next', 'serve'))).toEqual(['9.30-10.00', 'called']);
    expect(passedBy(line, '9.30-10.00', 'serve')).toEqual([]);
  });

  test('one who has been called is on the way in: calling the next passes nobody, serving the next does', () => {
    const walkIns = lineOf<ReturnType<typeof booked>, ReturnType<typeof came>>(
      [],
      [came('called', 1, 'called'), came('next', 2)],
      time('9.42'),
    );
    expect(passedBy(walkIns, 'next', 'call')).toEqual([]);
    expect(ids(passedBy(walkIns, 'next', 'serve'))).toEqual(['called']);
  });

  test('somebody who is not in the line passes nobody', () => {
    expect(passedBy(line, 'somebody', 'serve')).toEqual([]);
  });
});
