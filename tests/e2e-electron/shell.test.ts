import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unlockUrl, windowUrl } from '#main/own-page.ts';
import { realElectron, sayWhySkipped } from '#tests/support/real-electron.ts';

/**
 * The shell in real Electron: what cannot be shown without its runtime and a display. Run after a build with
 * `npx vitest run --project electron`.
 */
const folder = mkdtempSync(path.join(tmpdir(), 'neuvontapöytä-'));
const data = path.join(folder, 'tietokanta');
const electron = realElectron();
const skipped = sayWhySkipped(electron);
const program = 'program' in electron ? electron.program : '';
const args = ['.', `--user-data-dir=${path.join(folder, 'profiili')}`, '--data', data];

const passphrase = 'kesäinen harjoitus pöydällä';

let app: ElectronApplication;
let desk: Page;

/** The page with the given address, once it is there; undefined when `until` says so first. */
async function pageAt(address: string, until: () => boolean = () => false): Promise<Page | undefined> {
  while (!until()) {
    const page = app.windows().find((one) => one.url().startsWith(address));
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return undefined;
}

/** What the service is said to do, read from the bridge until it is settled. */
const settledStatus = () =>
  desk.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const bridge = (
          globalThis as unknown as { neuvontapoyta: { onServiceStatus: (f: (s: string) => void) => void } }
        ).neuvontapoyta;
        bridge.onServiceStatus((status) => {
          if (status === 'ready' || status === 'refused') resolve(status);
        });
      }),
  );

/** A computer without a key store asks for a passphrase instead: it is given one, if it asks before `until`. */
async function answerPassphrase(until: () => boolean): Promise<void> {
  const unlock = await pageAt(unlockUrl, until);
  if (unlock === undefined) return;
  await unlock.fill('#secret', passphrase);
  await unlock.fill('#repeat', passphrase);
  await unlock.click('button[type=submit]');
}

beforeAll(async () => {
  if (skipped) return;
  app = await _electron.launch({ executablePath: program, args });
  desk = (await pageAt(windowUrl)) as Page;
  let settled = false;
  const asked = answerPassphrase(() => settled);
  await settledStatus();
  settled = true;
  await asked;
});
afterAll(async () => {
  if (!skipped) await app.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(skipped)('the shell in real Electron', () => {
  it('opens the window of the program on its own scheme, and the service answers', async () => {
    expect(desk.url().startsWith(windowUrl)).toBe(true);
    expect(await settledStatus()).toBe('ready');
    await desk.getByRole('heading').first().waitFor();
  });

  it('runs every page isolated and sandboxed, without Node', async () => {
    const preferences = await app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((one) => {
        const now = (
          one as unknown as { getLastWebPreferences: () => Record<string, unknown> }
        ).getLastWebPreferences();
        return [now['contextIsolation'], now['sandbox'], now['nodeIntegration'], now['webSecurity']];
      }),
    );
    expect(preferences.length).toBeGreaterThan(0);
    for (const one of preferences) expect(one).toEqual([true, true, false, true]);
    expect(
      await desk.evaluate(() => ['require', 'process', 'Buffer'].filter((name) => name in globalThis)),
    ).toEqual([]);
  });

  it('opens no other window, follows no link outside and reaches no network', async () => {
    const before = app.windows().length;
    await desk.evaluate(() => void window.open('https://example.org/'));
    await desk.evaluate(() => {
      window.location.href = 'https://example.org/';
    });
    expect(
      await desk.evaluate(() =>
        fetch('https://example.org/').then(
          () => 'reached',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
    expect(app.windows()).toHaveLength(before);
    expect(desk.url().startsWith(windowUrl)).toBe(true);
  });

  it('grants no permission', async () => {
    const asked = ['geolocation', 'notifications', 'camera', 'microphone'];
    const states = await desk.evaluate(
      (names) =>
        Promise.all(
          names.map(
            async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
          ),
        ),
      asked,
    );
    expect(states.filter((state) => state === 'granted')).toEqual([]);
    expect(await desk.evaluate(() => Notification.requestPermission())).toBe('denied');
  });

  it('keeps the data in an encrypted file in the folder it was given', () => {
    expect(existsSync(data)).toBe(true);
    const files = readdirSync(data).filter((name) => readFileSync(path.join(data, name)).length > 0);
    expect(files.length).toBeGreaterThan(0);
    const plain = files.filter((name) => readFileSync(path.join(data, name)).includes('SQLite format 3'));
    expect(plain).toEqual([]);
  });

  it('leaves a second start to the first window', async () => {
    const second = await _electron.launch({ executablePath: program, args }).catch(() => undefined);
    if (second) await second.waitForEvent('close');
    expect(app.windows().some((page) => page.url().startsWith(windowUrl))).toBe(true);
    expect(await settledStatus()).toBe('ready');
  });
});
