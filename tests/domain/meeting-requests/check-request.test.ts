import { expect, test } from 'vitest';
import { checkEnd, checkOffer, checkRequestDays } from '#domain/meeting-requests/check-request.ts';
import { lastMeetingDay } from '#domain/meeting-requests/last-day.ts';
import { usualTimeLimitRule } from '#domain/calendar/time-limit.ts';
import { localDate } from '#domain/time/local-date.ts';

const today = localDate('2026-12-16');
const [before, after] = [localDate('2026-12-15'), localDate('2026-12-17')];

test('K22 asked on 16.12.2026 the last day is 29.12.2026, the seventh working day', () => {
  expect(lastMeetingDay(today, usualTimeLimitRule, [])).toMatchObject({
    lastOn: '2026-12-29',
    workingDays: 7,
  });
});

test('a request is of today or earlier, and is passed on no earlier than it was asked', () => {
  expect(checkRequestDays({ askedOn: today, passedOn: today }, today)).toEqual([]);
  expect(checkRequestDays({ askedOn: before, passedOn: null }, today)).toEqual([]);
  expect(checkRequestDays({ askedOn: after, passedOn: null }, today)).toEqual([
    { field: 'askedOn', code: 'inTheFuture' },
  ]);
  expect(checkRequestDays({ askedOn: today, passedOn: before }, today)).toEqual([
    { field: 'passedOn', code: 'beforeRequest' },
  ]);
  expect(checkRequestDays({ askedOn: before, passedOn: after }, today)).toEqual([
    { field: 'passedOn', code: 'inTheFuture' },
  ]);
});

test('an offer may be of any day from the request on', () => {
  expect(checkOffer(after, today)).toEqual([]);
  expect(checkOffer(before, today)).toEqual([{ field: 'on', code: 'beforeRequest' }]);
});

test('only a refusal needs its reason, and every end a day that has come', () => {
  const end = { endedOn: today, reason: ' ' };
  expect(checkEnd({ ...end, outcome: 'met' }, before, today)).toEqual([]);
  expect(checkEnd({ ...end, outcome: 'withdrawn' }, before, today)).toEqual([]);
  expect(checkEnd({ ...end, outcome: 'refused' }, before, today)).toEqual([
    { field: 'reason', code: 'reasonMissing' },
  ]);
  expect(checkEnd({ ...end, endedOn: after, outcome: 'met' }, before, today)).toEqual([
    { field: 'endedOn', code: 'inTheFuture' },
  ]);
});
