import { describe, expect, test } from 'vitest';
import { expiredCopies } from '#domain/retention/expired-copies.ts';
import { automaticFromOn, isRunDue } from '#domain/retention/schedule.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';

const moment = (on: string, hour = 12, minute = 0) => instantOf(localDate(on), at(hour, minute));

describe('the run by itself', () => {
  const from = localDate('2026-12-07');
  const due = (
    now: ReturnType<typeof moment>,
    lastRunOn: string | null = null,
    on: typeof from | null = from,
  ) => isRunDue({ now, automaticFromOn: on, lastRunOn: lastRunOn === null ? null : localDate(lastRunOn) });

  test('begins a week after it was switched on, at three', () => {
    expect(automaticFromOn(localDate('2026-11-30'))).toBe(from);
    expect(due(moment('2026-12-06', 23, 59))).toBe(false);
    expect(due(moment('2026-12-07', 2, 59))).toBe(false);
    expect(due(moment('2026-12-07', 3))).toBe(true);
  });

  test('is once a day, at the first opening of the day at the latest', () => {
    expect(due(moment('2026-12-08', 8, 15), '2026-12-07')).toBe(true);
    expect(due(moment('2026-12-08', 8, 16), '2026-12-08')).toBe(false);
  });

  test('is never while it is off, nor when the clock was put back', () => {
    expect(due(moment('2026-12-08'), null, null)).toBe(false);
    expect(due(moment('2026-12-08'), '2026-12-20')).toBe(false);
  });
});

describe('copies that expire', () => {
  const copies = ['2026-10-29', '2026-10-30', '2026-10-31', '2026-11-29'].map((on) => ({
    madeAt: moment(on),
  }));
  const gone = (now: ReturnType<typeof moment>, of = copies) =>
    expiredCopies(of, now).map(({ madeAt }) => of.findIndex((copy) => copy.madeAt === madeAt));

  test('go the day after they have been there for a calendar month, never earlier', () => {
    expect(gone(moment('2026-11-29', 23, 59))).toEqual([]);
    expect(gone(moment('2026-11-30', 0, 0))).toEqual([0]);
    expect(gone(moment('2026-12-01', 0, 0))).toEqual([0, 1, 2]);
  });

  test('the newest stays whatever its age, and one from a time to come is left alone', () => {
    expect(gone(moment('2030-01-01'))).toEqual([0, 1, 2]);
    expect(gone(moment('2030-01-01'), copies.slice(0, 1))).toEqual([]);
    expect(gone(moment('2026-10-29', 11))).toEqual([]);
    expect(gone(moment('2026-11-30'), [])).toEqual([]);
  });
});
