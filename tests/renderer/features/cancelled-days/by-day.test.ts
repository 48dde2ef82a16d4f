import { expect, test } from 'vitest';
import type { CancelledDayClient } from '#contract/cancelled-days.ts';
import { localDate } from '#domain/time/local-date.ts';
import { byDay } from '#renderer/features/cancelled-days/by-day.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';

const client = (id: string, on: string, adviserId: string, state: CancelledDayClient['state'] = 'open') =>
  ({
    id,
    bookingId: id,
    meetingId: null,
    officeId: 'alavus',
    adviserId,
    adviserName: adviserId,
    on: localDate(on),
    ...stretch('9.00-9.30'),
    clientLabel: id,
    clientPhone: '',
    language: 'fi',
    interpreter: false,
    reason: '',
    movedTo: null,
    state,
    marks: [],
    version: 1,
  }) satisfies CancelledDayClient;

test('K18 each adviser’s day has its own list, in the order of the days, with how many have still to be told', () => {
  const days = byDay([
    client('a', '2026-10-21', 'kaisa', 'reached'),
    client('b', '2026-10-21', 'toini'),
    client('c', '2026-10-21', 'kaisa'),
    client('d', '2026-10-28', 'kaisa', 'toldByOther'),
  ]);
  expect(days.map(({ on, adviserName, clients, left }) => [on, adviserName, clients.length, left])).toEqual([
    ['2026-10-21', 'kaisa', 2, 1],
    ['2026-10-21', 'toini', 1, 1],
    ['2026-10-28', 'kaisa', 1, 0],
  ]);
  expect(byDay([])).toEqual([]);
});
