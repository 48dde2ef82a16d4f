import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { directoryVocabulary } from '#i18n/directory-vocabulary.ts';
import { decodeText } from '#imports/directory/decode-text.ts';
import { readCatalogue } from '#imports/directory/read-catalogue.ts';
import { readTable } from '#imports/directory/read-table.ts';
import { cataloguePhone, cataloguePlace, catalogueService } from '#tests/support/directory.ts';

const today = localDate('2026-10-21');
const odd: readonly unknown[] = [null, 7, '', 'x', [], {}, [null], [[]], { value: 7 }, true, '\u0000'];

/** Every copy of the value in which one part is something else. */
function* changedCopies(value: unknown): Generator {
  yield* odd;
  if (Array.isArray(value)) {
    for (const [index, part] of value.entries())
      for (const copy of changedCopies(part))
        yield value.map((one, at) => (at === index ? copy : (one as unknown)));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value))
      for (const copy of changedCopies(part)) yield { ...value, [name]: copy };
  }
}

describe('a file of the catalogue with any part of another shape', () => {
  test.each([
    ['service', [catalogueService(), cataloguePhone(), cataloguePlace()], 0],
    ['telephone', [catalogueService(), cataloguePhone()], 1],
    ['place', [cataloguePlace()], 0],
  ] as const)('of its %s is read or refused, and every row has texts', (_, file, place) => {
    let count = 0;
    for (const copy of changedCopies(file[place])) {
      const json = file.map((one, at) => (at === place ? copy : one));
      const read = readCatalogue(JSON.stringify(json), directoryVocabulary.sayHours);
      count += 1;
      for (const { details, externalId } of read?.rows ?? []) {
        expect(typeof externalId).toBe('string');
        expect(typeof details.name).toBe('string');
        for (const part of ['provider', 'phone', 'email', 'web', 'address', 'opening'] as const)
          expect(typeof (details[part] ?? '')).toBe('string');
      }
    }
    expect(count).toBeGreaterThan(100);
  });
});

describe('a table of any signs', () => {
  const heading = 'Tunniste;Nimi;Kunnat;Laji;Aiheet;Tarkistettu';
  const cells = [
    '',
    '"',
    '""',
    '"a',
    'a"b',
    ';',
    '\n',
    "'",
    '=1',
    'Soini',
    '1.1.2026',
    '\u0000',
    '\ufffd',
    '💬',
  ];

  test('is read row by row, and no row is lost: it is taken or refused', () => {
    for (const one of cells)
      for (const other of cells) {
        const line = ['a', `"${one.replaceAll('"', '""')}"`, `"${other.replaceAll('"', '""')}"`].join(';');
        const table = readTable(`${heading}\n${line}\nb;Toinen;Soini`, directoryVocabulary, today);
        const numbers = [...(table?.rows ?? []), ...(table?.refused ?? [])].map(({ row }) => row);
        expect(new Set(numbers)).toEqual(new Set([2, 3]));
        expect(numbers).toHaveLength(2);
      }
  });

  test('whose quote never ends is read to the end of the file', () => {
    const table = readTable(`${heading}\na;"Apu;Soini\nb;Toinen;Soini`, directoryVocabulary, today);
    expect([...(table?.rows ?? []), ...(table?.refused ?? [])]).toHaveLength(1);
  });

  test('of any bytes has some text, and is a table or none', () => {
    for (let byte = 0; byte < 256; byte += 1) {
      const text = decodeText(new Uint8Array([byte, 78, 105, 109, 105, byte]));
      expect(typeof text).toBe('string');
      expect(() => readTable(text, directoryVocabulary, today)).not.toThrow();
    }
  });

  test('of many rows is read whole', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `r${index};Palvelu ${index};Soini`);
    const table = readTable([heading, ...rows].join('\n'), directoryVocabulary, today);
    expect(table?.rows).toHaveLength(5000);
    expect(table?.rows.at(-1)).toMatchObject({ row: 5001, externalId: 'r4999' });
  });
});
