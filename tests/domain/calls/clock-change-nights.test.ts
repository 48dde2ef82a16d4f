import { describe, expect, test } from 'vitest';
import { checkCallTimes } from '#domain/calls/check-times.ts';
import { minutesBetween, secondsSince } from '#domain/calls/duration.ts';
import { placeCall } from '#domain/calls/place-call.ts';
import type { ServiceDay } from '#domain/service-hours/service-hours.ts';
import { instant, instantOf, type Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';

const HOUR_MS = 3_600_000;
const [SPRING_EVE, SPRING] = ['2027-03-27', '2027-03-28'];
const [AUTUMN_EVE, AUTUMN] = ['2026-10-24', '2026-10-25'];
const moment = (on: string, hour: number, minute = 0) => instantOf(localDate(on), at(hour, minute));
/** The second time the clocks show a minute that autumn repeats. */
const repeated = (hour: number, minute: number) => instant(moment(AUTUMN, hour, minute) + HOUR_MS);
const codes = (startedAt: Instant, endedAt: Instant, now: Instant) =>
  checkCallTimes({ startedAt, endedAt }, { startedAt }, now).map(({ field, code }) => `${field} ${code}`);

describe('the minutes of a call in a night of clock change', () => {
  test.each([
    // In spring 3.00 is 4.00 at once.
    ['spring, over the gap', moment(SPRING, 2, 50), moment(SPRING, 4, 10), 20],
    ['spring, up to the gap', moment(SPRING, 2, 50), moment(SPRING, 4, 0), 10],
    ['spring, the whole night', moment(SPRING_EVE, 22), moment(SPRING, 6), 7 * 60],
    ['spring, after the gap', moment(SPRING, 4), moment(SPRING, 4, 30), 30],
    // In autumn the clocks show 3.00–3.59 twice.
    ['autumn, first hour', moment(AUTUMN, 3, 10), moment(AUTUMN, 3, 30), 20],
    ['autumn, into the second hour', moment(AUTUMN, 3, 50), repeated(3, 5), 15],
    ['autumn, same minute again', moment(AUTUMN, 3, 30), repeated(3, 30), 60],
    ['autumn, over both', moment(AUTUMN, 2, 50), moment(AUTUMN, 4, 10), 140],
    ['autumn, the whole night', moment(AUTUMN_EVE, 22), moment(AUTUMN, 6), 9 * 60],
  ] as const)('%s', (_, startedAt, endedAt, minutes) => {
    expect(minutesBetween(startedAt, endedAt)).toBe(minutes);
    expect(secondsSince(startedAt, endedAt)).toBe(minutes * 60);
  });
});

describe('the longest call is twelve real hours, whatever the clocks show', () => {
  test.each([
    ['spring', moment(SPRING_EVE, 20), moment(SPRING, 9), moment(SPRING, 9, 1)],
    ['autumn', moment(AUTUMN_EVE, 20), moment(AUTUMN, 7), moment(AUTUMN, 7, 1)],
    ['an ordinary night', moment('2026-11-18', 20), moment('2026-11-19', 8), moment('2026-11-19', 8, 1)],
  ] as const)('%s', (_, startedAt, longest, tooLong) => {
    const now = instant(tooLong + HOUR_MS);
    expect(codes(startedAt, longest, now)).toEqual([]);
    expect(codes(startedAt, tooLong, now)).toEqual(['endedAt tooLong']);
  });
});

describe('the future begins five minutes after now', () => {
  test.each([
    ['before the gap', moment(SPRING, 2, 58), moment(SPRING, 4, 3), moment(SPRING, 4, 4)],
    ['before the repeated hour', moment(AUTUMN, 3, 57), repeated(3, 2), repeated(3, 3)],
    ['at midnight', moment(AUTUMN_EVE, 23, 57), moment(AUTUMN, 0, 2), moment(AUTUMN, 0, 3)],
  ] as const)('%s', (_, now, last, tooFar) => {
    const startedAt = instant(now - 60_000);
    expect(codes(startedAt, last, now)).toEqual([]);
    expect(codes(startedAt, tooFar, now)).toEqual(['endedAt inTheFuture']);
  });
});

describe('the day of a call in such a night', () => {
  const night = (): ServiceDay => ({ kind: 'open', startMinute: at(2), endMinute: at(4) });

  test('a minute that spring skips is written at the same distance after the change', () => {
    expect(placeCall(moment(SPRING, 3, 30), null, night)).toMatchObject({
      on: SPRING,
      startMinute: at(4, 30),
      time: 'outside',
    });
  });

  test('the minute before the gap is inside, the one after it is outside', () => {
    const last = moment(SPRING, 2, 59);
    expect(placeCall(last, null, night).time).toBe('inside');
    expect(placeCall(instant(last + 60_000), null, night)).toMatchObject({
      startMinute: at(4),
      time: 'outside',
    });
  });

  test('both hours that autumn shows alike are inside', () => {
    for (const startedAt of [moment(AUTUMN, 3, 59), repeated(3, 0), repeated(3, 59)])
      expect(placeCall(startedAt, null, night)).toMatchObject({ on: AUTUMN, time: 'inside' });
    expect(placeCall(instant(repeated(3, 59) + 60_000), null, night).time).toBe('outside');
  });

  test('a call over midnight before the change belongs to the day before it', () => {
    const call = placeCall(moment(SPRING_EVE, 23, 59), moment(SPRING, 4, 30), night);
    expect(call).toMatchObject({ on: SPRING_EVE, startMinute: at(23, 59), minutesAfterHours: 1 });
  });
});
