import { array, assert, constantFrom, property, record, string, subarray, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { supportNeedCodes } from '#domain/classifications/support-need.ts';
import { areaMunicipalities } from '#domain/directory/entry.ts';
import { folded } from '#domain/directory/find-entries.ts';
import { directoryColumns } from '#domain/directory/vocabulary.ts';
import { localDate } from '#domain/time/local-date.ts';
import { directoryColumnNames, directoryVocabulary } from '#i18n/directory-vocabulary.ts';
import { languages } from '#i18n/language.ts';
import { decodeText } from '#imports/directory/decode-text.ts';
import { readTable } from '#imports/directory/read-table.ts';
import { tableOf } from '#tests/support/directory.ts';

const today = localDate('2026-10-21');

const encodings: Record<string, (text: string) => Uint8Array> = {
  'UTF-8': (text) => Buffer.from(text, 'utf8'),
  'UTF-8 with its mark': (text) => Buffer.from(`\ufeff${text}`, 'utf8'),
  'UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16 the other way round': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'Windows-1252': (text) => Buffer.from(text, 'latin1'),
};
const separators = { semicolon: ';', comma: ',', tab: '\t' };
const ends = { CRLF: '\r\n', LF: '\n', CR: '\r' };

const every = Object.keys(encodings).flatMap((encoding) =>
  Object.keys(separators).flatMap((separator) => Object.keys(ends).map((end) => [encoding, separator, end])),
) as [string, keyof typeof separators, keyof typeof ends][];

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const ifNeeded = (cell: string) => (/["';,\t\r\n]/.test(cell) ? quoted(cell) : cell);

describe.each(every)('a table in %s with a %s and %s', (encoding, separator, end) => {
  const written = (quote: (cell: string) => string) => {
    const rows = [
      ['Tunniste', 'Nimi', 'Kunnat', 'Kuvaus'],
      ['å-1', 'Ähtärin työpaja, "Verstas"', 'Ähtäri', 'yksi; kaksi, kolme'],
      ['ä-2', 'Östermyra', 'Soini', 'Sanoi: ""'],
    ];
    const text = rows.map((cells) => cells.map(quote).join(separators[separator]) + ends[end]).join('');
    return encodings[encoding]?.(text) ?? new Uint8Array();
  };

  test.each([
    ['where there is need', ifNeeded],
    ['everywhere', quoted],
  ])('and quotes %s is the same table', (_, quote) => {
    const table = readTable(decodeText(written(quote)), directoryVocabulary, today);
    expect(table?.refused).toEqual([]);
    expect(table?.unknownColumns).toEqual([]);
    expect(table?.rows.map(({ row, externalId, details }) => [row, externalId, details])).toEqual([
      [
        2,
        'å-1',
        {
          name: 'Ähtärin työpaja, "Verstas"',
          wholeArea: false,
          municipalities: ['989'],
          description: 'yksi; kaksi, kolme',
        },
      ],
      [3, 'ä-2', { name: 'Östermyra', wholeArea: false, municipalities: ['759'], description: 'Sanoi: ""' }],
    ]);
  });
});

/** A cell as it comes back: spreadsheets turn line ends and the reader takes the spaces around it. */
const cell = string({ unit: 'binary', maxLength: 30 }).map((text) =>
  text
    .replaceAll(/[\r\ufeff]/g, '')
    .replace(/^'+/, '')
    .trim(),
);
const names = cell.filter((text) => text !== '' && !text.startsWith("'"));

describe('any words in the cells', () => {
  test('come back as they were, whatever separates the cells', () => {
    assert(
      property(
        array(record({ name: names, phone: cell, description: cell }), { minLength: 1, maxLength: 5 }),
        constantFrom(';', ',', '\t'),
        (entries, separator) => {
          const lines = entries.map(({ name, phone, description }, at) =>
            [`id-${at}`, name, phone, description].map(quoted).join(separator),
          );
          const text = [['Tunniste', 'Nimi', 'Puhelin', 'Kuvaus'].join(separator), ...lines].join('\r\n');
          const details = tableOf(text).rows.map((row) => row.details);
          expect(details.map(({ name }) => name)).toEqual(entries.map(({ name }) => name));
          expect(details.map(({ phone }) => phone)).toEqual(
            entries.map(({ phone }) => phone.replace(/^'/, '').trim()),
          );
          expect(details.map(({ description }) => description)).toEqual(
            entries.map(({ description }) => description.replace(/^'/, '').trim()),
          );
        },
      ),
    );
  });

  test('in any order of the columns are the same rows', () => {
    const columns = ['Tunniste', 'Nimi', 'Kunnat', 'Aiheet', 'Puhelin'];
    const cells: Record<string, string> = {
      Tunniste: 'a',
      Nimi: 'Apu',
      Kunnat: 'Soini',
      Aiheet: '3',
      Puhelin: '000 1',
    };
    const line = (order: readonly string[]) =>
      `${order.join(';')}\n${order.map((column) => cells[column]).join(';')}`;
    const usual = tableOf(line(columns)).rows;
    assert(
      property(
        uniqueArray(constantFrom(...columns), { minLength: columns.length, maxLength: columns.length }),
        (order) => {
          expect(tableOf(line(order)).rows).toEqual(usual);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('municipalities and topics are those named, each once', () => {
    assert(
      property(
        subarray([...areaMunicipalities], { minLength: 1 }),
        subarray([...supportNeedCodes]),
        constantFrom(', ', ';', ' | ', '\n'),
        (municipalities, topics, between) => {
          const twice = [...municipalities, ...municipalities].join(between);
          const line = ['Apu', twice, topics.join(between)].map(quoted).join(';');
          expect(tableOf(`Nimi;Kunnat;Aiheet\n${line}`).rows[0]?.details).toEqual({
            name: 'Apu',
            wholeArea: false,
            municipalities,
            topics,
          });
        },
      ),
    );
  });
});

describe('a refused row', () => {
  const bad = {
    municipalityUnknown: ';Kuvitelmala;;;',
    areaMissing: ';;;;',
    kindUnknown: ';Soini;avaruus;;',
    topicUnknown: ';Soini;;kalastus;',
    dateUnreadable: ';Soini;;;30.2.2026',
  } as const;
  type Row = keyof typeof bad | 'good' | 'empty';

  test('has the number that a spreadsheet shows beside it, whatever stands around it', () => {
    const kinds: Row[] = ['good', 'empty', ...(Object.keys(bad) as (keyof typeof bad)[])];
    assert(
      property(array(constantFrom(...kinds), { maxLength: 12 }), (rows) => {
        const lines = rows.map((row, at) => {
          if (row === 'empty') return ';;;;;';
          return `r${at};N${at}${row === 'good' ? ';Soini;;;' : bad[row]}`;
        });
        const table = tableOf(['Tunniste;Nimi;Kunnat;Laji;Aiheet;Tarkistettu', ...lines].join('\n'));
        const at = (wanted: (row: Row) => boolean) =>
          rows.flatMap((row, index) => (wanted(row) ? [index + 2] : []));
        expect(table.rows.map(({ row }) => row)).toEqual(at((row) => row === 'good'));
        expect(table.refused).toEqual(
          rows.flatMap((row, index) =>
            row === 'good' || row === 'empty' ? [] : [{ row: index + 2, name: `N${index}`, why: row }],
          ),
        );
      }),
    );
  });

  test('below a cell of several lines is counted as a row, not as a line', () => {
    const table = tableOf('Nimi;Kunnat;Kuvaus\nApu;Soini;"yksi\nkaksi\nkolme"\nToinen;Kuvitelmala;');
    expect(table.refused).toEqual([{ row: 3, name: 'Toinen', why: 'municipalityUnknown' }]);
  });
});

test.each(languages)(
  'every heading in %s is that of its own column, in any case and without its dots',
  (language) => {
    for (const column of directoryColumns) {
      const heading = directoryColumnNames[column][language];
      for (const one of [heading, heading.toUpperCase(), folded(heading)])
        expect(directoryVocabulary.columns.get(folded(one)), `the heading ${one}`).toBe(column);
    }
  },
);
