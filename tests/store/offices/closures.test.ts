import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import {
  closuresBetween,
  findClosure,
  insertClosure,
  listClosures,
  removeClosure,
} from '#store/offices/closures.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
});
afterEach(() => office.close());

const insert = async (id: string, from: string, to = from) => {
  const closure = {
    id,
    officeId: office.officeId,
    fromOn: localDate(from),
    toOn: localDate(to),
    name: `Sulku ${id}`,
  };
  await office.parts.store.write((db) => insertClosure(db, closure, 1 as Instant));
  return closure;
};
const between = async (from: string, to: string, officeId = office.officeId) =>
  (await closuresBetween(office.parts.store.read, officeId, localDate(from), localDate(to))).map(
    ({ id }) => id,
  );

test('a range meets what touches its first or its last day and what lies over it, of its own office', async () => {
  await insert('from the last', '2026-07-31', '2026-08-09');
  await insert('to the first', '2026-06-01', '2026-07-01');
  await insert('over all', '2026-05-01', '2026-09-01');
  await insert('before', '2026-06-30');
  await insert('after', '2026-08-01');
  expect(await between('2026-07-01', '2026-07-31')).toEqual(['over all', 'to the first', 'from the last']);
  expect(await between('2026-07-01', '2026-07-31', 'another')).toEqual([]);
});

test('removing answers with what it was, once; the others stay, earliest first', async () => {
  await insert('later', '2026-12-23');
  const summer = await insert('summer', '2026-07-06', '2026-07-31');
  await insert('earlier', '2026-02-02');
  const { read } = office.parts.store;
  expect(await findClosure(read, 'summer')).toEqual(summer);
  const remove = () => office.parts.store.write((db) => removeClosure(db, 'summer'));
  expect(await remove()).toEqual(summer);
  expect(await remove()).toBeUndefined();
  expect(await findClosure(read, 'summer')).toBeUndefined();
  expect((await listClosures(read, office.officeId)).map(({ id }) => id)).toEqual(['earlier', 'later']);
});
