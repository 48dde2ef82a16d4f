import { describe, expect, test } from 'vitest';
import { directoryVocabulary } from '#i18n/directory-vocabulary.ts';
import { readCatalogue } from '#imports/directory/read-catalogue.ts';
import { cataloguePhone, cataloguePlace, catalogueService } from '#tests/support/directory.ts';

const read = (json: unknown) => readCatalogue(JSON.stringify(json), directoryVocabulary.sayHours);
const details = (json: unknown) => read(json)?.rows[0]?.details;

describe('a service', () => {
  test('has the contacts of its channels in the same file, and they are no entries of their own', () => {
    expect(read([catalogueService(), cataloguePhone(), cataloguePlace()])).toEqual({
      rows: [
        {
          row: 1,
          externalId: '00000000-0000-4000-8000-000000000001',
          details: {
            name: 'Esimerkkineuvonta',
            provider: 'Esimerkin hyvinvointialue',
            wholeArea: false,
            municipalities: ['010', '989'],
            phone: '+358 000 111',
            email: 'piste@example.fi',
            web: 'https://www.example.fi/piste',
            address: 'Mallitie 3, 00000 MALLILA',
            opening: 'ma–pe 9.00–15.00, ei pyhinä',
            description: 'Neuvontaa esimerkeissä.',
          },
          isGone: false,
        },
      ],
      refused: [],
    });
  });

  test('stands alone, as one object, a list, a page of a list or an object of lists', () => {
    for (const json of [
      catalogueService(),
      [catalogueService()],
      { pageNumber: 1, pageCount: 1, itemList: [catalogueService()] },
      { services: [catalogueService()], serviceChannels: [], organizations: [] },
    ])
      expect(details(json)).toMatchObject({ name: 'Esimerkkineuvonta', phone: '', opening: '' });
  });

  test('of the whole country serves the whole area, also in the words of earlier versions', () => {
    for (const areaType of ['Nationwide', 'NationwideExceptAlandIslands', 'WholeCountry'])
      expect(details(catalogueService({ areaType, areas: [] }))).toMatchObject({
        wholeArea: true,
        municipalities: [],
      });
  });

  test('of a region with all four municipalities serves the whole area', () => {
    const municipalities = ['10', '300', '759', '989'].map((code) => ({ code }));
    expect(details(catalogueService({ areas: [{ type: 'Region', municipalities }] }))).toMatchObject({
      wholeArea: true,
      municipalities: [],
    });
  });

  test('of a municipality is told by its code', () => {
    const areas = [{ type: 'Municipality', code: '759' }];
    expect(details(catalogueService({ areas }))).toMatchObject({ municipalities: ['759'] });
  });

  test('in Swedish alone has its Swedish name', () => {
    const serviceNames = [{ language: 'sv', value: 'Rådgivning', type: 'Name' }];
    expect(details(catalogueService({ serviceNames }))).toMatchObject({ name: 'Rådgivning' });
  });

  test('with a very long summary has its beginning, to the end of a word', () => {
    const value = 'sana '.repeat(600);
    const serviceDescriptions = [{ language: 'fi', value, type: 'Summary' }];
    const text = details(catalogueService({ serviceDescriptions }))?.description ?? '';
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(text).toMatch(/sana…$/);
  });
});

describe('what is not taken', () => {
  const why = (changes: object) => read(catalogueService(changes))?.refused.map((one) => one.why);

  test.each([
    ['elsewhere', { areas: [{ type: 'Municipality', code: '091' }] }, 'notOurArea'],
    ['without an area', { areaType: '', areas: [] }, 'areaMissing'],
    ['a draft', { publishingStatus: 'Draft' }, 'notPublished'],
  ])('is %s', (_, changes, code) => {
    expect(why(changes)).toEqual([code]);
    expect(read(catalogueService(changes))?.rows).toEqual([]);
  });

  test('what has been deleted from the register is gone', () => {
    expect(read(catalogueService({ publishingStatus: 'Deleted' }))?.rows).toMatchObject([{ isGone: true }]);
  });

  test('refused things are numbered as they stand in the file', () => {
    const other = catalogueService({ id: 'toinen', publishingStatus: 'Draft' });
    expect(read([catalogueService(), other])?.refused).toEqual([
      { row: 2, name: 'Esimerkkineuvonta', why: 'notPublished' },
    ]);
  });
});

describe('channels and organisations', () => {
  const organisation = {
    id: 'yhdistys',
    organizationType: 'Organization',
    organizationNames: [{ language: 'fi', value: 'Esimerkkiyhdistys ry', type: 'Name' }],
    organizationDescriptions: [{ language: 'fi', value: 'Kahvila ja vertaisryhmiä.', type: 'Summary' }],
    areaType: 'Nationwide',
    phoneNumbers: [{ isFinnishServiceNumber: true, number: '000 333', language: 'fi' }],
    emails: [{ language: 'fi', value: 'toimisto@example.fi' }],
    webPages: [{ url: 'ei osoite', language: 'fi' }],
    publishingStatus: 'Published',
  };

  test('that no service of the file needs are entries of their own', () => {
    const rows = read([cataloguePlace({ organizationId: 'yhdistys' }), organisation])?.rows;
    expect(rows).toMatchObject([
      { details: { name: 'Toimipiste', provider: 'Esimerkkiyhdistys ry', phone: '000 333', kind: '2' } },
    ]);
    expect(read(organisation)?.rows).toMatchObject([
      {
        externalId: 'yhdistys',
        details: { name: 'Esimerkkiyhdistys ry', provider: '', kind: '2', phone: '000 333', web: '' },
      },
    ]);
  });

  test('a place that says nothing of its area serves where it stands', () => {
    expect(details(cataloguePlace({ areaType: 'LimitedType' }))).toMatchObject({ municipalities: ['010'] });
  });
});

test.each([
  '',
  'ei json',
  '{',
  '[]',
  '{"itemList":[]}',
  '{"name":"x"}',
  '[1,null,"x",{"serviceNames":null}]x',
])('a file %s is none of the catalogue', (text) => {
  expect(readCatalogue(text, directoryVocabulary.sayHours)).toBeUndefined();
});

test('parts of another shape than expected are as if they were not there', () => {
  const odd = catalogueService({
    serviceNames: 'x',
    serviceDescriptions: [7],
    serviceChannels: [{ serviceChannel: null }],
    organizations: [null, { organization: 'x' }],
    areas: [{ municipalities: 'x', type: 'Municipality', code: '010' }],
  });
  expect(details(odd)).toMatchObject({ name: '', provider: '', municipalities: ['010'] });
});
