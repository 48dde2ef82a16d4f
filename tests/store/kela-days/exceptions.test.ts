import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KelaException } from '#domain/kela-days/exception.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { WriteDb } from '#store/database.ts';
import {
  endException,
  exceptionsBetween,
  findException,
  insertException,
  listExceptions,
  removeException,
} from '#store/kela-days/exceptions.ts';
import { exception } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
});
afterEach(() => office.close());

const write = <Result>(work: (db: WriteDb) => Promise<Result>) => office.parts.store.write(work);
const insert = (id: string, from: string, to = from, changes: Partial<KelaException> = {}) => {
  const whole = exception(from, to, { id, officeId: office.officeId, ...changes });
  return write((db) => insertException(db, whole, 1 as Instant)).then(() => whole);
};
const between = async (from: string, to: string) =>
  (await exceptionsBetween(office.parts.store.read, office.officeId, localDate(from), localDate(to))).map(
    ({ id }) => id,
  );

test('an exception comes back as it was made: for everybody or for one, with hours or without', async () => {
  const closed = await insert('closed', '2026-10-21');
  const hours = exception('2026-12-06', '2026-12-06', { hours: '10.00-12.00' });
  const extra = await insert('extra', '2026-12-06', '2026-12-06', {
    kind: 'extra-day',
    adviserId: office.adviserId,
    startMinute: hours.startMinute,
    endMinute: hours.endMinute,
    slotMinutes: 20,
    opensOnHoliday: true,
  });
  const { read } = office.parts.store;
  expect(await findException(read, 'closed')).toEqual(closed);
  expect(await findException(read, 'extra')).toEqual(extra);
  expect(await findException(read, 'another')).toBeUndefined();
});

test('a range meets what touches its first or its last day, what lies over it, and nothing beside it', async () => {
  await insert('to the first', '2026-10-01', '2026-10-12');
  await insert('from the last', '2026-10-18', '2026-11-01');
  await insert('over all', '2026-09-01', '2026-12-01');
  await insert('before', '2026-10-11');
  await insert('after', '2026-10-19');
  expect(await between('2026-10-12', '2026-10-18')).toEqual(['over all', 'to the first', 'from the last']);
  expect(
    await exceptionsBetween(
      office.parts.store.read,
      'another',
      localDate('2026-10-12'),
      localDate('2026-10-18'),
    ),
  ).toEqual([]);
});

test('the whole list has the past too; two of a day stand by their ids', async () => {
  await insert('b', '2026-10-21');
  await insert('a', '2026-10-21');
  await insert('c', '2021-02-10');
  const all = await listExceptions(office.parts.store.read, office.officeId);
  expect(all.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

test('an ended one keeps its days to the new last one; a removed one is gone', async () => {
  await insert('a', '2026-10-19', '2026-10-30');
  await insert('b', '2026-10-19', '2026-10-30');
  await write((db) => endException(db, 'a', localDate('2026-10-23')));
  expect(await between('2026-10-23', '2026-10-23')).toEqual(['a', 'b']);
  expect(await between('2026-10-24', '2026-10-30')).toEqual(['b']);
  await write((db) => removeException(db, 'b'));
  expect(await between('2026-10-19', '2026-10-30')).toEqual(['a']);
});
