import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatRecoveryKey } from '#domain/database-key/recovery-key.ts';
import { refusalOf } from '#tests/support/booking-input.ts';
import { once } from '#tests/support/line.ts';
import {
  administratorsPassword,
  newSecretOffice,
  recoveryKey,
  type SecretOffice,
} from '#tests/support/secret-office.ts';
import type { Client } from '#tests/support/wires.ts';

const right = 'lumi satoi maaliskuussa';
let office: SecretOffice;
let paula: Client;
beforeEach(async () => {
  office = await newSecretOffice();
  paula = await office.in('Paula', administratorsPassword);
});
afterEach(() => office.close());

async function codeFor(firstName: string): Promise<string> {
  const made = await paula.credentials.makeStartCode({ ...once(), staffId: await office.idOf(firstName) });
  return made.startCode ?? '';
}

const startAs = async (
  firstName: string,
  startCode: string,
  secret = right,
  kind: 'password' | 'pin' = 'password',
) => office.window('new').session.start({ staffId: await office.idOf(firstName), startCode, kind, secret });

describe('a start code', () => {
  test('lets its person set a secret and come in, once', async () => {
    const code = await codeFor('Siiri');
    expect((await startAs('Siiri', code.toLowerCase().replace('-', ' '))).person?.name).toBe(
      'Siiri Sihteeri',
    );
    expect(await office.written(3)).toEqual([
      'credentials.makeStartCode Paula Siiri',
      'credentials.set Siiri Siiri',
      'session.enter Siiri Siiri',
    ]);
    expect((await refusalOf(startAs('Siiri', code))).code).toBe('WRONG_SECRET');
    expect((await (await office.in('Siiri', right)).session.current()).person).not.toBeNull();
  });

  test('is not spent on a secret that is not taken, and says what is wrong with it', async () => {
    const code = await codeFor('Siiri');
    for (const [secret, kind, problem] of [
      ['lyhyt', 'password', 'passwordTooShort'],
      ['Siiri Sihteeri', 'password', 'passwordObvious'],
      ['Alavus 1234567', 'password', 'passwordObvious'],
      ['123456', 'pin', 'pinObvious'],
    ] as const)
      expect(await refusalOf(startAs('Siiri', code, secret, kind))).toEqual({
        code: 'INVALID_INPUT',
        data: { problems: [{ field: 'secret', code: problem }] },
      });
    expect((await startAs('Siiri', code, '482910', 'pin')).person).not.toBeNull();
    expect((await (await office.in('Siiri', '482910')).session.current()).person).not.toBeNull();
  });

  test('opens a week and no longer', async () => {
    const code = await codeFor('Siiri');
    office.time.advanceMinutes(7 * 24 * 60 - 1);
    expect((await startAs('Siiri', code)).person).not.toBeNull();
    await paula.session.unlock({ secret: administratorsPassword });
    const next = await codeFor('Outi');
    office.time.advanceMinutes(7 * 24 * 60);
    expect((await refusalOf(startAs('Outi', next))).code).toBe('WRONG_SECRET');
  });

  test('is its person’s: nobody else’s, and none at all opens nothing', async () => {
    const code = await codeFor('Siiri');
    for (const [name, given] of [
      ['Outi', code],
      ['Siiri', ''],
      ['Siiri', 'AAAAA-AAAAA'],
      ['Paula', code],
    ] as const)
      expect((await refusalOf(startAs(name, given))).code).toBe('WRONG_SECRET');
  });

  test('takes the earlier secret and an earlier code away at once, and ends what was open', async () => {
    await startAs('Siiri', await codeFor('Siiri'));
    const siiri = await office.in('Siiri', right);
    const [first, second] = [await codeFor('Siiri'), await codeFor('Siiri')];
    expect((await refusalOf(siiri.staff.list())).code).toBe('NOT_SIGNED_IN');
    expect((await refusalOf(office.in('Siiri', right))).code).toBe('WRONG_SECRET');
    expect((await refusalOf(startAs('Siiri', first))).code).toBe('WRONG_SECRET');
    expect((await startAs('Siiri', second, 'toinen talvi on ohi')).person).not.toBeNull();
  });

  test('is on no page but the first answer: a repeated request is told that it was', async () => {
    const request = { ...once(), staffId: await office.idOf('Siiri') };
    const made = await paula.credentials.makeStartCode(request);
    const again = await paula.credentials.makeStartCode(request);
    expect(again).toEqual({ startCode: null, expiresAt: made.expiresAt });
    const rows = JSON.stringify([
      await office.parts.store.read.selectFrom('request_log').selectAll().execute(),
      await office.parts.store.read.selectFrom('start_code').selectAll().execute(),
    ]);
    expect(rows).not.toContain(made.startCode);
  });

  test('cannot be guessed: five tries, then the wait', async () => {
    await codeFor('Siiri');
    const codes: string[] = [];
    for (let tries = 0; tries < 6; tries += 1)
      codes.push((await refusalOf(startAs('Siiri', `AAAAA-AAAA${tries}`))).code);
    expect(codes.at(-1)).toBe('TRY_LATER');
  });
});

describe('an office from before there were secrets', () => {
  beforeEach(async () => {
    await office.parts.store.write(async (db) => {
      await db.deleteFrom('credential').execute();
      await db.deleteFrom('setting').where('name', '=', 'secrets.begun').execute();
    });
  });
  const waysIn = async () =>
    (await office.window('new').session.current()).people.map(
      ({ name, entersBy }) => `${name[0]} ${entersBy}`,
    );

  test('is opened by an administrator, who sets the first secret without a code', async () => {
    expect((await waysIn()).sort()).toEqual([
      'K startCode',
      'O startCode',
      'P own',
      'S startCode',
      'T startCode',
    ]);
    expect((await startAs('Paula', '')).person?.name).toBe('Paula Pääkäyttäjä');
    expect(await waysIn()).toContain('P password');
  });

  test('nobody else sets one so, and after the first no administrator either', async () => {
    expect((await refusalOf(startAs('Siiri', ''))).code).toBe('WRONG_SECRET');
    await startAs('Paula', '');
    const admin = await office.in('Paula', right);
    await admin.staff.create({ ...once(), name: 'Pentti Pääkäyttäjä', title: '', roles: ['administrator'] });
    expect(await waysIn()).toContain('P startCode');
    expect((await refusalOf(startAs('Pentti', ''))).code).toBe('WRONG_SECRET');
  });
});

describe('the recovery key', () => {
  const recoverAs = async (firstName: string, key = recoveryKey, secret = right) =>
    office
      .window('recovering')
      .session.recover({ staffId: await office.idOf(firstName), recoveryKey: key, secret });

  test('gives an administrator a new password; what was open with the old one is ended', async () => {
    expect((await recoverAs('Paula')).person?.name).toBe('Paula Pääkäyttäjä');
    expect(await office.written(1)).toEqual(['session.recover Paula Paula']);
    expect((await refusalOf(paula.staff.list())).code).toBe('NOT_SIGNED_IN');
    expect((await refusalOf(office.in('Paula', administratorsPassword))).code).toBe('WRONG_SECRET');
    expect((await (await office.in('Paula', right)).session.current()).recoveredEntries).toEqual([]);
  });

  test('is told to every other administrator at their next entry, until they have seen it', async () => {
    await paula.staff.create({ ...once(), name: 'Pentti Pääkäyttäjä', title: '', roles: ['administrator'] });
    await recoverAs('Paula');
    await office.give('Pentti', right);
    const pentti = await office.in('Pentti', right);
    const [told] = (await pentti.session.current()).recoveredEntries;
    expect(told).toMatchObject({ name: 'Paula Pääkäyttäjä', at: office.time.clock() });
    const seen = await pentti.credentials.seeRecovered({ ...once(), id: told?.id ?? '' });
    expect(seen.recoveredEntries).toEqual([]);
    expect((await refusalOf(pentti.credentials.seeRecovered({ ...once(), id: 'none' }))).code).toBe(
      'NOT_FOUND',
    );
  });

  test('opens nothing for who is no administrator, with another key, or with a poor password', async () => {
    const others = formatRecoveryKey(new Uint8Array(32).fill(9));
    expect((await refusalOf(recoverAs('Siiri'))).code).toBe('WRONG_SECRET');
    expect((await refusalOf(recoverAs('Paula', others))).code).toBe('WRONG_SECRET');
    expect((await refusalOf(recoverAs('Paula', ''))).code).toBe('WRONG_SECRET');
    expect((await refusalOf(recoverAs('Paula', recoveryKey, 'Paula Pääkäyttäjä'))).code).toBe(
      'INVALID_INPUT',
    );
    expect(await paula.staff.list()).not.toHaveLength(0);
  });

  test('is tried no more often than a password', async () => {
    const codes: string[] = [];
    for (let tries = 0; tries < 6; tries += 1) codes.push((await refusalOf(recoverAs('Paula', ''))).code);
    expect(codes.at(-1)).toBe('TRY_LATER');
  });
});
