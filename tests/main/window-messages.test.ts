import { beforeEach, expect, test, vi } from 'vitest';
import { windowHost, windowUrl } from '#main/own-page.ts';
import { answerWindow, hearWindow, nothing, ownWindows, type OwnWindows } from '#main/window-messages.ts';
import { BrowserWindow } from '#tests/support/electron-stand-in/browser-window.ts';
import { invokeFrom, sendFrom } from '#tests/support/electron-stand-in/ipc.ts';

vi.mock('electron', () => import('#tests/support/electron-stand-in/index.ts'));

let channel = 0;
let windows: OwnWindows;
let own: BrowserWindow;
let foreign: BrowserWindow;
let answered: unknown[];
let heard: number;
const frame = { url: windowUrl, parent: null };

beforeEach(() => {
  channel += 1;
  windows = ownWindows(windowHost);
  own = new BrowserWindow();
  foreign = new BrowserWindow();
  windows.add(own as unknown as Parameters<OwnWindows['add']>[0]);
  answered = [];
  heard = 0;
  answerWindow(
    windows,
    `ask-${channel}`,
    ([number, ...more]) => {
      if (typeof number !== 'number' || more.length > 0) throw new Error('secret detail');
      return number;
    },
    (window, number) => {
      answered.push(window);
      return number + 1;
    },
  );
  hearWindow(windows, `say-${channel}`, () => (heard += 1));
});

test('the main frame of an own window is answered', async () => {
  expect(await invokeFrom(own.webContents, frame, `ask-${channel}`, 41)).toBe(42);
  expect(answered).toEqual([own]);
  sendFrom(own.webContents, frame, `say-${channel}`);
  expect(heard).toBe(1);
});

test.each([
  ['a frame inside the page', () => own, { url: windowUrl, parent: frame }],
  ['another page in the window', () => own, { url: 'https://example.org/', parent: null }],
  ['the unlock page', () => own, { url: 'app://unlock/recovery', parent: null }],
  ['a page that looks alike', () => own, { url: 'app://neuvontapoyta.example/', parent: null }],
  ['a frame that is gone', () => own, null],
  ['a window that the shell did not add', () => foreign, frame],
])('%s is refused and nothing runs', async (_who, window, sender) => {
  await expect(invokeFrom(window().webContents, sender, `ask-${channel}`, 41)).rejects.toThrow(
    'not from a window',
  );
  sendFrom(window().webContents, sender, `say-${channel}`);
  expect([answered, heard]).toEqual([[], 0]);
});

test('a window that was closed is no longer an own window', async () => {
  own.close();
  await expect(invokeFrom(own.webContents, frame, `ask-${channel}`, 41)).rejects.toThrow('not from a window');
});

test('arguments of another shape are refused without their content or the reason', async () => {
  for (const wrong of [['41'], [], [41, 42], [{ valueOf: 41 }]]) {
    const refused = invokeFrom(own.webContents, frame, `ask-${channel}`, ...wrong);
    await expect(refused).rejects.toThrow(/arguments not of the agreed shape$/);
    await expect(refused).rejects.not.toThrow('secret detail');
  }
  expect(answered).toEqual([]);
});

test('a request without arguments takes none', () => {
  expect(() => nothing([])).not.toThrow();
  expect(() => nothing([undefined])).toThrow('takes no arguments');
});
