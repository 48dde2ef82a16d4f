import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import {
  choose,
  chooseAll,
  decisionsOf,
  offeredTo,
  timeKey,
  undecided,
  type FreeTime,
  type Met,
  type MetBooking,
} from '#renderer/app/decisions/decision-draft.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';

const met = (id: string, time: string, on = '2026-10-21'): MetBooking => ({
  id,
  kind: 'booking',
  officeId: 'alavus',
  adviserId: 'kaisa',
  on: localDate(on),
  ...stretch(time),
  why: 'dayClosed',
  version: 3,
});
const free = (on: string, time: string, adviserId = 'kaisa', officeId = 'alavus'): FreeTime => ({
  officeId,
  adviserId,
  meetingId: null,
  on: localDate(on),
  ...stretch(time),
});
const [first, second] = [met('a', '9.00-9.30'), met('b', '9.30-10.00')];
const times = [
  free('2026-10-28', '9.00-9.30'),
  free('2026-10-28', '9.30-10.00'),
  free('2026-10-28', '14.00-14.30'),
];
const both: Met = { bookings: [first, second], freeTimes: times };

describe('K5 a move', () => {
  test('K5 takes the nearest time at once, and no two take the same', () => {
    const drafts = chooseAll(both.bookings, 'move', times);
    expect(drafts['a']?.to).toBe(timeKey(times[0] as FreeTime));
    expect(drafts['b']?.to).toBe(timeKey(times[1] as FreeTime));
    expect(offeredTo(second, times, drafts).map(({ startMinute }) => startMinute)).toEqual([570, 840]);
  });

  test('K5 a time that another lets go is offered again', () => {
    const moved = chooseAll(both.bookings, 'move', times);
    const kept = choose(moved, first, 'keep', times);
    expect(offeredTo(second, times, kept)).toHaveLength(3);
  });

  test('K5 the own adviser comes before another at the same time, and another office never', () => {
    const other = [
      free('2026-10-28', '9.00-9.30', 'toini'),
      ...times,
      free('2026-10-21', '9.00-9.30', 'kaisa', 'x'),
    ];
    expect(choose({}, first, 'move', other)['a']?.to).toBe('2026-10-28 540 kaisa');
    expect(offeredTo(first, other, {}).every(({ officeId }) => officeId === 'alavus')).toBe(true);
  });
});

test('K5 a joint meeting is offered only the times of all its people, and those meet nothing that is chosen', () => {
  const meeting: MetBooking = { ...met('m', '13.00-14.00'), kind: 'meeting' };
  const other: MetBooking = { ...met('n', '14.00-15.00'), kind: 'meeting', adviserId: 'toini' };
  const ofAll = (time: string, meetingId: string, adviserId = 'kaisa') => ({
    ...free('2026-10-28', time, adviserId),
    meetingId,
  });
  const all = [
    ...times,
    ofAll('13.30-14.30', 'm'),
    ofAll('10.00-11.00', 'm'),
    ofAll('14.00-15.00', 'n', 'toini'),
    ofAll('12.00-13.00', 'n', 'toini'),
  ];
  const drafts = chooseAll([meeting, first, other], 'move', all);
  expect(drafts).toEqual({
    m: { choice: 'move', to: '2026-10-28 810 kaisa m' },
    a: { choice: 'move', to: '2026-10-28 540 kaisa' },
    // The nearest of all would overlap the first meeting, whose other people it may share.
    n: { choice: 'move', to: '2026-10-28 720 toini n' },
  });
  // 14.00–14.30 is Kaisa's, who sits in the meeting by then.
  expect(offeredTo(second, all, drafts).map(({ startMinute }) => startMinute)).toEqual([570]);
  expect(decisionsOf({ bookings: [meeting], freeTimes: all }, drafts, '')).toEqual([
    {
      choice: 'move',
      bookingId: 'm',
      version: 3,
      adviserId: 'kaisa',
      on: '2026-10-28',
      ...stretch('13.30-14.30'),
    },
  ]);
});

test('K5 nothing is decided before everything is: without a free time a move is no decision', () => {
  expect(undecided(both.bookings, {})).toEqual([first, second]);
  expect(undecided(both.bookings, choose({}, first, 'keep', times))).toEqual([second]);
  expect(undecided([first], choose({}, first, 'move', []))).toEqual([first]);
  expect(undecided(both.bookings, chooseAll(both.bookings, 'cancel', []))).toEqual([]);
});

test('K5 what is sent: the versions that were seen, the organisation’s reason, and the whole new time', () => {
  const drafts = choose(choose({}, first, 'cancel', times), second, 'move', times);
  expect(decisionsOf(both, drafts, 'koulutus')).toEqual([
    { choice: 'cancel', bookingId: 'a', version: 3, party: 'organisation', reason: 'koulutus' },
    {
      choice: 'move',
      bookingId: 'b',
      version: 3,
      adviserId: 'kaisa',
      on: '2026-10-28',
      ...stretch('9.30-10.00'),
    },
  ]);
  expect(decisionsOf(both, chooseAll(both.bookings, 'keep', []), '')).toEqual([
    { choice: 'keep', bookingId: 'a' },
    { choice: 'keep', bookingId: 'b' },
  ]);
});
