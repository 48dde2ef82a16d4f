import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { bookInput, changeOf } from '#tests/support/booking-input.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { busyOn, meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';

let browser: Browser;
let served: ServedOffice;
const desks: Desk[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  served = await newServedOffice('2026-11-24', at(8));
});
afterAll(async () => {
  for (const desk of desks) await desk.close();
  await browser.close();
  await served.close();
});

async function open(as: string, options: { theme?: 'light' | 'dark'; zoom?: number } = {}): Promise<Desk> {
  const desk = await openDesk(browser, served, { as, ...options });
  desks.push(desk);
  return desk;
}

/** Presses Tab until something with the name, or within the group of the name, has the focus. */
async function tabTo(desk: Desk, name: string): Promise<void> {
  const isThere = () =>
    desk.page.evaluate((wanted) => {
      const focused = document.activeElement;
      const nameOf = (element: Element | null) => {
        const ids = element?.getAttribute('aria-labelledby')?.split(' ') ?? [];
        const labels = ids.map((id) => document.getElementById(id)?.textContent ?? '');
        const own = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        return [
          element?.getAttribute('aria-label') ?? '',
          ...labels,
          ...own.map((one) => one.textContent),
        ].join(' ');
      };
      const group = focused?.closest('[role=group]') ?? null;
      return (
        nameOf(focused).includes(wanted) ||
        nameOf(group).startsWith(wanted) ||
        focused?.textContent === wanted
      );
    }, name);
  for (let count = 0; !(await isThere()); count += 1) {
    if (count > 60) throw new Error(`Tab does not reach ${name}`);
    await desk.press('Tab');
  }
}

async function write(desk: Desk, field: string, text: string): Promise<void> {
  await tabTo(desk, field);
  await desk.press('Control+a');
  await desk.type(text);
}

const meetings = async () => {
  const tiina = await served.office.as('Tiina');
  return tiina.jointMeetings.list({ officeId: served.office.officeId });
};

const toast = (page: Page, text: RegExp) => page.getByText(text).first().waitFor();

/** A day as its digits are typed into a date field, which asks for no points. */
const digits = (day: string) =>
  day
    .split('.')
    .map((part) => part.padStart(2, '0'))
    .join('');

test('K16 by keyboard: eight weeks, two of which do not do, are named before saving; one is changed and seven are saved', async () => {
  const { office } = served;
  const outi = await office.as('Outi');
  await outi.bookings.book(bookInput(office, '9.30-10.00', { on: localDate('2026-12-16') }));
  const desk = await open('Tiina');
  const { page } = desk;
  await desk.press('Control+k');
  await desk.type('uusi yhteistap');
  await desk.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Uusi yhteistapaaminen' }).waitFor();
  await expect.poll(() => desk.focused()).toContain('Asiakas');
  await desk.type('M.K.');
  await desk.press('Control+Enter');
  await page.getByText('Ilman lupaa ketään ei voi kutsua.').first().waitFor();
  await write(desk, 'Mihin asiakas on antanut luvan', 'asumisen asiat Kelan kanssa');
  await tabTo(desk, 'Päivä');
  await desk.type(digits('2.12.2026'));
  await write(desk, 'Alkaa', '9');
  await write(desk, 'Päättyy', '10');
  await tabTo(desk, 'Kerran');
  await desk.press('ArrowRight');
  await write(desk, 'Väli viikkoina', '1');
  await write(desk, 'Kertoja', '8');
  await desk.press('Tab');
  const times = page.getByRole('region', { name: 'Ajat' });
  await times.getByText('2 aikaa ei käy', { exact: false }).waitFor();
  await times.getByText('toimisto on kiinni: loppiainen').waitFor();
  await times.getByText(/Kaisa Kelanen on varattu 9.30–10.00: asiakkaan aika \(Outi Ohjaaja/).waitFor();
  await desk.shot('series');
  expect(await desk.axe()).toEqual([]);
  expect(await meetings()).toEqual([]);
  await tabTo(desk, 'Valitse ke 16.12.2026 10.00–11.00');
  await desk.press('Enter');
  await page.getByRole('button', { name: 'Tallenna 7 tapaamista' }).waitFor();
  await desk.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: 'Yhteistapaamiset' }).waitFor();
  await page.getByRole('row').nth(7).waitFor();
  await desk.shot('list');
  expect(await desk.axe()).toEqual([]);
  expect((await meetings()).map(({ on }) => on)).not.toContain('2027-01-06');
  expect(await busyOn(office, 'Tiina', '2026-12-16')).toEqual(['10.00-11.00 meeting']);
});

test('a meeting opens from the Kela day, is closed by keyboard, and the client gets one page', async () => {
  const { office } = served;
  office.time.set(localDate('2026-12-02'), at(9, 50));
  const desk = await open('Tiina');
  const { page } = desk;
  await desk.openArea('Kela-ajat');
  const cell = page.getByRole('gridcell', { name: /Yhteistapaaminen/ }).first();
  await cell.waitFor();
  await desk.shot('grid');
  await desk.press('a', 'Control+Home', 'Enter');
  await tabTo(desk, 'Avaa yhteistapaaminen');
  await desk.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'M.K.' }).waitFor();
  await tabTo(desk, 'Päätä tapaaminen');
  await desk.press('Enter');
  await page.getByRole('heading', { name: 'Mitä sovittiin' }).waitFor();
  await desk.type('Vuokrarästi on 600 euroa. Hakemus on Kelassa.');
  await write(desk, 'Tavoite', 'Asunto säilyy.');
  await write(desk, 'Mitä tehdään', 'Toimittaa vuokrasopimuksen Kelaan');
  await tabTo(desk, 'Kuka tekee');
  await desk.press('Enter', 'Home', 'Enter');
  await tabTo(desk, 'Mihin mennessä');
  await desk.type(digits('9.12.2026'));
  await tabTo(desk, 'Katsotaan uudelleen');
  await desk.type(digits('13.1.2027'));
  await desk.shot('closing');
  expect(await desk.axe()).toEqual([]);
  await desk.press('Control+Enter');
  await toast(page, /Sovittu on tallessa/);
  await desk.shot('meeting');
  const [first] = (await meetings()).filter(({ state }) => state === 'held');
  expect(first?.sheet?.steps).toMatchObject([{ doerId: null, dueOn: '2026-12-09' }]);
  await tabTo(desk, 'Asiakkaan kappale');
  await desk.press('Enter');
  await page.getByRole('article').getByText('Näin ymmärsimme tilanteen yhdessä').waitFor();
  await desk.shot('copy');
  expect(await pagesOf(page)).toBe(1);
});

/** How many A4 pages the page as it is prints to. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the longest sheet there can be is still one page, in each language', async () => {
  const { office } = served;
  const tiina = await office.as('Tiina');
  office.time.set(localDate('2026-12-02'), at(8));
  const others = Array.from({ length: 4 }, (_, index) => ({
    staffId: null,
    name: `Velma Velkaneuvoja ${index}`,
    organisation: 'oikeusaputoimisto',
  }));
  const [made] = await tiina.jointMeetings.create(
    await meetingInput(office, [meetingTime('2026-12-02', '13.00-14.00')], { others, language: 'sv' }),
  );
  if (!made) throw new Error('One meeting was made');
  office.time.set(localDate('2026-12-02'), at(14));
  const long = (length: number) => 'Sovimme yhdessä asiasta. '.repeat(40).slice(0, length).trim();
  await tiina.jointMeetings.close({
    ...changeOf(made),
    understanding: long(400),
    goal: long(400),
    steps: Array.from({ length: 6 }, () => ({
      id: null,
      what: long(120),
      doerId: null,
      dueOn: localDate('2026-12-30'),
    })),
    followUpOn: localDate('2027-01-13'),
  });
  const desk = await open('Tiina', { theme: 'dark', zoom: 2 });
  const { page } = desk;
  await page.evaluate((id) => {
    location.hash = `#/joint-meetings?id=${id}&copy=true`;
  }, made.id);
  await page.getByRole('article').getByText('Så förstod vi situationen tillsammans').waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.shot('copy-dark-200');
  for (const [language, word] of [
    ['suomi', 'Tavoitteemme'],
    ['svenska', 'Vårt mål'],
    ['English', 'Our goal'],
  ] as const) {
    await page.getByRole('radio', { name: language }).press('Space');
    await page.getByRole('article').getByText(word).waitFor();
    expect(await pagesOf(page)).toBe(1);
  }
  await page.evaluate((id) => {
    location.hash = `#/joint-meetings?id=${id}`;
  }, made.id);
  await page.getByRole('heading', { name: 'Mitä sovittiin' }).waitFor();
  await desk.shot('meeting-dark-200');
  expect(await desk.axe()).toEqual([]);
});

test('a series by keyboard: the facts of one are put right, then it and all later ones are called off at once', async () => {
  const ofSeries = async () =>
    (await meetings()).filter(({ seriesOf, on }) => seriesOf > 1 && on > '2026-12-02');
  const [first] = await ofSeries();
  if (!first) throw new Error('Nothing is left of the series');
  const openFirst = async (desk: Desk) => {
    await desk.page.evaluate((id) => {
      location.hash = `#/joint-meetings?id=${id}`;
    }, first.id);
    await desk.page.getByRole('heading', { level: 1, name: 'M.K.' }).waitFor();
  };
  const light = await open('Tiina');
  await openFirst(light);
  await tabTo(light, 'Korjaa tietoja');
  await light.press('Enter');
  await light.page.getByRole('heading', { name: 'Korjaa tietoja' }).waitFor();
  await write(light, 'Viesti Kelan neuvojalle', 'Asia koskee takuuvuokraa.');
  await light.shot('meeting-edit');
  expect(await light.axe()).toEqual([]);
  await light.press('Control+Enter');
  await toast(light.page, /Tiedot on korjattu/);
  expect((await ofSeries()).map(({ noteToKela }) => noteToKela === 'Asia koskee takuuvuokraa.')).toEqual([
    true,
    ...Array.from({ length: 5 }, () => false),
  ]);

  const dark = await open('Tiina', { theme: 'dark', zoom: 2 });
  await openFirst(dark);
  await tabTo(dark, 'Korjaa tietoja');
  await dark.press('Enter');
  await dark.page.getByRole('heading', { name: 'Korjaa tietoja' }).waitFor();
  await dark.shot('meeting-edit-dark-200');
  expect(await dark.axe()).toEqual([]);
  await dark.press('Escape');
  await tabTo(dark, 'Peru tapaaminen');
  await dark.press('Enter');
  await dark.page.getByRole('heading', { name: 'Peru tapaaminen' }).waitFor();
  await tabTo(dark, 'Vain tämä tapaaminen');
  await dark.press('ArrowDown');
  await tabTo(dark, 'Syy');
  await dark.type('asiakas muutti pois');
  await dark.shot('meeting-cancel-rest-dark-200');
  expect(await dark.axe()).toEqual([]);
  await dark.press('Control+Enter');
  await toast(dark.page, /6 tapaamista peruttu/);
  expect((await ofSeries()).map(({ state }) => state)).toEqual(Array.from({ length: 6 }, () => 'cancelled'));
  // The other window has heard of it.
  await light.page.getByText('peruttu', { exact: true }).first().waitFor();
  await light.shot('meeting-cancelled');
});

test('no window complained of anything, and the service had no fault', () => {
  expect(desks).toHaveLength(5);
  expect(desks.flatMap(({ complaints }) => complaints)).toEqual([]);
  expect(served.faults).toEqual([]);
});
