import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { declaredSize } from '#imports/old-figures/declared-size.ts';
import { MOST_ROWS, readFile } from '#imports/old-figures/read-file.ts';
import { csvFile, sampleOfMonths, sheetsOf, workbookFile } from '#tests/support/old-figures.ts';

const text = (content: string, encoding: BufferEncoding = 'utf8') => readFile(Buffer.from(content, encoding));

describe('a file that is no table', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'emptyTable'],
    ['only separators', Buffer.from(';;\n;;\n'), 'emptyTable'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'notATable'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'notATable'],
    ['a ZIP of something else', Buffer.from('PK\u0003\u0004rubbish'), 'notATable'],
    ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'oldExcel'],
  ])('%s is told apart', async (_, bytes, code) => expect(await readFile(bytes)).toBe(code));

  test('a cut workbook is told apart', async () => {
    const { file } = await sampleOfMonths();
    expect(await readFile(Buffer.from(file, 'base64').subarray(0, 900))).toBe('notATable');
  });

  test('a workbook behind a password is told apart from an old one', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: [['Päivä']] }],
      encryption: { password: 'salasana', spinCount: 100 },
    });
    expect(await readFile(bytes)).toBe('protectedFile');
  });

  test('an empty workbook is empty', async () => {
    const { file } = await workbookFile({ Taul1: [] });
    expect(await readFile(Buffer.from(file, 'base64'))).toBe('emptyTable');
  });

  test('100,000 rows are too many, as a workbook and as text', async () => {
    const { file } = await workbookFile({ A: Array.from({ length: 100_000 }, (_, index) => [index, 1]) });
    expect(await readFile(Buffer.from(file, 'base64'))).toBe('tooManyRows');
    expect(await text('1.1.2021;1\n'.repeat(100_000))).toBe('tooManyRows');
    expect(await text('1.1.2021;1\n'.repeat(MOST_ROWS))).toHaveLength(1);
  });

  test('a small file that says it is huge is not unpacked', async () => {
    const { file } = await sampleOfMonths();
    const bytes = Buffer.from(file, 'base64');
    expect(declaredSize(bytes)).toBeGreaterThan(0);
    expect(declaredSize(bytes)).toBeLessThan(1_000_000);
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(2_000_000_000, entry + 24);
    expect(await readFile(bytes)).toBe('tooLargeInside');
  });
});

describe('a text file', () => {
  const table = 'Puhelut 2021, Ähtäri\n\nPäivä;Vastatut\n3.2.;"5"\n';
  const rows = [
    { row: 1, cells: ['Puhelut 2021, Ähtäri'] },
    { row: 3, cells: ['Päivä', 'Vastatut'] },
    { row: 4, cells: ['3.2.', '5'] },
  ];
  const filled = async (bytes: Uint8Array) => {
    const sheets = await readFile(bytes);
    if (typeof sheets === 'string') return sheets;
    return sheets[0]?.rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  };

  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${table}`)],
    ['Windows-1252', Buffer.from(table, 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${table}`, 'utf16le')],
    ['tabs', Buffer.from(table.replaceAll(';', '\t'))],
  ])('in %s is the same rows with their numbers, a title with a comma over them', async (_, bytes) => {
    expect(await filled(bytes)).toEqual(rows);
  });

  test('may be parted by commas', async () => {
    expect(await filled(Buffer.from('Date,Calls\n2021-02-03,5\n'))).toEqual([
      { row: 1, cells: ['Date', 'Calls'] },
      { row: 2, cells: ['2021-02-03', '5'] },
    ]);
  });

  test('keeps a formula as the text it is', async () => {
    const [sheet] = await sheetsOf(csvFile('Päivä;Vastatut\n=HYPERLINK("http://example.invalid");=1+1\n'));
    expect(sheet?.rows[1]?.cells).toEqual(['=HYPERLINK("http://example.invalid")', '=1+1']);
  });
});

describe('a workbook', () => {
  test('gives days as days, numbers as numbers, merged words to all their cells, and no hidden sheet', async () => {
    const [january, february, ...others] = await sheetsOf(await sampleOfMonths());
    expect([january?.name, february?.name, others]).toEqual(['Tammikuu', 'Helmikuu', []]);
    expect(january?.rows[2]?.cells).toEqual(['Päivä', 'Puhelut', 'Puhelut', 'Puhelut', 'Huom']);
    expect(january?.rows[3]?.cells).toEqual(['Päivä', 'Vastatut', 'Vastaamatta', 'Yhteensä', 'Huom']);
    expect(january?.rows[7]).toEqual({ row: 8, cells: ['2021-01-07', 0, 0, 0, 'hiljaista'] });
    expect(january?.rows[6]?.cells).toEqual(['ti 5.1.', '2,0', '0', 2, '']);
  });

  test('does not multiply a merged number', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Päivä', 'Vastatut'],
            ['1.2.2021', 5],
            ['2.2.2021', null],
          ],
          merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }],
        },
      ],
    });
    const sheets = await readFile(bytes);
    if (typeof sheets === 'string') throw new Error(sheets);
    expect(sheets[0]?.rows[2]?.cells).toEqual(['2.2.2021', '']);
  });
});
