import { expect, test } from 'vitest';
import { catalogueSession, focused } from '#tests/renderer/catalogue/session.ts';
import { axeFindings } from '#tests/support/axe.ts';

const { open } = catalogueSession();

test('Ctrl+K opens the palette; typing finds, Enter runs, and the new heading has the focus', async () => {
  const page = await open();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Hae toimintoa' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.type('tänään');
  await expect.poll(() => page.getByRole('option').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Tänään' }).waitFor();
  await expect.poll(() => focused(page)).toBe('Tänään');
});

test('Escape closes the palette and the focus goes back', async () => {
  const page = await open();
  const opener = page.getByRole('button', { name: 'Hae toimintoa' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('zzz');
  await page.getByText('Ei osumia. Kokeile toista sanaa.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a dialog puts the focus in its first field, holds it, and gives it back', async () => {
  const page = await open();
  const opener = page.getByRole('button', { name: 'Avaa ikkuna' });
  await opener.press('Enter');
  const reason = page.getByRole('textbox', { name: 'Syy' });
  await expect.poll(() => reason.evaluate((element) => element === document.activeElement)).toBe(true);
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('Tab');
  const inside = () =>
    page.getByRole('dialog').evaluate((element) => element.contains(document.activeElement));
  expect(await inside()).toBe(true);
  await page.keyboard.press('n');
  expect(await page.getByText('Uusi rivi aloitettu').count()).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a message can be reached by F6 and closed; focus goes back', async () => {
  const page = await open();
  const opener = page.getByRole('button', { name: 'Näytä ilmoitus' });
  await opener.press('Enter');
  const region = page.getByRole('region', { name: 'Ilmoitukset' });
  await region.getByText('Merkitty saapumatta jääneeksi').waitFor();
  await page.keyboard.press('F6');
  await expect.poll(() => region.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await region.getByRole('button', { name: 'Sulje ilmoitus' }).press('Enter');
  await region.waitFor({ state: 'detached' });
  await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('tabs follow the arrow keys, a drawer closes by Escape and gives the focus back', async () => {
  const page = await open();
  await page.getByRole('tab', { name: 'Päivä' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tabpanel', { name: 'Viikko' }).getByText('Viikon näkymä').waitFor();
  const opener = page.getByRole('button', { name: 'Avaa sivupaneeli' });
  await opener.press('Enter');
  await page.getByRole('dialog', { name: 'Hakemisto' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
});
