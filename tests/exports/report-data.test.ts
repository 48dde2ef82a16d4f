import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dayColumns, dayCount } from '#domain/statistics/day-columns.ts';
import { figureList } from '#domain/statistics/figure-list.ts';
import { periodReport } from '#domain/statistics/period-report.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month } from '#domain/time/month.ts';
import type { ReportToExport } from '#exports/period-report.ts';
import { reportData, writeReportJson } from '#exports/report-data.ts';
import { REPORT_SCHEMA_VERSION, reportJsonSchema, reportSchema } from '#exports/report-schema.ts';
import { languages } from '#i18n/language.ts';
import { monthFacts, october, ofOneOffice } from '#tests/support/report-facts.ts';

const report = periodReport(october);
const input: ReportToExport = {
  report,
  ...ofOneOffice,
  madeAt: instantOf(localDate('2026-11-03'), at(9, 15)),
  programVersion: '0.1.0',
  fingerprint: '0123456789abcdef',
};
const data = reportData(input, 'fi');

test('the published schema is the one that files are checked with (write it with: node scripts/write-report-schema.ts)', () => {
  const published = readFileSync('docs/report.schema.json', 'utf8');
  expect(published).toBe(reportJsonSchema());
  expect(published).toContain(`"const": "${REPORT_SCHEMA_VERSION}"`);
});

describe('every file is of the schema, and says which', () => {
  const september = periodReport(monthFacts('2026-09'));
  const cases: Record<string, ReportToExport> = {
    'one month': input,
    'a month that goes on': {
      ...input,
      report: periodReport({ ...october, throughOn: localDate('2026-10-08') }),
    },
    'a municipality': { ...input, report: periodReport({ ...october, municipality: '010' }) },
    'an earlier period, months and offices': {
      ...input,
      officeName: null,
      compared: september,
      months: [{ month: month('2026-10'), isPartial: true, figures: figureList(report) }],
      offices: [{ officeId: 'one', name: 'Alavus', figures: figureList(september) }],
    },
  };

  test.each(Object.entries(cases))('%s', (_, one) => {
    for (const language of languages) {
      const read: unknown = JSON.parse(new TextDecoder().decode(writeReportJson(one, language)));
      expect(reportSchema.parse(read)).toEqual(reportData(one, language));
      expect(read).toMatchObject({ schemaVersion: REPORT_SCHEMA_VERSION, about: { language } });
    }
  });

  test('the schema refuses what is no report: a missing field, a field too many, a figure nobody knows', () => {
    const { figures, ...rest } = data;
    expect(reportSchema.safeParse(rest).success).toBe(false);
    expect(reportSchema.safeParse({ ...data, client: 'x' }).success).toBe(false);
    expect(reportSchema.safeParse({ ...data, figures: [{ ...figures[0], key: 'x' }] }).success).toBe(false);
    expect(reportSchema.safeParse({ ...data, schemaVersion: '2.0' }).success).toBe(false);
  });
});

describe('what stands in it', () => {
  test('every figure once in order, with value, unit, part and divisor of the report', () => {
    expect(data.figures.map(({ key }) => key)).toEqual(figureList(report).map(({ key }) => key));
    const expected = figureList(report).map(({ value = null, part = null, divisor = null, unit }) => ({
      value,
      part,
      divisor,
      unit,
    }));
    expect(data.figures).toMatchObject(expected);
    expect(data.figures.find(({ key }) => key === 'answerRate')).toMatchObject({ part: 5, divisor: 6 });
  });

  test('an empty case is null and words, a zero is 0', () => {
    const empty = reportData({ ...input, report: periodReport(monthFacts('2026-10')) }, 'fi');
    const figure = (key: string) => empty.figures.find((one) => one.key === key);
    expect(figure('incoming')).toMatchObject({ value: 0, empty: null });
    expect(figure('answerRate')).toMatchObject({ value: null, empty: 'ei puheluja' });
  });

  test('every day with each count, its state as a code, and the totals', () => {
    expect(data.days).toHaveLength(31);
    const first = report.rows[0];
    if (!first) throw new Error('No days');
    expect(data.days[0]).toEqual({
      on: '2026-10-01',
      weekday: 4,
      states: [{ kind: 'staffedWithCalls', why: null }],
      isImported: false,
      counts: Object.fromEntries(dayColumns.map((column) => [column, dayCount(first, column)])),
    });
    expect(data.days[2]?.states).toEqual([{ kind: 'closed', why: 'no-hours' }]);
    expect(data.totals['incoming']).toBe(report.totals.line.incoming);
  });

  test('days from an old table say so, and the table is named', () => {
    const [office] = october.offices;
    if (!office) throw new Error('No office');
    const days = office.days.map((day, index) => (index < 2 ? { ...day, importedFrom: 'vanhat.xlsx' } : day));
    const imported = reportData(
      { ...input, report: periodReport({ ...october, offices: [{ ...office, days }] }) },
      'fi',
    );
    expect(imported.sources).toEqual([{ fileName: 'vanhat.xlsx', days: 2 }]);
    expect(imported.days.filter(({ isImported }) => isImported).map(({ on }) => on)).toEqual([
      '2026-10-01',
      '2026-10-02',
    ]);
    expect(data.sources).toEqual([]);
  });

  test('a day ahead has no counts', () => {
    const going = periodReport({ ...october, throughOn: localDate('2026-10-08') });
    const { days } = reportData({ ...input, report: going }, 'fi');
    expect(days.filter(({ counts }) => counts === null).map(({ on }) => on)[0]).toBe('2026-10-09');
  });

  test('a holiday stays a code, the office’s own words stay out', () => {
    const closed = monthFacts('2026-12', ({ on }) =>
      on === '2026-12-07'
        ? { line: { kind: 'closed', why: { kind: 'own', name: 'Muutto Kuortaneelle' } } }
        : on === '2026-12-08'
          ? { line: { kind: 'closed', why: { kind: 'line-exception', name: 'Sairastapaus' } } }
          : {},
    );
    const december = { ...input, report: periodReport(closed) };
    const states = reportData(december, 'fi').days.map(({ states: [state] }) => state?.why);
    expect([states[5], states[6], states[7]]).toEqual(['independence-day', 'own', 'line-exception']);
    expect(new TextDecoder().decode(writeReportJson(december, 'fi'))).not.toMatch(/Muutto|Sairastapaus/);
  });

  test('categories have code and name; what was not recorded has no code', () => {
    const municipalities = data.distributions.find(({ kind }) => kind === 'municipality');
    expect(municipalities?.rows.find(({ key }) => key === '010')).toEqual({
      key: '010',
      name: 'Alavus',
      count: 1,
    });
    expect(municipalities?.rows.at(-1)).toEqual({ key: null, name: 'kirjaamatta', count: 2 });
  });

  test('every figure and table has its definition under its key', () => {
    const defined = new Map(data.definitions.map(({ key, definition }) => [key, definition]));
    const kinds = [...data.distributions, ...data.deskTables].map(({ kind }) => kind);
    for (const key of [...data.figures.map((figure) => figure.key), ...kinds, 'halfHour'])
      expect(defined.get(key)).toMatch(/\w/);
  });
});

test('R8 the same report is the same bytes, and they end with one line break', () => {
  const once = writeReportJson(input, 'fi');
  expect(Buffer.from(writeReportJson({ ...input, report: periodReport(october) }, 'fi')).equals(once)).toBe(
    true,
  );
  expect(Buffer.from(once).toString('utf8')).toMatch(/[^\n]\n$/);
});
