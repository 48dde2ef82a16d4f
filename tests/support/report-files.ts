import { readFlatSpreadsheet } from './flat-spreadsheet.ts';
import { openInLibreOffice } from './libreoffice.ts';

/** Tables of a report by their names: rows of texts as a person reads them. */
export type ReportTables = Readonly<Record<string, readonly (readonly string[])[]>>;

/** Text without the differences between kinds of spaces, of which a file and a page use different ones. */
export const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Rows above the headings of a worksheet: its title and its facts. */
const ROWS_ABOVE = 2;

/** The worksheets as LibreOffice with Finnish settings shows them: what a person sees, not what is stored. */
export async function readXlsxAsShown(bytes: Uint8Array): Promise<ReportTables> {
  const [xml = ''] = (await openInLibreOffice([{ name: 'report.xlsx', bytes }])).values();
  return Object.fromEntries(
    readFlatSpreadsheet(xml).map(({ name, rows }) => [
      name,
      rows.slice(ROWS_ABOVE).map((row) => row.map(({ shown }) => plain(shown))),
    ]),
  );
}

/** The tables of a CSV report: each stands under a line with its name alone, up to the next empty line. */
export function readCsvTables(bytes: Uint8Array): ReportTables {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const blocks = text.split('\r\n\r\n').slice(1);
  return Object.fromEntries(
    blocks.map((block) => {
      const [name = '', ...lines] = block.split('\r\n').filter((line) => line !== '');
      return [name, lines.map((line) => fieldsOf(line).map(plain))];
    }),
  );
}

/** The fields of a line: semicolons, quotes doubled inside quotes; no field of a report has a line break. */
export function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}
