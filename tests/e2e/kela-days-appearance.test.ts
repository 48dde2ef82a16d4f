import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { changeOf, bookInput } from '#tests/support/booking-input.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';

let browser: Browser;
let served: ServedOffice;

/** A day with a bit of everything, at 9.40. */
beforeAll(async () => {
  browser = await launchBrowser();
  served = await newServedOffice('2026-10-21', at(9, 40));
  const { office } = served;
  const siiri = await office.as('Siiri');
  const late = await siiri.bookings.book(
    bookInput(office, '9.30-10.00', {
      urgentIncome: true,
      interpreter: true,
      noteToKela: 'Liitteet puuttuvat.',
    }),
  );
  await siiri.bookings.changeState({ ...changeOf(late), state: 'noShow' });
  await siiri.bookings.book(bookInput(office, '10.30-11.30', { kind: 'video', clientLabel: 'Sinilintu' }));
  const early = await siiri.bookings.book(bookInput(office, '12.00-12.30', { clientLabel: 'T.R.' }));
  await siiri.bookings.changeState({ ...changeOf(early), state: 'checkedIn' });
  const gone = await siiri.bookings.book(bookInput(office, '13.00-13.30', { clientLabel: 'P.P.' }));
  await siiri.bookings.cancel({ ...changeOf(gone), party: 'client', reason: 'sairastui' });
  await siiri.walkIns.arrive({
    requestId: 'walk-in of the tour',
    officeId: office.officeId,
    adviserId: office.adviserId,
    clientLabel: 'Harmaa takki',
    topics: [],
    urgentIncome: true,
  });
  const paula = await office.as('Paula');
  await paula.offices.saveClosure({
    requestId: 'summer of the tour',
    officeId: office.officeId,
    fromOn: localDate('2027-07-06'),
    toOn: localDate('2027-08-02'),
    name: 'Kesäsulku',
  });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const looks = [
  ['light', 1, 'fi'],
  ['dark', 1, 'sv'],
  ['light', 2, 'fi'],
  ['contrast', 2, 'en'],
  ['light', 4, 'fi'],
] as const;

const words = {
  fi: { area: 'Kela-ajat', cancel: 'Peru varaus', card: 'Aikalappu', edit: 'Muuta tietoja' },
  sv: { area: 'FPA-tider', cancel: 'Avboka', card: 'Tidslapp', edit: 'Ändra uppgifter' },
  en: { area: 'Kela times', cancel: 'Cancel booking', card: 'Appointment card', edit: 'Change details' },
} as const;

test.each(looks)(
  'every state of the screen is accessible and fits: %s, zoom %i, %s',
  async (theme, zoom, language) => {
    const desk = await openDesk(browser, served, { as: 'Siiri', theme, zoom, language });
    const { page } = desk;
    const { area, cancel, card, edit } = words[language];
    const name = (state: string) => `${theme}-${zoom}-${language}-${state}`;
    const look = async (state: string) => {
      await desk.shot(name(state));
      // At 400 % everything is the same but narrower, and the check takes its time.
      expect.soft(zoom < 4 ? await desk.axe() : [], state).toEqual([]);
      const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect.soft(needed, `${state} scrolls sideways`).toBeLessThanOrEqual(given ?? 0);
    };
    const panelOf = async (client: RegExp) => {
      await page.getByRole('gridcell', { name: client }).first().focus();
      await desk.press('Enter');
    };

    await desk.openArea(area);
    await page.getByRole('gridcell', { name: /Sinilintu/ }).waitFor();
    await look('day');
    await desk.press('1', 'Control+Enter');
    await page.getByRole('link', { name: /./ }).last().waitFor();
    await look('form');
    await desk.press('Escape');
    await panelOf(/M\.K\./);
    await page.getByText('Liitteet puuttuvat.').waitFor();
    await look('panel');
    await desk.press('Escape');
    await panelOf(/Sinilintu/);
    await page.getByRole('button', { name: cancel }).focus();
    await desk.press('Enter');
    await look('cancel');
    await desk.press('Escape');
    await panelOf(/Sinilintu/);
    await page.getByRole('button', { name: edit }).focus();
    await desk.press('Enter');
    await look('edit');
    await desk.press('Escape', 'l');
    await look('walk-in');
    await desk.press('Escape');
    await page.getByRole('gridcell', { name: /Sinilintu/ }).focus();
    await desk.press('v');
    await look('week');
    await desk.press('v');
    await panelOf(/Sinilintu/);
    await page.getByRole('button', { name: card }).focus();
    await desk.press('Enter');
    await page.getByRole('heading', { level: 2 }).waitFor();
    await look('card');
    await desk.close();
    expect(desk.complaints).toEqual([]);
  },
);

async function kelaDesk(): Promise<Desk> {
  const desk = await openDesk(browser, served, { as: 'Siiri' });
  await desk.openArea('Kela-ajat');
  await desk.page.getByRole('gridcell', { name: /Sinilintu/ }).waitFor();
  return desk;
}

test('everything of an ordinary day is seen at 1366 × 768 without scrolling', async () => {
  const desk = await kelaDesk();
  const bottom = await desk.page
    .getByRole('grid')
    .evaluate((grid) => Math.round(grid.getBoundingClientRect().bottom));
  expect(bottom).toBeLessThanOrEqual(768);
  await desk.press('1');
  const save = desk.page.getByRole('button', { name: 'Varaa aika' });
  await save.waitFor();
  expect((await save.boundingBox())?.y).toBeLessThanOrEqual(768 - 32);
  await desk.close();
});

test('K8 a day of the summer closure reads by its name', async () => {
  const desk = await kelaDesk();
  await desk.page.evaluate(() => (location.hash = '#/kela-days?on=2027-07-07'));
  await desk.page.getByText('Suljettu: Kesäsulku').waitFor();
  const heading = desk.page.getByText('keskiviikko 7. heinäkuuta 2027, vko 27');
  await expect.poll(() => heading.count()).toBe(1);
  await desk.close();
});

test('a day that is no Kela day says so and leads to the next one', async () => {
  const desk = await kelaDesk();
  await desk.page.evaluate(() => (location.hash = '#/kela-days?on=2026-10-22'));
  await desk.page.getByText('Ei Kela-päivää').first().waitFor();
  await desk.page.getByRole('button', { name: 'Avaa ke 28.10.' }).focus();
  await desk.press('Enter');
  const heading = desk.page.getByText('keskiviikko 28. lokakuuta 2026, vko 44');
  await expect.poll(() => heading.count()).toBe(1);
  await desk.close();
});

test('a client’s booking is found by a part of the name and opened', async () => {
  const desk = await kelaDesk();
  await desk.press('/');
  await desk.type('sinil');
  const found = desk.page.getByRole('group', { name: 'Löytyneet varaukset' });
  await found.getByRole('button', { name: /Sinilintu.*ke 21\.10\. klo\s10\.30/ }).waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.press('Enter');
  await desk.page.getByRole('region', { name: 'Varaus: Sinilintu' }).waitFor();
  await desk.close();
});

test('the card on paper holds the appointment and nothing of the screen around it', async () => {
  const desk = await kelaDesk();
  await desk.page.getByRole('gridcell', { name: /Sinilintu/ }).focus();
  await desk.press('Enter');
  await desk.page.getByRole('button', { name: 'Aikalappu' }).focus();
  await desk.press('Enter');
  await desk.page.getByRole('heading', { level: 2 }).waitFor();
  await desk.page.emulateMedia({ media: 'print' });
  const paper = (await desk.page.locator('body').innerText()).replaceAll(/\s+/g, ' ');
  expect(paper).toContain('Aika Kelan neuvojalle');
  expect(paper).toContain('keskiviikko 21. lokakuuta 2026 klo 10.30');
  expect(paper).not.toContain('perustoimeentulotuki');
  expect(paper).not.toContain('Hae toimintoa');
  expect(paper).not.toContain('Kela-ajat');
  await desk.close();
});

test('a cancelled booking is found under the day and can be brought back', async () => {
  const desk = await kelaDesk();
  await desk.page.getByRole('button', { name: '13.00 P.P.' }).focus();
  await desk.press('Enter');
  await desk.page.getByRole('button', { name: 'Palauta varaus' }).focus();
  await desk.press('Enter');
  const cell = desk.page.getByRole('gridcell', { name: /P\.P\..*varattu/ });
  await expect.poll(() => cell.count()).toBe(1);
  await desk.close();
});
