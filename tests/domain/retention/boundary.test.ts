import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastRemovedOn, removedFromOn } from '#domain/retention/boundary.ts';
import { instantOf, localOf } from '#domain/time/instant.ts';
import { daysInMonth, fromDayNumber, localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';

/** 1.1.2020 to 31.12.2043: six leap days, and 48 clock changes. */
const days = integer({ min: 18_262, max: 27_027 }).map(fromDayNumber);
const months = integer({ min: 1, max: 120 });

/** The last day it stays, counted month by month on paper: an oracle that shares nothing with the rule. */
function staysThrough(on: LocalDate, count: number): string {
  let [year = 0, month = 0] = on.split('-').map(Number);
  const day = Number(on.split('-')[2]);
  for (let step = 0; step < count; step += 1) {
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  const last = daysInMonth(year, month);
  return [year, String(month).padStart(2, '0'), String(Math.min(day, last)).padStart(2, '0')].join('-');
}

describe('the boundary', () => {
  test.each([
    ['2026-10-21', 3, '2027-01-22'],
    ['2026-11-30', 3, '2027-03-01'],
    ['2026-11-29', 3, '2027-03-01'],
    ['2027-11-29', 3, '2028-03-01'],
    ['2027-11-30', 3, '2028-03-01'],
    ['2027-11-28', 3, '2028-02-29'],
    ['2026-12-31', 2, '2027-03-01'],
    ['2028-02-29', 12, '2029-03-01'],
    ['2026-08-31', 1, '2026-10-01'],
    ['2026-01-31', 1, '2026-03-01'],
    ['2026-12-31', 1, '2027-02-01'],
    ['2026-12-30', 12, '2027-12-31'],
  ])('what is of %s goes after %i months on %s', (on, count, from) => {
    expect(removedFromOn(localDate(on), count)).toBe(from);
  });

  test('is the day after the same day so many months later, or after the last day of a shorter month', () => {
    assert(
      property(days, months, (on, count) => {
        expect(plusDays(removedFromOn(on, count), -1)).toBe(staysThrough(on, count));
      }),
    );
  });

  test('today takes exactly those days whose time has come, none a day early and none a day late', () => {
    assert(
      property(days, months, (today, count) => {
        const last = lastRemovedOn(today, count);
        expect(removedFromOn(last, count) <= today).toBe(true);
        expect(removedFromOn(plusDays(last, 1), count) > today).toBe(true);
      }),
    );
  });

  test('goes only forward: a later day is never removed before an earlier one', () => {
    assert(
      property(days, months, integer({ min: 1, max: 70 }), (on, count, later) => {
        const other = plusDays(on, later);
        expect(removedFromOn(on, count) <= removedFromOn(other, count)).toBe(true);
        expect(lastRemovedOn(on, count) <= lastRemovedOn(other, count)).toBe(true);
      }),
    );
  });

  test('a longer time never removes more', () => {
    assert(
      property(days, months, (today, count) => {
        expect(lastRemovedOn(today, count + 1) <= lastRemovedOn(today, count)).toBe(true);
      }),
    );
  });

  test('a moment counts by its day in the office, also where the clock is changed', () => {
    // Clocks go forward 28.3.2027 at 3 and back 31.10.2027 at 4; UTC's day ends two or three hours after the office's.
    for (const day of ['2027-03-27', '2027-03-28', '2027-10-30', '2027-10-31', '2027-06-30']) {
      const on = localDate(day);
      const begins = instantOf(on, at(0));
      const ends = instantOf(plusDays(on, 1), at(0));
      expect(localOf(begins).on).toBe(on);
      expect(localOf((ends - 1) as typeof ends).on).toBe(on);
      expect(localOf((begins - 1) as typeof ends).on).toBe(plusDays(on, -1));
    }
  });

  test('(control) the rule by days of thirty would remove too early', () => {
    const early = (on: LocalDate) => plusDays(on, 3 * 30 + 1);
    expect(early(localDate('2026-10-21')) < removedFromOn(localDate('2026-10-21'), 3)).toBe(true);
  });
});
