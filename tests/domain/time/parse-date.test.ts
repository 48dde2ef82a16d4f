import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { parseDate } from '#domain/time/parse-date.ts';

const today = localDate('2026-11-23');

test.each([
  ['3.2.2027', '2027-02-03'],
  ['03.02.2027', '2027-02-03'],
  ['3.2.27', '2027-02-03'],
  ['3.2.', '2026-02-03'],
  ['3.2', '2026-02-03'],
  [' 2027-02-03 ', '2027-02-03'],
  ['29.2.2028', '2028-02-29'],
])('%s', (text, date) => {
  expect(parseDate(text, today)).toBe(date);
});

test.each(['', '29.2.2027', '31.4.', '3/2/2027', '3.13.2027', '0.1.2027', '3.2.027', 'huomenna'])(
  '"%s" is no day',
  (text) => {
    expect(parseDate(text, today)).toBeUndefined();
  },
);
