import { array, assert, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonFree, nearestCommonFree, type CommonDay } from '#domain/joint-meetings/common-free-times.ts';
import { localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { overlaps, type MinuteRange } from '#domain/time/minute-of-day.ts';
import { stretch, time, written } from '#tests/support/kela-day-rows.ts';

const wednesday = localDate('2026-10-21');
const open = [stretch('9.00-11.30'), stretch('12.00-15.00')];
const day = (...busy: string[]): CommonDay => ({ open, busy: busy.map(stretch) });

describe('when all are free', () => {
  test('what takes any of them leaves the rest, however it overlaps', () => {
    expect(written(commonFree(day('9.30-10.00', '9.45-10.15', '14.00-16.00'), 30))).toEqual([
      '9.00-9.30',
      '10.15-11.30',
      '12.00-14.00',
    ]);
    expect(written(commonFree(day('9.30-10.00', '9.45-10.15', '14.00-16.00'), 90))).toEqual(['12.00-14.00']);
  });

  test('nothing taken is the hours, everything taken is nothing', () => {
    expect(written(commonFree(day(), 60))).toEqual(['9.00-11.30', '12.00-15.00']);
    expect(commonFree(day('8.00-16.00'), 5)).toEqual([]);
    expect(commonFree({ open: [], busy: [] }, 5)).toEqual([]);
  });

  const ranges = array(
    tuple(integer({ min: 0, max: 287 }), integer({ min: 1, max: 40 })).map(
      ([start, steps]) =>
        ({ startMinute: start * 5, endMinute: Math.min(1440, (start + steps) * 5) }) as MinuteRange,
    ),
    { maxLength: 8 },
  );

  test('no free stretch meets anything taken or leaves the hours, and none long enough is lost', () => {
    assert(
      property(ranges, integer({ min: 1, max: 24 }), (busy, steps) => {
        const minutes = steps * 5;
        const free = commonFree({ open, busy }, minutes);
        expect(free.filter((one) => busy.some((other) => overlaps(one, other)))).toEqual([]);
        expect(free.filter((one) => one.endMinute - one.startMinute < minutes)).toEqual([]);
        // By brute force: every step at which a meeting of that length fits.
        const fits = (start: number) => {
          const wanted = { startMinute: start, endMinute: start + minutes } as MinuteRange;
          const inside = open.some((one) => one.startMinute <= start && wanted.endMinute <= one.endMinute);
          return inside && !busy.some((other) => overlaps(wanted, other));
        };
        const found = (start: number) =>
          free.some((one) => one.startMinute <= start && start + minutes <= one.endMinute);
        const starts = Array.from({ length: 288 }, (_, index) => index * 5);
        expect(starts.filter((start) => fits(start) !== found(start))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the nearest common free times', () => {
  const shown = (of: (on: LocalDate) => CommonDay, minute = '10.00', minutes = 60, count = 4) =>
    nearestCommonFree({
      wanted: { on: wednesday, minute: time(minute) },
      minutes,
      count,
      notBefore: { on: localDate('2026-10-20'), minute: time('8.00') },
      dayOf: of,
    }).map((one) => `${one.on.slice(5)} ${written([one])[0]}`);
  const weekly =
    (first: CommonDay) =>
    (on: LocalDate): CommonDay => {
      if (on === wednesday) return first;
      return on === plusDays(wednesday, 7) || on === plusDays(wednesday, 14) ? day() : { open: [], busy: [] };
    };

  test('of the same day by distance, none over another of the same stretch', () => {
    expect(shown(weekly(day('9.50-10.20')))).toEqual([
      '10-21 10.20-11.20',
      '10-21 12.00-13.00',
      '10-21 13.00-14.00',
      '10-21 14.00-15.00',
    ]);
  });

  test('then one on each following Kela day, at the wanted time of day if it is free', () => {
    expect(shown(weekly(day('9.00-14.00')), '10.00', 90)).toEqual(['10-28 10.00-11.30', '11-04 10.00-11.30']);
  });

  test('none before now', () => {
    const found = nearestCommonFree({
      wanted: { on: wednesday, minute: time('9.00') },
      minutes: 30,
      count: 1,
      notBefore: { on: wednesday, minute: time('10.07') },
      dayOf: () => day(),
    });
    expect(found.map((one) => written([one])[0])).toEqual(['10.30-11.00']);
  });
});
