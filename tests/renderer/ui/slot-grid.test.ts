import { expect, test } from 'vitest';
import { catalogueSession, focused } from '#tests/renderer/catalogue/session.ts';
import { axeFindings } from '#tests/support/axe.ts';

const { open } = catalogueSession();

test('the slot grid is one Tab stop; arrows, Home, End and a spanning cell move as expected', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Uusi rivi' }).focus();
  await page.keyboard.press('Tab');
  const grid = page.getByRole('grid', { name: 'Ajat' });
  expect(await grid.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  const place = () =>
    page.evaluate(() => {
      const { row, column } = (document.activeElement as HTMLElement).dataset;
      return `${row}:${column}`;
    });
  expect(await place()).toBe('2:2');
  await page.keyboard.press('Home');
  expect(await place()).toBe('2:0');
  await page.keyboard.press('ArrowDown');
  expect(await place()).toBe('5:0');
  await page.keyboard.press('ArrowUp');
  expect(await place()).toBe('2:0');
  await page.keyboard.press('End');
  expect(await place()).toBe('2:4');
  await page.keyboard.press('Control+End');
  expect(await place()).toBe('9:4');
  await page.keyboard.press('Control+Home');
  expect(await place()).toBe('0:0');
  await page.keyboard.press('PageDown');
  await page.getByRole('heading', { name: 'Ajat, viikko 6' }).waitFor();
  expect(await place()).toBe('0:0');
  await page.keyboard.press('Tab');
  expect(await grid.evaluate((element) => element.contains(document.activeElement))).toBe(false);
});

test('Enter opens a slot, closing gives the focus back, Escape returns to where one came from', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Uusi rivi' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'ke 3.2. klo 9.40' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => focused(page)).toBe('vapaa');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toContain('Uusi rivi');
});

test('a slot is picked up, refused on a taken place, dropped on a free one, and taken back', async () => {
  const page = await open();
  const grid = page.getByRole('grid', { name: 'Ajat' });
  const status = page.locator('.ui-slot-grid output');
  await grid.getByRole('gridcell', { name: 'Kallio' }).focus();
  await page.keyboard.press('m');
  await expect.poll(() => status.textContent()).toContain('Siirretään aikaa ke 3.2. klo 9.20');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => status.textContent()).toBe('ke 3.2. klo 9.00: varattu');
  await page.keyboard.press('Enter');
  await expect.poll(() => status.textContent()).toContain('on varattu');
  await page.keyboard.press('Escape');
  await expect.poll(() => status.textContent()).toContain('Siirto peruttu');
  await grid.getByRole('gridcell', { name: 'Kallio' }).focus();
  await page.keyboard.press(' ');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(' ');
  const moved = grid.locator('[data-row="1"][data-column="4"]');
  await expect.poll(() => moved.textContent()).toBe('Kallio');
  const undo = page.getByRole('region', { name: 'Ilmoitukset' }).getByRole('button', { name: 'Kumoa' });
  await undo.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await undo.click();
  await expect.poll(() => moved.textContent()).toBe('vapaa');
});
