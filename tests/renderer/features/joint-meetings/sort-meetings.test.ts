import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at, minuteOfDay } from '#domain/time/minute-of-day.ts';
import { presentOf, sayMeetingTime } from '#renderer/features/joint-meetings/say-meeting.ts';
import { listOf, meetingsOf } from '#renderer/features/joint-meetings/sort-meetings.ts';
import { meeting } from './meeting.ts';

const now = (on: string, minute: number) => ({ on: localDate(on), minute: minuteOfDay(minute) });

test('a planned meeting is coming until its first minute, and then waits to be closed however long', () => {
  expect(listOf(meeting(), now('2026-12-02', at(8, 59)))).toBe('coming');
  expect(listOf(meeting(), now('2026-12-02', at(9)))).toBe('toClose');
  expect(listOf(meeting(), now('2027-06-01', at(9)))).toBe('toClose');
});

test('one that was held, missed or cancelled is past, also before its day', () => {
  for (const state of ['held', 'noShow', 'cancelled'] as const)
    expect(listOf(meeting({ state }), now('2026-11-24', at(9)))).toBe('past');
});

test('the next comes first, of the past the newest', () => {
  const days = ['2026-12-02', '2026-12-09', '2026-12-16'].map((on) => localDate(on));
  const ids = (list: 'coming' | 'past', state: 'planned' | 'held') =>
    meetingsOf(
      list,
      days.map((on) => meeting({ id: on, on, state })),
      now('2026-11-24', at(9)),
    ).map(({ id }) => id);
  expect(ids('coming', 'planned')).toEqual(days);
  expect(ids('past', 'held')).toEqual([...days].reverse());
});

test('who dropped out is not among those who take part', () => {
  expect(presentOf(meeting()).map(({ name }) => name)).toEqual(['Tiina', 'Kaisa']);
});

test('a time in a list', () => {
  expect(sayMeetingTime(meeting(), 'fi')).toBe('ke 2.12.2026 9.00–10.00');
  expect(sayMeetingTime(meeting(), 'sv')).toBe('on 2.12.2026 9.00–10.00');
});
