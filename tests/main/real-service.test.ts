import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Contract } from '#contract/contract.ts';
import { shellChannels } from '#contract/desktop-bridge.ts';
import { databaseId } from '#store/keys/database-folder.ts';
import { parseRecoveryKey } from '#domain/database-key/recovery-key.ts';
import { osKeyKeeper } from '#main/os-key-keeper.ts';
import { app, appState } from '#tests/support/electron-stand-in/app.ts';
import { sendFrom } from '#tests/support/electron-stand-in/ipc.ts';
import { forkState, started } from '#tests/support/electron-stand-in/utility-process.ts';
import { windowsOf } from '#tests/support/electron-stand-in/windows.ts';
import { firstRunInput } from '#tests/support/office.ts';
import { becomeReady, endServices, prepareComputer, scratchFolder } from '#tests/support/shell-run.ts';
import { until } from '#tests/support/until.ts';

vi.mock('electron', () => import('#tests/support/electron-stand-in/index.ts'));

/** The shell with the real service in a process of its own, asked through the port that a window was handed. */
const root = scratchFolder();
const folder = join(root, 'tietokanta');
const clients: ContractRouterClient<Contract>[] = [];

beforeAll(async () => {
  prepareComputer(root);
  forkState.instead = join(import.meta.dirname, '..', '..', 'src', 'service', 'process.ts');
  process.argv.push('--data', folder);
  await import('#main/index.ts');
  becomeReady();
  const desk = await until('the window', () => windowsOf()[0]?.shown === true && windowsOf()[0]);
  desk.webContents.arrivals.on('arrival', ({ ports: [port] }) => {
    if (port === undefined) return;
    const link = new RPCLink({ port: port.asDomPort() });
    clients.push(createORPCClient(link));
  });
  sendFrom(desk.webContents, desk.webContents.mainFrame, shellChannels.windowReady);
});
afterAll(endServices);

test('a first start makes an encrypted database and the window is answered over its port', async () => {
  const client = await until('a port', () => clients[0]);
  expect(await client.session.current()).toMatchObject({ setUp: false, demo: false, version: '0.1.0' });
  expect(readFileSync(join(folder, 'neuvontapoyta.db')).toString('latin1', 0, 15)).not.toBe(
    'SQLite format 3',
  );
});

test('the recovery key that the window shows is the key that the operating system keeps', async () => {
  const { recoveryKey } = (await clients[0]?.firstRun.recoveryKey()) ?? {};
  const kept = await osKeyKeeper(join(root, 'käyttäjä', 'avaimet')).load(databaseId(folder));
  expect(kept).toHaveLength(32);
  expect(parseRecoveryKey(recoveryKey ?? '')).toEqual(kept);
});

test('a service that is killed comes back on the same database and answers on the new port', async () => {
  const first = started.at(-1);
  first?.child.kill('SIGKILL');
  const client = await until('another port', () => clients[1]);
  expect(await client.session.current()).toMatchObject({ setUp: false });
  expect(started.at(-1)?.pid).not.toBe(first?.pid);
});

test('a new recovery key is what the operating system keeps from then on', async () => {
  const client = await until('another port', () => clients[1]);
  await client.firstRun.complete(firstRunInput());
  await client.backups.make({ requestId: crypto.randomUUID() });
  const { recoveryKey } = await client.backups.startKey({ requestId: crypto.randomUUID() });
  const lastGroup = recoveryKey.split('-').at(-1) ?? '';
  await client.backups.changeKey({ requestId: crypto.randomUUID(), lastGroup });
  const keys = osKeyKeeper(join(root, 'käyttäjä', 'avaimet'));
  const wanted = Buffer.from(parseRecoveryKey(recoveryKey) ?? []).toString('hex');
  const kept = async () => Buffer.from((await keys.load(databaseId(folder))) ?? []).toString('hex');
  await expect.poll(kept).toBe(wanted);
  await expect.poll(() => existsSync(join(folder, 'avaimen-vaihto'))).toBe(false);
});

test('quitting waits until the service has closed its database', async () => {
  const child = started.at(-1)?.child;
  app.quit();
  await until('quit', () => appState.quit);
  expect(child?.exitCode).toBe(0);
  expect(existsSync(join(folder, 'neuvontapoyta.db'))).toBe(true);
});
