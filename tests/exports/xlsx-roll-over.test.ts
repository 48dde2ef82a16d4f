import { streamXlsxRows, type CellValue } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { Cell, Column } from '#exports/sheet.ts';
import { streamXlsx } from '#exports/xlsx-stream.ts';
import { isLong } from '#tests/support/is-long.ts';

/** What fits into a worksheet beside its headings: in full the format's own limit, else a small one. */
const FITS = isLong ? 1_048_575 : 2_000;
const ON_PAGE = 500;
const columns: Column[] = [
  { key: 'number', heading: 'Järjestys', kind: 'integer' },
  { key: 'code', heading: 'Koodi', kind: 'code' },
];

async function* pagesOf(count: number) {
  for (let from = 0; from < count; from += ON_PAGE)
    yield Array.from({ length: Math.min(ON_PAGE, count - from) }, (_, index): Cell[] => [
      from + index,
      `0${(from + index) % 7}`,
    ]);
}

async function fileOf(count: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const file = isLong
    ? streamXlsx({ name: 'Puhelurivit', columns }, pagesOf(count))
    : streamXlsx({ name: 'Puhelurivit', columns }, pagesOf(count), FITS + 1);
  for await (const piece of file) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

/** A worksheet read back a row at a time: its first row, and how many follow, each the one that was to come. */
async function readBack(file: Uint8Array, sheet: number, from: number) {
  let head: readonly CellValue[] = [];
  let rows = 0;
  let wrong = 0;
  for await (const { values } of streamXlsxRows(file, { sheet })) {
    if (head.length === 0) {
      head = values;
      continue;
    }
    const expected = from + rows;
    if (values[0] !== expected || values[1] !== `0${expected % 7}`) wrong += 1;
    rows += 1;
  }
  return { head, rows, wrong };
}

const noSheet = { head: [], rows: 0, wrong: 0 };
const headings = columns.map(({ heading }) => heading);

describe(`a worksheet takes ${FITS} rows beside its headings`, () => {
  test('so many stay in one, and one more is in a second with the same headings', async () => {
    const full = await fileOf(FITS);
    expect(await readBack(full, 0, 0)).toEqual({ head: headings, rows: FITS, wrong: 0 });
    expect(await readBack(full, 1, FITS)).toEqual(noSheet);
    const over = await fileOf(FITS + 1);
    expect(await readBack(over, 0, 0)).toEqual({ head: headings, rows: FITS, wrong: 0 });
    expect(await readBack(over, 1, FITS)).toEqual({ head: headings, rows: 1, wrong: 0 });
    expect(await readBack(over, 2, 0)).toEqual(noSheet);
  }, 600_000);

  test('a table of many worksheets has every row once and in order', async () => {
    const count = 2 * FITS + 1_234;
    const file = await fileOf(count);
    for (const [sheet, rows] of [FITS, FITS, 1_234].entries())
      expect([sheet, await readBack(file, sheet, sheet * FITS)]).toEqual([
        sheet,
        { head: headings, rows, wrong: 0 },
      ]);
  }, 900_000);

  test('a row that is not the one to come is noticed', async () => {
    expect(await readBack(await fileOf(3), 0, 1)).toMatchObject({ rows: 3, wrong: 3 });
  });
});
