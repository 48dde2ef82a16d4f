import { distributionChart, passesChart, type CategoryPoint } from '#domain/statistics/charts/categories.ts';
import type { DistributionKind } from '#domain/statistics/distribution.ts';
import type { PassClass } from '#domain/statistics/pass-counts.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import type { Language } from './language.ts';
import { formatNumber } from './number-formats.ts';
import { sayIn } from './say.ts';
import { headings, peakPlaces, sentences, sumOf, type ChartText } from './statistics-chart-text.ts';
import { statisticsChartWords } from './statistics-charts.ts';
import { categoryName } from './statistics-labels.ts';
import { statisticsWords } from './statistics.ts';
import { supportNeedShortNames } from './support-need-short-names.ts';

/** Closed matters by their passes in words. */
export function passesText(
  report: PeriodReport,
  compared: PeriodReport | null,
  language: Language,
): ChartText {
  const say = sayIn(statisticsChartWords, language);
  const { closed } = report.matterFigures;
  return {
    ...categoriesText(
      passesChart(report, compared).map((point) => ({ ...point, name: passesName(point.key, language) })),
      { category: say('passesColumn'), count: say('mattersColumn') },
      (count) => say('matters', { count }),
      language,
    ),
    title: say('passes'),
    summary: sentences(
      closed === 0 ? say('noPasses') : say('passesSummary', { closed, twice: twiceOf(report) }),
      compared !== null &&
        say('passesBefore', { closed: compared.matterFigures.closed, twice: twiceOf(compared) }),
    ),
  };
}

const twiceOf = ({ matterFigures: { passCounts } }: PeriodReport) => passCounts.twice + passCounts.more;

/** `Ei siirtoja`, `Kolme siirtoa tai enemmän`. */
export function passesName(key: PassClass, language: Language): string {
  return sayIn(statisticsChartWords, language)(`passes_${key}`);
}

/** One distribution in words; a long official name is short beside the axis. */
export function distributionText(
  kind: DistributionKind,
  report: PeriodReport,
  compared: PeriodReport | null,
  language: Language,
): ChartText {
  const say = sayIn(statisticsChartWords, language);
  const { distributions, distributionDefinitions, category, count } = statisticsWords[language];
  const points = distributionChart(kind, report, compared).map((point) => ({
    ...point,
    short: point.name ?? shortName(kind, point.key, language),
    name: categoryName(kind, point, language),
  }));
  const total = sumOf(points.map((point) => point.count));
  const peak = peakPlaces(
    points.map((point) => ({ name: point.short ?? point.name, value: point.count })),
    'category',
    language,
  );
  const { most } = peak;
  return {
    ...categoriesText(points, { category, count }, (value) => formatNumber(value, language), language),
    title: distributions[kind],
    summary: sentences(
      distributionDefinitions[kind],
      total === 0 ? say('noCategory') : say('categoryPeak', { total, most, when: peak.when }),
      compared !== null && say('categoryBefore', { total: sumOf(points.map(({ before }) => before)) }),
    ),
  };
}

function shortName(kind: DistributionKind, key: string, language: Language): string | undefined {
  const names: Readonly<Record<string, Record<Language, string>>> = supportNeedShortNames;
  return kind === 'topic' ? names[key]?.[language] : undefined;
}

type NamedPoint = CategoryPoint & { readonly name: string; readonly short?: string | undefined };

function categoriesText(
  points: readonly NamedPoint[],
  columns: { readonly category: string; readonly count: string },
  counted: (count: number) => string,
  language: Language,
): Pick<ChartText, 'points' | 'table'> {
  const say = sayIn(statisticsChartWords, language);
  const { total, before: beforeHeading } = statisticsWords[language];
  const isCompared = points.some(({ before }) => before !== null);
  return {
    points: points.map(({ name, short, count, before }) => {
      const now = say('point', { when: name, what: counted(count) });
      return {
        tick: short ?? name,
        text: before === null ? now : `${now}; ${say('beforeCount', { count: before })}`,
      };
    }),
    table: {
      headings: headings([columns.category], [columns.count, ...(isCompared ? [beforeHeading] : [])]),
      rows: points.map(({ name, count, before }) => [name, count, ...(before === null ? [] : [before])]),
      totals: [
        total,
        sumOf(points.map(({ count }) => count)),
        ...(isCompared ? [sumOf(points.map(({ before }) => before))] : []),
      ],
    },
  };
}
