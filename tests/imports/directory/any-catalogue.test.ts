import { array, assert, constantFrom, jsonValue, property, record, string, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaMunicipalities, entryLimits, entryTexts } from '#domain/directory/entry.ts';
import type { ReadFile } from '#domain/directory/read-row.ts';
import { directoryVocabulary } from '#i18n/directory-vocabulary.ts';
import { areaOf } from '#imports/directory/catalogue-area.ts';
import { readCatalogue } from '#imports/directory/read-catalogue.ts';
import { cataloguePhone, cataloguePlace, catalogueService } from '#tests/support/directory.ts';

const read = (...things: object[]): ReadFile => {
  const file = readCatalogue(JSON.stringify(things), directoryVocabulary.sayHours);
  if (!file) throw new Error('It was not read as a catalogue');
  return file;
};
const first = (...things: object[]) => read(...things).rows[0]?.details;

describe('a text in some of the languages', () => {
  const words = { fi: 'Neuvonta', sv: 'Rådgivning', en: 'Advice', se: 'Ráva' };

  test.each([
    [['fi', 'sv', 'en', 'se'], 'Neuvonta'],
    [['en', 'sv', 'fi'], 'Neuvonta'],
    [['sv', 'en'], 'Rådgivning'],
    [['en', 'sv', 'se'], 'Rådgivning'],
    [['se', 'en'], 'Advice'],
    [['se'], 'Ráva'],
  ] as const)('of %j is %s, in a name, a description and a place', (languages, wanted) => {
    const items = (type?: string) =>
      languages.map((language) => ({ language, value: words[language], ...(type ? { type } : {}) }));
    const place = cataloguePlace({
      serviceChannelNames: items('Name'),
      serviceChannelDescriptions: items('Summary'),
      emails: items(),
      addresses: [{ type: 'Location', streetAddress: { street: items(), streetNumber: '1' } }],
    });
    expect(first(place)).toMatchObject({
      name: wanted,
      description: wanted,
      email: wanted,
      address: `${wanted} 1`,
    });
  });
});

describe('what the register says of publishing', () => {
  test.each([
    ['Published', 'taken'],
    ['', 'taken'],
    ['Draft', 'refused'],
    ['Modified', 'refused'],
    ['OldPublished', 'refused'],
    ['published', 'refused'],
    ['Deleted', 'gone'],
    ['Archived', 'gone'],
    ['Removed', 'gone'],
  ])('%j is %s', (publishingStatus, wanted) => {
    for (const thing of [catalogueService({ publishingStatus }), cataloguePhone({ publishingStatus })]) {
      const { rows, refused } = read(thing);
      expect([rows.map(({ isGone }) => isGone), refused.map(({ why }) => why)]).toEqual(
        { taken: [[false], []], gone: [[true], []], refused: [[], ['notPublished']] }[wanted],
      );
    }
  });

  test.each(['Draft', 'Deleted', 'Modified'])('a number of a channel that is %s is not given', (status) => {
    expect(first(catalogueService(), cataloguePhone())?.phone).toBe('+358 000 111');
    const service = first(catalogueService(), cataloguePhone({ publishingStatus: status }), cataloguePlace());
    expect(service).toMatchObject({ phone: '', opening: '', email: 'piste@example.fi' });
  });

  test('a channel that only a draft of a service needs is an entry of its own; of a withdrawn one it is none', () => {
    const left = (publishingStatus: string) =>
      read(catalogueService({ publishingStatus }), cataloguePhone())
        .rows.filter(({ isGone }) => !isGone)
        .map(({ row, details }) => [row, details.name]);
    expect(left('Draft')).toEqual([[2, 'Neuvontapuhelin']]);
    expect(left('Deleted')).toEqual([]);
  });
});

describe('version 11 and the earlier ones say the same in other words', () => {
  const later = {
    names: 'AlternativeName',
    summary: 'Summary',
    limited: 'LimitedType',
    nationwide: 'Nationwide',
    hours: 'DaysOfTheWeek',
  };
  const earlier = {
    names: 'AlternateName',
    summary: 'ShortDescription',
    limited: 'AreaType',
    nationwide: 'WholeCountry',
    hours: 'Standard',
  };
  const fi = (value: string, type: string) => ({ language: 'fi', value, type });
  const file = (words: typeof later) => [
    catalogueService({
      serviceNames: [fi('Toinen nimi', words.names), fi('Esimerkki', 'Name')],
      serviceDescriptions: [fi('Pitkä kuvaus.', 'Description'), fi('Lyhyt.', words.summary)],
      areaType: words.limited,
    }),
    cataloguePhone({
      areaType: words.nationwide,
      serviceHours: [
        {
          serviceHourType: words.hours,
          openingHour: [{ dayFrom: 'Monday', dayTo: 'Thursday', from: '08:15:00', to: '16:00:00' }],
        },
      ],
    }),
    cataloguePlace({ id: 'own-place', areaType: words.nationwide }),
  ];

  test('and become the same entries', () => {
    expect(read(...file(earlier))).toEqual(read(...file(later)));
    expect(read(...file(later)).rows.map(({ details }) => details)).toMatchObject([
      {
        name: 'Esimerkki',
        description: 'Lyhyt.',
        municipalities: ['010', '989'],
        opening: 'ma–to 8.15–16.00',
      },
      { name: 'Toimipiste', wholeArea: true },
    ]);
  });
});

test.each([
  ['08:00:00', '00:00:00', 'ma 8.00–24.00'],
  ['00:00:00', '00:00:00', 'ma 0.00–24.00'],
  ['00:00:00', '24:00:00', 'ma 0.00–24.00'],
  ['23:30:00', '23:45:00', 'ma 23.30–23.45'],
])('hours from %s to %s are %s', (from, to, wanted) => {
  const openingHour = [{ dayFrom: 'Monday', from, to }];
  const channel = cataloguePhone({ serviceHours: [{ serviceHourType: 'Standard', openingHour }] });
  expect(first(channel)?.opening).toBe(wanted);
});

describe('any area', () => {
  const strangers = ['091', '743', '005', '999'];
  const area = record({
    type: constantFrom('Region', 'BusinessSubRegion', 'HospitalRegion', 'WellbeingServiceCounty'),
    ours: subarray([...areaMunicipalities]),
    others: subarray(strangers),
  });

  test('serves exactly those of its municipalities that are ours, in our order', () => {
    assert(
      property(array(area, { minLength: 1, maxLength: 4 }), (areas) => {
        const json = {
          areaType: 'LimitedType',
          areas: areas.map(({ type, ours, others }) => ({
            type,
            municipalities: [...others, ...[...ours].reverse()].map((code) => ({ code })),
          })),
        };
        const named = new Set<string>(areas.flatMap(({ ours, others }) => [...ours, ...others]));
        const ours = areaMunicipalities.filter((code) => named.has(code));
        const isWhole = ours.length === areaMunicipalities.length;
        expect(areaOf(json)).toEqual(
          named.size === 0 ? undefined : { wholeArea: isWhole, municipalities: isWhole ? [] : ours },
        );
      }),
    );
  });
});

describe('any JSON', () => {
  const parts = [
    'serviceNames',
    'serviceDescriptions',
    'areas',
    'areaType',
    'serviceChannels',
    'organizations',
    'phoneNumbers',
    'serviceHours',
    'addresses',
    'webPages',
    'publishingStatus',
  ];

  test('beside a service in a file or a list leaves the service to be read', () => {
    const beside = catalogueService();
    const usual = read(beside).rows[0]?.details;
    assert(
      property(jsonValue({ maxDepth: 4 }), (json) => {
        for (const file of [
          [json, beside],
          { itemList: [beside], other: json },
          [[json], { services: [beside] }],
        ]) {
          const rows = readCatalogue(JSON.stringify(file), directoryVocabulary.sayHours)?.rows ?? [];
          expect(rows.map(({ details }) => details)).toEqual([usual]);
        }
      }),
    );
  });

  test('in a part of one service leaves the service beside it as it was, and no thing is lost', () => {
    const beside = catalogueService({ id: 'beside', serviceChannels: [], organizations: [] });
    const usual = read(beside).rows[0]?.details;
    assert(
      property(constantFrom(...parts), jsonValue({ maxDepth: 3 }), (part, value) => {
        const { rows, refused } = read(catalogueService({ [part]: value }), beside);
        expect([...rows, ...refused].map(({ row }) => row).sort((a, b) => a - b)).toEqual([1, 2]);
        expect(rows.find(({ row }) => row === 2)?.details).toEqual(usual);
      }),
    );
  });

  test('with texts of any length fits the fields of an entry', () => {
    const word = string({ unit: constantFrom('a', 'ö', ' ', '-', '.'), minLength: 150, maxLength: 2600 });
    assert(
      property(word, (value) => {
        const text = [{ language: 'fi', value, type: 'Name' }];
        const details = first(
          cataloguePlace({
            serviceChannelNames: text,
            serviceChannelDescriptions: text,
            emails: text,
            phoneNumbers: [{ language: 'fi', number: value }],
            serviceHours: [{ serviceHourType: 'Standard', additionalInformation: text }],
            addresses: [{ type: 'Location', streetAddress: { street: text } }],
            webPages: [{ language: 'fi', url: `www.example.fi/${'x'.repeat(value.length)}` }],
          }),
        );
        for (const part of entryTexts)
          expect((details?.[part] ?? '').length, `the ${part}`).toBeLessThanOrEqual(entryLimits[part]);
      }),
      { numRuns: 50 },
    );
  });
});
