import { writeXlsx, type CellValue, type MergeRange } from 'hucre/xlsx';
import { guessMapping } from '#domain/old-figures/guess-mapping.ts';
import type { ColumnMapping, Mapping } from '#domain/old-figures/mapping.ts';
import { planImport, type ImportGround, type ImportPlan } from '#domain/old-figures/plan-import.ts';
import type { ReadSheet, RecognisedFile } from '#domain/old-figures/table.ts';
import { localDate } from '#domain/time/local-date.ts';
import { oldFigureVocabulary } from '#i18n/old-figures-vocabulary.ts';
import { readFile } from '#imports/old-figures/read-file.ts';
import { recognise } from '#imports/old-figures/recognise.ts';

/** A file as the window sends it. */
export interface OldFigureFile {
  readonly fileName: string;
  readonly file: string;
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const dayOf = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day));

/** A CSV file on the wire. */
export const csvFile = (text: string, fileName = 'puhelut.csv'): OldFigureFile => ({
  fileName,
  file: base64(Buffer.from(text, 'utf8')),
});

/** A workbook on the wire, a sheet for each entry. */
export async function workbookFile(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  fileName = 'puhelut.xlsx',
): Promise<OldFigureFile> {
  const all = Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) }));
  return { fileName, file: base64(await writeXlsx({ sheets: all })) };
}

const heads: readonly (readonly CellValue[])[] = [
  ['Päivä', 'Puhelut', null, null, 'Huom'],
  [null, 'Vastatut', 'Vastaamatta', 'Yhteensä', null],
];
/** Title over all columns, `Päivä` and `Huom` two rows high, `Puhelut` three columns wide. */
const merges: MergeRange[] = [
  { startRow: 0, startCol: 0, endRow: 0, endCol: 4 },
  { startRow: 1, startCol: 0, endRow: 1, endCol: 4 },
  { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
  { startRow: 2, startCol: 1, endRow: 2, endCol: 3 },
  { startRow: 2, startCol: 4, endRow: 3, endCol: 4 },
];
const sheet = (month: string, rows: readonly (readonly CellValue[])[]) => ({
  name: month,
  rows: [['NÄYTE: keksittyjä lukuja'], [`${month} 2021`], ...heads, ...rows].map((row) => [...row]),
  merges,
});

/**
 * Sample 1, invented: daily counts, a month on each sheet, merged headings of two rows, days without a year and with
 * a weekday, real dates among them, days nobody filled in, totals of weeks and months, decimal commas. Three rows are bad:
 * Helmikuu 9 (half a call), 10 (no such day), 11 (not a Wednesday).
 */
export async function sampleOfMonths(): Promise<OldFigureFile> {
  const sheets = [
    sheet('Tammikuu', [
      ['pe 1.1.', null, null, null, 'uudenvuodenpäivä'],
      ['ma 4.1.', 3, 1, 4, null],
      ['ti 5.1.', '2,0', '0', 2, null],
      [dayOf(2021, 1, 7), 0, 0, 0, 'hiljaista'],
      ['pe 8.1.', 6, null, 6, null],
      ['Viikko 1 yhteensä', 11, 1, 12, null],
      [],
      ['Yhteensä', 11, 1, 12, null],
    ]),
    sheet('Helmikuu', [
      ['ma 1.2.', 4, '-', 4, null],
      ['ti 2.2.', '5', '1', '6', null],
      [dayOf(2021, 2, 3), 1, 2, 3, 'iso tapaus'],
      ['la 6.2.', null, null, null, null],
      ['ma 8.2.', '12,5', 0, null, null],
      ['31.2.', 2, 0, 2, null],
      ['ke 11.2.', 2, 0, 2, null],
      ['pe 12.2.', 0, '', 0, null],
      ['Yhteensä', 26.5, 3, 17, null],
      ['Luvut: lukujen kerääjä'],
    ]),
  ];
  const hidden = {
    name: 'Laskenta',
    rows: [
      ['Päivä', 'Vastatut'],
      ['1.3.2021', 99],
    ],
    hidden: true,
  };
  return {
    fileName: 'Puhelutilasto NÄYTE.xlsx',
    file: base64(await writeXlsx({ sheets: [...sheets, hidden] })),
  };
}

/**
 * Sample 2, invented: a row for every call, a block of rows for each month on one sheet, the day merged over its calls,
 * the year in the file's name only, and columns that nobody may import. One row is bad: 12 (an unknown word).
 */
export async function sampleOfCalls(): Promise<OldFigureFile> {
  const columns = [
    'Pvm',
    'Klo',
    'Asia',
    'Kunta',
    'Kuka soitti',
    'Ikä',
    'Kesto (min)',
    'Tulos',
    'Asiakkaan nimi',
  ];
  const rows: CellValue[][] = [
    ['NÄYTE: keksittyjä puheluita'],
    [],
    ['Tammikuu'],
    columns,
    ['ma 3.1.', '9.05', 'talous', 'Alavus', 'asiakas', '30–64 v', '12,0', 'Hoidettu', 'Esimerkki Eeva'],
    [null, '9.40', 'asuminen, talous', 'Ähtäri', 'omainen', '65-74', '8', 'Ohjattu', 'Esimerkki Eero'],
    [null, null, null, null, null, null, null, 'ei vastattu', null],
    ['ti 4.1.', 0.4, 'ta', '010', 'Kela', null, 5.5, 'Kela-aika', null],
    ['Yhteensä', null, null, null, null, null, '25,5', null, null],
    ['Helmikuu'],
    ['ke 2.2.', '10.15', 'muu', 'Soini', 'asiakas', '18–24', '3 min', 'Siirto', null],
    ['to 3.2.', '9.00', 'ufot', 'Soini', 'asiakas', '18–24', '3', 'Hoidettu', null],
  ];
  const book = await writeXlsx({
    sheets: [{ name: 'Taul1', rows, merges: [{ startRow: 4, startCol: 0, endRow: 6, endCol: 0 }] }],
  });
  return { fileName: 'Neuvontapuhelut kevät 2022 NÄYTE.xlsx', file: base64(book) };
}

/** The sheets of a file. @throws when it is refused */
export async function sheetsOf({ file }: OldFigureFile): Promise<ReadSheet[]> {
  const sheets = await readFile(Buffer.from(file, 'base64'));
  if (typeof sheets === 'string') throw new Error(`The file is refused: ${sheets}`);
  return sheets;
}

/** A file recognised with the program's words. */
export const recognised = async (file: OldFigureFile): Promise<RecognisedFile> =>
  recognise(await sheetsOf(file), oldFigureVocabulary, file.fileName);

/** What importing a file would do in an office without any calls, as on 21.10.2026 unless told. */
export async function planned(
  file: OldFigureFile,
  { mapping, ...ground }: Partial<ImportGround> & { mapping?: Mapping } = {},
): Promise<ImportPlan & { readonly mapping: Mapping }> {
  const table = await recognised(file);
  const used = mapping ?? guessMapping(table.headings, oldFigureVocabulary);
  const plan = planImport(table, used, oldFigureVocabulary, {
    known: new Map(),
    ownDays: new Set(),
    today: localDate('2026-10-21'),
    ...ground,
  });
  return { ...plan, mapping: used };
}

/** The mapping with other targets for some headings. */
export const remapped = (
  mapping: Mapping,
  changes: Readonly<Record<string, Partial<ColumnMapping>>>,
): Mapping & { columns: ColumnMapping[] } => ({
  ...mapping,
  columns: mapping.columns.map((column) => ({ ...column, ...changes[column.heading] })),
});
