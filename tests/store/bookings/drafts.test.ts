import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { deleteDraft, draftsOf, ownerOfDraft, putDraft } from '#store/bookings/drafts.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let siiri: string;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
  siiri = await office.idOf('Siiri');
});
afterEach(() => office.close());

const put = (id: string, words: string, at: number, staffId = siiri) =>
  office.parts.store.write((db) =>
    putDraft(
      db,
      { id, officeId: office.officeId, staffId, content: JSON.stringify({ words }) },
      at as Instant,
    ),
  );
const drafts = async (staffId = siiri) =>
  (await draftsOf(office.parts.store.read, office.officeId, staffId)).map(
    ({ id, content }) => `${id} ${content}`,
  );

test('each has their own, the longest untouched first; storing again takes the place of the earlier words', async () => {
  await put('a', 'M', 1000);
  await put('b', 'R', 2000);
  await put('of Kaisa', 'A', 1500, office.adviserId);
  expect(await drafts()).toEqual(['a {"words":"M"}', 'b {"words":"R"}']);
  await put('a', 'M.K.', 3000);
  expect(await drafts()).toEqual(['b {"words":"R"}', 'a {"words":"M.K."}']);
  expect(await drafts(office.adviserId)).toEqual(['of Kaisa {"words":"A"}']);
});

test('only its writer can have a draft removed, and nobody else comes to own it', async () => {
  await put('a', 'M', 1000);
  await office.parts.store.write((db) => deleteDraft(db, { id: 'a', staffId: office.adviserId }));
  expect(await drafts()).toHaveLength(1);
  await put('a', 'X', 2000, office.adviserId);
  expect(await ownerOfDraft(office.parts.store.read, 'a')).toBe(siiri);
  await office.parts.store.write((db) => deleteDraft(db, { id: 'a', staffId: siiri }));
  expect(await drafts()).toEqual([]);
  expect(await ownerOfDraft(office.parts.store.read, 'a')).toBeUndefined();
});
