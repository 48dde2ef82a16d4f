import { formatDate } from '#i18n/formats.ts';
import { field, harmless, isRisky } from './csv-text.ts';
import { readRow, rounded, type ReadCell } from './read-cell.ts';
import type { Cell, Column, Definition, Fact, Pages, Sheet, StreamedSheet, Workbook } from './sheet.ts';

/**
 * CSV for a spreadsheet program with Finnish settings: UTF-8 with a byte order mark, semicolons, CRLF, decimal comma,
 * ASCII minus, no grouping, no percent signs. Why each kind is written as it is, and what was tried:
 * docs/decisions/0010-spreadsheets.md.
 */
const BOM = '\ufeff';
const END = '\r\n';

/** `9:10`, with a colon: `9.10` and `9.10.00` are taken for 9 October. */
function timeText(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

function cellText(cell: ReadCell): string {
  switch (cell.is) {
    case 'nothing':
      return '';
    case 'text':
    case 'code':
      return harmless(cell.text);
    case 'integer':
    case 'decimal':
    case 'percent':
    case 'minutes':
      return rounded(cell.number, cell.decimals).replace('.', ',');
    case 'date':
      return formatDate(cell.date, 'fi');
    case 'month':
      return `${Number(cell.month.slice(5, 7))}/${cell.month.slice(0, 4)}`;
    case 'time':
      return timeText(cell.minute);
  }
}

/** A code that would lose its zeros takes its name beside it: `010 Alavus`. */
function codeText(cell: ReadCell, named: ReadCell | undefined): string {
  if (cell.is !== 'code' || named?.is !== 'text' || named.text === '' || !isRisky(cell.text)) {
    return cellText(cell);
  }
  return harmless(`${cell.text} ${named.text}`);
}

function line(columns: readonly Column[], row: readonly Cell[]): string {
  const cells = readRow(columns, row);
  return columns
    .map(({ nameKey }, index) => {
      const named = nameKey === undefined ? -1 : columns.findIndex(({ key }) => key === nameKey);
      return field(codeText(cells[index] ?? { is: 'nothing' }, cells[named]));
    })
    .join(';');
}

function texts(...values: readonly string[]): string {
  return values.map((value) => field(harmless(value))).join(';');
}

function tableLines(columns: readonly Column[]) {
  return {
    head: texts(...columns.map(({ heading }) => heading)),
    row: (cells: readonly Cell[]) => line(columns, cells),
  };
}

function table(sheet: Sheet): string[] {
  const { head, row } = tableLines(sheet.columns);
  return [head, ...sheet.rows.map(row), ...(sheet.totals ? [row(sheet.totals)] : [])];
}

function encodeLines(lines: readonly string[], before = ''): Uint8Array {
  return new TextEncoder().encode(before + lines.map((text) => text + END).join(''));
}

const encode = (lines: readonly string[]) => encodeLines(lines, BOM);

/** One table and nothing else: headings, rows, totals. For a program that reads columns. */
export function writeSheetCsv(sheet: Sheet): Uint8Array {
  return encode(table(sheet));
}

/**
 * One table whose rows come in pages, a piece for the headings and for each page: put together they are the same bytes as
 * {@link writeSheetCsv} makes of all rows at once.
 */
export async function* streamCsv({ columns }: StreamedSheet, pages: Pages): AsyncGenerator<Uint8Array, void> {
  const { head, row } = tableLines(columns);
  yield encode([head]);
  for await (const page of pages) yield encodeLines(page.map(row));
}

function factLines(facts: readonly Fact[]): string[] {
  return facts.map((fact) => texts(fact.label, fact.value));
}

function definitionLine(definition: Definition): string {
  return texts(definition.figure, definition.definition, definition.divisor, definition.emptyCase);
}

/** The whole report: title and facts, then each table under its name, then the definitions; an empty line between. */
export function writeCsv(workbook: Workbook): Uint8Array {
  const { words } = workbook;
  return encode([
    texts(workbook.title),
    ...factLines(workbook.facts),
    ...workbook.sheets.flatMap((sheet) => ['', texts(sheet.name), ...table(sheet)]),
    '',
    texts(words.sheetName),
    texts(words.figure, words.definition, words.divisor, words.emptyCase),
    ...workbook.definitions.map(definitionLine),
  ]);
}
