import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { openCatalogue, type OpenCatalogue } from './catalogue/open.ts';

let browser: Browser;
let catalogue: OpenCatalogue;
let context: BrowserContext;
let page: Page;
let complaints: string[] = [];

beforeAll(async () => {
  [browser, catalogue] = await Promise.all([launchBrowser(), openCatalogue()]);
});

afterAll(async () => {
  await browser.close();
  await catalogue.close();
});

/** Opens the catalogue. A browser at 200 % has half the pixels of the window to lay out in. */
async function open(theme = 'light', zoom = 1): Promise<void> {
  complaints = [];
  context = await browser.newContext({
    viewport: { width: Math.round(1366 / zoom), height: Math.round(768 / zoom) },
    deviceScaleFactor: zoom,
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  page.setDefaultTimeout(5000);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(
        `policy: ${event.violatedDirective} ${event.sample} ${event.sourceFile}:${event.lineNumber}`,
      ),
    );
  });
  await page.goto(`${catalogue.url}?theme=${theme}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

afterEach(async () => {
  await context.close();
  if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
});

async function violations(): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html} ${node.failureSummary}`));
}

const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

test.each([
  ['light', 1],
  ['dark', 1],
  ['contrast', 1],
  ['light', 2],
  ['dark', 2],
  ['contrast', 2],
  ['light', 4],
] as const)(
  'axe finds nothing in %s at zoom %i, and the page does not scroll sideways',
  async (theme, zoom) => {
    await open(theme, zoom);
    expect(await violations()).toEqual([]);
    const [needed, given] = await page.evaluate(
      () => [document.documentElement.scrollWidth, innerWidth] as const,
    );
    expect(needed).toBeLessThanOrEqual(given);
  },
);

test('every pointer target is at least 24 pixels each way', async () => {
  await open();
  await page
    .getByRole('button', { name: /Päivä|Kalenteri/ })
    .first()
    .waitFor();
  const small = await page.evaluate(() => {
    const selector =
      'button, a, [role=gridcell], [role=spinbutton], [role=tab], .ui-input, .ui-tick, .ui-switch, .ui-chip';
    return [...document.querySelectorAll<HTMLElement>(selector)]
      .map((element) => ({ text: element.outerHTML.slice(0, 90), box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ text, box }) => `${box.width} x ${box.height} ${text}`);
  });
  expect(small).toEqual([]);
});

test('the slot grid is one Tab stop; arrows, Home, End and a spanning cell move as expected', async () => {
  await open();
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
  await open();
  await page.getByRole('button', { name: 'Uusi rivi' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'ke 3.2. klo 9.40' }).waitFor();
  expect(await violations()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(focused).toBe('vapaa');
  await page.keyboard.press('Escape');
  expect(await focused()).toContain('Uusi rivi');
});

test('a slot is picked up, refused on a taken place, dropped on a free one, and taken back', async () => {
  await open();
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
  expect(await violations()).toEqual([]);
  await undo.click();
  await expect.poll(() => moved.textContent()).toBe('vapaa');
});

test('Ctrl+K opens the palette; typing finds, Enter runs, and the new heading has the focus', async () => {
  await open();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Hae toimintoa' }).waitFor();
  expect(await violations()).toEqual([]);
  await page.keyboard.type('tänään');
  await expect.poll(() => page.getByRole('option').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Tänään' }).waitFor();
  await expect.poll(focused).toBe('Tänään');
});

test('Escape closes the palette and the focus goes back', async () => {
  await open();
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

test('a refused save moves the focus to the summary, whose links lead to the fields', async () => {
  await open();
  await page.getByRole('button', { name: 'Tallenna' }).first().press('Enter');
  await expect.poll(focused).toContain('Korjaa 2 kohtaa');
  expect(await violations()).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const worry = page.getByRole('textbox', { name: 'Mistä on kyse?' });
  expect(await worry.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await worry.getAttribute('aria-invalid')).toBe('true');
  await page.keyboard.type('Lasku');
  await page.getByRole('link', { name: 'Valitse, miten päättyi' }).press('Enter');
  await page.keyboard.press('o');
  expect(await page.getByRole('radio', { name: 'Ohjattu' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Tallenna' }).first().press('Enter');
  await page.getByText('Tallennettu klo 9.12').waitFor();
});

test('a code and Enter pick a topic, Backspace takes it back, and the open list is clean', async () => {
  await open();
  const field = page
    .getByRole('searchbox', { name: /Aiheet/ })
    .or(page.getByRole('textbox', { name: /Aiheet/ }));
  await field.focus();
  expect(await violations()).toEqual([]);
  await page.keyboard.type('la');
  await page.keyboard.press('Enter');
  const picked = page.getByRole('grid', { name: 'Valitut aiheet' }).getByRole('row');
  await expect.poll(() => picked.allTextContents()).toEqual(['Asuminen', 'Laskut ja velat']);
  await page.keyboard.press('Backspace');
  await expect.poll(() => picked.allTextContents()).toEqual(['Asuminen']);
});

test('a time is typed as people write it and tidied when left; what cannot be read says so', async () => {
  await open();
  const field = page.getByRole('textbox', { name: 'Alkaa' });
  await field.fill('930');
  await field.press('Tab');
  await page.getByText('Kirjoita aika muodossa 9.00').waitFor();
  await field.fill('klo 9.30');
  await field.press('Tab');
  expect(await field.inputValue()).toBe('9.30');
});

test('dates and numbers answer to arrow keys without breaking the policy', async () => {
  await open();
  const day = page.getByRole('group', { name: 'Päivä' }).getByRole('spinbutton').first();
  await day.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await day.textContent()).toBe('5');
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('dialog').waitFor();
  expect(await violations()).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => day.textContent()).toBe('6');
  const count = page.getByRole('textbox', { name: 'Kesto' });
  await count.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await count.inputValue()).toBe('30');
});

test('a select and a menu open without a finding and show their keys', async () => {
  await open();
  await page.getByRole('button', { name: /Aihe/ }).last().press('Enter');
  await page.getByRole('listbox').waitFor();
  expect(await violations()).toEqual([]);
  await page.getByRole('option', { name: 'Opiskelu' }).press('Enter');
  await page.getByRole('button', { name: /Opiskelu.*Aihe|Aihe.*Opiskelu/ }).waitFor();
  await page.getByRole('button', { name: 'Lisää', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: /Kopioi kirjaus/ }).waitFor();
  expect(await violations()).toEqual([]);
});

test('a dialog puts the focus in its first field, holds it, and gives it back', async () => {
  await open();
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

test('a single key acts on the page but not while one writes', async () => {
  await open();
  await page.getByRole('textbox', { name: /Lempinimi/ }).fill('n');
  await page.getByRole('textbox', { name: /Lempinimi/ }).press('n');
  expect(await page.getByText('Uusi rivi aloitettu').count()).toBe(0);
  await page.getByRole('button', { name: 'Jatka myöhemmin' }).focus();
  await page.keyboard.press('n');
  await page.getByText('Uusi rivi aloitettu').waitFor();
});
