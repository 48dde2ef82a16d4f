import { loadRival } from '#tests/bench/rivals/install.ts';
import { sheet, type SheetRow } from './rows.ts';

/** As much of the library's stream writer as is used; its package is installed only for this measurement. */
export interface Exceljs {
  readonly stream: {
    readonly xlsx: {
      readonly WorkbookWriter: new (options: object) => {
        addWorksheet(
          name: string,
          options: object,
        ): {
          columns: readonly object[];
          addRow(values: readonly unknown[]): { commit(): void };
          commit(): void;
        };
        commit(): Promise<void>;
      };
    };
  };
}

const formats: Readonly<Record<string, string>> = { date: 'd.m.yyyy', time: 'h.mm', code: '@' };
const DAY_MINUTES = 1440;

/** Loads the library. @throws when it was not installed */
export const loadExceljs = (): Exceljs => loadRival('exceljs') as Exceljs;

/** The same table with the library's own stream writer, typed and formatted the same way. */
export async function writeByExceljs(
  { stream }: Exceljs,
  pages: AsyncIterable<readonly SheetRow[]>,
  filename: string,
): Promise<void> {
  const book = new stream.xlsx.WorkbookWriter({ filename, useStyles: true });
  const page = book.addWorksheet(sheet.name, { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  page.columns = sheet.columns.map(({ key, heading, kind }) => ({
    key,
    header: heading,
    width: 22,
    ...(formats[kind] ? { style: { numFmt: formats[kind] } } : {}),
  }));
  for await (const rows of pages)
    for (const row of rows)
      page.addRow(row.map((value, index) => typed(value, sheet.columns[index]?.kind))).commit();
  page.commit();
  await book.commit();
}

function typed(value: string | number, kind: string | undefined): unknown {
  if (kind === 'date') return new Date(`${value}T00:00:00Z`);
  return kind === 'time' ? Number(value) / DAY_MINUTES : value;
}
