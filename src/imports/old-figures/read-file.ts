import { EncryptedFileError } from 'hucre';
import type { ReadSheet } from '#domain/old-figures/table.ts';
import { isEmpty } from '#domain/old-figures/table.ts';
import { declaredSize } from './declared-size.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';

/** Why a file is not read as a table of old figures. */
export const fileRefusals = [
  'protectedFile',
  'oldExcel',
  'notATable',
  'emptyTable',
  'tooManyRows',
  'tooLargeInside',
] as const;

export type FileRefusal = (typeof fileRefusals)[number];

/** Most rows of all sheets together: some fifty years of daily counts. */
export const MOST_ROWS = 20_000;
/** Most bytes that a workbook may unpack to. */
const MOST_INSIDE = 100 * 1024 * 1024;

const begins = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte);
const isZip = (bytes: Uint8Array) => begins(bytes, 0x50, 0x4b);
/** The container of old Excel files, and of new ones behind a password. */
const isOle = (bytes: Uint8Array) => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** Reads an XLSX or CSV file; which of them it is, its first bytes tell. */
export async function readFile(bytes: Uint8Array): Promise<ReadSheet[] | FileRefusal> {
  const sheets = isZip(bytes) || isOle(bytes) ? await workbookOf(bytes) : textOf(bytes);
  if (typeof sheets === 'string') return sheets;
  const rows = sheets.flatMap((sheet) => sheet.rows);
  if (rows.length > MOST_ROWS) return 'tooManyRows';
  return rows.some(({ cells }) => cells.some((cell) => !isEmpty(cell))) ? sheets : 'emptyTable';
}

async function workbookOf(bytes: Uint8Array): Promise<ReadSheet[] | FileRefusal> {
  if (isZip(bytes) && declaredSize(bytes) > MOST_INSIDE) return 'tooLargeInside';
  try {
    return await readWorkbook(bytes, MOST_ROWS + 1);
  } catch (error) {
    if (isOle(bytes))
      return error instanceof EncryptedFileError && isEncrypted(bytes) ? 'protectedFile' : 'oldExcel';
    return 'notATable';
  }
}

/** A protected workbook has a part of this name in its container; an old Excel file has none. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

/** Text, or something that only looks like it: a picture or a PDF has bytes that no table has. */
function textOf(bytes: Uint8Array): ReadSheet[] | FileRefusal {
  const hasMark = begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff);
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46) || (!hasMark && bytes.includes(0))) return 'notATable';
  return [readCsv(bytes)];
}
