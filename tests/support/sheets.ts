import { instant } from '#domain/time/instant.ts';
import type { Cell, Column, Sheet, Workbook } from '#exports/sheet.ts';

/** One table with the given columns and rows. */
export function sheetOf(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  name = 'Taulu',
): Sheet {
  return { name, title: `${name}, Alavus`, facts: [{ label: 'Toimipiste', value: 'Alavus' }], columns, rows };
}

/** A workbook of the tables, made on 3.11.2026 at 9.15 by the office's clocks. */
export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return {
    title: 'Neuvontapuhelin ja Kela, Alavus',
    madeAt: instant(Date.UTC(2026, 10, 3, 7, 15)),
    facts: [{ label: 'Toimipiste', value: 'Alavus' }],
    sheets,
    definitions: [
      { figure: 'Tulleet puhelut', definition: 'vastatut ja vastaamattomat', divisor: '', emptyCase: '0' },
    ],
    words: {
      sheetName: 'Määritelmät',
      title: 'Määritelmät',
      figure: 'Luku',
      definition: 'Määritelmä',
      divisor: 'Jakaja',
      emptyCase: 'Tyhjä tapaus',
    },
  };
}

/** Rows as a stream has them, a hundred at a time. */
export async function* pagesOf(rows: readonly (readonly Cell[])[]) {
  for (let from = 0; from < rows.length; from += 100) yield rows.slice(from, from + 100);
}

/** A file that came in pieces. */
export async function wholeOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(Buffer.concat(all));
}
