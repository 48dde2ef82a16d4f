import { beforeEach, expect, test, vi } from 'vitest';
import { shellChannels } from '#contract/desktop-bridge.ts';
import { LONGEST_LINK } from '#domain/calls/call-link.ts';
import { callLinkIn, callLinks, hearCallLinks, ownWords } from '#main/call-links.ts';
import { dial, numberToDial } from '#main/dial.ts';
import { windowHost, windowUrl } from '#main/own-page.ts';
import { ownWindows } from '#main/window-messages.ts';
import { app, appState } from '#tests/support/electron-stand-in/app.ts';
import { BrowserWindow } from '#tests/support/electron-stand-in/browser-window.ts';
import { invokeFrom } from '#tests/support/electron-stand-in/ipc.ts';
import { Preventable } from '#tests/support/electron-stand-in/preventable.ts';
import { shellState } from '#tests/support/electron-stand-in/shell.ts';

vi.mock('electron', () => import('#tests/support/electron-stand-in/index.ts'));

const LINK = 'neuvontapoyta:call?number=0001234567';

beforeEach(() => {
  app.removeAllListeners('open-url');
  appState.schemes = [];
  appState.packaged = true;
});

test('the link is found among the words of a start, whatever stands around it', () => {
  expect(callLinkIn(['--allow-file-access', LINK])).toBe(LINK);
  expect(callLinkIn(['NEUVONTAPOYTA:call?number=1'])).toBe('NEUVONTAPOYTA:call?number=1');
  expect(callLinkIn(['--demo', 'tel:0001234567'])).toBeUndefined();
});

test('a start by a link opens the usual database: options that stand beside it are not its own', () => {
  expect(ownWords([LINK, '--data', 'elsewhere', '--demo'])).toEqual([]);
  expect(ownWords(['--demo'])).toEqual(['--demo']);
});

test('an installed program is the handler of its links; a developer’s is not', () => {
  hearCallLinks(callLinks(), []);
  appState.packaged = false;
  hearCallLinks(callLinks(), []);
  expect(appState.schemes).toEqual(['neuvontapoyta']);
});

test('a link waits for the window, is told to one that is open, and is taken once', async () => {
  const links = callLinks();
  hearCallLinks(links, [LINK]);
  const windows = ownWindows(windowHost);
  const window = new BrowserWindow();
  windows.add(window as never);
  links.answer(windows);
  const take = () =>
    invokeFrom(window.webContents, { url: windowUrl, parent: null }, shellChannels.callLinkTake);
  expect([await take(), await take()]).toEqual([LINK, null]);

  const told: string[] = [];
  window.webContents.arrivals.on('arrival', ({ channel }) => told.push(channel));
  // As macOS tells of it.
  const event = new Preventable({});
  app.emit('open-url', event, `${LINK}9`);
  expect([event.defaultPrevented, told]).toEqual([true, [shellChannels.callLinkOpened]]);
  expect(await take()).toBe(`${LINK}9`);

  // A long one comes cut, and still one too long to be read as a number.
  links.open(`neuvontapoyta:call?number=${'0'.repeat(100_000)}`);
  expect(String(await take())).toHaveLength(LONGEST_LINK + 1);
});

test('a number is dialled by its digits, and nothing else is opened', async () => {
  await dial(numberToDial(['000 123 4567']));
  expect(shellState.opened).toEqual(['tel:0001234567']);
  for (const raw of [['https://example.org/'], ['tel:0001'], ['0001;ext=1'], [''], [1], [], ['0001', 'x']])
    expect(() => numberToDial(raw)).toThrow('not a number');
});
