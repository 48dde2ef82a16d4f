import { afterEach, beforeEach, expect, test } from 'vitest';
import { audited, once, refusalOf, type Client } from '#tests/support/line.ts';
import type { TestOffice } from '#tests/support/office.ts';
import { clientInput, keepIdentities, newRegisterOffice } from '#tests/support/register.ts';

let office: TestOffice;
let siiri: Client;
beforeEach(async () => {
  office = await newRegisterOffice();
  siiri = await office.as('Siiri');
});
afterEach(() => office.close());

const add = (change: Parameters<typeof clientInput>[1] = {}) =>
  siiri.clients.add(clientInput(office.officeId, change));
const search = async (text: string) =>
  (await siiri.clients.search({ officeId: office.officeId, text })).map(({ name }) => name);
const problems = async (attempt: Promise<unknown>) =>
  ((await refusalOf(attempt)) as { data: { problems: unknown } }).data.problems;

test('added, found, changed and removed; each read and change is in the audit log', async () => {
  const tiina = await office.idOf('Tiina');
  const made = await add({ ownWorkerId: tiina, disclosureProhibition: true });
  expect(made).toMatchObject({
    ownWorkerName: 'Tiina Työntekijä',
    changedByName: 'Siiri Sihteeri',
    version: 1,
  });
  expect(await siiri.clients.search({ officeId: office.officeId, text: 'virta' })).toEqual([made]);
  expect(await siiri.clients.get({ id: made.id })).toEqual(made);
  const { requestId: _, officeId: __, ...details } = clientInput(office.officeId, { name: 'Matti Mäki' });
  const changed = await siiri.clients.update({ ...once(), id: made.id, version: 1, ...details });
  expect(changed).toMatchObject({ name: 'Matti Mäki', ownWorkerId: null, version: 2 });
  expect([await search('virta'), await search('maki')]).toEqual([[], ['Matti Mäki']]);
  expect(await siiri.clients.remove({ ...once(), id: made.id, version: 2 })).toEqual({ id: made.id });
  expect(await search('matti')).toEqual([]);
  expect(await refusalOf(siiri.clients.get({ id: made.id }))).toMatchObject({ code: 'NOT_FOUND' });
  for (const operation of ['add', 'get', 'update', 'remove'])
    expect(await audited(office, `clients.${operation}`)).toEqual(['client']);
  // A search that shows nobody is no reading of anybody.
  expect(await audited(office, 'clients.search')).toEqual(['client', 'client']);
});

test('of a client with a turvakielto a search shows neither number nor municipality; opening on purpose does', async () => {
  const made = await add({ safetyNonDisclosure: true });
  const [found] = await siiri.clients.search({ officeId: office.officeId, text: '000 123' });
  expect(found).toEqual({ ...made, phone: '', municipality: null });
  expect((await siiri.clients.get({ id: made.id })).phone).toBe('000 123 456');
});

test('the same request twice is one client; an older version is refused by name', async () => {
  const request = clientInput(office.officeId);
  const made = await siiri.clients.add(request);
  expect(await siiri.clients.add(request)).toEqual(made);
  expect(await search('virtanen')).toHaveLength(1);
  const { requestId: _, officeId: __, ...details } = request;
  const outi = await office.as('Outi');
  await outi.clients.update({ ...once(), id: made.id, version: 1, ...details });
  const late = { code: 'CHANGED_MEANWHILE', data: { entity: 'client', byName: 'Outi Ohjaaja' } };
  expect(
    await refusalOf(siiri.clients.update({ ...once(), id: made.id, version: 1, ...details })),
  ).toMatchObject(late);
  expect(await refusalOf(siiri.clients.remove({ ...once(), id: made.id, version: 1 }))).toMatchObject(late);
});

test('what is wrong is told by its field; a henkilötunnus is refused', async () => {
  expect(await problems(add({ phone: 'ei ole', ownWorkerId: await office.idOf('Siiri') }))).toEqual([
    { field: 'phone', code: 'notAPhoneNumber' },
    { field: 'ownWorkerId', code: 'notAReceiver' },
  ]);
  expect(await refusalOf(add({ name: 'Matti 010170-999R' }))).toEqual({
    code: 'IDENTITY_CODE_IN_TEXT',
    data: { field: 'name' },
  });
  expect(await search('matti')).toEqual([]);
});

test('only where the office keeps a register: elsewhere refused, and not even offered', async () => {
  const made = await add();
  const offered = async () =>
    (await siiri.session.current()).operations.filter((operation) => operation.startsWith('clients.'));
  expect(await offered()).toHaveLength(5);
  await keepIdentities(office, 'contact');
  expect(await offered()).toEqual([]);
  const refused = { code: 'NOT_POSSIBLE_NOW', data: { entity: 'client', state: 'contact' } };
  expect(await refusalOf(siiri.clients.search({ officeId: office.officeId, text: 'matti' }))).toEqual(
    refused,
  );
  expect(await refusalOf(siiri.clients.get({ id: made.id }))).toEqual(refused);
  expect(await refusalOf(add())).toEqual(refused);
  expect(await refusalOf(siiri.clients.remove({ ...once(), id: made.id, version: 1 }))).toEqual(refused);
});

test('the Kela adviser, the manager and the administrator see nothing of the register', async () => {
  const made = await add();
  for (const name of ['Kaisa', 'Paula']) {
    const other = await office.as(name);
    const { requestId: _, officeId: __, ...details } = clientInput(office.officeId);
    for (const attempt of [
      other.clients.search({ officeId: office.officeId, text: 'matti' }),
      other.clients.get({ id: made.id }),
      other.clients.add(clientInput(office.officeId)),
      other.clients.update({ ...once(), id: made.id, version: 1, ...details }),
      other.clients.remove({ ...once(), id: made.id, version: 1 }),
    ])
      expect(await refusalOf(attempt)).toMatchObject({ code: 'NOT_ALLOWED' });
  }
});
