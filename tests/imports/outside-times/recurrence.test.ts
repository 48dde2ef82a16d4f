import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  option,
  property,
  record,
  subarray,
} from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween, localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { mondayOf, weekdayOf, type Weekday } from '#domain/time/week.ts';
import { readCalendar } from '#imports/outside-times/read-calendar.ts';
import { calendar, calendarBytes, event, googleZone, outlookZone } from '#tests/support/calendars.ts';

// The rules of recurrence once more by counting days, without the library: the two have to agree on every case.

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const nameOf = (weekday: Weekday) => names[weekday - 1] ?? 'MO';
const written = (on: LocalDate) => on.replaceAll('-', '');
const FIRST = localDate('2026-10-01');
const window = { from: localDate('2026-10-19'), to: localDate('2027-10-19') };

interface Series {
  readonly first: LocalDate;
  readonly interval: number;
  readonly weekdays: readonly Weekday[];
  readonly end: { readonly count: number } | { readonly until: LocalDate } | null;
  /** Places in the row of occurrences that an EXDATE takes out. */
  readonly left: readonly number[];
}

/** The days of a weekly series, by looking at every day. */
function weeklyDays({ first, interval, weekdays, end, left }: Series): LocalDate[] {
  const last = end !== null && 'until' in end ? end.until : window.to;
  const days: LocalDate[] = [];
  for (let on = first; on <= last; on = plusDays(on, 1)) {
    const weeks = daysBetween(mondayOf(first), mondayOf(on)) / 7;
    if (weeks % interval === 0 && weekdays.includes(weekdayOf(on))) days.push(on);
    if (end !== null && 'count' in end && days.length === end.count) break;
  }
  return days.filter((_, index) => !left.includes(index));
}

const inWindow = (days: readonly LocalDate[]) => days.filter((on) => on >= window.from && on <= window.to);

function readDays(
  rule: string,
  first: LocalDate,
  left: readonly LocalDate[],
  zone: 'outlook' | 'google' | 'none',
) {
  const tzid = { outlook: ';TZID=FLE Standard Time', google: ';TZID=Europe/Helsinki', none: '' }[zone];
  const block = { outlook: outlookZone(), google: googleZone, none: '' }[zone];
  const text = calendar(
    block,
    event(
      'UID:1',
      `DTSTART${tzid}:${written(first)}T093000`,
      `DTEND${tzid}:${written(first)}T100000`,
      `RRULE:${rule}`,
      ...left.map((on) => `EXDATE${tzid}:${written(on)}T093000`),
    ),
  );
  const reading = readCalendar(calendarBytes(text), window);
  if (typeof reading === 'string') throw new Error(reading);
  expect(reading.times.every(({ span }) => span.startMinute === 570 && span.endMinute === 600)).toBe(true);
  return reading.times.map(({ span }) => span.on);
}

const zones = constantFrom('outlook', 'google', 'none' as const);

test('weekly series of any rhythm and days, with an end or without, and with days left out', () => {
  const series = record({
    day: integer({ min: 0, max: 200 }),
    interval: integer({ min: 1, max: 5 }),
    more: subarray([1, 2, 3, 4, 5, 6, 7] as Weekday[]),
    end: option(record({ isCount: boolean(), size: integer({ min: 1, max: 60 }) })),
    left: array(integer({ min: 0, max: 20 }), { maxLength: 6 }),
    zone: zones,
  });
  let told = 0;
  assert(
    property(series, ({ day, interval, more, end, left, zone }) => {
      const first = plusDays(FIRST, day);
      const weekdays = [...new Set([weekdayOf(first), ...more])].sort((one, other) => one - other);
      const stop = end && (end.isCount ? { count: end.size } : { until: plusDays(first, end.size * 5) });
      const whole = weeklyDays({ first, interval, weekdays, end: stop, left: [] });
      const wanted = inWindow(weeklyDays({ first, interval, weekdays, end: stop, left }));
      const rule = [
        'FREQ=WEEKLY',
        `INTERVAL=${interval}`,
        `BYDAY=${weekdays.map(nameOf).join(',')}`,
        'WKST=MO',
        ...(stop === null
          ? []
          : ['count' in stop ? `COUNT=${stop.count}` : `UNTIL=${written(stop.until)}T235959`]),
      ].join(';');
      const out = left.flatMap((index) => whole[index] ?? []);
      expect(readDays(rule, first, out, zone)).toEqual(wanted);
      told += wanted.length;
    }),
    { numRuns: 150, seed: 5 },
  );
  expect(told).toBeGreaterThan(2000);
});

test('every so many days, also when it began years before the window', () => {
  assert(
    property(
      integer({ min: -2500, max: 100 }),
      integer({ min: 1, max: 40 }),
      zones,
      (day, interval, zone) => {
        const first = plusDays(FIRST, day);
        const wanted: LocalDate[] = [];
        for (let on = first; on <= window.to; on = plusDays(on, interval)) wanted.push(on);
        expect(readDays(`FREQ=DAILY;INTERVAL=${interval}`, first, [], zone)).toEqual(inWindow(wanted));
      },
    ),
    { numRuns: 60, seed: 5 },
  );
});

test('a certain weekday of the month, from the beginning and from the end', () => {
  for (const place of [1, 2, 3, 4, -1])
    for (const weekday of [1, 3, 5] as const) {
      const wanted: LocalDate[] = [];
      for (let on = localDate('2026-01-01'); on <= window.to; on = plusDays(on, 1)) {
        const day = Number(on.slice(8, 10));
        const isLast = plusDays(on, 7).slice(0, 7) !== on.slice(0, 7);
        if (weekdayOf(on) === weekday && (place === -1 ? isLast : Math.ceil(day / 7) === place))
          wanted.push(on);
      }
      const first = wanted[0] ?? FIRST;
      expect(readDays(`FREQ=MONTHLY;BYDAY=${place}${nameOf(weekday)}`, first, [], 'outlook')).toEqual(
        inWindow(wanted),
      );
    }
});

test('a day of the month that not every month has', () => {
  for (const day of [1, 15, 29, 30, 31]) {
    const wanted: LocalDate[] = [];
    for (let on = localDate('2026-01-01'); on <= window.to; on = plusDays(on, 1))
      if (Number(on.slice(8, 10)) === day) wanted.push(on);
    expect(readDays(`FREQ=MONTHLY;BYMONTHDAY=${day}`, wanted[0] ?? FIRST, [], 'google')).toEqual(
      inWindow(wanted),
    );
  }
});
