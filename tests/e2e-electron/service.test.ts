import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '#contract/security-headers.ts';
import { unlockUrl, windowUrl } from '#main/own-page.ts';
import { realElectron, sayWhySkipped } from '#tests/support/real-electron.ts';
import { until } from '#tests/support/until.ts';

/** What the stand-in cannot show: Chromium's own enforcement, and ports through real processes. */
const electron = realElectron();

describe.skipIf(sayWhySkipped(electron))('the service and the page in real Electron', () => {
  const folder = mkdtempSync(join(tmpdir(), 'neuvontapöytä '));
  const statuses: string[] = [];
  let app: ElectronApplication;
  let desk: Page;

  beforeAll(async () => {
    const program = 'program' in electron ? electron.program : '';
    const args = ['.', `--user-data-dir=${join(folder, 'profiili')}`, '--data', join(folder, 'tietokanta')];
    app = await _electron.launch({ executablePath: program, args });
    app.on('window', (page) => void answerUnlock(page));
    for (const page of app.windows()) void answerUnlock(page);
    desk = await until('the window', () => app.windows().find((page) => page.url() === windowUrl), 30_000);
    await desk.exposeFunction('heard', (status: string) => statuses.push(status));
    await desk.evaluate('window.neuvontapoyta.onServiceStatus((status) => window.heard(status))');
    await until('the service', () => statuses.at(-1) === 'ready', 60_000);
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the page is served with the one policy, and Chromium refuses what it forbids', async () => {
    const header = await desk.evaluate(
      "fetch('/').then((page) => page.headers.get('content-security-policy'))",
    );
    expect(header).toBe(contentSecurityPolicy);
    const refused = await desk.evaluate(`new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.head.append(script);
    }).catch((fault) => fault.name)`);
    expect(String(refused)).toMatch(/script-src|trusted-types|TypeError/);
    expect(await desk.evaluate('window.ran')).toBeUndefined();
  });

  test('a killed service is told, comes back, and the window gets a new port', async () => {
    await desk.evaluate(`window.portsCome = 0;
      window.addEventListener('message', (event) => { if (event.ports.length > 0) window.portsCome += 1; });`);
    const seen = statuses.length;
    await app.evaluate(({ app: running }) => {
      const service = running
        .getAppMetrics()
        .find(({ type, name }) => type === 'Utility' && name === 'Neuvontapöytä');
      if (service) process.kill(service.pid, 'SIGKILL');
    });
    await expect.poll(() => statuses.slice(seen), { timeout: 30_000 }).toEqual(['restarting', 'ready']);
    await expect.poll(() => desk.evaluate('window.portsCome')).toBe(1);
  });

  test('the key store or the passphrase keeps the key, never the folder of the database', async () => {
    const where = await app.evaluate(({ app: running }) => running.getPath('userData'));
    expect(where.startsWith(join(folder, 'profiili'))).toBe(true);
    expect(where.startsWith(join(folder, 'tietokanta'))).toBe(false);
  });
});

/** A computer without a key store asks for a new passphrase: it gets one. */
async function answerUnlock(page: Page): Promise<void> {
  await page.waitForURL(/^app:/).catch(() => undefined);
  if (!page.url().startsWith(unlockUrl)) return;
  await page.fill('#secret', 'kesäinen harjoitus pöydällä');
  await page.fill('#repeat', 'kesäinen harjoitus pöydällä');
  await page.click('button[type=submit]');
}
