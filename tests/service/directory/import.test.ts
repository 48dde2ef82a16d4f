import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { languages } from '#i18n/language.ts';
import { cataloguePhone, catalogueService, entryInput, fileOf } from '#tests/support/directory.ts';
import { audited, once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let siiri: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-21', at(9));
  siiri = await office.as('Siiri');
});
afterEach(() => office.close());

const table = [
  'Tunniste;Nimi;Kunnat;Laji;Puhelin;Vastuuhenkilö;Tarkistettu',
  'a;Ähtärin työpaja;Ähtäri;Kunnan työllisyyspalvelut;000 1;Siiri Sihteeri;1.2.2026',
  'b;Kirpputori;koko alue;2;000 2;;',
  'c;Väärä kunta;Kuvitelmala;;;;',
  'd;Väärä omistaja;Soini;;;Joku Muu;',
].join('\r\n');
const importing = (file: string) => siiri.directory.import({ ...once(), file });
const entries = async () => (await siiri.directory.list()).map(({ name, phone }) => `${name} ${phone}`);

describe('R10 a table of services', () => {
  test('is first shown, with the rows that are refused, and nothing is saved', async () => {
    const shown = await siiri.directory.preview({ file: fileOf(table) });
    expect(shown).toEqual({
      source: 'csv',
      changes: [
        { row: 2, kind: 'new', name: 'Ähtärin työpaja', fields: [] },
        { row: 3, kind: 'new', name: 'Kirpputori', fields: [] },
      ],
      unchanged: 0,
      refused: [
        { row: 4, name: 'Väärä kunta', why: 'municipalityUnknown' },
        { row: 5, name: 'Väärä omistaja', why: 'ownerUnknown' },
      ],
      unknownColumns: [],
    });
    expect(await entries()).toEqual([]);
  });

  test('is taken in, and again without a change', async () => {
    expect(await importing(fileOf(table))).toMatchObject({ changes: [{ row: 2 }, { row: 3 }] });
    expect(await siiri.directory.list()).toMatchObject([
      { name: 'Kirpputori', wholeArea: true, kind: '2', source: 'csv', externalId: 'b', checkedOn: null },
      {
        name: 'Ähtärin työpaja',
        municipalities: ['989'],
        kind: '5',
        ownerName: 'Siiri Sihteeri',
        checkedOn: '2026-02-01',
      },
    ]);
    expect(await importing(fileOf(table))).toMatchObject({ changes: [], unchanged: 2, refused: [{}, {}] });
    expect(await siiri.directory.list()).toMatchObject([{ version: 1 }, { version: 1 }]);
    expect(await audited(office, 'directory.import')).toEqual([
      'directory-entry',
      'directory-entry',
      'directory',
      'directory',
    ]);
  });

  test('is the same from a program that writes Windows-1252', async () => {
    await importing(fileOf(table, 'latin1'));
    expect(await importing(fileOf(`\ufeff${table}`))).toMatchObject({ changes: [], unchanged: 2 });
  });

  test('changes what has changed in it, and leaves what it says nothing of', async () => {
    await importing(fileOf(table));
    const [, workshop] = await siiri.directory.list();
    if (!workshop) throw new Error('The workshop is not there');
    const { id, version } = workshop;
    await siiri.directory.update({
      ...entryInput({ ...workshop, topics: ['4'], description: 'Oma huomautus' }),
      ...once(),
      id,
      version,
    });
    const later = 'Tunniste;Nimi;Puhelin\r\na;Ähtärin työpaja;000 77';
    expect((await importing(fileOf(later))).changes).toEqual([
      { row: 2, kind: 'changed', name: 'Ähtärin työpaja', fields: ['phone'] },
    ]);
    expect((await siiri.directory.list())[1]).toMatchObject({
      phone: '000 77',
      topics: ['4'],
      description: 'Oma huomautus',
      municipalities: ['989'],
    });
  });

  test('sent twice by the same request is taken once', async () => {
    const request = { ...once(), file: fileOf(table) };
    expect(await siiri.directory.import(request)).toEqual(await siiri.directory.import(request));
    expect(await siiri.directory.list()).toHaveLength(2);
  });
});

describe('the service catalogue', () => {
  const file = (service: object = {}) =>
    fileOf(JSON.stringify({ itemList: [catalogueService(service), cataloguePhone()] }));

  test('is read by its first sign, and its things come once', async () => {
    expect(await importing(file())).toMatchObject({ source: 'ptv', changes: [{ kind: 'new' }], refused: [] });
    expect(await importing(file())).toMatchObject({ changes: [], unchanged: 1 });
    expect(await siiri.directory.list()).toMatchObject([
      { source: 'ptv', name: 'Esimerkkineuvonta', phone: '+358 000 111', kind: '99' },
    ]);
  });

  test('keeps the kind, topics and owner that the office has given', async () => {
    await importing(file());
    const [entry] = await siiri.directory.list();
    if (!entry) throw new Error('It is not there');
    const { id, version } = entry;
    const ownerId = await office.idOf('Outi');
    await siiri.directory.update({
      ...entryInput({ ...entry, kind: '1', topics: ['3'], ownerId }),
      ...once(),
      id,
      version,
    });
    const names = [{ language: 'fi', value: 'Uusi nimi', type: 'Name' }];
    await importing(file({ serviceNames: names }));
    expect(await siiri.directory.list()).toMatchObject([
      { name: 'Uusi nimi', kind: '1', topics: ['3'], ownerName: 'Outi Ohjaaja' },
    ]);
  });

  test('takes out what it has deleted, and brings it back when it is published again', async () => {
    await importing(file());
    expect((await importing(file({ publishingStatus: 'Deleted' }))).changes).toMatchObject([
      { kind: 'removed' },
    ]);
    expect(await entries()).toEqual([]);
    expect((await importing(file())).changes).toMatchObject([{ kind: 'back' }]);
    expect(await entries()).toEqual(['Esimerkkineuvonta +358 000 111']);
  });
});

describe('a file that holds no services', () => {
  test.each([
    ['a letter', 'Hei vaan'],
    ['other JSON', '{"a":1}'],
    ['broken JSON', '{"itemList": ['],
  ])('such as %s is refused', async (_, text) => {
    const refused = { code: 'INVALID_INPUT', data: { problems: [{ field: 'file', code: 'notADirectory' }] } };
    expect(await refusalOf(siiri.directory.preview({ file: fileOf(text) }))).toEqual(refused);
    expect(await refusalOf(importing(fileOf(text)))).toEqual(refused);
  });

  test('a file over 2 MB is refused', async () => {
    const file = fileOf(`Nimi\n${'x'.repeat(2 * 1024 * 1024)}`);
    expect(await refusalOf(siiri.directory.preview({ file }))).toMatchObject({
      data: { problems: [{ code: 'directoryTooLarge' }] },
    });
  });
});

describe('the table that is written', () => {
  beforeEach(async () => {
    office.time.set(localDate('2026-10-21'));
    await siiri.directory.create(
      entryInput({
        name: '\'Lainausmerkki; "ja" puolipiste',
        wholeArea: false,
        municipalities: ['010', '759'],
        topics: ['1', '11', '99'],
        phone: '0001234567',
        provider: '=1+1',
        opening: '9.10',
        description: 'Rivi 1\nRivi 2, pilkku',
        ownerId: await office.idOf('Outi'),
      }),
    );
    await siiri.directory.create(entryInput({ name: 'lokakuu 2026', kind: '22' }));
    await importing(fileOf(table));
  });

  test.each(languages)('in the language %s is read back as it was, in the same columns', async (language) => {
    const before = await siiri.directory.list();
    const { base64, fileName, mediaType } = await siiri.directory.export({ language });
    expect(fileName).toMatch(/^(hakemisto_tehty|katalog_gjord|directory_made).*2026-10-21\.csv$/);
    expect(mediaType).toBe('text/csv;charset=utf-8');
    expect(await siiri.directory.preview({ file: base64 })).toMatchObject({
      source: 'csv',
      changes: [],
      unchanged: 4,
      refused: [],
      unknownColumns: [],
    });
    await importing(base64);
    expect(await siiri.directory.list()).toEqual(before);
  });

  test('fills an empty office with the same entries', async () => {
    const before = await siiri.directory.list();
    const { base64 } = await siiri.directory.export({ language: 'fi' });
    const other = await newOffice('2026-10-21', at(9));
    const theirs = await other.as('Siiri');
    await theirs.directory.import({ ...once(), file: base64 });
    const words = ({
      id: _i,
      source: _s,
      externalId: _e,
      ownerId: _o,
      version: _v,
      ...rest
    }: (typeof before)[number]) => rest;
    expect((await theirs.directory.list()).map(words)).toEqual(before.map(words));
    await other.close();
  });
});
