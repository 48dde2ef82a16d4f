import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { Cell, Column } from '#exports/sheet.ts';
import { streamXlsx } from '#exports/xlsx-stream.ts';

const columns: Column[] = [
  { key: 'day', heading: 'Päivä', kind: 'date' },
  { key: 'time', heading: 'Kello', kind: 'time' },
  { key: 'code', heading: 'Koodi', kind: 'code' },
  { key: 'minutes', heading: 'Kesto (min)', kind: 'minutes' },
];
const sheet = { name: 'Rivit', columns };
const someRow: Cell[] = ['2026-10-25', 550, '010', 12];

async function* pages(count: number, asked: number[] = [], rows: readonly Cell[][] = [someRow]) {
  for (let page = 0; page < count; page += 1) {
    asked.push(page);
    yield rows;
  }
}

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(Buffer.concat(all));
}

test('values are typed, headings stay in view, and a code keeps its zeros', async () => {
  const { sheets } = await readXlsx(await whole(streamXlsx(sheet, pages(3))), { readStyles: true });
  const [read] = sheets;
  expect(sheets.map(({ name }) => name)).toEqual(['Rivit']);
  expect(read?.freezePane).toMatchObject({ rows: 1, columns: 1 });
  expect(read?.rows[0]).toEqual(['Päivä', 'Kello', 'Koodi', 'Kesto (min)']);
  expect(read?.rows).toHaveLength(4);
  expect(read?.cells?.get('3,0')?.value).toEqual(new Date(Date.UTC(2026, 9, 25)));
  expect(read?.cells?.get('3,0')?.style?.numFmt).toBe('d\\.m\\.yyyy');
  expect(read?.cells?.get('3,1')?.style?.numFmt).toBe('h\\.mm');
  expect(read?.cells?.get('3,2')).toMatchObject({ value: '010', style: { numFmt: '@' } });
  expect(read?.cells?.get('3,3')?.value).toBe(12);
});

test('a table without rows is its headings', async () => {
  const { sheets } = await readXlsx(await whole(streamXlsx(sheet, pages(0))));
  expect(sheets[0]?.rows).toEqual([['Päivä', 'Kello', 'Koodi', 'Kesto (min)']]);
});

test('text is never a formula or an error', async () => {
  const text = { name: 'Rivit', columns: [{ key: 'text', heading: 'Teksti', kind: 'text' } as const] };
  const hostile = [['=1+1'], ['#N/A'], ['_x000D_'], ['<b>&amp;</b>']];
  const { sheets } = await readXlsx(await whole(streamXlsx(text, pages(1, [], hostile))), {
    readStyles: true,
  });
  expect(sheets[0]?.rows.slice(1)).toEqual(hostile);
  expect(sheets[0]?.cells?.get('1,0')?.formula).toBeUndefined();
  expect(sheets[0]?.cells?.get('2,0')?.type).not.toBe('error');
});

test('pages are asked for as the pieces are taken, and no more once nobody takes them', async () => {
  const asked: number[] = [];
  const many = Array.from({ length: 500 }, () => someRow);
  for await (const piece of streamXlsx(sheet, pages(10_000, asked, many))) if (piece.length > 100) break;
  const stopped = asked.length;
  expect(stopped).toBeLessThan(100);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked.length).toBeLessThanOrEqual(stopped + 1);
});

test('a cell that is not of its column’s kind stops the file', async () => {
  const wrong = streamXlsx(sheet, pages(1, [], [['2026-10-25', 5000, '010', 12]]));
  await expect(whole(wrong)).rejects.toThrow(RangeError);
});
