import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FromServiceMessage, OpenMessage, ToServiceMessage } from '#contract/process-messages.ts';
import { runService } from '#service/process.ts';
import { refusalOf } from '#tests/support/booking-input.ts';
import { once } from '#tests/support/line.ts';
import { firstRunInput } from '#tests/support/office.ts';
import { until } from '#tests/support/until.ts';
import type { Client } from '#tests/support/wires.ts';

/** The shell's end of a service that runs in this process. */
function startService() {
  const said: FromServiceMessage[] = [];
  const ports: MessagePort[] = [];
  type Listener = (event: { data: unknown; ports?: readonly never[] }) => void;
  let hear: Listener = () => undefined;
  runService(
    {
      on: (_event: string, listener: Listener) => (hear = listener),
      postMessage: (message: unknown) => said.push(message as FromServiceMessage),
    },
    () => undefined,
  );
  const tell = (data: ToServiceMessage, handed: readonly unknown[] = []) =>
    hear({ data, ports: handed as never });
  return {
    async open(message: Omit<OpenMessage, 'type' | 'version'>) {
      tell({ type: 'open', version: '0.0.0-test', ...message });
      await until('the service', () => said.some(({ type }) => type === 'ready'));
    },
    window(windowId: number): Client {
      const { port1, port2 } = new MessageChannel();
      ports.push(port1, port2);
      tell({ type: 'connect', windowId }, [port1]);
      port2.start();
      return createORPCClient(new RPCLink({ port: port2 }));
    },
    async close() {
      tell({ type: 'close' });
      await until('the end', () => said.some(({ type }) => type === 'closed'));
      for (const port of ports) port.close();
    },
  };
}

let folder: string;
let service: ReturnType<typeof startService>;
const key = new Uint8Array(randomBytes(32));
const account = { computer: 'PC1', account: 'paula' };
const password = firstRunInput().administratorPassword ?? '';

async function restart(message: Partial<OpenMessage>): Promise<void> {
  await service.close();
  service = startService();
  await service.open({ folder, key, ...message });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'npt-process-'));
  service = startService();
  await service.open({ folder, key, create: true, account });
});
afterEach(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the service of the desktop', () => {
  test('whoever works in a window goes on after a crash, and is asked anew in a program started anew', async () => {
    await service.window(1).firstRun.complete(firstRunInput());
    expect((await service.window(1).session.current()).person?.name).toBe('Paula Pääkäyttäjä');
    expect((await service.window(2).session.current()).person).toBeNull();
    await restart({ again: true });
    expect((await service.window(1).session.current()).person?.name).toBe('Paula Pääkäyttäjä');
    await restart({});
    expect((await service.window(1).session.current()).person).toBeNull();
  });

  test('the account of the operating system opens the window of its person, and no other does', async () => {
    const { person } = await service.window(1).firstRun.complete(firstRunInput());
    const staffId = person?.id ?? '';
    await service.window(1).credentials.tieAccount({ ...once(), staffId, account: 'paula' });
    const entersBy = async (client: Client) =>
      (await client.session.current()).people.find(({ id }) => id === staffId)?.entersBy;

    await restart({ account });
    expect(await entersBy(service.window(1))).toBe('account');
    expect((await service.window(1).session.enter({ staffId })).person?.id).toBe(staffId);
    for (const other of [{ ...account, account: 'siiri' }, { ...account, computer: 'PC2' }, undefined]) {
      await restart({ account: other });
      expect(await entersBy(service.window(1))).toBe('password');
      expect((await refusalOf(service.window(1).session.enter({ staffId }))).code).toBe('WRONG_SECRET');
    }
    expect((await service.window(1).session.enter({ staffId, secret: password })).person?.id).toBe(staffId);
  });
});
