import { assert, boolean, integer, property, record, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copiesToRemove, keptCopies, type KeptCopy } from '#domain/backups/retention.ts';
import { instantOf, localOf, type Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';

const copy = (day: string, hour = 12, isWayBack = false): KeptCopy => ({
  madeAt: instantOf(localDate(day), at(hour)),
  isWayBack,
});
const kept = (copies: readonly KeptCopy[], now: Instant) => {
  const gone = new Set(copiesToRemove(copies, now));
  return copies.filter((one) => !gone.has(one));
};
const DAY = 86_400_000;
const now = copy('2026-11-30', 15).madeAt;

describe('the copies that are kept', () => {
  test('four of today', () => {
    const today = [8, 9, 10, 11, 12, 13].map((hour) => copy('2026-11-30', hour));
    expect(kept(today, now)).toEqual(today.slice(2));
  });

  test('the newest of each of fourteen days, and of each of twelve months', () => {
    const year = Array.from({ length: 500 }, (_, index) => ({
      madeAt: (now - index * DAY) as Instant,
      isWayBack: false,
    }));
    const left = kept(year, now);
    expect(left.slice(0, 14)).toEqual(year.slice(0, 14));
    // November and the eleven months before it; the newest of November is among the days already.
    expect(left.slice(14).map(({ madeAt }) => localOf(madeAt).on)).toEqual([
      '2026-10-31',
      '2026-09-30',
      '2026-08-31',
      '2026-07-31',
      '2026-06-30',
      '2026-05-31',
      '2026-04-30',
      '2026-03-31',
      '2026-02-28',
      '2026-01-31',
      '2025-12-31',
    ]);
  });

  test('an office that was closed all summer finds its copies of spring', () => {
    const spring = ['2026-05-27', '2026-05-28', '2026-05-29'].map((day) => copy(day));
    expect(kept([...spring, copy('2026-11-30')], now)).toHaveLength(4);
  });

  test('the ways back are not pushed out by the copies of the same day', () => {
    const ordinary = [10, 11, 12, 13, 14].map((hour) => copy('2026-11-30', hour));
    const wayBack = copy('2026-11-30', 9, true);
    expect(kept([wayBack, ...ordinary], now)).toEqual([wayBack, ...ordinary.slice(1)]);
  });

  test('a day begins at midnight in Finland, in winter and in summer', () => {
    const late = instantOf(localDate('2026-07-01'), at(0, 5));
    const copies = [-10, -8, -6, 1, 2, 3].map((minutes) => ({
      madeAt: (late + minutes * 60_000) as Instant,
      isWayBack: false,
    }));
    expect(kept(copies, (late + 5 * 60_000) as Instant)).toEqual(copies.slice(2));
  });
});

const anyCopies = uniqueArray(
  record({
    madeAt: integer({ min: now - 800 * DAY, max: now + 800 * DAY }).map((value) => value as Instant),
    isWayBack: boolean(),
  }),
  { selector: ({ madeAt }) => madeAt, maxLength: 80 },
);
const anyNow = integer({ min: now - 900 * DAY, max: now + 900 * DAY }).map((value) => value as Instant);

describe('whatever copies there are and whatever the clock says', () => {
  test('the newest of those made until now stays, and nothing from later is removed', () => {
    assert(
      property(anyCopies, anyNow, (copies, moment) => {
        const left = kept(copies, moment);
        const newest = copies
          .filter(({ madeAt, isWayBack }) => madeAt <= moment && !isWayBack)
          .sort((one, other) => other.madeAt - one.madeAt)[0];
        expect(newest === undefined || left.includes(newest)).toBe(true);
        for (const later of copies.filter(({ madeAt }) => madeAt > moment)) expect(left).toContain(later);
      }),
    );
  });

  test('removing twice removes nothing more, and a clock put back removes nothing that was just kept', () => {
    assert(
      property(anyCopies, anyNow, integer({ min: 0, max: 900 }), (copies, moment, days) => {
        const left = kept(copies, moment);
        expect(kept(left, moment)).toEqual(left);
        const newest = left.filter(({ madeAt }) => madeAt <= moment).at(0);
        const back = (moment - days * DAY) as Instant;
        const isAhead = newest !== undefined && newest.madeAt > back;
        expect(!isAhead || kept(left, back).includes(newest)).toBe(true);
      }),
    );
  });

  test('at most 4 + 14 + 12 of each kind are left of the past', () => {
    const most = keptCopies.today + keptCopies.days + keptCopies.months;
    assert(
      property(anyCopies, anyNow, (copies, moment) => {
        for (const kind of [true, false])
          expect(
            kept(copies, moment).filter(({ madeAt, isWayBack }) => madeAt <= moment && isWayBack === kind)
              .length,
          ).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('a jump of the clock ahead leaves the copies of as many days as before', () => {
    assert(
      property(integer({ min: 1, max: 30 }), integer({ min: 1, max: 5000 }), (days, jump) => {
        const copies = Array.from({ length: days }, (_, index) => ({
          madeAt: (now - index * DAY) as Instant,
          isWayBack: false,
        }));
        const ahead = (now + jump * DAY) as Instant;
        const left = kept([{ madeAt: ahead, isWayBack: false }, ...copies], ahead);
        expect(left.length).toBeGreaterThanOrEqual(Math.min(days + 1, keptCopies.days));
      }),
    );
  });
});
