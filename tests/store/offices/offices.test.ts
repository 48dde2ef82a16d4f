import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { identityModes } from '#domain/identity/identity-mode.ts';
import { instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { closuresBetween, insertClosure, listClosures, removeClosure } from '#store/offices/closures.ts';
import { findOffice, insertOffice, listOffices, updateOffice } from '#store/offices/offices.ts';
import { newStore } from '#tests/support/office.ts';

let opened: Awaited<ReturnType<typeof newStore>>;
beforeEach(async () => {
  opened = await newStore(instant(0));
  await opened.store.write(async (db) => {
    await insertOffice(db, office('later', 2000));
    await insertOffice(db, office('first', 1000));
  });
});
afterEach(() => opened.close());

const office = (id: string, createdAt: number) => ({
  id,
  name: `Toimisto ${id}`,
  municipalityCode: '010',
  identityMode: 'none' as const,
  createdAt: instant(createdAt),
});

describe('offices', () => {
  test('come in the order in which they were set up, with the usual times', async () => {
    const all = await listOffices(opened.store.read);
    expect(all.map(({ id }) => id)).toEqual(['first', 'later']);
    expect(all[0]).toEqual({
      id: 'first',
      name: 'Toimisto first',
      municipalityCode: '010',
      identityMode: 'none',
      recordingMinutes: 60,
      handoverDueDays: 2,
      address: '',
      bookingPhone: '',
      linePhone: '',
      limitSaturdays: false,
      limitSkipsClosures: false,
      version: 1,
    });
  });

  test('a change raises the version of that office alone', async () => {
    const identityMode = identityModes.at(-1) ?? ('none' as const);
    const change = {
      id: 'first',
      name: 'Uusi',
      identityMode,
      recordingMinutes: 30,
      handoverDueDays: 5,
      address: 'Esimerkkikatu 1',
      bookingPhone: '000 111',
      linePhone: '000 222',
      limitSaturdays: true,
      limitSkipsClosures: true,
    };
    await opened.store.write((db) => updateOffice(db, change));
    expect(await findOffice(opened.store.read, 'first')).toMatchObject({ ...change, version: 2 });
    expect(await findOffice(opened.store.read, 'later')).toMatchObject({
      name: 'Toimisto later',
      version: 1,
    });
  });

  test('one that is not there is not found', async () => {
    expect(await findOffice(opened.store.read, 'FIRST')).toBeUndefined();
  });

  test('two of the same id cannot be', async () => {
    await expect(opened.store.write((db) => insertOffice(db, office('first', 1)))).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_PRIMARYKEY',
    });
  });
});

describe('closures', () => {
  const closure = (id: string, fromOn: string, toOn: string, officeId = 'first') => ({
    id,
    officeId,
    fromOn: localDate(fromOn),
    toOn: localDate(toOn),
    name: `sulku ${id}`,
  });
  beforeEach(async () => {
    await opened.store.write(async (db) => {
      await insertClosure(db, closure('summer', '2026-07-06', '2026-07-31'), instant(1));
      await insertClosure(db, closure('day', '2026-03-04', '2026-03-04'), instant(2));
      await insertClosure(db, closure('theirs', '2026-07-06', '2026-07-31', 'later'), instant(3));
    });
  });
  const between = async (from: string, to: string) =>
    (await closuresBetween(opened.store.read, 'first', localDate(from), localDate(to))).map(({ id }) => id);

  test('are each office’s own, the earliest first', async () => {
    expect((await listClosures(opened.store.read, 'first')).map(({ id }) => id)).toEqual(['day', 'summer']);
    expect((await listClosures(opened.store.read, 'later')).map(({ id }) => id)).toEqual(['theirs']);
  });

  test.each([
    ['2026-07-01', '2026-07-05', []],
    ['2026-07-01', '2026-07-06', ['summer']],
    ['2026-07-10', '2026-07-11', ['summer']],
    ['2026-07-31', '2026-08-05', ['summer']],
    ['2026-08-01', '2026-08-05', []],
    ['2026-01-01', '2026-12-31', ['day', 'summer']],
    ['2026-03-04', '2026-03-04', ['day']],
  ])('%s–%s is touched by %j: both ends are days of it', async (from, to, ids) => {
    expect(await between(from, to)).toEqual(ids);
  });

  test('one that is taken away is told as it was, and the others stay', async () => {
    const removed = await opened.store.write((db) => removeClosure(db, 'summer'));
    expect(removed).toEqual(closure('summer', '2026-07-06', '2026-07-31'));
    expect(await opened.store.write((db) => removeClosure(db, 'summer'))).toBeUndefined();
    expect(await between('2026-01-01', '2026-12-31')).toEqual(['day']);
  });

  test('of an office that does not exist cannot be', async () => {
    const lost = opened.store.write((db) =>
      insertClosure(db, closure('x', '2026-01-02', '2026-01-02', 'nowhere'), instant(1)),
    );
    await expect(lost).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' });
  });
});
