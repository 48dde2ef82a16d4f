import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchWords } from '#domain/clients/search-words.ts';
import { insertClient, removeClient } from '#store/clients/clients.ts';
import { CLIENT_LIMIT, searchClients } from '#store/clients/search.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { watchQueries } from '#tests/support/query-plans.ts';

let office: TestOffice;
let otherOffice: string;
beforeAll(async () => {
  office = await newOffice('2026-10-21');
  otherOffice = randomUUID();
  await office.parts.store.write(async (db) => {
    await db
      .insertInto('office')
      .values({
        id: otherOffice,
        name: 'Kuortane',
        municipality_code: '300',
        created_at: office.time.clock(),
      })
      .execute();
  });
  await add('Matti Virtanen', '000 123 456');
  await add('Virtanen Maija', '000 999');
  await add('Åke Mäki-Öljy', '+358 00 777');
  await add('Ulla "Ulpu" Kettu', '');
  await add('Virtanen Toisaalla', '000 123', otherOffice);
});
afterAll(() => office.close());

async function add(name: string, phone: string, officeId = office.officeId): Promise<void> {
  const changedById = await office.idOf('Siiri');
  await office.parts.store.write((db) =>
    insertClient(db, {
      id: randomUUID(),
      officeId,
      name,
      phone,
      municipality: null,
      ownWorkerId: null,
      disclosureProhibition: false,
      safetyNonDisclosure: false,
      changedAt: office.time.clock(),
      changedById,
    }),
  );
}
const search = async (text: string, db = office.parts.store.read) =>
  (await searchClients(db, office.officeId, searchWords(text))).map(({ name }) => name);

describe('clients of the office alone', () => {
  test.each([
    ['virt', ['Virtanen Maija', 'Matti Virtanen']],
    ['matti v', ['Matti Virtanen']],
    ['virtanen m', ['Virtanen Maija', 'Matti Virtanen']],
    ['RTANE', ['Matti Virtanen', 'Virtanen Maija']],
    ['tanen att', ['Matti Virtanen']],
    ['aki-olj', ['Åke Mäki-Öljy']],
    ['ÖLJ', ['Åke Mäki-Öljy']],
    ['å', ['Åke Mäki-Öljy']],
    ['000 12', ['Matti Virtanen']],
    ['3456', ['Matti Virtanen']],
    ['+358 00 77', ['Åke Mäki-Öljy']],
    ['"ulpu"', ['Ulla "Ulpu" Kettu']],
    ['virtanen OR kettu', []],
    ['*', []],
    ['', []],
    ['toisaalla', []],
  ])('%s', async (text, names) => {
    expect(await search(text)).toEqual(names);
  });
});

test('no more than fit a list, beginnings before middles', async () => {
  for (let index = 0; index < CLIENT_LIMIT; index += 1) await add(`Nenonen ${index}`, '');
  expect(await search('nen')).toHaveLength(CLIENT_LIMIT);
  expect((await search('nen')).every((name) => name.startsWith('Nenonen'))).toBe(true);
  // Nine begin with it after one is gone, so one of those who hold it inside comes last.
  const [first] = await searchClients(office.parts.store.read, office.officeId, searchWords('nenonen 0'));
  if (first) await office.parts.store.write((db) => removeClient(db, first.rowNo));
  expect((await search('nen')).at(-1)).toBe('Matti Virtanen');
});

test('P5 beginnings are one range of the tree, middles one look into the index: no table is read from end to end', async () => {
  const watched = watchQueries(office.parts.store);
  for (const text of ['virt', 'rtane', '000 12', 'tanen m']) await search(text, watched.store.read);
  const steps = (await watched.plans()).flatMap((plan) => plan.steps);
  expect(
    steps.some((step) =>
      /SEARCH client_start USING PRIMARY KEY \(office_id=\? AND start>\? AND start<\?\)/.test(step),
    ),
  ).toBe(true);
  expect(steps.some((step) => /^SCAN client_inside VIRTUAL TABLE INDEX 0:M1$/.test(step))).toBe(true);
  const scans = steps.filter((step) => step.startsWith('SCAN') && !/VIRTUAL TABLE INDEX 0:M/.test(step));
  expect(scans).toEqual([]);
  expect(steps.filter((step) => /TEMP B-TREE/.test(step))).toEqual([]);
});

test('nothing of a removed client is left in what they were found by', async () => {
  await add('Kanarialintu Poistuva', '000 555');
  const [found] = await searchClients(office.parts.store.read, office.officeId, searchWords('kanarialintu'));
  if (found) await office.parts.store.write((db) => removeClient(db, found.rowNo));
  for (const text of ['kanarialintu', 'narialin', '000555']) expect(await search(text)).toEqual([]);
  const left = await office.parts.store.read
    .selectFrom('client_start')
    .select('row_no')
    .where('row_no', '=', found?.rowNo ?? -1)
    .execute();
  expect(left).toEqual([]);
});
