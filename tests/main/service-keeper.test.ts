import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { keepService, type ServiceKeeper } from '#main/service-keeper.ts';
import { windowPorts, type WindowPorts } from '#main/window-ports.ts';
import { BrowserWindow } from '#tests/support/electron-stand-in/browser-window.ts';
import { started } from '#tests/support/electron-stand-in/utility-process.ts';
import { becomeReady, endServices, notes, scratchFolder, writeScript } from '#tests/support/shell-run.ts';
import { until } from '#tests/support/until.ts';

vi.mock('electron', () => import('#tests/support/electron-stand-in/index.ts'));
beforeAll(becomeReady);
afterAll(endServices);

const modulePath = join(import.meta.dirname, '..', 'support', 'scripted-service.ts');
let folder: string;
let ports: WindowPorts;
let service: ServiceKeeper;
let told: string[];
let printed: object[];
const message = () => ({ folder, key: new Uint8Array(32), version: '0.1.0', create: true });

beforeEach(() => {
  folder = join(scratchFolder(), 'tietokanta');
  ports = windowPorts();
  told = [];
  printed = [];
  service = keepService(
    modulePath,
    ports,
    () => told.push(Object.values(service.status()).join(' ')),
    (asked) => {
      printed.push(asked);
      return Promise.resolve(asked.html === '' ? null : new Uint8Array(Buffer.from(asked.html)));
    },
  );
});

/** A window whose page has loaded: its ports, newest last, and what came through them. */
function page() {
  const window = new BrowserWindow();
  const received: { port: MessagePort; said: unknown[] }[] = [];
  window.webContents.arrivals.on('arrival', ({ ports: [port] }) => {
    if (port === undefined) return;
    const entry = { port: port.asDomPort() as unknown as MessagePort, said: [] as unknown[] };
    entry.port.addEventListener('message', ({ data }) => entry.said.push(data));
    entry.port.start();
    received.push(entry);
  });
  ports.connect(window as unknown as Parameters<WindowPorts['connect']>[0]);
  return { window, received };
}

const running = () => started.at(-1);

test('opens, is ready, closes with care', async () => {
  expect(await service.open(message())).toBe('ready');
  expect(service.status()).toEqual({ status: 'ready' });
  const child = running()?.child;
  await service.close();
  expect(child?.exitCode).toBe(0);
  expect(notes(folder).map(({ type }) => type)).toEqual(['open', 'close']);
  expect(told).toEqual(['starting', 'ready']);
});

test.each([
  ['<p>raportti</p>', '<p>raportti</p>'],
  ['', null],
])('what the service asks to print (%j) is printed and answered with its number', async (html, bytes) => {
  writeScript(folder, { prints: html });
  await service.open(message());
  const [note] = await until('the answer', () => {
    const found = notes(folder, 'printed');
    return found.length > 0 && found;
  });
  expect(note).toMatchObject({ printId: 1, bytes });
  expect(printed).toEqual([{ html, style: 'p {}' }]);
  await service.close();
});

test('windows that loaded before and after the service was ready both get a port of their own', async () => {
  const early = page();
  expect(early.received).toHaveLength(0);
  await service.open(message());
  const late = page();
  for (const { received } of [early, late]) {
    expect(received).toHaveLength(1);
    received[0]?.port.postMessage({ asks: 'time' }, []);
    const said = await until('answer', () => received[0]?.said[0]);
    expect(said).toEqual({ said: { asks: 'time' }, pid: running()?.pid });
  }
  expect(notes(folder, 'connect').map(({ windowId }) => windowId)).toEqual([early.window.id, late.window.id]);
  late.window.close();
  await until('disconnect', () => notes(folder, 'disconnect').length === 1);
  expect(notes(folder, 'disconnect')[0]?.windowId).toBe(late.window.id);
  await service.close();
});

test('a page that was loaded again gets a new port and is the same window', async () => {
  await service.open(message());
  const { window, received } = page();
  ports.connect(window as unknown as Parameters<WindowPorts['connect']>[0]);
  expect(received).toHaveLength(2);
  await until('connects', () => notes(folder, 'connect').length === 2);
  window.close();
  await until('disconnect', () => notes(folder, 'disconnect').length > 0);
  expect(notes(folder, 'disconnect')).toHaveLength(1);
  await service.close();
});

test('a killed service comes back: told, with a new port for the same window, and it may make no new database', async () => {
  await service.open(message());
  const { window, received } = page();
  const first = running();
  received[0]?.port.postMessage('before', []);
  await until('answer', () => received[0]?.said[0]);
  first?.child.kill('SIGKILL');
  await until('restart', () => told.at(-1) === 'ready' && running() !== first);
  expect(told).toEqual(['starting', 'ready', 'restarting', 'ready']);
  expect(received).toHaveLength(2);
  received[1]?.port.postMessage('again', []);
  expect(await until('answer', () => received[1]?.said[0])).toMatchObject({
    said: 'again',
    pid: running()?.pid,
  });
  expect(notes(folder, 'open').map(({ create }) => create)).toEqual([true, false]);
  // Only the first time are the windows new ones: after a crash whoever works in them goes on.
  expect(notes(folder, 'open').map(({ again }) => again)).toEqual([undefined, true]);
  expect(notes(folder, 'connect').map(({ windowId }) => windowId)).toEqual([window.id, window.id]);
  await service.close();
});

test('a service that crashes while it works is restarted too', async () => {
  await service.open(message());
  const { received } = page();
  const first = running();
  received[0]?.port.postMessage('crash', []);
  await until('restart', () => told.at(-1) === 'ready' && running() !== first);
  expect(first?.child.exitCode).toBe(9);
  await service.close();
});

test('crashes before the first answer are waited out with growing waits, and the opening is answered in the end', async () => {
  writeScript(folder, { crashes: 3 });
  const begin = performance.now();
  expect(await service.open(message())).toBe('ready');
  expect(performance.now() - begin).toBeGreaterThan(200 + 400 + 800);
  expect(told).toEqual(['starting', 'restarting', 'restarting', 'restarting', 'ready']);
  expect(notes(folder, 'open').map(({ create }) => create)).toEqual([true, true, true, true]);
  await service.close();
});

test('a refusal is told with its code, ends the process, and is not tried again by itself', async () => {
  writeScript(folder, { refuse: 'DATABASE_NEWER' });
  expect(await service.open(message())).toBe('DATABASE_NEWER');
  expect(service.status()).toEqual({ status: 'refused', refusal: 'DATABASE_NEWER' });
  const child = running()?.child;
  await until('end', () => child?.exitCode !== null || child.signalCode !== null);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(notes(folder, 'open')).toHaveLength(1);
  writeScript(folder, {});
  expect(await service.open(message())).toBe('ready');
  await service.close();
});

test('a crash while it is refused, and a close without a service, do nothing', async () => {
  writeScript(folder, { refuse: 'DATABASE_LOCKED' });
  await service.open(message());
  await service.close();
  expect(service.status().status).toBe('refused');
});

test('a service that does not close is ended after ten seconds', { timeout: 20_000 }, async () => {
  writeScript(folder, { deaf: true });
  await service.open(message());
  const child = running()?.child;
  const begin = performance.now();
  await service.close();
  expect(performance.now() - begin).toBeGreaterThan(9_900);
  expect(performance.now() - begin).toBeLessThan(11_000);
  await until('end', () => child?.signalCode === 'SIGTERM');
});

test('a service that dies while it closes is not started again', async () => {
  writeScript(folder, { deaf: true });
  await service.open(message());
  const before = started.length;
  const closing = service.close();
  running()?.child.kill('SIGKILL');
  await closing;
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(started).toHaveLength(before);
});

test('what is not an agreed message is passed over', async () => {
  await service.open(message());
  const process = running();
  for (const wrong of [
    null,
    'ready',
    { type: 'refused', code: 'NO_SUCH' },
    { type: 'ready', extra: 1 },
    { type: '' },
  ])
    process?.emit('message', wrong);
  expect(service.status()).toEqual({ status: 'ready' });
  await service.close();
});

test('a service that says it cannot go on is restarted even if it lingers', async () => {
  await service.open(message());
  const first = running();
  first?.emit('message', { type: 'fatal', message: 'disk gone' });
  await until('restart', () => told.at(-1) === 'ready' && running() !== first);
  expect(first?.child.signalCode).toBe('SIGTERM');
  await service.close();
});
