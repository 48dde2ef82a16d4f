import { expect, test } from 'vitest';
import type { DayListRow } from '#contract/day-lists.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { fitPage } from '#renderer/features/kela-days/day-list-density.ts';

const row = (what: DayListRow['what'], index: number): DayListRow => ({
  what,
  startMinute: minuteOfDay(480 + index * 5),
  endMinute: minuteOfDay(485 + index * 5),
  client: '',
  bookingKind: null,
  topics: [],
  squeezedIn: false,
  interpreter: false,
  companion: false,
  urgentIncome: false,
  noteToKela: '',
});
const day = (booked: number, free: number) => [
  ...Array.from({ length: booked }, (_, index) => row('booking', index)),
  ...Array.from({ length: free }, (_, index) => row('free', booked + index)),
];

test.each([
  [1, 'wide'],
  [18, 'wide'],
  [19, 'close'],
  [28, 'close'],
  [29, 'tight'],
  [44, 'tight'],
  [45, 'tightest'],
  [60, 'tightest'],
])('R9 %i rows stand %s on one page, all of them', (count, density) => {
  const page = fitPage(day(count, 0));
  expect(page).toMatchObject({ density, withoutFree: false });
  expect(page.rows).toHaveLength(count);
});

test('R9 of more rows the free times are left out and that is said; nobody’s time ever is', () => {
  const page = fitPage(day(30, 60));
  expect(page.withoutFree).toBe(true);
  expect(page.rows).toHaveLength(30);
  expect(page.rows.every(({ what }) => what === 'booking')).toBe(true);
  expect(fitPage(day(70, 0)).rows).toHaveLength(70);
});
