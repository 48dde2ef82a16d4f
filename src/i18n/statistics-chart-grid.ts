import { halfHourGrid, type HalfHourGrid } from '#domain/statistics/charts/half-hour-grid.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import { formatTime } from './formats.ts';
import type { Language } from './language.ts';
import { sayIn } from './say.ts';
import { headings, peakPlaces, sentences, sumOf, type ChartText } from './statistics-chart-text.ts';
import { statisticsChartWords } from './statistics-charts.ts';
import { halfHourName } from './statistics-labels.ts';
import { statisticsWords } from './statistics.ts';

/** Weekdays and half hours in words; a point's tick is its column's. */
export function halfHoursText(
  report: PeriodReport,
  compared: PeriodReport | null,
  language: Language,
): ChartText {
  const say = sayIn(statisticsChartWords, language);
  const cells = cellsOf(halfHourGrid(report, compared), language);
  const total = report.totals.line.incoming;
  const before = compared?.totals.line.incoming;
  const peak = peakPlaces(
    cells.map(({ name, count }) => ({ name, value: count })),
    'halfHour',
    language,
  );
  return {
    title: say('halfHours'),
    summary: sentences(
      total === 0 ? say('noCalls') : say('callsPeak', { total, ...peak }),
      before !== undefined && say('callsBefore', { before }),
    ),
    points: cells.map((cell) => {
      const what = [say('calls', { count: cell.count }), say('openDaysOf', { count: cell.openDays })].join(
        ', ',
      );
      const now = say('point', { when: cell.name, what });
      return {
        tick: halfHourTick(cell.startMinute, language),
        text: cell.before === null ? now : `${now}; ${say('beforeCount', { count: cell.before })}`,
      };
    }),
    table: {
      headings: [
        ...headings([say('halfHour')], [statisticsWords[language].dayColumns.incoming, say('openDays')]),
        ...(compared ? headings([], [say('beforeCalls')]) : []),
      ],
      rows: cells.map((cell) => [
        cell.name,
        cell.count,
        cell.openDays,
        ...(cell.before === null ? [] : [cell.before]),
      ]),
      totals: [
        statisticsWords[language].total,
        sumOf(cells.map(({ count }) => count)),
        // Days of a weekday stand on each of its rows: their sum would say nothing.
        '',
        ...(compared ? [sumOf(cells.map((cell) => cell.before))] : []),
      ],
    },
  };
}

/** The heading of a column: `9.00`, or `kirjaamatta` for calls without a time. */
export function halfHourTick(startMinute: HalfHourGrid['columns'][number], language: Language): string {
  return startMinute === null ? statisticsWords[language].unrecorded : formatTime(startMinute, language);
}

const cellsOf = ({ rows }: HalfHourGrid, language: Language) =>
  rows.flatMap(({ weekday, openDays, cells }) =>
    cells.map((cell) => ({
      ...cell,
      openDays,
      name: halfHourName({ weekday, startMinute: cell.startMinute }, language),
    })),
  );
