import { setTimeout as wait } from 'node:timers/promises';
import { safe } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { once } from '#tests/support/line.ts';
import { administratorsPassword, newSecretOffice, type SecretOffice } from '#tests/support/secret-office.ts';
import { wiresInto, type Client, type Wire } from '#tests/support/wires.ts';

const right = 'lumi satoi maaliskuussa';
/** What is promised of a revocation, in milliseconds. */
const promised = 1000;

let office: SecretOffice;
let wires: readonly Wire[];
let paula: Client;
beforeEach(async () => {
  office = await newSecretOffice();
  await office.give('Siiri', right);
  wires = await wiresInto(office);
  paula = await office.in('Paula', administratorsPassword);
});
afterEach(async () => {
  for (const wire of wires) await wire.close();
  await office.close();
});

/** Siiri's window on a wire, which listens to changes; `ended` is how long after the asking its stream came to its end. */
async function siirisWindow(name: string) {
  const client = await wires.find((wire) => wire.name === name)?.connect();
  if (!client) throw new Error(`No ${name}`);
  await client.session.enter({ staffId: await office.idOf('Siiri'), secret: right });
  const closing = new AbortController();
  const changes = await client.live.changes(undefined, { signal: closing.signal });
  const ended = (async () => {
    for await (const _ of changes);
    return performance.now();
  })();
  // The stream is asked for its first news before anything happens.
  await wait(20);
  return { client, ended, close: () => closing.abort() };
}

const late = async (): Promise<'late'> => {
  await wait(promised, undefined, { ref: false });
  return 'late';
};

async function siiri() {
  const row = (await paula.staff.list()).find(({ name }) => name.startsWith('Siiri'));
  if (!row) throw new Error('No Siiri');
  return row;
}

const revocations: readonly (readonly [string, string, () => Promise<unknown>])[] = [
  [
    'sessions are ended',
    'NOT_SIGNED_IN',
    async () => paula.credentials.endSessions({ ...once(), staffId: await office.idOf('Siiri') }),
  ],
  [
    'work has ended',
    'NOT_SIGNED_IN',
    async () => paula.staff.update({ ...(await siiri()), ...once(), activeToOn: localDate('2026-10-20') }),
  ],
  [
    'roles are others',
    'NOT_ALLOWED',
    async () => paula.staff.update({ ...(await siiri()), ...once(), roles: ['manager'] }),
  ],
  [
    'secret is taken away',
    'NOT_SIGNED_IN',
    async () => paula.credentials.makeStartCode({ ...once(), staffId: await office.idOf('Siiri') }),
  ],
];

describe.each(['in process', 'message port', 'HTTP'])('over the wire %s', (name) => {
  test.each(revocations)('somebody whose %s is out within a second', async (_what, code, revoke) => {
    const { client, ended } = await siirisWindow(name);
    expect(await client.bookings.drafts({ officeId: office.officeId })).toEqual([]);
    const asked = performance.now();
    await revoke();
    const { error } = await safe(client.bookings.drafts({ officeId: office.officeId }));
    expect(error).toMatchObject({ code });
    const end = await Promise.race([ended, late()]);
    expect(end).not.toBe('late');
    expect(Number(end) - asked).toBeLessThan(promised);
    const session = await client.session.current();
    expect(session.person === null).toBe(code === 'NOT_SIGNED_IN');
    expect(session.operations).not.toContain('bookings.drafts');
  });

  test('others go on: their stream does not end', async () => {
    const { client, ended, close } = await siirisWindow(name);
    await paula.credentials.endSessions({ ...once(), staffId: await office.idOf('Outi') });
    expect(await Promise.race([ended.catch(() => 'ended'), wait(150, 'goes on')])).toBe('goes on');
    expect((await client.session.current()).person?.name).toBe('Siiri Sihteeri');
    close();
    await ended.catch(() => undefined);
  });
});
