import { callsByDay, type CallsByDay, type CallsPoint } from '#domain/statistics/charts/calls-by-day.ts';
import type { Pair } from '#domain/statistics/charts/pair.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import type { Language } from './language.ts';
import { sayIn } from './say.ts';
import {
  daysName,
  daysTick,
  headings,
  peakPlaces,
  sentences,
  sumOf,
  type ChartText,
} from './statistics-chart-text.ts';
import { statisticsChartWords } from './statistics-charts.ts';
import { dayStateText } from './statistics-labels.ts';
import { statisticsWords } from './statistics.ts';

/** Calls along the calendar in words. */
export function callsByDayText(
  report: PeriodReport,
  compared: PeriodReport | null,
  language: Language,
): ChartText {
  const chart = callsByDay(report, compared);
  const { by, points } = chart;
  const say = sayIn(statisticsChartWords, language);
  const total = report.totals.line.incoming;
  const before = compared?.totals.line.incoming;
  const named = points.flatMap(({ now }) =>
    now ? [{ name: daysName(now, by, language), value: now.incoming }] : [],
  );
  return {
    title: say(`callsByDay_${by}`),
    summary: sentences(
      total === 0 ? say('noCalls') : say('callsPeak', { total, ...peakPlaces(named, by, language) }),
      before !== undefined && say('callsBefore', { before }),
    ),
    points: points.map((pair) => ({
      tick: pair.now ? daysTick(pair.now, by, language) : '',
      text: pairText(pair, by, language),
    })),
    table: tableOf(chart, compared !== null, language),
  };
}

function pairText({ now, before }: Pair<CallsPoint>, by: CallsByDay['by'], language: Language): string {
  const say = sayIn(statisticsChartWords, language);
  const earlier = before && say('before', { what: pointText(before, by, language) });
  return [now && pointText(now, by, language), earlier].filter((text) => text !== undefined).join('; ');
}

/** `ke 3.2.2027: 4 puhelua, päivystetty`; a day ahead has no number. */
function pointText(point: CallsPoint, by: CallsByDay['by'], language: Language): string {
  const say = sayIn(statisticsChartWords, language);
  const what = [
    ...(isCounted(point) ? [say('calls', { count: point.incoming })] : []),
    ...(point.missed > 0 ? [say('missedOf', { count: point.missed })] : []),
    stateText(point, by, language),
  ];
  return say('point', { when: daysName(point, by, language), what: what.join(', ') });
}

const isCounted = ({ rows }: CallsPoint) => rows.some(({ ahead }) => !ahead);

/** What the day was; of a week or a month how many days were what. */
function stateText({ rows }: CallsPoint, by: CallsByDay['by'], language: Language): string {
  const [first] = rows;
  if (by === 'day') return first ? dayStateText(first, language) : '';
  const say = sayIn(statisticsChartWords, language);
  const kinds = rows.flatMap(({ ahead, states }) =>
    states.map(({ kind }) => (ahead && kind !== 'closed' ? 'ahead' : kind)),
  );
  const count = (...wanted: typeof kinds) => kinds.filter((kind) => wanted.includes(kind)).length;
  const staffed = count('staffedNoCalls', 'staffedWithCalls');
  const all = [
    ['days_staffed', staffed],
    ['days_staffedNoCalls', count('staffedNoCalls')],
    ['days_unstaffed', count('unstaffed')],
    ['days_closed', count('closed')],
    ['days_ahead', count('ahead')],
  ] as const;
  return all
    .filter(([, days]) => days > 0)
    .map(([key, days]) => say(key, { count: days }))
    .join(', ');
}

function tableOf({ by, points }: CallsByDay, isCompared: boolean, language: Language): ChartText['table'] {
  const say = sayIn(statisticsChartWords, language);
  const { day, dayState, dayColumns, total } = statisticsWords[language];
  const counts = ['incoming', 'answered', 'missed'] as const;
  return {
    headings: [
      ...headings([by === 'day' ? day : say(by), by === 'day' ? dayState : say('days')], []),
      ...headings(
        [],
        counts.map((key) => dayColumns[key]),
      ),
      ...(isCompared ? headings([say('beforeWhen')], [say('beforeCalls')]) : []),
    ],
    rows: points.map(({ now, before }) => [
      now ? daysName(now, by, language) : '',
      now ? stateText(now, by, language) : '',
      ...counts.map((key) => (now && isCounted(now) ? now[key] : null)),
      ...(isCompared ? [before ? daysName(before, by, language) : '', before?.incoming ?? null] : []),
    ]),
    totals: [
      total,
      '',
      ...counts.map((key) => sumOf(points.map(({ now }) => now?.[key]))),
      ...(isCompared ? ['', sumOf(points.map(({ before }) => before?.incoming))] : []),
    ],
  };
}
