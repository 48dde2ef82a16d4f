import { describe, expect, test } from 'vitest';
import { nearestFree, nextFree, SEARCH_DAYS, type FreeTime } from '#domain/kela-days/free-times.ts';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { kelaDay, taken, time, written } from '#tests/support/kela-day-rows.ts';

const shown = (times: readonly FreeTime[]) =>
  times.map((one) => `${one.on.slice(5)} ${written([one])[0]?.split('-')[0]}`);
const from = (on: string, minute: string) => ({ on: localDate(on), minute: time(minute) });
const free = (on: LocalDate) => kelaDay(on);
/** 18.11.2026 is taken but for 9.00, 11.00, 11.30 and 14.30. */
const busy = (on: LocalDate) =>
  kelaDay(on, {
    occupied: on === '2026-11-18' ? [taken('9.30-11.00', 'a'), taken('12.00-14.30', 'b')] : [],
  });

describe('the next free times', () => {
  test('begin at or after the moment and go on to the next Kela days', () => {
    expect(shown(nextFree({ from: from('2026-11-18', '11.05'), count: 4, dayOf: busy }))).toEqual([
      '11-18 11.30',
      '11-18 14.30',
      '11-25 9.00',
      '11-25 9.30',
    ]);
  });

  test('a slot that begins at the very minute is free', () => {
    expect(shown(nextFree({ from: from('2026-11-18', '11.00'), count: 1, dayOf: busy }))).toEqual([
      '11-18 11.00',
    ]);
  });

  test('a holiday is passed over', () => {
    expect(shown(nextFree({ from: from('2026-12-31', '0.00'), count: 1, dayOf: free }))).toEqual([
      '01-13 9.00',
    ]);
  });

  test('the search ends after sixty days, the first included, and asks no day twice', () => {
    const days: LocalDate[] = [];
    const dayOf = (on: LocalDate) => {
      days.push(on);
      return kelaDay(on, { templates: [] });
    };
    expect(nextFree({ from: from('2026-11-18', '9.00'), count: 1, dayOf })).toEqual([]);
    expect([days.length, new Set(days).size, days.at(-1)]).toEqual([SEARCH_DAYS, SEARCH_DAYS, '2027-01-16']);
  });

  test('no day is asked once enough have been found', () => {
    let asked = 0;
    const dayOf = (on: LocalDate) => {
      asked += 1;
      return free(on);
    };
    expect(nextFree({ from: from('2026-11-18', '9.00'), count: 3, dayOf })).toHaveLength(3);
    expect(asked).toBe(1);
    expect(nextFree({ from: from('2026-11-18', '9.00'), count: 0, dayOf })).toEqual([]);
    expect(asked).toBe(1);
  });
});

describe('K11 the free times nearest to one that was taken', () => {
  test('same day by distance, the earlier of two equally near first, then the following days', () => {
    const wanted = from('2026-11-18', '10.00');
    expect(shown(nearestFree({ from: wanted, count: 6, dayOf: busy }))).toEqual([
      '11-18 9.00',
      '11-18 11.00',
      '11-18 11.30',
      '11-18 14.30',
      '11-25 9.00',
      '11-25 9.30',
    ]);
  });

  test('nothing that has gone by is offered', () => {
    const wanted = from('2026-11-18', '10.00');
    const search = { from: wanted, count: 2, dayOf: busy, notBefore: from('2026-11-18', '9.10') };
    expect(shown(nearestFree(search))).toEqual(['11-18 11.00', '11-18 11.30']);
  });

  test('of a day before today the first free ones from now on are offered', () => {
    const wanted = from('2026-11-11', '10.00');
    const search = { from: wanted, count: 2, dayOf: busy, notBefore: from('2026-11-18', '11.10') };
    expect(shown(nearestFree(search))).toEqual(['11-18 11.30', '11-18 14.30']);
  });
});
