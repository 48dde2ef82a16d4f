import { readXlsx, type CellValue } from 'hucre/xlsx';
import type { RowExportEvent } from '#contract/statistics.ts';
import { fieldsOf } from './report-files.ts';

/** What came of a file in pieces. */
export interface CameInPieces {
  readonly bytes: Buffer;
  /** Rows read at each message, in order. */
  readonly progress: readonly number[];
  readonly total: number;
  readonly fileName: string;
  readonly mediaType: string;
}

/** Listens to the end. @throws Error when the end did not come */
export async function gather(events: AsyncIterable<RowExportEvent>): Promise<CameInPieces> {
  const pieces: Buffer[] = [];
  const progress: number[] = [];
  let total = -1;
  for await (const event of events) {
    if (event.kind === 'chunk') pieces.push(Buffer.from(event.base64, 'base64'));
    else if (event.kind === 'progress') {
      progress.push(event.done);
      total = event.total;
    } else {
      const { fileName, mediaType } = event;
      return { bytes: Buffer.concat(pieces), progress, total, fileName, mediaType };
    }
  }
  throw new Error(`The file ended after ${pieces.length} pieces`);
}

/** Every message, in order. */
export async function allOf(events: AsyncIterable<RowExportEvent>): Promise<RowExportEvent[]> {
  const all: RowExportEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

/** The lines of a CSV table as their fields, the headings first. @throws Error without its byte order mark */
export function csvRows(bytes: Uint8Array): string[][] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.startsWith('\ufeff') || !text.endsWith('\r\n')) throw new Error('Not a CSV of ours');
  return text.slice(1, -2).split('\r\n').map(fieldsOf);
}

/** The cells of the only worksheet, the headings first. */
export async function xlsxRows(bytes: Uint8Array): Promise<readonly (readonly CellValue[])[]> {
  const { sheets } = await readXlsx(new Uint8Array(bytes));
  if (sheets.length !== 1) throw new Error(`${sheets.length} worksheets`);
  return sheets[0]?.rows ?? [];
}
