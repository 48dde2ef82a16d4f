import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refusalOf } from '#tests/support/booking-input.ts';
import { once } from '#tests/support/line.ts';
import { newOffice } from '#tests/support/office.ts';
import { newSecretOffice, type SecretOffice } from '#tests/support/secret-office.ts';
import type { Client } from '#tests/support/wires.ts';

const right = 'lumi satoi maaliskuussa';
let office: SecretOffice;
let siiri: Client;
beforeEach(async () => {
  office = await newSecretOffice();
  await office.give('Siiri', right);
  siiri = await office.in('Siiri', right);
});
afterEach(() => office.close());

const isShut = () =>
  siiri.staff.list().then(
    () => false,
    (error: { code?: string }) => error.code === 'SESSION_LOCKED',
  );

describe('a window in which nobody works', () => {
  test('is locked within ten minutes: nothing is read or written until the secret is shown', async () => {
    office.time.advanceMinutes(9);
    expect(await siiri.staff.list()).not.toHaveLength(0);
    office.time.advanceMinutes(1);
    expect(await isShut()).toBe(true);
    expect((await refusalOf(siiri.absences.remove({ ...once(), id: 'x', version: 1 }))).code).toBe(
      'SESSION_LOCKED',
    );
    expect(await siiri.session.current()).toMatchObject({
      isLocked: true,
      person: { name: 'Siiri Sihteeri' },
    });
    const session = await siiri.session.unlock({ secret: right });
    expect(session).toMatchObject({ isLocked: false, person: { name: 'Siiri Sihteeri' } });
    expect(await siiri.staff.list()).not.toHaveLength(0);
    expect(await office.written(1)).toEqual(['session.unlock Siiri Siiri']);
  });

  test('is not kept awake by what it fetches by itself, only by keys and the pointer', async () => {
    for (let minute = 0; minute < 9; minute += 1) {
      office.time.advanceMinutes(1);
      await siiri.session.current();
      await siiri.today.view({ officeId: office.officeId });
    }
    office.time.advanceMinutes(1);
    expect(await isShut()).toBe(true);
    await siiri.session.unlock({ secret: right });
    for (let minute = 0; minute < 30; minute += 1) {
      office.time.advanceMinutes(1);
      expect(await siiri.session.touch()).toEqual({ isLocked: false });
    }
    expect(await isShut()).toBe(false);
  });

  test('a key shows no secret: a locked window stays locked', async () => {
    office.time.advanceMinutes(10);
    expect(await siiri.session.touch()).toEqual({ isLocked: true });
    expect(await isShut()).toBe(true);
  });
});

describe('locking at once', () => {
  test('is written down once, and the time of day does not open it', async () => {
    await siiri.session.lock();
    await siiri.session.lock();
    expect(await isShut()).toBe(true);
    await siiri.session.touch();
    expect(await isShut()).toBe(true);
    expect(await office.written(2)).toEqual(['session.enter Siiri Siiri', 'session.lock Siiri Siiri']);
  });

  test('a wrong secret does not open it and counts as a try', async () => {
    await siiri.session.lock();
    for (let tries = 0; tries < 5; tries += 1)
      expect((await refusalOf(siiri.session.unlock({ secret: 'aivan väärä sana' }))).code).toBe(
        'WRONG_SECRET',
      );
    expect((await refusalOf(siiri.session.unlock({ secret: right }))).code).toBe('TRY_LATER');
    expect(await isShut()).toBe(true);
  });

  test('the next person takes over, and what the first had written is hers alone', async () => {
    await office.give('Outi', right);
    const outi = await office.in('Outi', right, 'shared');
    const draft = await outi.calls.start({ ...once(), officeId: office.officeId });
    await outi.session.lock();
    await outi.session.leave();
    expect((await refusalOf(outi.calls.drafts())).code).toBe('NOT_SIGNED_IN');
    await outi.session.enter({ staffId: await office.idOf('Siiri'), secret: right });
    expect((await outi.session.current()).isLocked).toBe(false);
    await outi.session.leave();
    await outi.session.enter({ staffId: await office.idOf('Outi'), secret: right });
    expect((await outi.calls.drafts()).map(({ id }) => id)).toEqual([draft.id]);
  });

  test('survives a restart of the service: it is a row, not a thought', async () => {
    await siiri.session.lock();
    const row = await office.parts.store.read
      .selectFrom('session')
      .select('locked_at')
      .where('staff_id', 'is not', null)
      .where('id', '=', 'window of Siiri')
      .executeTakeFirst();
    expect(row?.locked_at).toBe(office.time.clock());
  });
});

test('nothing to unlock is no refusal: a window that is open, or in which nobody works', async () => {
  expect((await siiri.session.unlock({ secret: '' })).isLocked).toBe(false);
  expect((await office.window('empty').session.unlock({ secret: '' })).person).toBeNull();
  await office.window('empty').session.lock();
  expect(await office.window('empty').session.touch()).toEqual({ isLocked: false });
});

test('where nobody has a secret nothing locks', async () => {
  const free = await newOffice('2026-10-21');
  const paula = await free.as('Paula');
  await paula.session.lock();
  free.time.advanceMinutes(600);
  expect(await paula.session.current()).toMatchObject({ isLocked: false, locksAfter: null });
  expect(await paula.staff.list()).not.toHaveLength(0);
  await free.close();
});
