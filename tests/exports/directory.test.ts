import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { writeSheetCsv } from '#exports/csv.ts';
import { directoryFileName, directorySheet, type TableEntry } from '#exports/directory.ts';
import { languages } from '#i18n/language.ts';
import { entryInput } from '#tests/support/directory.ts';

const { requestId: _r, ownerId: _o, ...details } = entryInput();
const entry = (changes: Partial<TableEntry> = {}): TableEntry => ({
  ...details,
  tableId: 'a-1',
  ownerName: 'Siiri Sihteeri',
  checkedOn: localDate('2026-02-03'),
  ...changes,
});
const lines = (entries: TableEntry[], language: 'fi' | 'sv' | 'en' = 'fi') =>
  new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(writeSheetCsv(directorySheet(entries, language)))
    .split('\r\n');

describe('the directory as a table', () => {
  test('has a byte order mark, semicolons and the headings of its columns', () => {
    expect(lines([])[0]).toBe(
      '\ufeffTunniste;Nimi;Järjestäjä;Laji;Kunnat;Aiheet;Puhelin;Sähköposti;Verkkosivu;Osoite;Aukiolo;Kuvaus;Vastuuhenkilö;Tarkistettu',
    );
  });

  test('says a row in words', () => {
    expect(lines([entry({ phone: '' })])[1]).toBe(
      [
        'a-1',
        'Esimerkin velkaneuvonta',
        'Esimerkin oikeusaputoimisto',
        'Talous- ja velkaneuvonta',
        'Koko alue',
        'talous',
        '',
        'neuvonta@example.fi',
        'www.example.fi/velka',
        'Mallitie 1, Alavus',
        'ma–pe 9.00–15.00',
        'Maksusuunnitelmat ja velkajärjestely.',
        'Siiri Sihteeri',
        '3.2.2026',
      ].join(';'),
    );
  });

  test('names several municipalities and topics in one cell', () => {
    const row = lines([entry({ wholeArea: false, municipalities: ['010', '989'], topics: ['2', '3'] })])[1];
    expect(row).toContain(';Alavus, Ähtäri;asuminen, talous;');
  });

  test('leaves empty what nobody has said', () => {
    expect(lines([entry({ ownerName: null, checkedOn: null })])[1]).toMatch(/;;$/);
  });

  test('keeps a number and a formula as text, and marks an apostrophe of its own', () => {
    const [, row] = lines([entry({ phone: '0001234567', provider: '=1+1', name: "'Nimi" })]);
    expect(row).toContain(";'0001234567;");
    expect(row).toContain(";'=1+1;");
    expect(row).toContain(";''Nimi;");
  });

  test.each(languages)('in %s has as many cells in a row as headings', (language) => {
    const [heading = '', row = ''] = lines([entry()], language);
    expect(row.split(';')).toHaveLength(heading.split(';').length);
  });
});

test.each([
  ['fi', 'hakemisto'],
  ['sv', 'katalog'],
  ['en', 'directory'],
] as const)('the name of the file in %s begins with %s and ends with its day', (language, word) => {
  const name = directoryFileName(language, localDate('2026-10-21'));
  expect(name.startsWith(`${word}_`)).toBe(true);
  expect(name.endsWith('-2026-10-21.csv')).toBe(true);
});
