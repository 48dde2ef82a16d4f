import { describe, expect, test } from 'vitest';
import {
  bookingStates,
  isCorrection,
  isUnresolved,
  mayBecome,
  mayRestore,
  nextStates,
  takesTime,
  thlStateCodes,
} from '#domain/bookings/state.ts';

test('states carry the codes of THL 1.2.246.537.6.881', () => {
  expect(bookingStates.map((state) => thlStateCodes[state])).toEqual([3, 10, 6, 7, 9, 4]);
});

describe('what a booking can become', () => {
  test.each([
    ['booked', 'checkedIn'],
    ['booked', 'noShow'],
    ['booked', 'cancelled'],
    ['checkedIn', 'started'],
    ['checkedIn', 'booked'],
    ['started', 'fulfilled'],
    ['fulfilled', 'noShow'],
    ['noShow', 'booked'],
  ] as const)('%s → %s', (from, to) => {
    expect(mayBecome(from, to)).toBe(true);
  });

  test.each([
    ['started', 'cancelled'],
    ['fulfilled', 'cancelled'],
    ['noShow', 'cancelled'],
    ['cancelled', 'booked'],
    ['booked', 'booked'],
  ] as const)('not %s → %s', (from, to) => {
    expect(mayBecome(from, to)).toBe(false);
  });

  test('out of cancelled leads only restoring', () => {
    expect(nextStates('cancelled')).toEqual([]);
    expect(bookingStates.filter(mayRestore)).toEqual(['cancelled']);
  });

  test('no state leads to itself or to one that does not exist', () => {
    for (const state of bookingStates) {
      expect(nextStates(state)).not.toContain(state);
      expect(nextStates(state).every((next) => bookingStates.includes(next))).toBe(true);
    }
  });
});

test('W6 a no-show who comes 20 minutes later is corrected, and that is known as a correction', () => {
  for (const to of ['checkedIn', 'started', 'fulfilled'] as const) {
    expect(mayBecome('noShow', to)).toBe(true);
    expect(isCorrection('noShow', to)).toBe(true);
  }
  expect(isCorrection('fulfilled', 'noShow')).toBe(true);
  expect(isCorrection('checkedIn', 'booked')).toBe(true);
  expect(isCorrection('booked', 'checkedIn')).toBe(false);
  expect(isCorrection('started', 'fulfilled')).toBe(false);
  expect(isCorrection('cancelled', 'booked')).toBe(false);
});

test('W7 a booking without outcome is unresolved in every state before one, and is never a no-show by itself', () => {
  expect(bookingStates.filter(isUnresolved)).toEqual(['booked', 'checkedIn', 'started']);
});

test('only a cancelled booking gives its time away', () => {
  expect(bookingStates.filter((state) => !takesTime(state))).toEqual(['cancelled']);
});
