import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { Column } from '#exports/sheet.ts';
import { writeXlsx } from '#exports/xlsx.ts';
import { sheetOf, workbookOf } from '#tests/support/sheets.ts';

const columns: Column[] = [
  { key: 'day', heading: 'Päivä', kind: 'date' },
  { key: 'rate', heading: 'Vastausprosentti (%)', kind: 'percent' },
  { key: 'text', heading: 'Teksti', kind: 'text' },
];
const table = {
  ...sheetOf(columns, [
    ['2026-10-01', 33.3, '=1+1'],
    ['2026-10-25', 66.7, '#N/A'],
  ]),
  totals: [{ kind: 'text', value: 'Yhteensä' } as const, 50, null],
};

test('the same report gives the same bytes, another time of making other bytes', async () => {
  const workbook = workbookOf(table);
  const first = await writeXlsx(workbook);
  expect(await writeXlsx(structuredClone(workbook))).toEqual(first);
  const later = { ...workbook, madeAt: (workbook.madeAt + 60_000) as typeof workbook.madeAt };
  expect(await writeXlsx(later)).not.toEqual(first);
});

test('title, facts and headings are frozen, headings are bold and can be filtered without the totals', async () => {
  const { sheets, properties } = await readXlsx(await writeXlsx(workbookOf(table)), { readStyles: true });
  const [sheet, definitions] = sheets;
  expect(sheet?.freezePane).toMatchObject({ rows: 3, columns: 1 });
  expect(sheet?.autoFilter?.range).toBe('A3:C5');
  expect(sheet?.cells?.get('2,0')).toMatchObject({ value: 'Päivä', style: { font: { bold: true } } });
  expect(sheet?.cells?.get('5,0')).toMatchObject({ value: 'Yhteensä', style: { font: { bold: true } } });
  expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '$3:$3' });
  expect(definitions?.name).toBe('Määritelmät');
  expect(properties?.title).toBe('Neuvontapuhelin ja Kela, Alavus');
  expect(properties?.created?.toISOString()).toBe('2026-11-03T07:15:00.000Z');
  expect(properties?.modified?.toISOString()).toBe('2026-11-03T07:15:00.000Z');
});

test('values are typed: serial days with a Finnish format, true percentages, text that is never a formula', async () => {
  const { sheets } = await readXlsx(await writeXlsx(workbookOf(table)), { readStyles: true });
  const cells = sheets[0]?.cells;
  expect(cells?.get('3,0')?.value).toEqual(new Date(Date.UTC(2026, 9, 1)));
  expect(cells?.get('3,0')?.style?.numFmt).toBe('d\\.m\\.yyyy');
  expect(cells?.get('3,1')).toMatchObject({ value: 0.333, style: { numFmt: '0.0\\ %' } });
  expect(cells?.get('3,2')).toMatchObject({ value: '=1+1', type: 'string' });
  expect(cells?.get('3,2')?.formula).toBeUndefined();
  expect(cells?.get('4,2')?.type).not.toBe('error');
});

test('a text longer than a cell holds is cut with an ellipsis, a half character is not left behind', async () => {
  const long = `${'ä'.repeat(32_765)}\u{1f600}\u{1f600}`;
  const { sheets } = await readXlsx(
    await writeXlsx(workbookOf(sheetOf([{ key: 'a', heading: 'a', kind: 'text' }], [[long]]))),
  );
  expect(sheets[0]?.rows[3]?.[0]).toBe(`${'ä'.repeat(32_765)}…`);
});

test('an empty table has its headings; a name that is not allowed is refused', async () => {
  const { sheets } = await readXlsx(await writeXlsx(workbookOf(sheetOf(columns, []))));
  expect(sheets[0]?.rows[2]).toEqual(['Päivä', 'Vastausprosentti (%)', 'Teksti']);
  await expect(writeXlsx(workbookOf(sheetOf(columns, [], 'a/b')))).rejects.toThrow('forbids');
});
