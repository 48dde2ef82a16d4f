import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { periodReport } from '#domain/statistics/period-report.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { reportWorkbook, type ReportToExport } from '#exports/period-report.ts';
import { dayCharts, distributionCharts } from '#exports/report-charts.ts';
import { writeXlsx } from '#exports/xlsx.ts';
import { readFlatSpreadsheet } from '#tests/support/flat-spreadsheet.ts';
import { openInLibreOffice } from '#tests/support/libreoffice.ts';
import { monthFacts, october, ofOneOffice } from '#tests/support/report-facts.ts';
import { sheetOf, workbookOf } from '#tests/support/sheets.ts';

const report = periodReport(october);
const input: ReportToExport = {
  report,
  ...ofOneOffice,
  madeAt: instantOf(localDate('2026-11-03'), at(9, 15)),
  programVersion: '0.1.0',
  fingerprint: '0123456789abcdef',
};
const workbook = reportWorkbook(input, 'fi');
let opened: Awaited<ReturnType<typeof readXlsx>>;
beforeAll(async () => {
  opened = await readXlsx(await writeXlsx(workbook));
});

const sheetNamed = (name: string) => {
  const sheet = opened.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
};

/** The cells of a range such as `Päivät!$E$4:$E$34`. */
function cellsOf(range = ''): unknown[] {
  const [, name = '', column = '', first = '', last = ''] =
    /^'?([^'!]+)'?!\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)$/.exec(range) ?? [];
  const index = column.charCodeAt(0) - 'A'.charCodeAt(0);
  return sheetNamed(name)
    .rows.slice(Number(first) - 1, Number(last))
    .map((row) => row[index]);
}

describe('the days', () => {
  test('are columns of answered and missed calls, stacked, over the cells of the table', () => {
    const [chart, ...others] = sheetNamed('Päivät').charts ?? [];
    expect(others).toEqual([]);
    expect(chart?.kinds).toEqual(['bar']);
    expect(chart?.title).toBe('Vastatut + Vastaamattomat');
    const [answered, missed] = chart?.series ?? [];
    expect(cellsOf(answered?.valuesRef)).toEqual(report.rows.map(({ line }) => line.answered));
    expect(cellsOf(missed?.valuesRef)).toEqual(report.rows.map(({ line }) => line.missed));
    expect(cellsOf(answered?.categoriesRef)).toHaveLength(31);
  });

  test('the chart stands below the table, so that it hides no cell', () => {
    for (const { charts, rows } of opened.sheets)
      for (const { anchor } of charts ?? []) expect(anchor?.from.row).toBeGreaterThanOrEqual(rows.length);
  });

  test('have none where it would show nothing, or too many days to tell apart', () => {
    expect(dayCharts(periodReport(monthFacts('2026-10')), 'fi')).toEqual([]);
    const year = {
      ...report,
      rows: Array.from({ length: 365 }, () => report.rows[0]).flatMap((row) => row ?? []),
    };
    expect(dayCharts(year, 'fi')).toEqual([]);
  });

  test('of one municipality there are only answered calls', () => {
    const [chart] = dayCharts({ ...report, municipality: '010', totals: { ...report.totals } }, 'fi');
    expect(chart?.values).toEqual(['answered']);
  });
});

describe('the distributions', () => {
  test('each that counted something is bars over its own rows, by its name', () => {
    const charts = sheetNamed('Jakaumat').charts ?? [];
    const counted = report.distributions.filter(({ total }) => total > 0);
    expect(charts).toHaveLength(counted.length);
    for (const [index, { rows }] of counted.entries()) {
      const series = charts[index]?.series?.[0];
      expect(cellsOf(series?.valuesRef)).toEqual(rows.map(({ count }) => count));
      expect(cellsOf(series?.categoriesRef)).toHaveLength(rows.length);
    }
    expect(charts.map(({ title }) => title)).toContain('Kotikunta');
  });

  test('do not lie on each other', () => {
    const ends = (sheetNamed('Jakaumat').charts ?? []).map(({ anchor }) => [
      anchor?.from.row ?? 0,
      anchor?.to?.row ?? 0,
    ]);
    ends.slice(1).forEach(([from = 0], index) => expect(from).toBeGreaterThan(ends[index]?.[1] ?? 0));
    expect(ends.length).toBeGreaterThan(3);
  });

  test('nothing counted, nothing drawn', () => {
    expect(distributionCharts(periodReport(monthFacts('2026-10')), 'fi')).toEqual([]);
  });
});

test('LibreOffice opens them without fault: as many charts, and every cell as in the file without them', async () => {
  const bare = { ...workbook, sheets: workbook.sheets.map(({ charts: _, ...sheet }) => sheet) };
  const files = await openInLibreOffice([
    { name: 'charts.xlsx', bytes: await writeXlsx(workbook) },
    { name: 'bare.xlsx', bytes: await writeXlsx(bare) },
  ]);
  const drawn = workbook.sheets.reduce((sum, { charts }) => sum + (charts?.length ?? 0), 0);
  const count = (name: string) => [...(files.get(name) ?? '').matchAll(/<chart:plot-area/g)].length;
  expect([count('charts'), count('bare')]).toEqual([drawn, 0]);
  const cells = (name: string) =>
    readFlatSpreadsheet(files.get(name) ?? '').map(({ name: sheet, rows }) => ({ sheet, rows }));
  expect(cells('charts')).toEqual(cells('bare'));
});

test('R8 the same report with charts is the same bytes', async () => {
  const again = reportWorkbook({ ...input, report: periodReport(october) }, 'fi');
  expect(Buffer.from(await writeXlsx(again)).equals(await writeXlsx(workbook))).toBe(true);
});

test('a chart of a column that is not there stops the export', async () => {
  const sheet = sheetOf([{ key: 'n', heading: 'N', kind: 'integer' }], [[1]]);
  const chart = { title: 'X', kind: 'bars', names: 'other', values: ['n'], firstRow: 0, lastRow: 0 } as const;
  await expect(writeXlsx(workbookOf({ ...sheet, charts: [chart] }))).rejects.toThrow(RangeError);
});
