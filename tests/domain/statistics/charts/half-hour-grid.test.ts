import { describe, expect, test } from 'vitest';
import { halfHourGrid } from '#domain/statistics/charts/half-hour-grid.ts';
import { periodReport } from '#domain/statistics/period-report.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { callOn, monthFacts } from '#tests/support/report-facts.ts';

const monthOfCalls = (calls: Readonly<Record<string, readonly (number | null)[]>>, name = '2026-10') =>
  periodReport(
    monthFacts(name, ({ on }) => ({
      calls: (calls[on] ?? []).map((minute) =>
        callOn(on, { startMinute: minute === null ? null : at(0, minute) }),
      ),
    })),
  );
const thursdayAndFriday = monthOfCalls({
  '2026-10-01': [at(9), at(9, 29), at(10, 15)],
  '2026-10-02': [at(10, 29)],
});

describe('weekdays and half hours', () => {
  const { columns, rows } = halfHourGrid(thursdayAndFriday, null);

  test('half hours between the first and the last stand in it without calls too', () => {
    expect(columns).toEqual([at(9), at(9, 30), at(10)]);
    expect(rows.find(({ weekday }) => weekday === 4)?.cells.map(({ count }) => count)).toEqual([2, 0, 1]);
  });

  test('every weekday of the line is a row with its open days; the weekend is none', () => {
    expect(rows.map(({ weekday, openDays }) => [weekday, openDays])).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 5],
      [5, 5],
    ]);
  });

  test('calls without a time have the last column', () => {
    const grid = halfHourGrid(monthOfCalls({ '2026-10-01': [null, at(9)] }), null);
    expect(grid.columns).toEqual([at(9), null]);
    expect(halfHourGrid(monthOfCalls({ '2026-10-01': [null] }), null).columns).toEqual([null]);
  });

  test('without calls there is no column, and days ahead are no open days', () => {
    const going = periodReport(monthFacts('2026-10', undefined, localDate('2026-10-01')));
    expect(halfHourGrid(going, null)).toEqual({
      columns: [],
      rows: [{ weekday: 4, openDays: 1, cells: [] }],
    });
  });
});

test('the grid is wide enough for the earlier period, whose calls stand beside', () => {
  const earlier = monthOfCalls({ '2026-09-07': [at(8, 10), at(8, 20)] }, '2026-09');
  const { columns, rows } = halfHourGrid(thursdayAndFriday, earlier);
  expect(columns[0]).toBe(at(8));
  expect(rows[0]?.cells[0]).toEqual({ startMinute: at(8), count: 0, before: 2 });
  expect(rows[3]?.cells.map(({ before }) => before)).toEqual([0, 0, 0, 0, 0]);
});
