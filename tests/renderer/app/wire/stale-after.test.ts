import { describe, expect, test } from 'vitest';
import { areas } from '#contract/live.ts';
import { staleAfter } from '#renderer/app/wire/stale-after.ts';

/** What takes somebody's time, or says when there is time at all. */
const takesTime = [
  'offices',
  'staff',
  'kela-days',
  'bookings',
  'joint-meetings',
  'consultations',
  'outside-times',
  'walk-ins',
  'duty-shifts',
  'events',
] as const;

describe('an open form that says who is taken', () => {
  test.each(takesTime)('asks again after a change of %s, so that it shows no clash of before', (area) => {
    expect(staleAfter[area]).toEqual(expect.arrayContaining(['jointMeetings', 'consultations', 'events']));
  });
});

describe('the report of the month', () => {
  test.each(['events', 'desk-tally', 'calls', 'bookings', 'walk-ins', 'consultations'] as const)(
    'is counted again after a change of %s',
    (area) => {
      expect(staleAfter[area]).toEqual(expect.arrayContaining(['statistics', 'publishing']));
    },
  );
});

test('no operation is named twice, and every area has a row', () => {
  expect(Object.keys(staleAfter).sort()).toEqual([...areas].sort());
  for (const stale of Object.values(staleAfter)) expect(new Set(stale).size).toBe(stale.length);
});
