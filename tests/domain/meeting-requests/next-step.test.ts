import { describe, expect, test } from 'vitest';
import {
  compareRequests,
  isOverdue,
  needOf,
  waitsForOffice,
  type OfferedTime,
  type RequestProgress,
} from '#domain/meeting-requests/next-step.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';

const now = { on: localDate('2026-12-21'), minute: at(10) };
const request = (changes: Partial<RequestProgress> = {}): RequestProgress => ({
  state: 'open',
  passedOn: localDate('2026-12-16'),
  offered: null,
  lastOn: localDate('2026-12-29'),
  ...changes,
});
const offered = (on: string, bookingState: OfferedTime['bookingState'] = null, minute = at(9)) => ({
  offered: { on: localDate(on), minute, bookingState },
});

describe('what a request needs next', () => {
  test.each([
    ['to be passed to Kela', request({ passedOn: null }), 'pass'],
    ['a time', request(), 'offer'],
    ['the meeting itself', request(offered('2026-12-22')), 'meet'],
    ['the meeting, later today', request(offered('2026-12-21', 'booked', at(10, 5))), 'meet'],
    ['an earlier time', request(offered('2026-12-30')), 'offerEarlier'],
    ['its outcome, as the time has gone by', request(offered('2026-12-21', 'booked', at(10))), 'outcome'],
    ['its outcome, as the booking was kept', request(offered('2026-12-22', 'fulfilled')), 'outcome'],
    ['a time, as the booking was cancelled', request(offered('2026-12-22', 'cancelled')), 'offer'],
    ['a time, as the client did not come', request(offered('2026-12-18', 'noShow')), 'offer'],
    [
      'to be passed, as its booking went',
      request({ passedOn: null, ...offered('2026-12-22', 'cancelled') }),
      'pass',
    ],
    ['nothing, as it has ended', request({ state: 'met', ...offered('2026-12-18') }), undefined],
  ] as const)('%s', (_, given, need) => {
    expect(needOf(given, now)).toBe(need);
  });
});

test('late from the day after the last day on, until somebody ends it', () => {
  expect(isOverdue(request(), localDate('2026-12-29'))).toBe(false);
  expect(isOverdue(request(), localDate('2026-12-30'))).toBe(true);
  expect(isOverdue(request({ state: 'withdrawn' }), localDate('2026-12-30'))).toBe(false);
});

test('an agreed time in time waits for nobody at the office; a late one does', () => {
  expect(waitsForOffice(request(offered('2026-12-22')), now)).toBe(false);
  expect(waitsForOffice(request(), now)).toBe(true);
  expect(waitsForOffice(request({ lastOn: localDate('2026-12-18'), ...offered('2026-12-22') }), now)).toBe(
    true,
  );
  expect(waitsForOffice(request({ state: 'met' }), now)).toBe(false);
});

test('the nearest last day first, then who asked first', () => {
  const day = (lastOn: string, askedOn: string) => ({
    lastOn: localDate(lastOn),
    askedOn: localDate(askedOn),
  });
  const [late, first, second] = [
    day('2026-12-01', '2026-11-20'),
    day('2026-12-29', '2026-12-15'),
    day('2026-12-29', '2026-12-16'),
  ];
  expect([second, late, first].sort(compareRequests)).toEqual([late, first, second]);
  expect(compareRequests(first, { ...first })).toBe(0);
});
