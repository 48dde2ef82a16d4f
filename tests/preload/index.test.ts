import { beforeEach, expect, test, vi } from 'vitest';
import { shellChannels, type DesktopBridge } from '#contract/desktop-bridge.ts';
import { BrowserWindow } from '#tests/support/electron-stand-in/browser-window.ts';
import { attachPage, exposed, ipcMain, ipcRenderer } from '#tests/support/electron-stand-in/ipc.ts';
import {
  MessageChannelMain,
  type MessagePortMain,
} from '#tests/support/electron-stand-in/message-channel-main.ts';

vi.mock('electron', () => import('#tests/support/electron-stand-in/index.ts'));

/** The page's side of `window`: what the preload may touch. */
class Page extends EventTarget {
  readonly location = { origin: 'app://neuvontapoyta' };
  readonly posted: { data: unknown; origin: string; ports: unknown[] }[] = [];

  postMessage(data: unknown, origin: string, ports: unknown[]): void {
    this.posted.push({ data, origin, ports });
  }
}

const page = new Page();
const { webContents } = new BrowserWindow();
let status: object = { status: 'starting' };
const loads: unknown[] = [];

vi.stubGlobal('window', page);
process.argv.push('--neuvontapoyta-version=0.1.0');
attachPage(webContents);
ipcMain.on(shellChannels.windowReady, (event: unknown) => loads.push(event));
ipcMain.handle(shellChannels.serviceStatus, () => status);
ipcMain.handle(shellChannels.print, (_event, ...values) => values.length);
ipcMain.handle(
  shellChannels.saveFile,
  (_event, name, bytes) => `${String(name)} ${(bytes as Uint8Array).length}`,
);
await import('#preload/index.ts');
const bridge = exposed.get('neuvontapoyta') as DesktopBridge;

/** Lets answers that are on their way arrive. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  page.posted.length = 0;
});

test('the window gets the bridge and nothing else', () => {
  expect([...exposed.keys()]).toEqual(['neuvontapoyta']);
  expect(Object.keys(bridge).sort()).toEqual([
    'dial',
    'onCallLink',
    'onServiceStatus',
    'platform',
    'print',
    'saveFile',
    'version',
  ]);
  expect([bridge.platform, bridge.version]).toEqual(['desktop', '0.1.0']);
});

test('the shell hears of the page when it has loaded, not before, and again at every load', () => {
  expect(loads).toHaveLength(0);
  page.dispatchEvent(new Event('load'));
  page.dispatchEvent(new Event('load'));
  expect(loads).toHaveLength(2);
});

test('a port from the shell goes to the page of its own origin, with the agreed message', () => {
  const { port1, port2 } = new MessageChannelMain();
  webContents.postMessage(shellChannels.servicePort, null, [port2]);
  expect(page.posted).toEqual([
    { data: { type: 'service-port' }, origin: 'app://neuvontapoyta', ports: [port2.asDomPort()] },
  ]);
  port1.close();
});

test('a port that comes again is handed over again', () => {
  const channels = [new MessageChannelMain(), new MessageChannelMain()];
  for (const { port2 } of channels) webContents.postMessage(shellChannels.servicePort, null, [port2]);
  const ports: MessagePortMain[] = channels.map(({ port2 }) => port2);
  expect(page.posted.map(({ ports: [port] }) => port)).toEqual(ports.map((port) => port.asDomPort()));
  channels.forEach(({ port1 }) => port1.close());
});

test('the status is told at once, at each change, and no more after stopping', async () => {
  status = { status: 'ready' };
  const told: unknown[][] = [];
  const stop = bridge.onServiceStatus((...values) => told.push(values));
  await settle();
  webContents.send(shellChannels.serviceStatusChanged, { status: 'restarting' });
  webContents.send(shellChannels.serviceStatusChanged, { status: 'refused', refusal: 'DATABASE_LOCKED' });
  stop();
  webContents.send(shellChannels.serviceStatusChanged, { status: 'ready' });
  expect(told).toEqual([
    ['ready', undefined],
    ['restarting', undefined],
    ['refused', 'DATABASE_LOCKED'],
  ]);
  expect(ipcRenderer.listenerCount(shellChannels.serviceStatusChanged)).toBe(0);
});

test('an answer that is older than a change is not told after it', async () => {
  status = { status: 'starting' };
  const told: unknown[] = [];
  const stop = bridge.onServiceStatus((now) => told.push(now));
  webContents.send(shellChannels.serviceStatusChanged, { status: 'ready' });
  await settle();
  stop();
  expect(told).toEqual(['ready']);
});

test('saving and printing pass on their own arguments only', async () => {
  const saved: unknown = await bridge.saveFile('a.csv', new Uint8Array(3));
  expect(saved).toBe('a.csv 3');
  const loose = bridge as unknown as { print(options: object): Promise<number> };
  expect(await loose.print({ silent: true })).toBe(0);
});
