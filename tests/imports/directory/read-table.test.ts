import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { directoryVocabulary } from '#i18n/directory-vocabulary.ts';
import { readTable } from '#imports/directory/read-table.ts';
import { tableOf } from '#tests/support/directory.ts';

const one = (text: string) => tableOf(text).rows[0];
const refusals = (text: string) => tableOf(text).refused.map(({ row, name, why }) => `${row} ${name} ${why}`);

describe('a table', () => {
  test('is read with every column, whatever their order', () => {
    const table = tableOf(
      [
        'Tarkistettu;Vastuuhenkilö;Tunniste;Nimi;Järjestäjä;Laji;Kunnat;Aiheet;Puhelin;Sähköposti;Verkkosivu;Osoite;Aukiolo;Kuvaus',
        '3.2.2026;Siiri Sihteeri;a-1;Velkaneuvonta;Toimisto;Talous- ja velkaneuvonta;Alavus, Ähtäri;talous, as;000 1;a@example.fi;www.example.fi;Mallitie 1;ma 9–10;"Rivi 1',
        'Rivi 2; jatkuu"',
      ].join('\r\n'),
    );
    expect(table).toEqual({
      rows: [
        {
          row: 2,
          externalId: 'a-1',
          details: {
            name: 'Velkaneuvonta',
            provider: 'Toimisto',
            kind: '19',
            wholeArea: false,
            municipalities: ['010', '989'],
            topics: ['3', '2'],
            phone: '000 1',
            email: 'a@example.fi',
            web: 'www.example.fi',
            address: 'Mallitie 1',
            opening: 'ma 9–10',
            description: 'Rivi 1\nRivi 2; jatkuu',
          },
          ownerName: 'Siiri Sihteeri',
          checkedOn: '2026-02-03',
          isGone: false,
        },
      ],
      refused: [],
      unknownColumns: [],
    });
  });

  test.each([
    ['semicolons', 'Nimi;Kunnat\nApu, iso;Soini'],
    ['commas', 'Nimi,Kunnat\n"Apu, iso",Soini'],
    ['tabs', 'Nimi\tKunnat\nApu, iso\tSoini'],
    ['lone carriage returns', 'Nimi;Kunnat\rApu, iso;Soini'],
    ['its mark before the first heading', '\ufeffNimi;Kunnat\nApu, iso;Soini'],
    ['spaces and capitals in its headings', ' NIMI ; kunnat\nApu, iso;SOINI'],
    ['Swedish headings', 'Namn;Kommuner\nApu, iso;Soini'],
    ['English headings', 'Name;Municipality\nApu, iso;Soini'],
    ['words of its own', 'Palvelun nimi;Paikkakunta\nApu, iso;Soini'],
    ['quoted headings that hold other separators', '"Nimi";"Kunnat";"Muu, vanha, sarake"\nApu, iso;Soini;x'],
  ])('with %s is read the same', (_, text) => {
    expect(one(text)).toMatchObject({
      externalId: 'apu, iso',
      details: { name: 'Apu, iso', municipalities: ['759'] },
    });
  });

  test('says nothing of what it has no column for', () => {
    expect(one('Nimi;Kunnat\nApu;koko alue')).toEqual({
      row: 2,
      externalId: 'apu',
      details: { name: 'Apu', wholeArea: true, municipalities: [] },
      isGone: false,
    });
  });

  test('an empty kind or day is not said, an empty topic is none', () => {
    expect(one('Nimi;Laji;Aiheet;Tarkistettu\nApu;;;')).toMatchObject({
      details: { name: 'Apu', topics: [] },
      checkedOn: null,
    });
    expect(one('Nimi;Laji\nApu;')?.details).not.toHaveProperty('kind');
  });

  test('names its headings that were not understood', () => {
    expect(tableOf('Nimi;Väri;;Kunnat\nApu;sininen;x;Soini').unknownColumns).toEqual(['Väri']);
  });

  test('empty rows are left out, and the numbers of the others stay', () => {
    expect(tableOf('Nimi;Kunnat\n\n;\nApu;Soini\n').rows.map(({ row }) => row)).toEqual([4]);
  });

  test('a spreadsheet’s mark of a text goes from its cells, once', () => {
    expect(one("Nimi;Puhelin\n''Lainaus;'000 1")?.details).toMatchObject({
      name: "'Lainaus",
      phone: '000 1',
    });
  });

  test('with the codes of municipalities, kinds and topics is read, zeros lost or not', () => {
    expect(one('Nimi;Kunnat;Laji;Aiheet\nApu;10 | 989 Ähtäri;2;1;')?.details).toMatchObject({
      municipalities: ['010', '989'],
      kind: '2',
      topics: ['1'],
    });
  });

  test('without a heading for the name is none', () => {
    const today = localDate('2026-10-21');
    for (const text of ['', 'aivan muuta', 'Kunnat;Puhelin\nSoini;000 1'])
      expect(readTable(text, directoryVocabulary, today)).toBeUndefined();
  });
});

describe('R10 rows that cannot be understood are named by their number', () => {
  test('and the others are read', () => {
    const text = [
      'Tunniste;Nimi;Kunnat;Laji;Aiheet;Tarkistettu',
      '1;Hyvä;Alavus;;;',
      '2;Tuntematon kunta;Kuvitelmala;;;',
      '3;Tuntematon laji;Soini;avaruus;;',
      '4;Tuntematon aihe;Soini;;kalastus;',
      '5;Päivä;Soini;;;32.1.2026',
      '6;Kunnaton;;;;',
      '7;Toinen hyvä;Koko alue;;;1.1.2026',
    ].join('\n');
    expect(refusals(text)).toEqual([
      '3 Tuntematon kunta municipalityUnknown',
      '4 Tuntematon laji kindUnknown',
      '5 Tuntematon aihe topicUnknown',
      '6 Päivä dateUnreadable',
      '7 Kunnaton areaMissing',
    ]);
    expect(tableOf(text).rows.map(({ row }) => row)).toEqual([2, 8]);
  });
});
