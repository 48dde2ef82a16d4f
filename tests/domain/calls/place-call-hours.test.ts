import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCall } from '#domain/calls/place-call.ts';
import type { LineException } from '#domain/service-hours/exception.ts';
import { serviceHoursOn, type ServiceHoursVersion } from '#domain/service-hours/service-hours.ts';
import { instant, instantOf } from '#domain/time/instant.ts';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { at, minuteOfDay, type MinuteOfDay } from '#domain/time/minute-of-day.ts';

const version = (
  from: string,
  startMinute: MinuteOfDay,
  endMinute: MinuteOfDay,
  weekdays: ServiceHoursVersion['weekdays'] = [1, 2, 3, 4, 5],
): ServiceHoursVersion => ({
  officeId: 'alavus',
  validFromOn: localDate(from),
  validToOn: null,
  weekdays,
  startMinute,
  endMinute,
});
/** 9.00–10.30 on working days, from Monday 7.12.2026 on 8.30–10.00. */
const versions = [version('2021-08-02', at(9), at(10, 30)), version('2026-12-07', at(8, 30), at(10))];
const exception = (on: string, change: Partial<LineException>): LineException => ({
  kind: 'other-hours',
  fromOn: localDate(on),
  toOn: localDate(on),
  startMinute: at(12),
  endMinute: at(13),
  reason: 'koulutus',
  opensOnHoliday: false,
  ...change,
});
const exceptions = [
  exception('2026-11-18', {}),
  exception('2026-11-19', { kind: 'closed', startMinute: null, endMinute: null }),
  exception('2026-11-21', { startMinute: at(9), endMinute: at(10, 30) }),
  exception('2026-12-24', { startMinute: at(9), endMinute: at(10), opensOnHoliday: true }),
];
const dayOf = (on: LocalDate) => serviceHoursOn(on, versions, [], exceptions);
const timeOf = (on: string, minute: MinuteOfDay) =>
  placeCall(instantOf(localDate(on), minute), null, dayOf).time;

/** What a call that begins at each boundary is. */
const minutes = [at(8, 29), at(8, 30), at(8, 59), at(9), at(9, 59), at(10), at(10, 29), at(10, 30)];
const [i, o, c] = ['inside', 'outside', 'closed'] as const;

describe('L2 the beginning against the hours of its day', () => {
  test.each([
    ['an ordinary Friday', '2026-11-20', [o, o, o, i, i, i, i, o]],
    ['the last Friday of the earlier hours', '2026-12-04', [o, o, o, i, i, i, i, o]],
    ['the first Monday of the later hours', '2026-12-07', [o, i, i, i, i, o, o, o]],
    ['a day with other hours at noon', '2026-11-18', [o, o, o, o, o, o, o, o]],
    ['a day on which the line is closed', '2026-11-19', [c, c, c, c, c, c, c, c]],
    ['a Saturday that answers for once', '2026-11-21', [o, o, o, i, i, i, i, o]],
    ['an ordinary Saturday', '2026-11-14', [c, c, c, c, c, c, c, c]],
    ['Independence Day, a Sunday', '2026-12-06', [c, c, c, c, c, c, c, c]],
    ['Christmas Eve that answers for once', '2026-12-24', [o, o, o, i, i, o, o, o]],
    ['Christmas Day', '2026-12-25', [c, c, c, c, c, c, c, c]],
    ['the day before the first hours', '2021-07-30', [c, c, c, c, c, c, c, c]],
  ] as const)('%s', (_, on, times) => {
    expect(minutes.map((minute) => timeOf(on, minute))).toEqual(times);
  });

  test('the other hours of the exception hold from 12.00 to 12.59', () => {
    expect([at(11, 59), at(12), at(12, 59), at(13)].map((minute) => timeOf('2026-11-18', minute))).toEqual([
      o,
      i,
      i,
      o,
    ]);
  });

  test('seconds do not matter: 10.29.59 is inside, 8.59.59 is not', () => {
    const secondsAfter = (minute: MinuteOfDay, seconds: number) =>
      placeCall(instant(instantOf(localDate('2026-11-20'), minute) + seconds * 1000), null, dayOf);
    expect(secondsAfter(at(10, 29), 59)).toMatchObject({ time: i, startMinute: at(10, 29) });
    expect(secondsAfter(at(8, 59), 59)).toMatchObject({ time: o, startMinute: at(8, 59) });
  });
});

describe('the minutes after the hours', () => {
  test.each([
    ['2026-11-20', at(9), at(10, 29), 0],
    ['2026-11-20', at(9), at(10, 30), 0],
    ['2026-11-20', at(9), at(10, 31), 1],
    ['2026-11-20', at(10, 30), at(10, 30), 0],
    ['2026-11-20', at(10, 40), at(11), 20],
    ['2026-11-20', at(8), at(8, 59), 0],
    ['2026-11-20', at(8), at(11), 30],
    ['2026-12-07', at(9, 50), at(10, 20), 20],
    ['2026-11-18', at(12, 50), at(13, 5), 5],
    ['2026-11-18', at(9), at(10, 45), 0],
    ['2026-11-19', at(9), at(18), 0],
  ] as const)('%s from minute %i to %i: %i', (day, start, end, after) => {
    const on = localDate(day);
    expect(placeCall(instantOf(on, start), instantOf(on, end), dayOf).minutesAfterHours).toBe(after);
  });

  test('on any day are at most the call itself, and none while it lasts within the hours', () => {
    const on = localDate('2026-11-20');
    const holds = property(integer({ min: 0, max: 1439 }), integer({ min: 0, max: 700 }), (start, length) => {
      const from = instantOf(on, minuteOfDay(start));
      const { minutesAfterHours, time } = placeCall(from, instant(from + length * 60_000), dayOf);
      expect(time).toBe(start >= 540 && start < 630 ? 'inside' : 'outside');
      expect(minutesAfterHours).toBeLessThanOrEqual(length);
      // Counted a minute at a time: each that begins at 10.30 or later, and on this day.
      let counted = 0;
      for (let minute = start; minute < Math.min(start + length, 1440); minute += 1)
        if (minute >= 630) counted += 1;
      expect(minutesAfterHours).toBe(counted);
    });
    expect(() => assert(holds)).not.toThrow();
  });
});
