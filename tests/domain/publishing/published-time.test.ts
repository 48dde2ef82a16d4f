import { expect, test } from 'vitest';
import { publishedTime } from '#domain/publishing/published-time.ts';
import { localDate } from '#domain/time/local-date.ts';

const timeOf = (from: string, to: string, today = '2027-06-01') =>
  publishedTime({ from: localDate(from), to: localDate(to) }, localDate(today));

test.each([
  ['2026-01-01', '2026-01-31', { year: 2026, time: 0, lastMonth: 0 }],
  ['2026-12-01', '2026-12-31', { year: 2026, time: 11, lastMonth: 11 }],
  ['2024-02-01', '2024-02-29', { year: 2024, time: 1, lastMonth: 1 }],
  ['2026-01-01', '2026-03-31', { year: 2026, time: 12, lastMonth: 2 }],
  ['2026-10-01', '2026-12-31', { year: 2026, time: 15, lastMonth: 11 }],
  ['2026-01-01', '2026-12-31', { year: 2026, time: 16, lastMonth: 11 }],
])('%s–%s is a time of its year', (from, to, time) => {
  expect(timeOf(from, to)).toEqual(time);
});

test.each([
  ['2026-01-02', '2026-01-31'],
  ['2026-01-01', '2026-01-30'],
  ['2026-01-01', '2026-02-28'],
  ['2026-02-01', '2026-04-30'],
  ['2025-12-01', '2026-02-28'],
  ['2026-02-01', '2027-01-31'],
  ['2026-01-01', '2026-06-30'],
])('%s–%s is no time that is published', (from, to) => {
  expect(timeOf(from, to)).toBe('notPublishedPeriod');
});

test('a time can be published from the day after its last', () => {
  expect(timeOf('2026-10-01', '2026-10-31', '2026-10-31')).toBe('publishedTooEarly');
  expect(timeOf('2026-10-01', '2026-10-31', '2026-11-01')).toMatchObject({ time: 9 });
});
