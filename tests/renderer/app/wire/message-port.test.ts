import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCHandler } from '@orpc/server/message-port';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { servicePortMessage } from '#contract/desktop-bridge.ts';
import { ConnectionLost } from '#renderer/app/wire/connection-lost.ts';
import { messagePortLink } from '#renderer/app/wire/message-port.ts';
import type { ServiceClient } from '#renderer/app/wire/service-client.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
const channels: MessageChannel[] = [];
beforeAll(async () => {
  office = await newOffice('2026-10-21');
});
afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
});
afterAll(() => office.close());

/** A window that listens, and what hands it ports as the preload script does. */
function newWindow() {
  const arrivals = new EventTarget();
  const client: ServiceClient = createORPCClient(messagePortLink(arrivals as unknown as Window));
  function hand(options: { answers?: boolean; source?: EventTarget; data?: unknown } = {}) {
    const channel = new MessageChannel();
    channels.push(channel);
    if (options.answers ?? true) {
      new RPCHandler(office.service).upgrade(channel.port1, { context: { sessionId: 'a window' } });
      channel.port1.start();
    }
    const { source = arrivals, data = servicePortMessage } = options;
    arrivals.dispatchEvent(Object.assign(new Event('message'), { data, source, ports: [channel.port2] }));
    return channel;
  }
  return { client, hand };
}

/** Whether the promise has settled after the messages under way have been delivered. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const late = Symbol('late');
  const first = await Promise.race([
    promise.catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, 50, late)),
  ]);
  return first !== late;
}

test('a call made before there is a port waits for it', async () => {
  const { client, hand } = newWindow();
  const session = client.session.current();
  expect(await isSettled(session)).toBe(false);
  hand();
  expect(await session).toMatchObject({ setUp: true, today: '2026-10-21' });
});

test('after a restart what waited on the old port is lost, and the next call goes over the new one', async () => {
  const { client, hand } = newWindow();
  hand({ answers: false });
  const waiting = client.session.current();
  expect(await isSettled(waiting)).toBe(false);
  hand();
  await expect(waiting).rejects.toThrow(ConnectionLost);
  expect(await client.session.current()).toMatchObject({ setUp: true });
});

test('a port that closes loses what waits on it', async () => {
  const { client, hand } = newWindow();
  const { port1 } = hand({ answers: false });
  const waiting = client.session.current();
  expect(await isSettled(waiting)).toBe(false);
  port1.close();
  await expect(waiting).rejects.toThrow(ConnectionLost);
});

test('ports from elsewhere, and other messages, are not taken', async () => {
  const { client, hand } = newWindow();
  hand({ source: new EventTarget() });
  hand({ data: { type: 'another' } });
  hand({ data: null });
  const session = client.session.current();
  expect(await isSettled(session)).toBe(false);
  hand();
  await session;
});

test('a call that was taken back before there was a port ends with its own reason', async () => {
  const { client } = newWindow();
  const aborter = new AbortController();
  const session = client.session.current(undefined, { signal: aborter.signal });
  aborter.abort(new Error('no longer wanted'));
  await expect(session).rejects.toThrow('no longer wanted');
});

test('a refusal of the service is an answer, not a lost connection', async () => {
  const { client, hand } = newWindow();
  hand();
  await expect(client.staff.list()).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
});
