import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refusalOf } from '#tests/support/booking-input.ts';
import { once } from '#tests/support/line.ts';
import { newOffice } from '#tests/support/office.ts';
import { administratorsPassword, newSecretOffice, type SecretOffice } from '#tests/support/secret-office.ts';
import type { Client } from '#tests/support/wires.ts';

const right = 'lumi satoi maaliskuussa';
const other = 'toinen talvi on ohi';
let office: SecretOffice;
let paula: Client;
let siiri: Client;
beforeEach(async () => {
  office = await newSecretOffice();
  await office.give('Siiri', right);
  paula = await office.in('Paula', administratorsPassword);
  siiri = await office.in('Siiri', right);
});
afterEach(() => office.close());

describe('one’s own secret', () => {
  const change = (given: Partial<{ current: string; kind: 'password' | 'pin'; secret: string }> = {}) =>
    siiri.credentials.change({ ...once(), current: right, kind: 'password', secret: other, ...given });

  test('is changed with the one before it; other windows ask for the new one', async () => {
    const elsewhere = await office.in('Siiri', right, 'elsewhere');
    await change();
    expect(await office.written(1)).toEqual(['credentials.change Siiri Siiri']);
    expect((await refusalOf(elsewhere.staff.list())).code).toBe('NOT_SIGNED_IN');
    expect(await siiri.staff.list()).not.toHaveLength(0);
    expect((await refusalOf(office.in('Siiri', right))).code).toBe('WRONG_SECRET');
    await office.in('Siiri', other);
  });

  test('stays when the one before it is wrong, and that is a try as any other', async () => {
    for (let tries = 0; tries < 5; tries += 1)
      expect((await refusalOf(change({ current: 'aivan väärä sana' }))).code).toBe('WRONG_SECRET');
    expect((await refusalOf(change())).code).toBe('TRY_LATER');
  });

  test('is not taken when it is poor; a PIN is taken from who is no administrator', async () => {
    expect(await refusalOf(change({ secret: 'Siiri Sihteeri' }))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'secret', code: 'passwordObvious' }] },
    });
    const pin = { ...once(), current: administratorsPassword, kind: 'pin' as const, secret: '482910' };
    expect(await refusalOf(paula.credentials.change(pin))).toMatchObject({
      data: { problems: [{ code: 'pinNotForAdministrator' }] },
    });
    await change({ kind: 'pin', secret: '482910' });
    await office.in('Siiri', '482910');
  });

  test('repeated by a window that got no answer, it is answered again and nothing is tried', async () => {
    const request = { ...once(), current: right, kind: 'password' as const, secret: other };
    await siiri.credentials.change(request);
    const rows = await office.written(100);
    expect(await siiri.credentials.change(request)).toEqual({});
    expect(await office.written(100)).toEqual(rows);
  });

  test('is not changed in a locked window', async () => {
    await siiri.session.lock();
    expect((await refusalOf(change())).code).toBe('SESSION_LOCKED');
  });
});

describe('what an administrator does', () => {
  const rowOf = async (firstName: string) => {
    const staffId = await office.idOf(firstName);
    return (await paula.credentials.list()).people.find((row) => row.staffId === staffId);
  };

  test('is to see how each comes in, never by what', async () => {
    expect(await rowOf('Siiri')).toMatchObject({ entersBy: 'password', startCodeUntil: null, sessions: 1 });
    const { expiresAt } = await paula.credentials.makeStartCode({
      ...once(),
      staffId: await office.idOf('Siiri'),
    });
    expect(await rowOf('Siiri')).toMatchObject({
      entersBy: 'startCode',
      startCodeUntil: expiresAt,
      sessions: 0,
      accounts: [],
    });
    expect((await paula.credentials.list()).here).toBeNull();
  });

  test('is to end what somebody has open; one’s own window stays', async () => {
    await office.in('Siiri', right, 'elsewhere');
    expect(await paula.credentials.endSessions({ ...once(), staffId: await office.idOf('Siiri') })).toEqual({
      ended: 2,
    });
    expect((await refusalOf(siiri.staff.list())).code).toBe('NOT_SIGNED_IN');
    // The wizard's window and this other one.
    await office.in('Paula', administratorsPassword, 'elsewhere');
    expect(await paula.credentials.endSessions({ ...once(), staffId: await office.idOf('Paula') })).toEqual({
      ended: 2,
    });
    expect(await paula.staff.list()).not.toHaveLength(0);
  });

  test('is not to shut oneself out, nor to do any of it to nobody', async () => {
    const own = { ...once(), staffId: await office.idOf('Paula') };
    expect(await refusalOf(paula.credentials.makeStartCode(own))).toMatchObject({ data: { state: 'own' } });
    const nobody = () => ({ ...once(), staffId: 'nobody' });
    for (const asked of [
      paula.credentials.makeStartCode(nobody()),
      paula.credentials.endSessions(nobody()),
      paula.credentials.untieAccounts(nobody()),
    ])
      expect((await refusalOf(asked)).code).toBe('NOT_FOUND');
  });

  test('is not to tie an account to somebody who could not unlock the window', async () => {
    const desk = office.window('desk', { computer: 'PC1', account: 'paula' });
    await desk.session.enter({ staffId: await office.idOf('Paula'), secret: administratorsPassword });
    const staffId = await office.idOf('Outi');
    expect(
      await refusalOf(desk.credentials.tieAccount({ ...once(), staffId, account: 'outi' })),
    ).toMatchObject({ code: 'NOT_POSSIBLE_NOW', data: { state: 'missing' } });
    await desk.credentials.tieAccount({ ...once(), staffId: await office.idOf('Siiri'), account: 'siiri' });
    expect((await rowOf('Siiri'))?.accounts).toEqual([{ computer: 'PC1', account: 'siiri' }]);
    expect((await desk.credentials.list()).here).toEqual({ computer: 'PC1', account: 'paula' });
  });

  test('who has a PIN is made no administrator before they have a password', async () => {
    await office.give('Siiri', '482910', 'pin');
    const row = (await paula.staff.list()).find(({ name }) => name.startsWith('Siiri'));
    if (!row) throw new Error('No Siiri');
    expect(
      await refusalOf(paula.staff.update({ ...row, ...once(), roles: ['secretary', 'administrator'] })),
    ).toMatchObject({ data: { problems: [{ field: 'roles', code: 'pinNotForAdministrator' }] } });
  });
});

test('where nobody has a secret there is none to make or change', async () => {
  const free = await newOffice('2026-10-21');
  const admin = await free.as('Paula');
  const staffId = await free.idOf('Siiri');
  for (const asked of [
    admin.credentials.makeStartCode({ ...once(), staffId }),
    admin.credentials.change({ ...once(), current: '', kind: 'password', secret: other }),
    admin.session.start({ staffId, startCode: '', kind: 'password', secret: other }),
    admin.session.recover({ staffId, recoveryKey: '', secret: other }),
  ])
    expect(await refusalOf(asked)).toMatchObject({ code: 'NOT_POSSIBLE_NOW', data: { state: 'free' } });
  await free.close();
});
