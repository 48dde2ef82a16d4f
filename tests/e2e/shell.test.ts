import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newService } from '#service/service.ts';
import { insertOffice } from '#store/offices/offices.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk, type Desk, type DeskOptions } from '#tests/support/desk.ts';
import { noComplaints } from '#tests/support/no-complaints.ts';
import { newServedOffice, serveOffice, type ServedOffice } from '#tests/support/served-office.ts';
import { finnishOn } from '#tests/support/untranslated.ts';
import { openWindow } from '#tests/support/window-page.ts';

let browser: Browser;
let served: ServedOffice;
const desks: Desk[] = [];
beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), newServedOffice('2026-10-21')]);
});
afterEach(async () => {
  const complaints = desks.flatMap((desk) => desk.complaints);
  for (const desk of desks.splice(0)) await desk.close();
  noComplaints(complaints);
});
afterAll(async () => {
  await browser.close();
  await served.close();
  noComplaints(served.faults);
});

async function open(options: DeskOptions): Promise<Desk> {
  const desk = await openDesk(browser, served, options);
  desks.push(desk);
  await desk.page.getByRole('heading', { level: 1 }).waitFor();
  return desk;
}
const heading = (desk: Desk, name: string) =>
  desk.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const areasOf = (desk: Desk) => desk.page.locator('.frame-area-name').allInnerTexts();

describe('choosing who works', () => {
  test('a name is found by its first letters, and Enter opens that person’s day', async () => {
    const window = await openWindow(browser, await served.link());
    const list = window.page.getByRole('listbox', { name: 'Työntekijät' });
    await list.waitFor();
    expect(await window.axe()).toEqual([]);
    await window.page.keyboard.type('out');
    await window.page.keyboard.press('Enter');
    await window.page.getByRole('button', { name: 'Outi Ohjaaja' }).waitFor();
    expect(window.complaints).toEqual([]);
    expect(window.strangers).toEqual([]);
    await window.close();
  });

  test('the next person starts from their own areas, and the one before is gone from the window', async () => {
    const desk = await open({ as: 'Siiri' });
    expect(await areasOf(desk)).toEqual([
      'Tänään',
      'Kela-ajat',
      'Siirrot',
      'Työvuorot',
      'Tapahtumat',
      'Hakemisto',
      'Asetukset',
    ]);
    await desk.page.getByRole('button', { name: 'Siiri Sihteeri' }).click();
    await desk.page.getByRole('menuitem', { name: 'Vaihda käyttäjää' }).click();
    await heading(desk, 'Kuka työskentelee?');
    await desk.type('kai');
    await desk.press('Enter');
    await desk.page.getByRole('button', { name: 'Kaisa Kelanen' }).waitFor();
    expect(await areasOf(desk)).toEqual(['Tänään', 'Kela-ajat']);
  });
});

describe('moving about', () => {
  test('Alt and a number open an area and read its heading; the title names no client', async () => {
    const desk = await open({ as: 'Outi' });
    const areas = await areasOf(desk);
    for (const [index, area] of areas.entries()) {
      await desk.press(`Alt+${index + 1}`);
      await heading(desk, area);
      await expect.poll(() => desk.focused()).toBe(`h1: ${area}`);
      expect(await desk.page.title()).toBe(`${area} – Alavus – Neuvontapöytä`);
      expect(await desk.page.locator('[aria-current=page]').innerText()).toContain(area);
    }
  });

  test('Ctrl+K finds a command by a part of a word and runs it; Escape gives the focus back', async () => {
    const desk = await open({ as: 'Paula' });
    await desk.page.getByRole('link', { name: /Asetukset/ }).focus();
    await desk.press('Control+k');
    await desk.page.getByRole('dialog', { name: 'Hae toimintoa' }).waitFor();
    expect(await desk.axe()).toEqual([]);
    await desk.press('Escape');
    await expect.poll(() => desk.focused()).toContain('Asetukset');
    await desk.press('Control+k');
    await desk.type('tilas');
    await desk.press('Enter');
    await heading(desk, 'Tilastot');
  });

  test('a path that is not there, or not this person’s, says so and leads back', async () => {
    const desk = await open({ as: 'Kaisa' });
    for (const path of ['#/statistics', '#/nowhere']) {
      await desk.page.goto(`${served.origin}/${path}`);
      await heading(desk, 'Näkymää ei ole');
      expect(await desk.axe()).toEqual([]);
      await desk.page.getByRole('button', { name: 'Avaa ensimmäinen osio' }).click();
      await heading(desk, 'Tänään');
    }
  });

  test('the first Tab stop leads past the header and the areas', async () => {
    const desk = await open({ as: 'Paula' });
    // Whoever has just entered is at the heading, behind both; a window that is loaded begins at its beginning.
    await desk.page.reload();
    await desk.page.getByRole('navigation').first().waitFor();
    await desk.press('Tab');
    expect(await desk.focused()).toBe('a: Siirry sisältöön');
    await desk.press('Enter');
    expect(await desk.page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('the list of shortcuts opens by one key, which can be switched off; Ctrl keys stay', async () => {
    const desk = await open({ as: 'Outi' });
    await desk.press('?');
    const list = desk.page.getByRole('dialog', { name: 'Pikanäppäimet' });
    await list.waitFor();
    expect(await list.getByRole('row', { name: /Avaa Neuvontapuhelin/ }).innerText()).toMatch(/Alt \+ 3/);
    expect(await desk.axe()).toEqual([]);
    await list.getByRole('switch').press('Space');
    await desk.press('Escape');
    await list.waitFor({ state: 'detached' });
    await desk.press('?');
    await desk.press('Control+k');
    await desk.page.getByRole('dialog', { name: 'Hae toimintoa' }).waitFor();
    expect(await list.count()).toBe(0);
  });
});

describe('offices', () => {
  test('the example office is marked on every page, on the screen and on paper', async () => {
    const parts = { ...served.office.parts, demo: true };
    const example = await serveOffice({ ...served.office, parts, service: newService(parts) });
    const desk = await openDesk(browser, example, { as: 'Paula' });
    desks.push(desk);
    const mark = desk.page.getByText('ESIMERKKIAINEISTO', { exact: true });
    for (const area of await areasOf(desk)) {
      await desk.openArea(area);
      await heading(desk, area);
      expect(await mark.isVisible()).toBe(true);
    }
    await desk.page.emulateMedia({ media: 'print' });
    expect(await mark.isVisible()).toBe(true);
    expect(await desk.page.getByRole('navigation').count()).toBe(0);
    await example.close();
  });

  test('with several offices the window works in one at a time, and remembers which', async () => {
    const office = await newServedOffice('2026-10-21');
    await office.office.parts.store.write((db) =>
      insertOffice(db, {
        id: 'office-of-ahtari',
        name: 'Ähtäri',
        municipalityCode: '989',
        identityMode: 'none',
        createdAt: office.office.parts.clock(),
      }),
    );
    const desk = await openDesk(browser, office, { as: 'Paula' });
    desks.push(desk);
    await desk.page.getByRole('button', { name: 'Toimisto: Alavus' }).click();
    await desk.page.getByRole('menuitem', { name: 'Ähtäri' }).click();
    await expect.poll(() => desk.page.title()).toBe('Tänään – Ähtäri – Neuvontapöytä');
    await desk.page.reload();
    await expect.poll(() => desk.page.title()).toBe('Tänään – Ähtäri – Neuvontapöytä');
    await office.close();
  });
});

describe('language and appearance', () => {
  const titles = ['järjestelmävastaava', 'toimistosihteeri', 'sosiaaliohjaaja', 'sosiaalityöntekijä'];

  test.each([
    ['sv', 'Paula'],
    ['en', 'Paula'],
    ['sv', 'Outi'],
    ['en', 'Outi'],
  ] as const)('in %s no Finnish word is left in the areas of %s', async (language, as) => {
    const desk = await open({ as, language });
    const left: Record<string, string[]> = {};
    for (const [index, area] of (await areasOf(desk)).entries()) {
      await desk.press(`Alt+${index + 1}`);
      await heading(desk, area);
      await expect.poll(() => desk.page.locator('.ui-spinner').count()).toBe(0);
      // What the office has written itself stays as it was written.
      const words = (await finnishOn(desk.page)).filter((word) => !titles.includes(word));
      if (words.length > 0) left[area] = words;
    }
    expect(left).toEqual({});
  });

  test('control: in Finnish the same search finds the words of the frame and of the screen', async () => {
    const desk = await open({ as: 'Paula' });
    await desk.openArea('Asetukset');
    await heading(desk, 'Asetukset');
    await desk.page.getByRole('heading', { name: 'Toimiston tiedot' }).waitFor();
    const found = await finnishOn(desk.page);
    expect(found).toEqual(expect.arrayContaining(['Siirry sisältöön', 'Asetukset', 'Toimiston tiedot']));
  });

  test('both are chosen in the header, take effect at once and are kept; nothing else is', async () => {
    const desk = await open({ as: 'Siiri' });
    await desk.page.getByRole('button', { name: 'Kieli: suomi' }).click();
    await desk.page.getByRole('menuitem', { name: 'English' }).click();
    await heading(desk, 'Today');
    await desk.page.getByRole('button', { name: /^Appearance/ }).click();
    await desk.page.getByRole('menuitem', { name: 'dark' }).click();
    await desk.page.reload();
    await heading(desk, 'Today');
    expect(await desk.page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await desk.page.locator('html').getAttribute('lang')).toBe('en');
    const kept = await desk.page.evaluate(() => Object.entries(localStorage));
    expect(kept.map(([key]) => key)).toEqual(['neuvontapoyta.preferences']);
    const [, preferences = ''] = kept[0] ?? [];
    expect(JSON.parse(preferences)).toEqual({
      language: 'en',
      theme: 'dark',
      singleKeys: true,
      officeId: null,
    });
  });

  test.each([
    ['light', 1],
    ['light', 2],
    ['dark', 2],
    ['contrast', 1],
    ['light', 4],
  ] as const)('the frame in %s at zoom %i has no fault and does not scroll sideways', async (theme, zoom) => {
    const desk = await open({ as: 'Paula', theme, zoom });
    expect(await desk.axe()).toEqual([]);
    const [needed, given] = await desk.page.evaluate(
      () => [document.documentElement.scrollWidth, innerWidth] as const,
    );
    expect(needed).toBeLessThanOrEqual(given);
    await desk.shot(`frame-${theme}-${zoom}`);
  });
});
