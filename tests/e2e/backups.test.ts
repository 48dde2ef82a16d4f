import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatRecoveryKey } from '#domain/database-key/recovery-key.ts';
import { databaseId } from '#store/keys/database-folder.ts';
import { keyFiles } from '#store/keys/key-file.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk } from '#tests/support/desk.ts';
import { emptyPage } from '#tests/support/empty-page.ts';
import { startHost, temporaryFolder } from '#tests/support/host.ts';
import { noComplaints } from '#tests/support/no-complaints.ts';
import { administratorsPassword, newSecretOffice } from '#tests/support/secret-office.ts';
import { newServedOffice } from '#tests/support/served-office.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('on another machine a copy and the recovery key are enough; a wrong key changes nothing', async () => {
  const scratch = temporaryFolder();
  const stick = join(scratch.path, 'tikku');
  mkdirSync(stick);
  const old = await newSecretOffice();
  const recoveryKey = formatRecoveryKey(old.key);
  const { fileName } = await old.parts.backups.make('kasin');
  copyFileSync(join(old.folder, fileName), join(stick, fileName.split('/').at(-1) ?? ''));
  await old.close();

  const home = { folder: join(scratch.path, 'data'), config: join(scratch.path, 'config') };
  const host = await startHost(home);
  const { page, giveBack } = await emptyPage(browser, { locale: 'fi-FI' });
  await page.goto(host.url);
  await page.getByRole('button', { name: 'Palauta varmuuskopiosta' }).press('Enter');
  await page.getByLabel('Kopio tai sen kansio').fill(stick);
  // Another office's key reads as one and opens nothing.
  await page
    .getByLabel('Palautusavain')
    .fill('00000-00000-00000-00000-00000-00000-00000-00000-00000-00000-00000');
  await page.keyboard.press('Enter');
  await page.getByText(/Kopio ei avaudu tällä avaimella.*Mitään ei muutettu/).waitFor();
  expect(readdirSync(home.folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  await page.getByLabel('Palautusavain').fill(recoveryKey.toLowerCase().replaceAll('-', ' '));
  await page.keyboard.press('Enter');
  await page.getByText('Kopio avautuu ja on ehjä.').waitFor();
  await page.getByRole('button', { name: 'Palauta kopio' }).press('Enter');
  // Who may come in is in the copy too: the same password as on the old machine.
  await page.getByRole('option', { name: /^Paula / }).click();
  await page.getByLabel('Salasana').fill(administratorsPassword);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').first().waitFor();
  await giveBack();
  await host.stop();
  // Kept for the next start, which asks for nothing.
  const keys = keyFiles(join(home.config, 'neuvontapoyta', 'avaimet'));
  expect(await keys.load(databaseId(home.folder))).toEqual(new Uint8Array(old.key));
  scratch.remove();
});

test('the administrator restores a copy, undoes it and makes a new key', async () => {
  const served = await newServedOffice('2026-11-30');
  const paula = await served.office.as('Paula');
  await paula.backups.make({ requestId: crypto.randomUUID() });
  served.office.time.advanceMinutes(30);
  await paula.staff.create({
    requestId: crypto.randomUUID(),
    name: 'Uusi Työntekijä',
    title: '',
    roles: ['secretary'],
  });
  const desk = await openDesk(browser, served, { as: 'Paula' });
  const { page } = desk;
  await page.goto(`${served.origin}/#/settings?part=backups`);
  await desk.shot('backups');
  await page.getByRole('button', { name: /^Palauta kopio 30\.11\.2026/ }).press('Enter');
  await page.getByText('asetukset: 1').waitFor();
  await desk.shot('backups-restore');
  await page.getByRole('button', { name: 'Palauta kopio', exact: true }).press('Enter');
  await page.getByRole('option', { name: /^Paula / }).waitFor();
  expect(await page.getByRole('option', { name: /^Uusi / }).count()).toBe(0);
  await page.getByRole('option', { name: /^Paula / }).click();
  await page.getByRole('navigation').first().waitFor();

  await page.goto(`${served.origin}/#/settings?part=backups`);
  await page
    .getByRole('row', { name: /ennen palautusta/ })
    .getByRole('button')
    .press('Enter');
  await page.getByRole('button', { name: 'Palauta kopio', exact: true }).press('Enter');
  await page.getByRole('option', { name: /^Uusi / }).waitFor();
  await page.getByRole('option', { name: /^Paula / }).click();
  await page.getByRole('navigation').first().waitFor();

  await page.goto(`${served.origin}/#/settings?part=backups`);
  await page.getByRole('button', { name: 'Tee uusi palautusavain' }).press('Enter');
  const shown = await page.locator('output').innerText();
  await desk.shot('backups-key');
  await page.getByLabel('Avaimen viimeinen ryhmä').fill(shown.split('-').at(-1) ?? '');
  await page.keyboard.press('Enter');
  await page.getByText(/Uusi palautusavain on käytössä/).waitFor();
  await page.getByRole('button', { name: 'Ota varmuuskopio nyt' }).waitFor();
  const { complaints } = desk;
  await desk.close();
  await served.close();
  noComplaints(complaints, served.faults);
});
