import {
  type Arbitrary,
  array,
  assert,
  constant,
  constantFrom,
  integer,
  option,
  property,
  record,
  tuple,
} from 'fast-check';
import { expect, test } from 'vitest';
import { COVERAGE_DAYS, missingPlace, uncovered, type CoveredDay } from '#domain/duty-shifts/coverage.ts';
import { checkPattern, LONGEST_PATTERN } from '#domain/duty-shifts/pattern.ts';
import { sharesOf, type SharedDuty } from '#domain/duty-shifts/shares.ts';
import { dayStates } from '#domain/service-hours/day-state.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { weeklyDays } from '#domain/time/weekly-days.ts';

const today = localDate('2026-12-02');
const people = ['Olli', 'Oona', 'Outi', 'Ville'].map((staffName) => ({
  staffId: staffName.toLowerCase(),
  staffName,
}));
const aPerson = constantFrom(...people);
const aDay = integer({ min: -20, max: 20 }).map((later) => plusDays(today, later));

const aDuty: Arbitrary<SharedDuty> = tuple(aDay, aPerson, option(aPerson)).map(([on, person, deputy]) => ({
  on,
  ...person,
  deputyId: deputy?.staffId ?? null,
  deputyName: deputy?.staffName ?? null,
}));

test('every duty is somebody’s once, done or coming, and every deputy’s day too', () => {
  assert(
    property(array(aDuty), (duties) => {
      const shares = sharesOf(duties, people, today);
      const sum = (of: 'done' | 'coming' | 'asDeputy') => shares.reduce((all, share) => all + share[of], 0);
      expect(sum('done')).toBe(duties.filter(({ on }) => on < today).length);
      expect(sum('done') + sum('coming')).toBe(duties.length);
      expect(sum('asDeputy')).toBe(duties.filter(({ deputyId }) => deputyId !== null).length);
      expect(shares.map(({ staffId }) => staffId).toSorted()).toEqual(people.map(({ staffId }) => staffId));
    }),
    { seed: 41 },
  );
});

test('the order of the duties makes no difference, and nobody stands above one who has more', () => {
  assert(
    property(array(aDuty), (duties) => {
      const shares = sharesOf(duties, people, today);
      expect(sharesOf(duties.toReversed(), people.toReversed(), today)).toEqual(shares);
      const totals = shares.map(({ done, coming }) => done + coming);
      expect(totals).toEqual(totals.toSorted((one, other) => other - one));
    }),
    { seed: 42 },
  );
});

test('a deputy’s days never make anybody’s share of the duties larger', () => {
  assert(
    property(array(aDuty), (duties) => {
      const alone = duties.map((duty) => ({ ...duty, deputyId: null, deputyName: null }));
      const total = (list: readonly SharedDuty[]) =>
        new Map(sharesOf(list, people, today).map(({ staffId, done, coming }) => [staffId, [done, coming]]));
      expect(total(duties)).toEqual(total(alone));
    }),
    { seed: 43 },
  );
});

const aCoveredDay: Arbitrary<CoveredDay> = record({
  on: aDay,
  state: constantFrom(...dayStates),
  hours: option(integer({ min: 1, max: 1440 }).map((end) => ({ endMinute: minuteOfDay(end) }))),
  shift: option(record({ deputyId: option(constant('olli')) })),
});

test('what is listed as lacking can still be helped, and nothing that can be helped is left out', () => {
  assert(
    property(array(aCoveredDay), integer({ min: 0, max: 1439 }), (days, minute) => {
      const now = { on: today, minute: minuteOfDay(minute) };
      const listed = uncovered(days, now);
      for (const day of days) {
        const lacks = day.state !== 'closed' && (day.shift === null || day.shift.deputyId === null);
        expect(missingPlace(day) !== undefined).toBe(lacks);
        const isOver = day.on < today || (day.on === today && minute >= (day.hours?.endMinute ?? 0));
        expect(listed.includes(day)).toBe(lacks && !isOver);
      }
    }),
    { seed: 44 },
  );
});

test('two weeks ahead hold each weekday twice', () => {
  const weekdays = Array.from({ length: COVERAGE_DAYS }, (_, later) => weekdayOf(plusDays(today, later)));
  for (const weekday of [1, 2, 3, 4, 5, 6, 7])
    expect(weekdays.filter((one) => one === weekday)).toHaveLength(2);
});

test('a pattern that can be saved fills days of its weekday alone, evenly apart, within its first and last day', () => {
  const aPattern = record({
    weekday: constantFrom(1, 2, 3, 4, 5, 6, 7),
    everyWeeks: integer({ min: -1, max: 14 }),
    validFromOn: aDay,
    length: integer({ min: -2, max: LONGEST_PATTERN + 1 }),
  });
  let saved = 0;
  assert(
    property(aPattern, ({ weekday, everyWeeks, validFromOn, length }) => {
      const rhythm = { weekday, everyWeeks, validFromOn, validToOn: plusDays(validFromOn, length) } as const;
      const pattern = { ...rhythm, weekday: weekday as 1, staffId: 'outi', deputyId: null };
      const canBeSaved = checkPattern(pattern).length === 0;
      const isWithin = everyWeeks >= 1 && everyWeeks <= 12 && length >= 0 && length < LONGEST_PATTERN;
      const days = isWithin ? weeklyDays(pattern) : [];
      expect(canBeSaved).toBe(days.length > 0);
      saved += canBeSaved ? 1 : 0;
      expect(days.map((_, index) => plusDays(days[0] ?? today, index * everyWeeks * 7))).toEqual(days);
      for (const on of days)
        expect([weekdayOf(on), on >= validFromOn, on <= pattern.validToOn]).toEqual([weekday, true, true]);
    }),
    { seed: 45 },
  );
  expect(saved).toBeGreaterThan(20);
});
