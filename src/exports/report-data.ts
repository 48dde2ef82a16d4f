import { columnsOf, dayCount } from '#domain/statistics/day-columns.ts';
import type { DeskTableKind } from '#domain/statistics/desk-tables.ts';
import { UNRECORDED, type DistributionKind, type DistributionRow } from '#domain/statistics/distribution.ts';
import { figureList, type Figure } from '#domain/statistics/figure-list.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import type { DayState } from '#domain/service-hours/day-state.ts';
import { dateObject } from '#domain/time/date-object.ts';
import { weekdayOf } from '#domain/time/week.ts';
import type { Language } from '#i18n/language.ts';
import { figureWords } from '#i18n/statistics-figures.ts';
import type { ReportToState } from '#i18n/statistics-facts.ts';
import { categoryName } from '#i18n/statistics-labels.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { definitionsOfReport } from './period-report.ts';
import { REPORT_SCHEMA_VERSION, type ReportData } from './report-schema.ts';

/** The report as data: what the screen shows, in codes, with the names of one language beside them. */
export function reportData(input: ReportToState, language: Language): ReportData {
  const { report, compared } = input;
  const words = statisticsWords[language];
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    about: {
      title: words.reportTitle,
      program: 'Neuvontapöytä',
      programVersion: input.programVersion,
      madeAt: dateObject(input.madeAt).toISOString(),
      fingerprint: input.fingerprint,
      language,
    },
    office: input.officeName,
    municipality: report.municipality,
    period: report.period,
    countedThrough: report.throughOn,
    sources: report.sources.map(({ fileName, days }) => ({ fileName, days })),
    days: report.rows.map((row) => ({
      on: row.on,
      weekday: weekdayOf(row.on),
      states: row.states.map(stateOf),
      isImported: row.isImported,
      counts: row.ahead ? null : countsOf(report, row),
    })),
    totals: countsOf(report, report.totals),
    figures: figuresIn(figureList(report), language),
    compared: compared && {
      period: compared.period,
      figures: figuresIn(figureList(compared), language),
    },
    months: input.months.map(({ month, isPartial, figures }) => ({
      month,
      isPartial,
      figures: figuresIn(figures, language),
    })),
    offices: input.offices.map(({ name, figures }) => ({ name, figures: figuresIn(figures, language) })),
    distributions: report.distributions.map(({ kind, calls, rows }) => ({
      kind,
      calls,
      rows: categories(kind, rows, language),
    })),
    halfHours: report.halfHours.map(({ weekday, startMinute, count }) => ({ weekday, startMinute, count })),
    deskTables: report.deskTables.map(({ kind, rows }) => ({ kind, rows: categories(kind, rows, language) })),
    definitions: definitionsOfReport(report, language).map(
      ({ key, figure, definition, divisor, emptyCase }) => ({
        key,
        name: figure,
        definition,
        divisor,
        empty: emptyCase,
      }),
    ),
  };
}

/** {@link reportData} as a file: UTF-8 without a byte order mark, fields always in the same order, a line break at the end. */
export function writeReportJson(input: ReportToState, language: Language): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(reportData(input, language), undefined, 2)}\n`);
}

/** An own closure's name and an exception's reason are somebody's words and stay out. */
function stateOf(state: DayState): ReportData['days'][number]['states'][number] {
  if (state.kind !== 'closed') return { kind: state.kind, why: null };
  return { kind: state.kind, why: state.why.kind === 'holiday' ? state.why.holiday : state.why.kind };
}

function countsOf(report: PeriodReport, counts: Parameters<typeof dayCount>[0]): Record<string, number> {
  return Object.fromEntries(columnsOf(report).map((column) => [column, dayCount(counts, column)]));
}

function figuresIn(figures: readonly Figure[], language: Language): ReportData['figures'] {
  return figures.map(({ key, unit, value, decimals, part, divisor }) => ({
    key,
    unit,
    value: value ?? null,
    decimals,
    part: part ?? null,
    divisor: divisor ?? null,
    empty: value === undefined ? figureWords[language][key].empty : null,
  }));
}

function categories(
  kind: DistributionKind | DeskTableKind,
  rows: readonly DistributionRow[],
  language: Language,
): ReportData['distributions'][number]['rows'] {
  return rows.map((row) => ({
    key: row.key === UNRECORDED ? null : row.key,
    name: categoryName(kind, row, language),
    count: row.count,
  }));
}
