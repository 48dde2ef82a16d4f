import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { servedBeforeFirstRun } from '#tests/support/before-first-run.ts';
import { noComplaints } from '#tests/support/no-complaints.ts';
import { finnishOn } from '#tests/support/untranslated.ts';
import { openWindow, type WindowPage, type WindowPageOptions } from '#tests/support/window-page.ts';

let browser: Browser;
let served: Awaited<ReturnType<typeof servedBeforeFirstRun>>;
let window: WindowPage;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  served = await servedBeforeFirstRun('2026-10-21');
});
afterEach(async () => {
  await window.close();
  await served.close();
  noComplaints(window.complaints, window.strangers, served.faults);
});

async function open(options?: WindowPageOptions): Promise<void> {
  window = await openWindow(browser, await served.link(), options);
  await heading('Tervetuloa');
}
const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => window.page.keyboard.press(key)), Promise.resolve());
const type = (text: string) => window.page.keyboard.type(text);
const heading = (name: string) => window.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

async function next(name: string): Promise<void> {
  await window.tabTo('Jatka');
  await press('Enter');
  await heading(name);
}

/** Goes through the wizard by keyboard; `look` is called on every page before it is left. */
async function throughWizard(look: (page: string) => Promise<void>): Promise<void> {
  await look('welcome');
  await next('Toimisto');
  await window.tabTo('office.name');
  await type('Alavuden sosiaalitoimisto');
  await window.tabTo('office.municipalityCode');
  await press('Enter');
  await window.page.getByRole('option', { name: 'Alavus' }).waitFor();
  await press('Enter');
  await look('office');
  await next('Kela-päivä');
  await window.tabTo('adviser.name');
  await type('Kaisa Kelanen');
  await press('Tab', 'ArrowRight', 'ArrowRight');
  await window.tabTo('kelaDay.startMinute');
  await type('0930');
  await look('kela-day');
  await next('Neuvontapuhelin');
  await look('line');
  await next('Työntekijät');
  await window.tabTo('people.0.name');
  await type('Paula Pääkäyttäjä');
  await window.tabTo('Lisää työntekijä');
  await press('Enter');
  await type('Siiri Sihteeri');
  await press('Tab');
  await type('toimistosihteeri');
  await press('Tab', 'Tab', 'Space');
  await window.tabTo('administratorPassword');
  await type('kolme vihreää kurkea');
  await press('Tab');
  await type('kolme vihreää kurkea');
  await look('people');
  await next('Palautusavain');
  await window.tabTo('Palautusavain on otettu talteen');
  await press('Space');
  await look('recovery');
  await window.tabTo('Ota käyttöön');
  await press('Enter');
  await heading('Tänään');
}

describe.each([
  ['light', 1],
  ['light', 2],
  ['dark', 2],
  ['contrast', 1],
] as const)('the wizard in %s at zoom %i', (theme, zoom) => {
  test('leads to the first day by keyboard alone, clean on every page', async () => {
    await open({ preferences: { theme }, zoom });
    const found: Record<string, string[]> = {};
    await throughWizard(async (page) => {
      found[page] = await window.axe();
      const [needed, given] = await window.page.evaluate(
        () => [document.body.scrollWidth, innerWidth] as const,
      );
      if (needed > given) found[page].push(`scrolls sideways: ${needed} > ${given}`);
      const folder = process.env['SHOTS'];
      if (folder !== undefined)
        await window.page.screenshot({ path: `${folder}/first-run-${page}-${theme}-${zoom}.png` });
    });
    expect(found).toEqual({ welcome: [], office: [], 'kela-day': [], line: [], people: [], recovery: [] });
    expect(await window.axe()).toEqual([]);
  });
});

test('what was typed is stored as it was typed, in one save', async () => {
  await open();
  await throughWizard(async () => undefined);
  const { read } = served.office.parts.store;
  expect(await read.selectFrom('office').selectAll().execute()).toMatchObject([
    { name: 'Alavuden sosiaalitoimisto', municipality_code: '010', identity_mode: 'none' },
  ]);
  expect(await read.selectFrom('kela_template').selectAll().execute()).toMatchObject([
    { weekday: 3, start_minute: 570, end_minute: 900 },
  ]);
  const people = await read.selectFrom('staff_member').select('name').orderBy('name').execute();
  expect(people.map(({ name }) => name)).toEqual(['Kaisa Kelanen', 'Paula Pääkäyttäjä', 'Siiri Sihteeri']);
});

test('a page that is not filled in says what is missing, leads there, and is right again as one types', async () => {
  await open();
  await next('Toimisto');
  await window.tabTo('Jatka');
  await press('Enter');
  const summary = window.page.getByRole('region', { name: 'Korjaa 2 kohtaa' });
  await summary.waitFor();
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await summary.getByRole('listitem').allInnerTexts()).toEqual([
    'Toimiston nimi: Täytä tämä kohta.',
    'Kunta: Täytä tämä kohta.',
  ]);
  expect(await window.axe()).toEqual([]);
  await press('Tab', 'Enter');
  await type('A');
  await window.page.getByRole('region', { name: 'Korjaa yksi kohta' }).waitFor();
  expect(await window.page.getByLabel('Toimiston nimi').getAttribute('aria-invalid')).toBeNull();
});

test('going back and changing the language keep what was typed', async () => {
  await open();
  await next('Toimisto');
  await window.tabTo('office.name');
  await type('Ähtäri');
  await window.tabTo('Takaisin');
  await press('Enter');
  await heading('Tervetuloa');
  await window.page.getByRole('button', { name: 'Kieli: suomi' }).click();
  await window.page.getByRole('menuitem', { name: 'svenska' }).click();
  await heading('Välkommen');
  expect(await window.page.locator('html').getAttribute('lang')).toBe('sv');
  expect(await finnishOn(window.page)).toEqual([]);
  await window.tabTo('Fortsätt');
  await press('Enter');
  expect(await window.page.getByLabel('Byråns namn').inputValue()).toBe('Ähtäri');
});

test('the recovery key is on the page before anything is stored, and is the key of the database', async () => {
  await open();
  let shown = '';
  await throughWizard(async (page) => {
    if (page !== 'recovery') return;
    shown = await window.page.getByRole('status', { name: 'Palautusavain' }).innerText();
    expect(await served.office.parts.store.read.selectFrom('office').selectAll().execute()).toEqual([]);
  });
  expect(shown).toBe(served.office.parts.recoveryKey());
  expect(await window.page.content()).not.toContain(shown);
});

test('without the tick that the key has been put away nothing is stored', async () => {
  await open();
  await throughWizard(async (page) => {
    if (page !== 'recovery') return;
    await press('Space');
    await window.tabTo('Ota käyttöön');
    await press('Enter');
    await window.page.getByRole('region', { name: 'Korjaa yksi kohta' }).waitFor();
    expect(await served.office.parts.store.read.selectFrom('office').selectAll().execute()).toEqual([]);
    await press('Tab', 'Enter', 'Space');
  });
});
