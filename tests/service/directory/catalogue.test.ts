import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at } from '#domain/time/minute-of-day.ts';
import { cataloguePhone, cataloguePlace, catalogueService, fileOf } from '#tests/support/directory.ts';
import { once, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let siiri: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-21', at(9));
  siiri = await office.as('Siiri');
});
afterEach(() => office.close());

const fi = (value: string, type = 'Name') => [{ language: 'fi', value, type }];
const importing = (json: unknown) =>
  siiri.directory.import({ ...once(), file: fileOf(JSON.stringify(json)) });
const names = async () => (await siiri.directory.list()).map(({ name }) => name);
const association = {
  id: '00000000-0000-4000-8000-00000000000a',
  organizationType: 'Organization',
  organizationNames: fi('Esimerkkiyhdistys ry'),
  organizationDescriptions: fi('Kahvila ja vertaisryhmiä.', 'Summary'),
  areaType: 'LimitedType',
  areas: [{ type: 'Municipality', code: '759' }],
  phoneNumbers: [{ type: 'Phone', prefixNumber: '+358', number: '000 333', language: 'fi' }],
  publishingStatus: 'Published',
};

describe('a file of the service catalogue', () => {
  test('of services, channels and organisations becomes the entries that a caller is directed to', async () => {
    const done = await importing({
      itemList: [catalogueService(), cataloguePhone(), cataloguePlace(), association],
    });
    expect(done).toMatchObject({ source: 'ptv', unchanged: 0, refused: [] });
    expect(done.changes.map(({ row, name }) => `${row} ${name}`)).toEqual([
      '1 Esimerkkineuvonta',
      '4 Esimerkkiyhdistys ry',
    ]);
    expect(await siiri.directory.list()).toMatchObject([
      {
        name: 'Esimerkkineuvonta',
        provider: 'Esimerkin hyvinvointialue',
        municipalities: ['010', '989'],
        phone: '+358 000 111',
        address: 'Mallitie 3, 00000 MALLILA',
        opening: 'ma–pe 9.00–15.00, ei pyhinä',
        kind: '99',
        checkedOn: null,
        ownerId: null,
      },
      { name: 'Esimerkkiyhdistys ry', municipalities: ['759'], phone: '+358 000 333', kind: '2' },
    ]);
  });

  test('with things that cannot be taken says which and why, and takes the others', async () => {
    const done = await importing([
      catalogueService(),
      catalogueService({ id: 'b', serviceNames: fi('Luonnos'), publishingStatus: 'Draft' }),
      catalogueService({
        id: 'c',
        serviceNames: fi('Muualla'),
        areas: [{ type: 'Municipality', code: '091' }],
      }),
      catalogueService({ id: 'd', serviceNames: [] }),
      catalogueService({ id: 'e', serviceDescriptions: fi('Kysy 131052-308T', 'Summary') }),
      catalogueService({ serviceNames: fi('Toiseen kertaan') }),
    ]);
    expect(done.refused.map(({ row, why }) => `${row} ${why}`)).toEqual([
      '2 notPublished',
      '3 notOurArea',
      '4 nameMissing',
      '5 identityCode',
      '6 idTwice',
    ]);
    expect(await names()).toEqual(['Esimerkkineuvonta']);
  });

  test('that has changed changes the parts that have, and says which', async () => {
    await importing([catalogueService(), cataloguePhone()]);
    const phoneNumbers = [{ type: 'Phone', prefixNumber: '+358', number: '000 999', language: 'fi' }];
    const done = await importing([catalogueService(), cataloguePhone({ phoneNumbers })]);
    expect(done.changes).toEqual([{ row: 1, kind: 'changed', name: 'Esimerkkineuvonta', fields: ['phone'] }]);
    expect(await siiri.directory.list()).toMatchObject([{ phone: '+358 000 999', version: 2 }]);
  });

  test('of fewer things removes nothing: what it does not hold is not said to be gone', async () => {
    await importing([catalogueService(), association]);
    const done = await importing([association]);
    expect(done).toMatchObject({ changes: [], unchanged: 1 });
    expect(await names()).toEqual(['Esimerkkineuvonta', 'Esimerkkiyhdistys ry']);
  });

  test('and a table keep apart what they have brought, and find it again by its lasting name', async () => {
    await importing([catalogueService()]);
    const table = 'Tunniste;Nimi;Kunnat\r\noma-1;Esimerkkineuvonta;Soini';
    await siiri.directory.import({ ...once(), file: fileOf(table) });
    expect(await siiri.directory.list()).toMatchObject([{ source: 'csv' }, { source: 'ptv' }]);
    const { base64 } = await siiri.directory.export({ language: 'sv' });
    expect(await siiri.directory.preview({ file: base64 })).toMatchObject({ changes: [], unchanged: 2 });
    expect(await importing([catalogueService()])).toMatchObject({ changes: [], unchanged: 1 });
  });

  test('with a byte order mark and spaces before it is read all the same', async () => {
    const file = fileOf(`\ufeff \n${JSON.stringify([association])}`);
    expect(await siiri.directory.import({ ...once(), file })).toMatchObject({ changes: [{ kind: 'new' }] });
  });
});
