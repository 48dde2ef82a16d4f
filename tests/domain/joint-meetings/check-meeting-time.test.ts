import { expect, test } from 'vitest';
import { checkMeetingTime } from '#domain/joint-meetings/check-meeting-time.ts';
import { localDate } from '#domain/time/local-date.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { kelaDay, stretch, template } from '#tests/support/kela-day-rows.ts';

const now = { on: localDate('2026-10-20'), minute: minuteOfDay(600) };
const withBreak = [template({ breaks: [stretch('11.30-12.00')] })];
const codes = (written: string, on = '2026-10-21', at = now) => {
  const day = kelaDay(localDate(on), { templates: withBreak });
  return checkMeetingTime({ on: localDate(on), ...stretch(written) }, day, at).map(
    ({ field, code }) => `${field} ${code}`,
  );
};

test('any length within one stretch of the hours, whatever the slots', () => {
  expect(codes('9.00-11.30')).toEqual([]);
  expect(codes('9.10-9.55')).toEqual([]);
  expect(codes('12.00-15.00')).toEqual([]);
});

test('not over a break, not outside the hours', () => {
  expect(codes('11.00-12.30')).toEqual(['startMinute outsideHours']);
  expect(codes('8.30-9.30')).toEqual(['startMinute outsideHours']);
  expect(codes('14.30-15.05')).toEqual(['startMinute outsideHours']);
});

test('K16 a holiday and a day without the adviser are closed', () => {
  expect(codes('9.00-10.00', '2027-01-06')).toEqual(['on dayClosed']);
  expect(codes('9.00-10.00', '2026-10-22')).toEqual(['on dayClosed']);
});

test('off the grid, turned round, or gone by', () => {
  expect(codes('9.02-10.00')).toEqual(['startMinute offGrid']);
  expect(codes('10.00-10.00')).toEqual(['endMinute endNotAfterStart']);
  expect(codes('9.00-10.00', '2026-10-14')).toEqual(['on timeGone']);
  const during = { on: localDate('2026-10-21'), minute: minuteOfDay(599) };
  expect(codes('9.00-10.00', '2026-10-21', during)).toEqual([]);
  expect(codes('9.00-10.00', '2026-10-21', { ...during, minute: minuteOfDay(600) })).toEqual(['on timeGone']);
});
