import { appState, becomeReady } from '#tests/support/electron-stand-in/app.ts';
import type { BrowserWindow } from '#tests/support/electron-stand-in/browser-window.ts';
import { menuState } from '#tests/support/electron-stand-in/menu.ts';
import { registeredSchemes, requestPage } from '#tests/support/electron-stand-in/protocol.ts';
import { session } from '#tests/support/electron-stand-in/session.ts';
import { windowsOf } from '#tests/support/electron-stand-in/windows.ts';
import { isAppReady } from '#tests/support/electron-stand-in/readiness.ts';
import { storageState } from '#tests/support/electron-stand-in/safe-storage.ts';
import { prepareComputer } from '#tests/support/shell-run.ts';
import { until } from '#tests/support/until.ts';
import type { Observation } from './observation.ts';
import { dialledBy } from './observe-dialling.ts';
import { answeredStrangers, channelsOf } from './observe-messages.ts';
import { observePreload } from './observe-preload.ts';

const permissions = [
  'media',
  'geolocation',
  'notifications',
  'midiSysex',
  'openExternal',
  'clipboard-read',
  'fileSystem',
  'hid',
];
const requests = [
  'https://example.org/',
  'http://127.0.0.1:8080/',
  'ws://127.0.0.1/',
  'file:///etc/passwd',
  'ftp://example.org/',
  'data:text/html,x',
  'devtools://devtools/',
  'app://neuvontapoyta/',
];
const targets = [
  'https://example.org/',
  'http://localhost/',
  'file:///etc/passwd',
  'data:text/html,x',
  'app://neuvontapoyta.example.org/',
  'app://unlock/recovery',
];
const pages = [
  'app://neuvontapoyta/',
  'app://neuvontapoyta/missing.js',
  'app://unlock/passphrase',
  'app://elsewhere/',
];

/** Starts the shell in this process and looks at everything it did. @param root a folder for its files. */
export async function observeShell(root: string): Promise<Observation> {
  let fault = '';
  try {
    prepareComputer(root);
    // Without a key store the shell asks for a passphrase: both of its windows are open at once.
    storageState.available = false;
    await import('#main/index.ts');
    becomeReady();
    await until(
      'both windows',
      () => windowsOf().length === 2 && windowsOf().every(({ shown }) => shown),
      15_000,
    );
  } catch (error) {
    fault = String(error);
  }
  const windows = windowsOf();
  const look = isAppReady() ? await lookAround(windows) : nothingSeen;
  return { ...look, fault };
}

const nothingSeen = {
  windows: [],
  schemes: [],
  pages: {},
  granted: [],
  requests: [],
  downloads: false,
  escapes: [] as string[],
  reloads: false,
  channels: [],
  answeredStrangers: [],
  switches: [],
  menuRoles: [],
  exposed: [],
  postedTo: [],
  dialled: [],
};

async function lookAround(windows: readonly BrowserWindow[]): Promise<Omit<Observation, 'fault'>> {
  const only = session.defaultSession;
  const answered = await Promise.all(pages.map(async (url) => [url, await page(url)] as const));
  const [desk] = windows;
  return {
    windows: windows.map(({ webContents, options }) => ({
      url: webContents.getURL(),
      preferences: { ...options.webPreferences } as Record<string, unknown>,
    })),
    schemes: registeredSchemes.map(({ scheme, privileges }) => ({
      scheme,
      privileges: { ...privileges } as Record<string, boolean>,
    })),
    pages: Object.fromEntries(answered),
    granted: [
      ...permissions.filter((name) => only.grants(name)).map((name) => `${name} on request`),
      ...permissions.filter((name) => only.checks(name)).map((name) => `${name} at a check`),
      ...(only.grantsDevice() ? ['a device'] : []),
      ...(only.capturesScreen() ? ['the screen'] : []),
    ],
    requests: requests.filter((url) => only.lets(url)),
    downloads: only.downloads(),
    escapes: windows.flatMap(escapesFrom),
    reloads: desk?.webContents.tries('will-navigate', desk.webContents.getURL()) ?? false,
    channels: channelsOf(),
    answeredStrangers: await answeredStrangers(windows),
    dialled: await dialledBy(desk),
    switches: [...appState.switches].map(([name, value]) => `${name}=${value ?? ''}`),
    menuRoles: (menuState.template ?? []).flatMap(({ submenu }) =>
      (Array.isArray(submenu) ? submenu : []).map(({ role }) => role ?? ''),
    ),
    ...(await observePreload(desk)),
  };
}

function escapesFrom({ webContents }: BrowserWindow): string[] {
  const here = webContents.getURL();
  const away = targets.filter((url) => url !== here);
  const others = here.startsWith('app://unlock') ? [...away, 'app://neuvontapoyta/'] : away;
  return [
    ...others.filter((url) => webContents.tries('will-navigate', url)).map((url) => `navigates to ${url}`),
    ...[...others, here]
      .filter((url) => webContents.tries('will-redirect', url))
      .map((url) => `is redirected to ${url}`),
    ...others
      .filter((url) => webContents.tries('will-frame-navigate', url, false))
      .map((url) => `frames ${url}`),
    ...[...others, here].filter((url) => webContents.triesWindow(url)).map((url) => `opens ${url}`),
    ...(webContents.triesWebview() ? ['attaches a webview'] : []),
  ].map((escape) => `${here} ${escape}`);
}

async function page(url: string): Promise<{ status: number; headers: Record<string, string> }> {
  const response = await requestPage(url);
  return { status: response.status, headers: Object.fromEntries(response.headers) };
}
