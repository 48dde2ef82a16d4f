import { expect, test } from 'vitest';
import { checkMailTime } from '#domain/mail-drop/check-time.ts';
import { totalItems } from '#domain/mail-drop/mail-drop.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';

const now = { on: localDate('2026-10-21'), minute: at(10) };
const codes = (on: string, minute: number) =>
  checkMailTime({ on: localDate(on), minute: minute as typeof now.minute }, now, 'on').map(
    ({ code }) => code,
  );

test('what is written down has happened, and not over a year ago', () => {
  expect(codes('2026-10-21', at(10))).toEqual([]);
  expect(codes('2026-10-21', at(10, 1))).toEqual(['inTheFuture']);
  expect(codes('2026-10-22', at(8))).toEqual(['inTheFuture']);
  expect(codes('2025-10-20', at(8))).toEqual([]);
  expect(codes('2025-10-19', at(8))).toEqual(['tooLongAgo']);
});

test('what was taken back is in no total', () => {
  expect(totalItems([])).toBe(0);
  expect(
    totalItems([
      { state: 'counted', items: 4 },
      { state: 'takenBack', items: 9 },
      { state: 'counted', items: 0 },
    ]),
  ).toBe(4);
});
