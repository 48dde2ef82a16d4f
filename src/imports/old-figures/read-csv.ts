import type { ReadSheet } from '#domain/old-figures/table.ts';
import { csvLines } from '#imports/directory/csv-lines.ts';
import { decodeText } from '#imports/directory/decode-text.ts';

/** How many lines are looked at to see what parts the cells. */
const LOOKED_AT = 30;

/** A CSV file as one sheet without a name. Its first lines may be titles in which nothing is parted. */
export function readCsv(bytes: Uint8Array): ReadSheet {
  const text = decodeText(bytes);
  const head = text.split(/\r?\n|\r/, LOOKED_AT);
  const delimiter = [';', '\t'].find((one) => head.some((line) => line.includes(one))) ?? ',';
  const rows = csvLines(text, delimiter).map((cells, index) => ({ row: index + 1, cells }));
  return { name: '', rows };
}
