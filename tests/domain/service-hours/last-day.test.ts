import { expect, test } from 'vitest';
import { lastDayOf } from '#domain/service-hours/last-day.ts';
import { localDate } from '#domain/time/local-date.ts';

const versions = ['2021-08-02', '2027-01-01', '2026-12-01'].map((from) => ({ validFromOn: localDate(from) }));

test('a version ends the day before the next one begins, in whatever order they are given', () => {
  expect(lastDayOf(localDate('2026-11-02'), versions)).toBe('2026-11-30');
  expect(lastDayOf(localDate('2026-12-01'), versions)).toBe('2026-12-31');
});

test('the last one has no end', () => {
  expect(lastDayOf(localDate('2027-01-01'), versions)).toBeNull();
  expect(lastDayOf(localDate('2027-01-02'), [])).toBeNull();
});
