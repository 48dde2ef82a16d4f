import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { shellChannels } from '#contract/desktop-bridge.ts';
import { formatRecoveryKey } from '#domain/database-key/recovery-key.ts';
import { databaseId } from '#store/keys/database-folder.ts';
import { windowUrl } from '#main/own-page.ts';
import { app, appState } from '#tests/support/electron-stand-in/app.ts';
import type { BrowserWindow } from '#tests/support/electron-stand-in/browser-window.ts';
import { dialogState } from '#tests/support/electron-stand-in/dialog.ts';
import { handledChannels, invokeFrom, sendFrom } from '#tests/support/electron-stand-in/ipc.ts';
import { menuState } from '#tests/support/electron-stand-in/menu.ts';
import { started } from '#tests/support/electron-stand-in/utility-process.ts';
import { windowsOf } from '#tests/support/electron-stand-in/windows.ts';
import {
  becomeReady,
  endServices,
  notes,
  prepareComputer,
  scratchFolder,
  writeScript,
} from '#tests/support/shell-run.ts';
import { until } from '#tests/support/until.ts';

vi.mock('electron', () => import('#tests/support/electron-stand-in/index.ts'));

/** One run of the program on a computer whose database is older than its key: from start to quit. */
const root = scratchFolder();
const folder = join(root, 'tietokanta');
const key = Uint8Array.from({ length: 32 }, (_, index) => index + 1);
let desk: BrowserWindow;
const frame = () => desk.webContents.mainFrame;
const ask = (channel: string, ...values: unknown[]) =>
  invokeFrom(desk.webContents, frame(), channel, ...values);

beforeAll(async () => {
  prepareComputer(root);
  mkdirSync(folder);
  writeFileSync(join(folder, 'neuvontapoyta.db'), 'the office of many years');
  writeScript(folder, { key: Buffer.from(key).toString('hex') });
  dialogState.presses = ['Kirjoita palautusavain…'];
  process.argv.push('--data', folder);
  await import('#main/index.ts');
});
afterAll(endServices);

test('nothing is opened before Electron is ready', () => {
  expect(windowsOf()).toHaveLength(0);
  expect([...appState.switches]).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
});

test('the window opens at once; the missing key is told and its question comes, nothing is made', async () => {
  becomeReady();
  const unlock = await until('the question', () => windowsOf()[1]?.shown === true && windowsOf()[1]);
  desk = windowsOf()[0] as BrowserWindow;
  await until('the page of the window', () => desk.webContents.getURL() !== '');
  expect([desk.webContents.getURL(), unlock.webContents.getURL()]).toEqual([
    windowUrl,
    'app://unlock/recovery',
  ]);
  expect(dialogState.boxes[0]?.message).toContain('avainta ei ole tällä tietokoneella');
  expect(started).toHaveLength(0);
  expect(await ask(shellChannels.serviceStatus)).toEqual({ status: 'starting' });
});

test('a wrong recovery key is said; the right one opens the old database and is kept', async () => {
  const unlock = windowsOf()[1] as BrowserWindow;
  const answer = (typed: string) =>
    invokeFrom(unlock.webContents, unlock.webContents.mainFrame, 'unlock:submit', typed);
  expect(await answer('0123A')).toContain('ei kelpaa');
  expect(unlock.isDestroyed()).toBe(false);
  expect(await answer(formatRecoveryKey(key).toLowerCase())).toBe('');
  expect(unlock.isDestroyed()).toBe(true);
  await until('ready', () => notes(folder, 'open').length === 1);
  expect(notes(folder, 'open')[0]).toMatchObject({ create: false, key: Buffer.from(key).toString('hex') });
  const keyFile = join(root, 'käyttäjä', 'avaimet', `${databaseId(folder)}.json`);
  await until('the kept key', () => existsSync(keyFile));
  expect(JSON.parse(readFileSync(keyFile, 'utf8'))).toMatchObject({ sealedBy: 'os' });
  expect(readFileSync(join(folder, 'neuvontapoyta.db'), 'utf8')).toBe('the office of many years');
});

test('the loaded window gets its port, and another after a crash of the service', async () => {
  const ports: MessagePort[] = [];
  const statuses: unknown[] = [];
  // Only what comes after the crash is looked at: the first `ready` may still be on its way.
  let ready: unknown;
  while (ready !== 'ready') ready = ((await ask(shellChannels.serviceStatus)) as { status: unknown }).status;
  desk.webContents.arrivals.on('arrival', ({ channel, values, ports: [port] }) => {
    if (channel === shellChannels.serviceStatusChanged) statuses.push(values[0]);
    if (port !== undefined) ports.push(port.asDomPort() as unknown as MessagePort);
  });
  sendFrom(desk.webContents, frame(), shellChannels.windowReady);
  await until('a port', () => ports.length === 1);
  await until('connect', () => notes(folder, 'connect').length === 1);
  started[0]?.child.kill('SIGKILL');
  await until('another port', () => ports.length === 2);
  expect(statuses).toEqual([{ status: 'restarting' }, { status: 'ready' }]);
  expect(notes(folder, 'open').map(({ create }) => create)).toEqual([false, false]);
});

test('the window saves a file through the dialog only, and prints', async () => {
  dialogState.saveTo = join(root, 'tilasto.csv');
  expect(await ask(shellChannels.saveFile, 'tilasto.csv', Uint8Array.from([65]))).toBe('saved');
  expect(readFileSync(dialogState.saveTo, 'utf8')).toBe('A');
  await expect(ask(shellChannels.saveFile, '../tilasto.csv', Uint8Array.from([65]))).rejects.toThrow(
    'agreed shape',
  );
  await ask(shellChannels.print);
  expect(desk.webContents.printed).toBe(1);
});

test('a window can ask for these things and no others', () => {
  expect(handledChannels().sort()).toEqual([
    'call-link:take',
    'file:save',
    'number:dial',
    'service-status:get',
    'unlock:submit',
    'window:print',
  ]);
});

test('a second start brings the window to the front', () => {
  desk.minimize();
  app.emit('second-instance', {}, ['--demo']);
  expect([desk.minimized, desk.isFocused(), windowsOf().length]).toEqual([false, true, 1]);
});

test('a second start by a link of the telephone program hands the link to the window', async () => {
  const link = 'neuvontapoyta:call?number=0001234567';
  expect(await ask(shellChannels.callLinkTake)).toBeNull();
  desk.minimize();
  app.emit('second-instance', {}, ['--some-switch', link]);
  expect(desk.minimized).toBe(false);
  expect(await ask(shellChannels.callLinkTake)).toBe(link);
  expect(appState.schemes).toEqual(['neuvontapoyta']);
});

test('a page that died is loaded again', async () => {
  const loaded = new Promise((resolve) => desk.webContents.once('did-finish-load', resolve));
  desk.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  await loaded;
  expect(desk.webContents.getURL()).toBe(windowUrl);
});

test('the menu is in Finnish', () => {
  expect(menuState.template?.map(({ label }) => label)).toEqual(['Tiedosto', 'Muokkaa', 'Näytä', 'Ikkuna']);
});

test('closing the last window quits after the service has closed', async () => {
  const child = started.at(-1)?.child;
  desk.close();
  expect(appState.quit).toBe(false);
  await until('quit', () => appState.quit);
  expect(child?.exitCode).toBe(0);
  expect(notes(folder).at(-1)?.type).toBe('close');
  expect(dialogState.faults).toEqual([]);
});
