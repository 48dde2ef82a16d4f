import { readXlsx } from 'hucre/xlsx';
import { asText } from './same-cell.ts';
import { parts, type ReadReport } from './read-report.ts';

type Rows = readonly (readonly unknown[])[];

/** The table that begins at the row with this first cell, up to the first row without one. */
function tableAt(rows: Rows, first: string): string[][] {
  const from = rows.findIndex((row) => asText(row[0]) === first);
  if (from < 0) throw new Error(`No row begins with ${first}`);
  const length = rows.slice(from).findIndex((row) => asText(row[0]) === '');
  return rows.slice(from, length < 0 ? undefined : from + length).map((row) => row.map(asText));
}

/** Rows of the same width as the headings: what files leave out at the end of a row is empty. */
function evened(rows: readonly string[][]): string[][] {
  const width = rows[0]?.length ?? 0;
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
}

/** A report out of the tables of a file. `factLabels` are those that the screen shows. */
function reportOf(
  { days, figures, distributions }: { days: Rows; figures: Rows; distributions: Rows },
  all: Rows,
  factLabels: readonly string[],
): ReadReport {
  return {
    days: evened(tableAt(days, 'Päivä')),
    figures: evened(tableAt(figures, 'Luku')),
    distributions: evened(tableAt(distributions, 'Jakauma'))
      .slice(1)
      .map(([name = '', , category = '', count = '']) => [name, category, count]),
    facts: factLabels.map((label) => [label, asText(all.find((row) => asText(row[0]) === label)?.[1])]),
  };
}

/** Reads the exported workbook back. */
export async function readWorkbook(bytes: Uint8Array, factLabels: readonly string[]): Promise<ReadReport> {
  const { sheets } = await readXlsx(bytes);
  const rowsOf = (name: string): Rows => {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`The workbook has no sheet ${name}`);
    return sheet.rows;
  };
  const [days, figures, distributions] = parts.map(rowsOf) as [Rows, Rows, Rows];
  return reportOf(
    { days, figures, distributions },
    sheets.flatMap((sheet) => sheet.rows),
    factLabels,
  );
}

/** The fields of a line: semicolons, quotes doubled inside quotes; no field of the report has a line break. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

/** Reads the exported CSV back: each table stands under its name. @throws Error without the byte order mark */
export function readCsv(bytes: Uint8Array, factLabels: readonly string[]): ReadReport {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!text.startsWith('\ufeff')) throw new Error('A spreadsheet needs the byte order mark');
  const lines = text.slice(1).split('\r\n').map(fieldsOf);
  const under = (name: string): Rows =>
    lines.slice(lines.findIndex((fields) => fields.length === 1 && fields[0] === name) + 1);
  const [days, figures, distributions] = parts.map(under) as [Rows, Rows, Rows];
  return reportOf({ days, figures, distributions }, lines, factLabels);
}
