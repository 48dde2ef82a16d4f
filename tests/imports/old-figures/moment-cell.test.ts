import { expect, test } from 'vitest';
import { dayCell, isMoment, timeCell } from '#imports/old-figures/moment-cell.ts';

const moment = (text: string) => new Date(text);

test('a day stays the day it is, whatever zone the computer has', () => {
  expect(dayCell(moment('2021-02-03T00:00:00Z'))).toBe('2021-02-03');
  expect(dayCell(moment('2021-02-03T23:59:59Z'))).toBe('2021-02-03');
});

test.each(['1899-12-30T09:05:00Z', '1899-12-31T09:05:00Z', '1904-01-01T09:05:00Z'])(
  'a time alone (%s) is no day',
  (text) => {
    expect(dayCell(moment(text))).toBeUndefined();
    expect(timeCell(moment(text))).toBe('9:05');
  },
);

test('a time is told to the nearest minute, and midnight is the day’s beginning', () => {
  expect(timeCell(moment('1899-12-30T09:04:59.997Z'))).toBe('9:05');
  expect(timeCell(moment('1899-12-30T23:59:59.997Z'))).toBe('0:00');
});

test('a cell that is no moment at all is empty, and other values are no moments', () => {
  expect(dayCell(moment('never'))).toBe('');
  expect([moment('2021-02-03'), '2021-02-03', 3, null, {}].map(isMoment)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
