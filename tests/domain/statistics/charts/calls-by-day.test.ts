import { describe, expect, test } from 'vitest';
import { callsByDay } from '#domain/statistics/charts/calls-by-day.ts';
import { pairs } from '#domain/statistics/charts/pair.ts';
import { periodReport } from '#domain/statistics/period-report.ts';
import { localDate } from '#domain/time/local-date.ts';
import { monthFacts, october } from '#tests/support/report-facts.ts';

const report = periodReport(october);
const on = (date: string) => callsByDay(report, null).points.find(({ now }) => now?.from === date)?.now;

describe('the calls of a month, day by day', () => {
  test('every day is a point, from the first to the last', () => {
    const { by, points } = callsByDay(report, null);
    expect(by).toBe('day');
    expect(points.map(({ now }) => [now?.from, now?.to])).toEqual(report.rows.map((row) => [row.on, row.on]));
    expect(points.every(({ before }) => before === undefined)).toBe(true);
  });

  test('the four states are told apart, and an unstaffed day keeps its call', () => {
    expect(on('2026-10-01')).toMatchObject({
      state: 'staffedWithCalls',
      incoming: 3,
      answered: 2,
      missed: 1,
    });
    expect(on('2026-10-03')).toMatchObject({ state: 'closed', incoming: 0 });
    expect(on('2026-10-05')).toMatchObject({ state: 'unstaffed', incoming: 1 });
    expect(on('2026-10-06')).toMatchObject({ state: 'staffedNoCalls', incoming: 0 });
  });

  test('days still ahead are ahead, and weekends ahead are known to be closed', () => {
    const going = periodReport(monthFacts('2026-10', undefined, localDate('2026-10-15')));
    const { points } = callsByDay(going, null);
    const state = (day: number) => points[day - 1]?.now?.state;
    expect([state(15), state(16), state(17)]).toEqual(['staffedNoCalls', 'ahead', 'closed']);
  });
});

describe('beside an earlier period', () => {
  test('the longer month ends with days of its own', () => {
    const september = periodReport(monthFacts('2026-09'));
    const { points } = callsByDay(report, september);
    expect(points).toHaveLength(31);
    expect(points[0]?.before?.from).toBe('2026-09-01');
    expect(points[30]).toMatchObject({ now: { from: '2026-10-31' }, before: undefined });
    expect(callsByDay(september, report).points[30]).toMatchObject({
      now: undefined,
      before: { from: '2026-10-31' },
    });
  });

  test('no point is lost or doubled', () => {
    expect(pairs([1, 2], [3])).toEqual([
      { now: 1, before: 3 },
      { now: 2, before: undefined },
    ]);
    expect(pairs([], [])).toEqual([]);
  });
});
