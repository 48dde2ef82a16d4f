import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import type { SecretHasher } from '#store/credentials/hasher.ts';
import { refusalOf } from '#tests/support/booking-input.ts';
import { once } from '#tests/support/line.ts';
import {
  administratorsPassword,
  cheapHasher,
  newSecretOffice,
  type SecretOffice,
} from '#tests/support/secret-office.ts';

let office: SecretOffice;
beforeEach(async () => {
  office = await newSecretOffice();
});
afterEach(() => office.close());

const right = 'lumi satoi maaliskuussa';
const waysOf = async (session: string) =>
  Object.fromEntries(
    (await office.window(session).session.current()).people.map(({ name, entersBy }) => [
      name.split(' ')[0],
      entersBy,
    ]),
  );

describe('coming in', () => {
  test('the administrator of the wizard has the password set there; everybody else needs a code', async () => {
    expect(await waysOf('new')).toEqual({
      Paula: 'password',
      Siiri: 'startCode',
      Outi: 'startCode',
      Tiina: 'startCode',
      Kaisa: 'startCode',
    });
    const paula = await office.in('Paula', administratorsPassword);
    expect((await paula.session.current()).person?.name).toBe('Paula Pääkäyttäjä');
  });

  test('is by the secret, written down, and the window then locks by itself', async () => {
    await office.give('Siiri', right);
    const siiri = await office.in('Siiri', right);
    expect(await siiri.session.current()).toMatchObject({
      person: { name: 'Siiri Sihteeri' },
      isLocked: false,
      locksAfter: 9.5 * 60_000,
    });
    expect(await office.written(1)).toEqual(['session.enter Siiri Siiri']);
  });

  test('is refused without a secret, to everybody who has one or has none', async () => {
    const window = office.window('one');
    for (const name of ['Paula', 'Siiri'])
      expect(await refusalOf(window.session.enter({ staffId: await office.idOf(name) }))).toEqual({
        code: 'WRONG_SECRET',
      });
    expect((await window.session.current()).person).toBeNull();
    expect((await refusalOf(window.staff.list())).code).toBe('NOT_SIGNED_IN');
  });

  test('a wrong secret, somebody without one and nobody at all are answered alike, and written down', async () => {
    await office.give('Siiri', right);
    const window = office.window('one');
    const ids = [await office.idOf('Siiri'), await office.idOf('Outi'), 'nobody'];
    for (const staffId of ids)
      expect(await refusalOf(window.session.enter({ staffId, secret: 'aivan väärä sana' }))).toEqual({
        code: 'WRONG_SECRET',
      });
    expect(await office.written(3)).toEqual([
      'session.refused – Siiri',
      'session.refused – Outi',
      'session.refused – –',
    ]);
  });

  test('each of the three takes one checking of a secret, so the time tells nothing either', async () => {
    const checked: string[] = [];
    const counting: SecretHasher = {
      hash: (secret) => cheapHasher.hash(secret),
      matches(secret, hash) {
        checked.push(hash.slice(0, 10));
        return cheapHasher.matches(secret, hash);
      },
    };
    const other = await newSecretOffice('2026-10-21', counting);
    const window = other.window('one');
    for (const staffId of [await other.idOf('Paula'), await other.idOf('Outi'), 'nobody'])
      await refusalOf(window.session.enter({ staffId, secret: 'aivan väärä sana' }));
    expect(checked).toEqual(['$argon2id$', '$argon2id$', '$argon2id$']);
    await other.close();
  });

  test('somebody who has left is nobody, with the right secret too', async () => {
    await office.give('Siiri', right);
    const paula = await office.in('Paula', administratorsPassword);
    const siiri = (await paula.staff.list()).find(({ name }) => name.startsWith('Siiri'));
    if (!siiri) throw new Error('No Siiri');
    await paula.staff.update({ ...siiri, ...once(), activeToOn: localDate('2026-10-20') });
    const gone = office.window('new').session.enter({ staffId: siiri.id, secret: right });
    expect((await refusalOf(gone)).code).toBe('WRONG_SECRET');
  });

  test('neither the secret nor its hash is in any answer, row of the log or kept request', async () => {
    await office.give('Siiri', right);
    const paula = await office.in('Paula', administratorsPassword);
    const answers = JSON.stringify([
      await paula.session.current(),
      await paula.credentials.list(),
      await paula.staff.list(),
    ]);
    const rows = JSON.stringify([
      await office.parts.store.read.selectFrom('audit_entry').selectAll().execute(),
      await office.parts.store.read.selectFrom('request_log').selectAll().execute(),
    ]);
    for (const secret of [right, administratorsPassword, 'argon2id']) {
      expect(answers).not.toContain(secret);
      expect(rows).not.toContain(secret);
    }
  });
});

describe('wrong tries', () => {
  const tryAs = async (name: string, secret: string, session = 'one') =>
    refusalOf(office.window(session).session.enter({ staffId: await office.idOf(name), secret }));

  test('five are free, then the next is taken a minute later, also with the right secret', async () => {
    await office.give('Siiri', right);
    for (let tries = 0; tries < 5; tries += 1)
      expect((await tryAs('Siiri', 'aivan väärä sana')).code).toBe('WRONG_SECRET');
    const at = office.time.clock() + 60_000;
    expect(await tryAs('Siiri', right)).toEqual({ code: 'TRY_LATER', data: { at } });
    // From another window too: it is Siiri who is tried.
    expect((await tryAs('Siiri', right, 'other')).code).toBe('TRY_LATER');
    office.time.advanceMinutes(1);
    expect((await (await office.in('Siiri', right)).session.current()).person).not.toBeNull();
    expect((await tryAs('Siiri', 'aivan väärä sana')).code).toBe('WRONG_SECRET');
  });

  test('wait longer each time, and a service that was started anew has forgotten none', async () => {
    await office.give('Siiri', right);
    const waits: number[] = [];
    for (let tries = 0; tries < 9; tries += 1) {
      await tryAs('Siiri', 'aivan väärä sana');
      const refusal = await tryAs('Siiri', 'aivan väärä sana', `window ${tries}`);
      if (refusal.code !== 'TRY_LATER') continue;
      const minutes = ((refusal.data as { at: number }).at - office.time.clock()) / 60_000;
      waits.push(minutes);
      office.time.advanceMinutes(minutes);
    }
    expect(waits).toEqual([1, 2, 4, 8, 15, 15, 15]);
  });

  test('many at once are no more than as many in turn', async () => {
    await office.give('Siiri', right);
    const codes = await Promise.all(
      Array.from(
        { length: 20 },
        async (_, index) => (await tryAs('Siiri', `väärä sana ${index}`, `w${index}`)).code,
      ),
    );
    expect(codes.filter((code) => code === 'WRONG_SECRET')).toHaveLength(5);
    expect(codes.filter((code) => code === 'TRY_LATER')).toHaveLength(15);
  });

  test('of nobody wait as those of somebody do', async () => {
    const window = office.window('one');
    const codes: string[] = [];
    for (let tries = 0; tries < 6; tries += 1)
      codes.push((await refusalOf(window.session.enter({ staffId: `nobody ${tries}`, secret: 'x' }))).code);
    expect(codes).toEqual([...Array.from({ length: 5 }, () => 'WRONG_SECRET'), 'TRY_LATER']);
  });

  test('spread over the people wait by the window', async () => {
    for (const name of ['Siiri', 'Outi', 'Tiina', 'Kaisa']) await office.give(name, right);
    const codes: string[] = [];
    for (const name of ['Siiri', 'Outi', 'Tiina', 'Kaisa'])
      for (let tries = 0; tries < 4; tries += 1) codes.push((await tryAs(name, 'aivan väärä sana')).code);
    expect(codes.slice(0, 15)).toEqual(Array.from({ length: 15 }, () => 'WRONG_SECRET'));
    expect(codes.at(15)).toBe('TRY_LATER');
    expect((await tryAs('Kaisa', 'aivan väärä sana', 'other')).code).toBe('WRONG_SECRET');
  });

  test('that are refused by the wait are not counted, nor written down: the log cannot be filled with them', async () => {
    await office.give('Siiri', right);
    for (let tries = 0; tries < 5; tries += 1) await tryAs('Siiri', 'aivan väärä sana');
    const before = await office.written(100);
    for (let tries = 0; tries < 5; tries += 1) await tryAs('Siiri', 'aivan väärä sana');
    expect(await office.written(100)).toEqual(before);
    office.time.advanceMinutes(1);
    expect((await tryAs('Siiri', 'aivan väärä sana')).code).toBe('WRONG_SECRET');
  });
});

describe('an account of the computer', () => {
  const account = { computer: 'PC1', account: 'siiri' };

  beforeEach(async () => {
    await office.give('Siiri', right);
    const paula = office.window('desk', account);
    await paula.session.enter({ staffId: await office.idOf('Paula'), secret: administratorsPassword });
    await paula.credentials.tieAccount({ ...once(), staffId: await office.idOf('Siiri'), account: 'siiri' });
  });

  test('opens the window on that computer under that account, without a secret', async () => {
    const window = office.window('window 2', account);
    expect(
      (await window.session.current()).people.find(({ name }) => name.startsWith('Siiri'))?.entersBy,
    ).toBe('account');
    expect((await window.session.enter({ staffId: await office.idOf('Siiri') })).person).not.toBeNull();
  });

  test.each([
    ['under another account', { computer: 'PC1', account: 'outi' }],
    ['on another computer', { computer: 'PC2', account: 'siiri' }],
    ['in a browser', undefined],
  ])('opens nothing %s, and nobody else’s window', async (_where, other) => {
    const staffId = await office.idOf('Siiri');
    expect((await refusalOf(office.window('x', other).session.enter({ staffId }))).code).toBe('WRONG_SECRET');
    const paula = await office.idOf('Paula');
    const own = office.window('y', account);
    expect((await refusalOf(own.session.enter({ staffId: paula }))).code).toBe('WRONG_SECRET');
  });

  test('is no way around a locked window', async () => {
    const staffId = await office.idOf('Siiri');
    const window = office.window('window 2', account);
    await window.session.enter({ staffId });
    office.time.advanceMinutes(10);
    await window.session.leave();
    expect((await refusalOf(window.session.enter({ staffId }))).code).toBe('WRONG_SECRET');
    await window.session.enter({ staffId, secret: right });
    await window.session.leave();
    expect((await window.session.enter({ staffId })).person).not.toBeNull();
  });

  test('can be taken away again, and cannot be tied from a browser', async () => {
    const paula = await office.in('Paula', administratorsPassword, 'browser');
    const staffId = await office.idOf('Siiri');
    expect(
      await refusalOf(paula.credentials.tieAccount({ ...once(), staffId, account: 'outi' })),
    ).toMatchObject({
      code: 'NOT_POSSIBLE_NOW',
      data: { state: 'inBrowser' },
    });
    await paula.credentials.untieAccounts({ ...once(), staffId });
    expect((await refusalOf(office.window('window 2', account).session.enter({ staffId }))).code).toBe(
      'WRONG_SECRET',
    );
  });
});
