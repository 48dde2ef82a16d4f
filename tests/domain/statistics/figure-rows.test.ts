import { describe, expect, test } from 'vitest';
import { dayCount } from '#domain/statistics/day-columns.ts';
import { figureKeys, figureList } from '#domain/statistics/figure-list.ts';
import { figureRows } from '#domain/statistics/figure-rows.ts';
import { periodReport } from '#domain/statistics/period-report.ts';
import { localDate } from '#domain/time/local-date.ts';
import { monthFacts, october } from '#tests/support/report-facts.ts';

const report = periodReport(october);
const figures = new Map(figureList(report).map((figure) => [figure.key, figure]));
const rowsOf = (key: (typeof figureKeys)[number], of = report) => {
  const found = figureRows(of, key);
  if (!found) throw new Error(`No rows of ${key}`);
  return found;
};
const sumOf = (key: (typeof figureKeys)[number], place = 0) => {
  const { columns, rows } = rowsOf(key);
  const column = columns[place];
  if (!column) throw new Error(`${key} has no column ${place}`);
  return rows.reduce((sum, row) => sum + dayCount(row, column), 0);
};

describe('the days behind a figure make it', () => {
  const counts = figureKeys.filter((key) => {
    const rows = figureRows(report, key);
    return (
      rows?.columns.length === 1 &&
      figures.get(key)?.part === undefined &&
      figures.get(key)?.divisor === undefined
    );
  });

  test.each(counts)('%s is the sum of its days', (key) => {
    expect(sumOf(key)).toBe(figures.get(key)?.value);
  });

  test.each(['answerRate', 'kelaSlotUse'] as const)('%s is its first column divided by its second', (key) => {
    expect([sumOf(key, 0), sumOf(key, 1)]).toEqual([figures.get(key)?.part, figures.get(key)?.divisor]);
  });

  test.each(['resolvedShare', 'handedOverShare'] as const)(
    '%s is its first column divided by the answered without non-cases',
    (key) => {
      expect(sumOf(key, 0)).toBe(figures.get(key)?.part);
      expect(sumOf(key, 1) - sumOf(key, 2)).toBe(figures.get(key)?.divisor);
    },
  );

  test('the share of no-shows is of them and the fulfilled', () => {
    expect([sumOf('kelaNoShowShare', 0), sumOf('kelaNoShowShare', 0) + sumOf('kelaNoShowShare', 1)]).toEqual([
      figures.get('kelaNoShowShare')?.part,
      figures.get('kelaNoShowShare')?.divisor,
    ]);
  });
});

test('L5 calls per day stand on every staffed open day, zeros included: as many rows as the divisor', () => {
  expect(rowsOf('callsPerDayMean').rows).toHaveLength(figures.get('callsPerDayMean')?.divisor ?? -1);
  expect(sumOf('callsPerDayMean')).toBe(figures.get('callsPerDayMean')?.part);
});

test('L4 closed and unstaffed days are named, and are no counts', () => {
  expect(rowsOf('unstaffedDays')).toMatchObject({ columns: [], rows: [{ on: '2026-10-05' }] });
  expect(rowsOf('closedDays').rows).toHaveLength(figures.get('closedDays')?.value ?? -1);
});

test('days ahead are behind no figure', () => {
  const half = periodReport(monthFacts('2026-10', () => ({}), localDate('2026-10-14')));
  const days = figureKeys.flatMap((key) => figureRows(half, key)?.rows.map(({ on }) => on) ?? []);
  expect(days.length).toBeGreaterThan(0);
  expect(days.every((on) => on <= '2026-10-14')).toBe(true);
});

test('figures of single calls, clients and requests have no days behind them', () => {
  expect(figureKeys.filter((key) => figureRows(report, key) === undefined)).toEqual([
    'coverage',
    'handoversInTime',
    'handoversAhead',
    'sameDayCallBacks',
    'durationMedian',
    'durationMean',
    'wrapUpMinutes',
    'wrapUpPerStaffedDay',
    'bigCaseDays',
    'kelaUse',
    'waitingMedian',
    'waitingNinetieth',
    'bookedWaitingMedian',
    'bookedWaitingNinetieth',
    'firstFreeSlot',
    'thirdFreeSlot',
    'meetingsAsked',
    'meetingsInTime',
    'meetingsAhead',
    'meetingsEnded',
    'contactAnswerMedian',
    'mattersClosed',
    'passesPerMatter',
    'passedTwiceShare',
    'workersPerMatter',
    'needMetShare',
    'eventsUnreported',
    'eventNewVisitors',
  ]);
});
