import { describe, expect, test } from 'vitest';
import { nextTryAt, remembered, waitAfter } from '#domain/credentials/throttle.ts';
import type { Instant } from '#domain/time/instant.ts';

const minute = 60_000;
const at = (time: number) => time as Instant;
const now = at(1_800_000_000_000);

test('the fifth wrong try brings the first wait; it doubles to a quarter of an hour and grows no more', () => {
  const waits = [0, 1, 4, 5, 6, 7, 8, 9, 10, 100].map((failures) => waitAfter(failures, 5) / minute);
  expect(waits).toEqual([0, 0, 0, 1, 2, 4, 8, 15, 15, 15]);
});

describe('the next try', () => {
  test('is taken now while there are free ones, and never before the moment that is told', () => {
    expect(nextTryAt(undefined, now)).toBeUndefined();
    expect(nextTryAt({ failures: 4, lastAt: now }, now)).toBeUndefined();
    const told = nextTryAt({ failures: 5, lastAt: now }, now);
    expect(told).toBe(now + minute);
    expect(nextTryAt({ failures: 5, lastAt: now }, at(now + minute - 1))).toBe(told);
    expect(nextTryAt({ failures: 5, lastAt: now }, at(now + minute))).toBeUndefined();
  });

  test('a window has more free ones than a person', () => {
    expect(nextTryAt({ failures: 14, lastAt: now }, now, 15)).toBeUndefined();
    expect(nextTryAt({ failures: 15, lastAt: now }, now, 15)).toBe(now + minute);
  });

  test('a clock that was set back keeps nobody out for longer than the rule says', () => {
    const tries = { failures: 9, lastAt: at(now + 365 * 24 * 60 * minute) };
    expect(nextTryAt(tries, now)).toBe(now + 15 * minute);
  });
});

test('a day without a try forgets them, a minute less does not', () => {
  const tries = { failures: 7, lastAt: now };
  expect(remembered(undefined, now)).toBe(0);
  expect(remembered(tries, at(now + 24 * 60 * minute - 1))).toBe(7);
  expect(remembered(tries, at(now + 24 * 60 * minute))).toBe(0);
  expect(remembered(tries, at(now - 1))).toBe(7);
});
