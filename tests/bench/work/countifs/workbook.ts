import type Database from 'better-sqlite3';
import { callOutcomes } from '#domain/calls/outcome.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { Exceljs } from '#tests/bench/work/sheet/exceljs.ts';

/** The counts of a day that are counted of rows of calls, by the report's own names of them. */
export const countedColumns = [
  'incoming',
  'answered',
  'missed',
  'outside',
  ...callOutcomes,
  'unrecordedOutcomes',
] as const;
export type CountedColumn = (typeof countedColumns)[number];

interface CallRow {
  readonly on_date: string;
  readonly time: string;
  readonly state: string;
  readonly outcome: string | null;
}

/**
 * The office's calls as a workbook of the kind an office keeps: a row for each call, and a page on which COUNTIFS counts
 * them for each day. Nothing is counted in it yet; the spreadsheet program does it when it opens the file.
 * @returns how many calls there are
 */
export async function writeWorkbook(
  { stream }: Exceljs,
  database: Database.Database,
  dates: readonly LocalDate[],
  filename: string,
): Promise<number> {
  const book = new stream.xlsx.WorkbookWriter({ filename, useStyles: true });
  const calls = book.addWorksheet('Puhelut', {});
  const rows = database
    .prepare(`select on_date, time, state, outcome from call where state <> 'draft' order by on_date`)
    .iterate() as IterableIterator<CallRow>;
  let count = 0;
  for (const { on_date: on, time, state, outcome } of rows) {
    const kind = state === 'missed' ? 'missed' : 'answered';
    calls.addRow([serialDay(on), time, kind, outcome ?? 'none']).commit();
    count += 1;
  }
  calls.commit();
  const report = book.addWorksheet('Raportti', {});
  for (const date of dates)
    report
      .addRow([date, ...countedColumns.map((column) => ({ formula: countifs(date, column, count) }))])
      .commit();
  report.commit();
  await book.commit();
  return count;
}

/** Days since 30.12.1899, as spreadsheet programs count them. */
function serialDay(on: string): number {
  return (Date.parse(`${on}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function countifs(on: LocalDate, column: CountedColumn, rows: number): string {
  const of = (letter: string) => `Puhelut!$${letter}$1:$${letter}$${rows}`;
  const where = [of('A'), String(serialDay(on)), of('B'), column === 'outside' ? '"outside"' : '"inside"'];
  if (column === 'missed') where.push(of('C'), '"missed"');
  else if (column !== 'incoming' && column !== 'outside') where.push(of('C'), '"answered"');
  if (column === 'unrecordedOutcomes') where.push(of('D'), '"none"');
  else if (callOutcomes.some((outcome) => outcome === column)) where.push(of('D'), `"${column}"`);
  return `COUNTIFS(${where.join(',')})`;
}
