import { expect, test } from 'vitest';
import { writeSheetCsv } from '#exports/csv.ts';
import type { Column } from '#exports/sheet.ts';
import { streamXlsx } from '#exports/xlsx-stream.ts';
import { readFlatSpreadsheet } from '#tests/support/flat-spreadsheet.ts';
import { hostileTexts } from '#tests/support/hostile-texts.ts';
import { isLong } from '#tests/support/is-long.ts';
import { FINNISH_CSV, openInLibreOffice } from '#tests/support/libreoffice.ts';
import { pagesOf, sheetOf, wholeOf } from '#tests/support/sheets.ts';

/** Only in full, a million texts and the known ones of each chunk; the short form is hostile-text.test.ts. */
const CHUNKS = 40;
const IN_CHUNK = 25_000;
/** Of the first chunk; the others follow one by one. */
const FIRST_SEED = 20_261_130;

const columns: Column[] = [
  { key: 'order', heading: 'Järjestys', kind: 'integer' },
  { key: 'text', heading: 'Teksti', kind: 'text' },
];
const formulas = (xml: string | undefined) => (xml ?? '').split('table:formula').length - 1;
const rowsOf = (xml: string | undefined) => readFlatSpreadsheet(xml ?? '')[0]?.rows.slice(1) ?? [];

test.runIf(isLong)(
  `S10 ${CHUNKS * IN_CHUNK} hostile texts: no cell of CSV or of a streamed XLSX is a formula in LibreOffice`,
  async () => {
    const seen = { texts: 0, formulas: 0, unguarded: 0 };
    for (let chunk = 0; chunk < CHUNKS; chunk += 1) {
      const texts = hostileTexts(IN_CHUNK, FIRST_SEED + chunk);
      const rows = texts.map((text, index) => [index, text]);
      const sheet = sheetOf(columns, rows);
      const opened = await openInLibreOffice(
        [
          { name: 'taulu.csv', bytes: writeSheetCsv(sheet) },
          // The control, in each chunk: the same texts as they came.
          { name: 'suojaton.csv', bytes: new TextEncoder().encode(`\ufeff${texts.join('\r\n')}`) },
        ],
        FINNISH_CSV,
      );
      const streamed = await openInLibreOffice([
        { name: 'rivit.xlsx', bytes: await wholeOf(streamXlsx(sheet, pagesOf(rows))) },
      ]);
      for (const xml of [opened.get('taulu'), streamed.get('rivit')]) {
        // Every text is there, in its row: nothing is free of formulas because it was lost.
        expect(rowsOf(xml).map(([order]) => order?.value)).toEqual(texts.map((_, index) => `${index}`));
        seen.formulas += formulas(xml);
      }
      const unguarded = formulas(opened.get('suojaton'));
      expect(unguarded).toBeGreaterThan(0);
      seen.unguarded += unguarded;
      seen.texts += texts.length;
    }
    console.log(
      `${seen.texts} texts from seed ${FIRST_SEED}, in CSV and XLSX: ${seen.formulas} formulas; unguarded ${seen.unguarded}`,
    );
    expect(seen.formulas).toBe(0);
  },
  3_600_000,
);
