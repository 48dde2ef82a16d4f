import { array, assert, constantFrom, integer, option, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exceptionalLines, regularLine, type WeeklyHours } from '#domain/posters/service-facts.ts';
import type { PosterDay } from '#domain/posters/week-poster.ts';
import { serviceHoursOn, versionOn, type ServiceHoursVersion } from '#domain/service-hours/service-hours.ts';
import { datesBetween, localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { mondayOf, weekdays, type Weekday } from '#domain/time/week.ts';

// No public holiday is near these days, so that serviceHoursOn tells the regular hours.
const first = localDate('2026-09-07');
const hour = (value: number) => minuteOfDay(value * 60);

const versions = array(
  record({
    from: integer({ min: 0, max: 5 }),
    lasts: option(integer({ min: 0, max: 3 })),
    days: constantFrom<Weekday[]>([1, 2], [1, 2, 5], [3]),
    start: constantFrom(9),
    end: constantFrom(10, 11),
  }),
  { maxLength: 5 },
).map((all) =>
  all.map(({ from, lasts, days, start, end }): ServiceHoursVersion => ({
    officeId: 'o',
    validFromOn: plusDays(first, from * 7),
    validToOn: lasts === null ? null : plusDays(first, (from + lasts) * 7 + 6),
    weekdays: days,
    startMinute: hour(start),
    endMinute: hour(end),
  })),
);
const day = integer({ min: 0, max: 41 }).map((after) => plusDays(first, after));

/** The week that begins on the Monday, as each of its days has it. */
const weekOf = (all: readonly ServiceHoursVersion[], monday: LocalDate) =>
  datesBetween(monday, plusDays(monday, 6)).map((on) => {
    const said = serviceHoursOn(on, all, []);
    return said.kind === 'open' ? `${said.startMinute}–${said.endMinute}` : '';
  });
const unfolded = (week: readonly WeeklyHours[]) =>
  weekdays.map((weekday) =>
    week
      .filter((one) => one.weekdays.includes(weekday))
      .flatMap(({ hours }) => hours.map(({ startMinute, endMinute }) => `${startMinute}–${endMinute}`))
      .join(' '),
  );

describe('the regular hours of the line', () => {
  test('say of every weekday what its day has, each weekday once', () => {
    assert(
      property(versions, day, (all, on) => {
        const { now } = regularLine(all, on);
        expect(unfolded(now)).toEqual(weekOf(all, mondayOf(on)));
        const said = now.flatMap((one) => one.weekdays);
        expect(new Set(said).size).toBe(said.length);
      }),
    );
  });

  test('that are coming are others than those that are, and those of their own week', () => {
    assert(
      property(versions, day, (all, on) => {
        const { now, next } = regularLine(all, on);
        if (!next) return;
        expect(next.fromOn > on).toBe(true);
        expect(next.hours).not.toEqual(now);
        expect(unfolded(next.hours)).toEqual(weekOf(all, mondayOf(next.fromOn)));
      }),
    );
  });

  test('are told to change whenever a later version has other hours on its first week', () => {
    assert(
      property(versions, day, (all, on) => {
        const now = weekOf(all, mondayOf(on)).join();
        const changes = all
          .map(({ validFromOn }) => validFromOn)
          .filter((from) => from > on && weekOf(all, from).join() !== now)
          .sort();
        expect(regularLine(all, on).next?.fromOn).toBe(changes[0]);
      }),
    );
  });

  test('pass over a version that repeats the hours, to the one that changes them', () => {
    const version = (from: string, end: number): ServiceHoursVersion => ({
      officeId: 'o',
      validFromOn: localDate(from),
      validToOn: null,
      weekdays: [1, 2],
      startMinute: hour(9),
      endMinute: hour(end),
    });
    const all = [version('2026-09-07', 10), version('2026-10-05', 10), version('2026-11-02', 11)];
    expect(regularLine(all, localDate('2026-09-10')).next).toEqual({
      fromOn: '2026-11-02',
      hours: [{ weekdays: [1, 2], hours: [{ startMinute: hour(9), endMinute: hour(11) }], everyWeeks: 1 }],
    });
  });
});

test('the hours of a day are those of the newest version in force, also on a holiday', () => {
  const old = { officeId: 'o', validToOn: null, startMinute: hour(9), endMinute: hour(10) };
  const all: ServiceHoursVersion[] = [
    { ...old, validFromOn: localDate('2026-01-01'), weekdays: [4, 5] },
    { ...old, validFromOn: localDate('2026-12-01'), weekdays: [5] },
  ];
  expect(versionOn(localDate('2026-11-26'), all)).toBe(all[0]);
  expect(versionOn(localDate('2026-12-24'), all)).toBeUndefined();
  expect(versionOn(localDate('2026-12-25'), all)).toBe(all[1]);
  expect(versionOn(localDate('2025-12-31'), all)).toBeUndefined();
});

describe('the exceptions of any days', () => {
  const kinds = constantFrom<PosterDay>(
    { kind: 'none' },
    { kind: 'closed', holiday: null },
    { kind: 'closed', holiday: 'epiphany' },
    { kind: 'open', hours: [{ startMinute: hour(9), endMinute: hour(10) }] },
    { kind: 'open', hours: [{ startMinute: hour(12), endMinute: hour(14) }] },
  );

  test('name exactly the days that are otherwise than usual, as they are', () => {
    assert(
      property(array(record({ usual: kinds, actual: kinds }), { maxLength: 20 }), (given) => {
        const days = given.map((one, at) => ({ ...one, on: plusDays(first, at) }));
        const told = exceptionalLines(days).flatMap(({ fromOn, toOn, day: said }) =>
          datesBetween(fromOn, toOn).map((on) => ({ on, day: said })),
        );
        const wanted = days
          .filter(
            ({ usual, actual }) =>
              actual.kind === 'closed' ||
              (actual.kind === 'open' && JSON.stringify(actual) !== JSON.stringify(usual)),
          )
          .map(({ on, actual }) => ({ on, day: actual }));
        expect(told).toEqual(wanted);
      }),
    );
  });

  test('share a line only where they follow each other and are alike', () => {
    assert(
      property(array(kinds, { maxLength: 20 }), (actual) => {
        const lines = exceptionalLines(
          actual.map((one, at) => ({ on: plusDays(first, at), usual: { kind: 'none' }, actual: one })),
        );
        const alike = lines.filter((line, at) => {
          const next = lines[at + 1];
          const isNext = next?.fromOn === plusDays(line.toOn, 1);
          return isNext && JSON.stringify(next.day) === JSON.stringify(line.day);
        });
        expect(alike).toEqual([]);
      }),
    );
  });
});
