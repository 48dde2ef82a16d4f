import { beforeAll, describe, expect, test } from 'vitest';
import { figureList } from '#domain/statistics/figure-list.ts';
import { periodReport, type PeriodReport } from '#domain/statistics/period-report.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { writeCsv } from '#exports/csv.ts';
import { reportWorkbook } from '#exports/period-report.ts';
import { readCell, rounded } from '#exports/read-cell.ts';
import type { Sheet, Workbook } from '#exports/sheet.ts';
import { writeXlsx } from '#exports/xlsx.ts';
import { formatDate } from '#i18n/formats.ts';
import { languages } from '#i18n/language.ts';
import { figureText } from '#i18n/statistics-labels.ts';
import { readFlatSpreadsheet, type OpenedCell, type OpenedSheet } from '#tests/support/flat-spreadsheet.ts';
import { FINNISH_CSV, openInLibreOffice } from '#tests/support/libreoffice.ts';
import { callOn, kelaDay, monthFacts, october, ofOneOffice } from '#tests/support/report-facts.ts';

const march = monthFacts('2027-03', ({ on }) => ({
  calls:
    on === '2027-03-29' ? [] : [callOn(on, { outcome: 'directed', municipality: '010', ageBand: '0-17' })],
  kela: on === '2027-03-31' ? [kelaDay()] : [],
}));
const reports: Record<string, PeriodReport> = {
  '2026-10': periodReport(october),
  '2027-03': periodReport(march),
};
const workbooks = Object.entries(reports).flatMap(([name, report]) =>
  languages.map((language) => ({
    name: `${name}-${language}`,
    language,
    report,
    workbook: reportWorkbook(
      {
        report,
        ...ofOneOffice,
        madeAt: instantOf(localDate('2027-04-01'), at(9)),
        programVersion: '0.1.0',
        fingerprint: '1234567890123456',
      },
      language,
    ),
  })),
);
const xlsx = new Map<string, OpenedSheet[]>();
const csv = new Map<string, readonly (readonly OpenedCell[])[]>();

beforeAll(async () => {
  const sheets = await openInLibreOffice(
    await Promise.all(
      workbooks.map(async ({ name, workbook }) => ({
        name: `${name}.xlsx`,
        bytes: await writeXlsx(workbook),
      })),
    ),
  );
  const tables = await openInLibreOffice(
    workbooks.map(({ name, workbook }) => ({ name: `${name}.csv`, bytes: writeCsv(workbook) })),
    FINNISH_CSV,
  );
  for (const [name, xml] of sheets) xlsx.set(name, readFlatSpreadsheet(xml));
  for (const [name, xml] of tables) csv.set(name, readFlatSpreadsheet(xml)[0]?.rows ?? []);
});

/** What a cell has to be in a spreadsheet program, told from the table alone: its type and its value. */
function expected(sheet: Sheet, row: Sheet['rows'][number], index: number, format: 'xlsx' | 'csv'): string {
  const column = sheet.columns[index];
  if (!column) throw new Error('more cells than columns');
  const cell = readCell(column, row[index] ?? null);
  if (cell.is === 'text') return cell.text || 'nothing';
  if (cell.is === 'code') {
    const name = row[index + 1];
    return format === 'csv' && /^\d/.test(cell.text) && typeof name === 'string'
      ? `${cell.text} ${name}`
      : cell.text;
  }
  if (cell.is === 'date') return `date ${cell.date}`;
  if (cell.is === 'percent') {
    return format === 'csv'
      ? `float ${rounded(cell.number, 1)}`
      : `percentage ${rounded(cell.number / 100, 3)}`;
  }
  if (cell.is === 'integer' || cell.is === 'decimal') return `float ${rounded(cell.number, cell.decimals)}`;
  return cell.is;
}

const found = (cell: OpenedCell | undefined) =>
  !cell || cell.type === '' ? 'nothing' : cell.type === 'string' ? cell.shown : `${cell.type} ${cell.value}`;

function compare(
  workbook: Workbook,
  format: 'xlsx' | 'csv',
  rowsOf: (sheet: Sheet) => readonly (readonly OpenedCell[])[],
) {
  return workbook.sheets.map((sheet) => {
    const wanted = [...sheet.rows, ...(sheet.totals ? [sheet.totals] : [])];
    const opened = rowsOf(sheet);
    return {
      wanted: wanted.map((row) => row.map((_, index) => expected(sheet, row, index, format))),
      got: wanted.map((row, line) => row.map((_, index) => found(opened[line]?.[index]))),
    };
  });
}

describe.each(workbooks)('the report $name', ({ name, language, report, workbook }) => {
  test('R5: every cell of the XLSX file is the cell of the report', () => {
    const sheets = xlsx.get(name) ?? [];
    const compared = compare(
      workbook,
      'xlsx',
      (sheet) => sheets.find((one) => one.name === sheet.name)?.rows.slice(3) ?? [],
    );
    expect(compared.map((one) => one.got)).toEqual(compared.map((one) => one.wanted));
  });

  test('R5: every cell of the CSV file is the cell of the report', () => {
    const lines = csv.get(name) ?? [];
    const compared = compare(workbook, 'csv', (sheet) =>
      lines.slice(lines.findIndex((line) => line[0]?.shown === sheet.name && line.length === 1) + 2),
    );
    expect(compared.map((one) => one.got)).toEqual(compared.map((one) => one.wanted));
  });

  test('R3: the days are dates, shown as on the screen', () => {
    const days = xlsx
      .get(name)?.[0]
      ?.rows.slice(3, 34)
      .map((row) => row[0]);
    expect(days?.map((cell) => cell?.value)).toEqual(report.rows.map((row) => row.on));
    expect(days?.map((cell) => [cell?.type, cell?.shown])).toEqual(
      report.rows.map((row) => ['date', formatDate(row.on, 'fi')]),
    );
  });

  test('R5: a figure is shown in the file as on the screen', () => {
    if (language === 'en') return;
    const shown = xlsx
      .get(name)?.[1]
      ?.rows.slice(3)
      .map((row) => {
        const [value, unit] = [row[1], row[2]];
        return value?.type === 'float' ? `${value.shown} ${unit?.shown}` : value?.shown;
      });
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    expect(shown?.map((text) => plain(text ?? ''))).toEqual(
      figureList(report).map((figure) => plain(figureText(figure, language))),
    );
  });
});
