import { expect, test } from 'vitest';
import { coversDay } from '#domain/kela-days/exception.ts';
import { localDate } from '#domain/time/local-date.ts';
import { exception } from '#tests/support/kela-day-rows.ts';

test.each([
  ['2026-12-30', false],
  ['2026-12-31', true],
  ['2027-01-01', true],
  ['2027-01-04', true],
  ['2027-01-05', false],
])('an exception over the turn of the year, both its days included: %s is covered: %s', (date, covered) => {
  expect(coversDay(exception('2026-12-31', '2027-01-04'), localDate(date))).toBe(covered);
});

test('an exception of one day covers that day', () => {
  const one = exception('2028-02-29', '2028-02-29');
  expect(coversDay(one, localDate('2028-02-29'))).toBe(true);
  expect(coversDay(one, localDate('2028-02-28'))).toBe(false);
  expect(coversDay(one, localDate('2028-03-01'))).toBe(false);
});
