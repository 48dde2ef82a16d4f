import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { RPCHandler } from '@orpc/server/message-port';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Contract } from '#contract/contract.ts';
import { mostUnread, readMessage } from '#contract/port-room.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { newPortHandler, type WindowPort } from '#service/port-handler.ts';
import { manyCalls } from '#tests/support/many-calls.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { gather } from '#tests/support/row-file.ts';
import { until } from '#tests/support/until.ts';
import { watchSnapshots } from '#tests/support/watched-snapshots.ts';

const CALLS = 20_000;
let office: TestOffice;
beforeAll(async () => {
  office = await newOffice('2026-12-01');
  await manyCalls(office, { count: CALLS, first: '2026-11-02' });
});
afterAll(() => office.close());

/** A window whose messages are read only while it is awake. */
async function newWindow(room: 'with room' | 'without room' = 'with room') {
  const { port1, port2 } = new MessageChannel();
  const state = { isAwake: true, unread: 0, most: 0 };
  const counted = {
    addEventListener: port1.addEventListener.bind(port1),
    postMessage(message: unknown) {
      state.unread += 1;
      state.most = Math.max(state.most, state.unread);
      port1.postMessage(message);
    },
  };
  const read = () => {
    state.unread -= 1;
    if (room === 'with room') port2.postMessage(readMessage);
  };
  port2.addEventListener('message', () => {
    if (state.isAwake) read();
  });
  const sessionId = `window ${Math.random()}`;
  const served = counted as unknown as WindowPort;
  let end = () => undefined as void;
  if (room === 'with room') end = newPortHandler(office.service).answer(served, { sessionId });
  else new RPCHandler(office.service).upgrade(counted, { context: { sessionId } });
  const client: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ port: port2 }));
  for (const port of [port1, port2]) port.start();
  await client.session.enter({ staffId: await office.idOf('Paula') });
  const wake = () => {
    state.isAwake = true;
    while (state.unread > 0) read();
  };
  return { client, state, wake, end, close: () => port1.close() };
}

const ask = (client: ContractRouterClient<Contract>) =>
  client.statistics.exportRows({
    officeId: office.officeId,
    period: monthRange(month('2026-11')),
    format: 'csv',
    language: 'fi',
  });

const still = () => new Promise((resolve) => setTimeout(resolve, 100));

test('a window that does not read is sent so much and no more, and the file goes on when it reads again', async () => {
  const window = await newWindow();
  const watched = watchSnapshots(office.parts.store);
  window.state.isAwake = false;
  const file = ask(window.client).then(gather);
  await until('the port is full', () => window.state.unread >= mostUnread);
  await still();
  expect(window.state.most).toBe(mostUnread);
  // Two messages for each of the 100 pages: most of them have not been read from the database either.
  expect(watched.queries).toBeLessThan(mostUnread + 5);
  // What is no piece of a stream is answered all the same.
  const asked = window.client.session.current();
  expect((await asked).setUp).toBe(true);
  window.wake();
  expect((await file).total).toBe(CALLS);
  expect(watched.queries).toBeGreaterThan(100);
  window.close();
});

test('a port without room is sent the whole file, read or not: the test above can fail', async () => {
  const window = await newWindow('without room');
  window.state.isAwake = false;
  const { total } = await gather(await ask(window.client));
  expect(total).toBe(CALLS);
  expect(window.state.most).toBeGreaterThan(100);
  window.close();
});

test.each(['end', 'close'] as const)(
  'a full port of a window that goes (%s) lets the reading go',
  async (how) => {
    const window = await newWindow();
    const watched = watchSnapshots(office.parts.store);
    window.state.isAwake = false;
    const file = ask(window.client).then(gather);
    file.catch(() => undefined);
    await until('the port is full', () => window.state.unread >= mostUnread);
    window.end();
    window.close();
    if (how === 'end') window.end();
    await until('the snapshot closed', () => watched.closed === 1);
    await expect(file).rejects.toThrow(/./);
  },
);
