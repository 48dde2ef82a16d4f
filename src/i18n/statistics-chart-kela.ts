import { kelaUse, type KelaUse, type KelaUsePoint } from '#domain/statistics/charts/kela-use.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import type { Language } from './language.ts';
import { sayIn } from './say.ts';
import { daysName, daysTick, headings, sentences, sumOf, type ChartText } from './statistics-chart-text.ts';
import { statisticsChartWords } from './statistics-charts.ts';
import { statisticsWords } from './statistics.ts';

const counts = ['planned', 'usable', 'used'] as const;

/** The use of Kela slots in words. */
export function kelaUseText(
  report: PeriodReport,
  compared: PeriodReport | null,
  language: Language,
): ChartText {
  const chart = kelaUse(report, compared);
  const { by, points } = chart;
  const say = sayIn(statisticsChartWords, language);
  const textOf = (point: KelaUsePoint) =>
    say('point', { when: daysName(point, by, language), what: say('slots', slotsOf(point)) });
  const { kela } = report.totals;
  return {
    title: say(`kelaUse_${by}`),
    summary: sentences(
      kela.planned === 0 ? say('noKela') : say('kelaSummary', slotsOf(kela)),
      compared !== null && say('kelaBefore', slotsOf(compared.totals.kela)),
    ),
    points: points.map(({ now, before }) => ({
      tick: now ? daysTick(now, by, language) : '',
      text: [
        ...(now ? [textOf(now)] : []),
        ...(before ? [say('before', { what: textOf(before) })] : []),
      ].join('; '),
    })),
    table: tableOf(chart, compared !== null, language),
  };
}

const slotsOf = ({ planned, usable, used }: Record<(typeof counts)[number], number>) => ({
  planned,
  usable,
  used,
});

function tableOf({ by, points }: KelaUse, isCompared: boolean, language: Language): ChartText['table'] {
  const say = sayIn(statisticsChartWords, language);
  const { day, dayColumns, total } = statisticsWords[language];
  const beforeNumbers = [say('beforePlanned'), say('beforeUsable'), say('beforeUsed')];
  return {
    headings: [
      ...headings(
        [by === 'day' ? day : say('month')],
        counts.map((key) => dayColumns[key]),
      ),
      ...(isCompared ? headings([say('beforeWhen')], beforeNumbers) : []),
    ],
    rows: points.map(({ now, before }) => [
      now ? daysName(now, by, language) : '',
      ...counts.map((key) => now?.[key] ?? null),
      ...(isCompared
        ? [before ? daysName(before, by, language) : '', ...counts.map((key) => before?.[key] ?? null)]
        : []),
    ]),
    totals: [
      total,
      ...counts.map((key) => sumOf(points.map(({ now }) => now?.[key]))),
      ...(isCompared ? ['', ...counts.map((key) => sumOf(points.map(({ before }) => before?.[key])))] : []),
    ],
  };
}
