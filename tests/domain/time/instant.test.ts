import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant, instantOf, localOf, type Instant } from '#domain/time/instant.ts';
import { fromDayNumber, localDate } from '#domain/time/local-date.ts';
import { at, minuteOfDay } from '#domain/time/minute-of-day.ts';

const utc = (text: string) => Date.parse(text) as Instant;

describe('K2 the office stays at Helsinki time whatever the zone of the computer', () => {
  test.each([
    ['2026-10-24', 9, '2026-10-24T06:00:00Z'],
    ['2026-10-25', 9, '2026-10-25T07:00:00Z'],
    ['2027-03-27', 9, '2027-03-27T07:00:00Z'],
    ['2027-03-28', 9, '2027-03-28T06:00:00Z'],
    ['2026-12-31', 0, '2026-12-30T22:00:00Z'],
    ['2027-06-30', 23, '2027-06-30T20:00:00Z'],
  ])('%s klo %i', (on, hour, moment) => {
    expect(instantOf(localDate(on), at(hour))).toBe(utc(moment));
    expect(localOf(utc(moment))).toEqual({ on, minute: hour * 60 });
  });

  test('seconds are dropped, not rounded', () => {
    expect(localOf(utc('2026-11-18T08:29:59.999Z'))).toEqual({ on: '2026-11-18', minute: 10 * 60 + 29 });
  });
});

describe('the clock changes', () => {
  test('an hour that spring skips is read as the same distance after the change', () => {
    const on = localDate('2027-03-28');
    expect(instantOf(on, at(3, 30))).toBe(utc('2027-03-28T01:30:00Z'));
    expect(localOf(instantOf(on, at(3, 30)))).toEqual({ on, minute: at(4, 30) });
  });

  test('of an hour that autumn repeats the first is meant', () => {
    const on = localDate('2026-10-25');
    expect(instantOf(on, at(3, 30))).toBe(utc('2026-10-25T00:30:00Z'));
    expect(localOf(utc('2026-10-25T01:30:00Z'))).toEqual({ on, minute: at(3, 30) });
  });

  test('the change makes a day of 25 and one of 23 hours', () => {
    const hours = (on: string) =>
      (instantOf(localDate(on), minuteOfDay(1440)) - instantOf(localDate(on), minuteOfDay(0))) / 3_600_000;
    expect(['2026-10-24', '2026-10-25', '2027-03-28'].map(hours)).toEqual([24, 25, 23]);
  });
});

test('the end of a day is the beginning of the next', () => {
  expect(instantOf(localDate('2026-12-31'), minuteOfDay(1440))).toBe(
    instantOf(localDate('2027-01-01'), minuteOfDay(0)),
  );
});

test('every minute of daytime comes back from its moment', () => {
  const day = integer({ min: 0, max: 47_000 }).map(fromDayNumber);
  const minute = integer({ min: 4 * 60, max: 1439 }).map(minuteOfDay);
  assert(
    property(day, minute, (on, time) => {
      expect(localOf(instantOf(on, time))).toEqual({ on, minute: time });
    }),
  );
});

test('a moment is a whole number of milliseconds', () => {
  expect(instant(0)).toBe(0);
  for (const value of [0.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => instant(value)).toThrow(RangeError);
});
