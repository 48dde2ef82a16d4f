import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { bookInput } from '#tests/support/booking-input.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk, type Desk, type DeskOptions } from '#tests/support/desk.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';

let browser: Browser;
let served: ServedOffice;
let desks: Desk[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  served = await newServedOffice('2026-10-21', at(8));
  desks = [];
});
afterEach(async () => {
  const complaints = desks.flatMap((desk) => desk.complaints);
  const { faults } = served;
  for (const desk of desks) await desk.close();
  await served.close();
  expect(complaints).toEqual([]);
  expect(faults).toEqual([]);
});

/** A window on the Kela days, with the counting of presses begun anew. */
async function kelaDesk(as: string, options: Partial<DeskOptions> = {}): Promise<Desk> {
  const desk = await openDesk(browser, served, { as, ...options });
  desks.push(desk);
  await desk.openArea('Kela-ajat');
  await desk.page
    .getByRole('region', { name: 'Seuraavat vapaat ajat' })
    .getByRole('listitem')
    .first()
    .waitFor();
  desk.presses();
  return desk;
}

const cell = (desk: Desk, name: RegExp | string) => desk.page.getByRole('gridcell', { name }).first();
const day = async () => {
  const siiri = await served.office.as('Siiri');
  const [first] = await siiri.kelaDays.day({ officeId: served.office.officeId, on: localDate('2026-10-21') });
  if (!first) throw new Error('No Kela day');
  return first;
};
const booked = async () => (await day()).bookings.filter(({ state }) => state === 'booked');
const book = async (time: string, clientLabel: string) =>
  (await served.office.as('Siiri')).bookings.book(bookInput(served.office, time, { clientLabel }));

test('a time is booked by keyboard in at most 12 presses, and the focus is on it afterwards', async () => {
  const desk = await kelaDesk('Siiri');
  await desk.press('2');
  expect(await desk.focused()).toBe('input: Asiakas');
  await desk.type('M.K.');
  await desk.press('Tab');
  await desk.type('perustoi');
  await expect.poll(() => desk.page.getByRole('option').count()).toBe(1);
  await desk.press('Enter', 'Tab', 'Tab', 'Space', 'Control+Enter');
  await cell(desk, /M\.K\./).waitFor();
  expect(desk.presses()).toBeLessThanOrEqual(12);
  await expect.poll(() => desk.focused()).toMatch(/^td: 9.30–10.00 M\.K\./);
  expect(await booked()).toMatchObject([
    {
      startMinute: at(9, 30),
      clientLabel: 'M.K.',
      topics: ['perustoimeentulotuki'],
      channel: 'phone',
      interpreter: true,
    },
  ]);
});

test('K11 of two desks that save the same time one gets it; the other is told by whom, keeps the form and goes on', async () => {
  const siiri = await kelaDesk('Siiri');
  const tiina = await kelaDesk('Tiina');
  for (const [desk, name] of [
    [siiri, 'Ensimmäinen'],
    [tiina, 'Toinen'],
  ] as const) {
    await desk.press('1');
    await desk.type(name);
  }
  await Promise.all([siiri.press('Enter'), tiina.press('Enter')]);
  await expect.poll(async () => (await booked()).length).toBe(1);
  const isSiiris = (await booked())[0]?.clientLabel === 'Ensimmäinen';
  const [loser, winnerName, loserName] = isSiiris
    ? ([tiina, 'Siiri Sihteeri', 'Toinen'] as const)
    : ([siiri, 'Tiina Työntekijä', 'Ensimmäinen'] as const);
  const alert = loser.page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('Aika ehdittiin varata');
  expect(await alert.textContent()).toContain(winnerName);
  expect(await loser.page.getByRole('textbox', { name: 'Asiakas' }).inputValue()).toBe(loserName);
  expect(await loser.axe()).toEqual([]);
  await loser.shot('taken');
  // The nearest free time by its button, and saved again with everything typed.
  await loser.page.getByRole('button', { name: 'Vaihda aikaan ke 21.10. klo 9.30' }).last().focus();
  await loser.press('Enter');
  await expect.poll(() => loser.focused()).toBe('input: Asiakas');
  await loser.press('Enter');
  await expect
    .poll(
      async () => (await booked()).map(({ startMinute, clientLabel }) => [startMinute, clientLabel]).length,
    )
    .toBe(2);
  expect((await booked()).find(({ clientLabel }) => clientLabel === loserName)?.startMinute).toBe(at(9, 30));
});

test('K12 Enter twice, and then once more, is one booking', async () => {
  const desk = await kelaDesk('Siiri');
  await desk.press('1');
  await desk.type('M.K.');
  await Promise.all([desk.press('Enter'), desk.press('Enter'), desk.press('Control+Enter')]);
  await cell(desk, /M\.K\./).waitFor();
  await desk.page.waitForTimeout(300);
  expect(await booked()).toHaveLength(1);
});

test('K15 a booking is moved in at most 8 presses; both ends name each other, and Ctrl+Z takes it back', async () => {
  await book('9.00-9.30', 'M.K.');
  const desk = await kelaDesk('Siiri');
  await cell(desk, /M\.K\./).focus();
  await desk.press('m', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await desk.shot('moving');
  expect(await desk.axe()).toEqual([]);
  await desk.press('Enter');
  await cell(desk, /^10.30–11.00 M\.K\./).waitFor();
  expect(desk.presses()).toBeLessThanOrEqual(8);
  await expect.poll(() => desk.focused()).toMatch(/^td: 10.30–11.00 M\.K\./);
  const { bookings } = await day();
  const from = bookings.find(({ startMinute }) => startMinute === at(9));
  const to = bookings.find(({ startMinute }) => startMinute === at(10, 30));
  expect([from?.movedToId, to?.movedFromId]).toEqual([to?.id, from?.id]);
  await desk.press('Enter');
  await desk.page.getByText('Siirretty ajasta').waitFor();
  await desk.press('Escape');
  await expect.poll(() => desk.focused()).toMatch(/^td: 10.30–11.00 M\.K\./);
  await desk.press('Control+z');
  await cell(desk, /^9.00–9.30 M\.K\./).waitFor();
});

test('K15 a booking picked up goes to another Kela day, by page or by one of the next free times', async () => {
  await book('9.00-9.30', 'M.K.');
  const desk = await kelaDesk('Siiri');
  await cell(desk, /M\.K\./).focus();
  await desk.press('m', 'PageDown');
  await desk.page.getByText('keskiviikko 28. lokakuuta 2026, vko 44').waitFor();
  await expect.poll(() => desk.page.getByText('Siirretään: M.K., ke 21.10. klo 9.00').count()).toBe(1);
  await desk.press('1');
  await cell(desk, /^9.30–10.00 M\.K\./).waitFor();
  expect((await booked()).map(({ startMinute }) => startMinute)).toEqual([at(9, 30)]);
});

test('K3 Epiphany reads as such and offers the next Kela day', async () => {
  served.office.time.set(localDate('2027-01-04'));
  const desk = await kelaDesk('Siiri');
  await desk.page.getByText('keskiviikko 6. tammikuuta 2027, vko 1').waitFor();
  await desk.page.getByText('Suljettu: loppiainen').waitFor();
  expect(await desk.page.getByRole('grid').count()).toBe(0);
  expect(await desk.axe()).toEqual([]);
  await desk.shot('epiphany');
  await desk.press('s');
  await desk.page.getByText('keskiviikko 13. tammikuuta 2027, vko 2').waitFor();
  expect(await cell(desk, /^Vapaa 9.00–9.30$/).count()).toBe(1);
});

test('K13 a squeeze-in asks its reason, stands beside the booking and is marked', async () => {
  await book('9.00-9.30', 'M.K.');
  const desk = await kelaDesk('Siiri');
  await cell(desk, /M\.K\./).focus();
  await desk.press('Enter');
  await desk.page.getByRole('button', { name: 'Ota väliin tähän aikaan' }).focus();
  await desk.press('Enter');
  await desk.type('A.B.');
  await desk.press('Enter');
  const summary = desk.page.getByRole('region', { name: 'Korjaa yksi kohta' });
  await summary.waitFor();
  await expect.poll(() => summary.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await desk.axe()).toEqual([]);
  await desk.press('Tab', 'Enter');
  await desk.type('asiakkaan kyyti lähtee');
  await desk.press('Enter');
  await desk.page.getByText('otettu väliin').waitFor();
  expect(new Set((await booked()).map(({ squeezeInReason }) => squeezeInReason))).toEqual(
    new Set([null, 'asiakkaan kyyti lähtee']),
  );
});

test('K21 a half-filled form that is closed comes back with every word', async () => {
  const desk = await kelaDesk('Siiri');
  await desk.press('1');
  await desk.type('Puolikas');
  await desk.press('Escape');
  await desk.page.getByText('Keskeneräinen varaus').waitFor();
  await desk.openArea('Tänään');
  await desk.openArea('Kela-ajat');
  await desk.page.getByRole('button', { name: 'Jatka varausta' }).focus();
  await desk.press('Enter');
  expect(await desk.page.getByRole('textbox', { name: 'Asiakas' }).inputValue()).toBe('Puolikas');
  await desk.press('Enter');
  await cell(desk, /Puolikas/).waitFor();
  expect(await desk.page.getByText('Keskeneräinen varaus').count()).toBe(0);
});

test('a booking is cancelled by the client and brought back from the notice', async () => {
  await book('9.00-9.30', 'M.K.');
  const desk = await kelaDesk('Siiri');
  await cell(desk, /M\.K\./).focus();
  await desk.press('Enter');
  await desk.page.getByRole('button', { name: 'Peru varaus' }).focus();
  await desk.press('Enter');
  expect(await desk.focused()).toBe('input: Asiakas');
  await desk.press('Tab');
  await desk.type('sairastui');
  expect(await desk.axe()).toEqual([]);
  await desk.press('Enter');
  await cell(desk, /^Vapaa 9.00–9.30$/).waitFor();
  expect((await day()).bookings).toMatchObject([
    { state: 'cancelled', cancellation: { party: 'client', reason: 'sairastui', late: true } },
  ]);
  await expect.poll(() => desk.focused()).toBe('td: Vapaa 9.00–9.30');
  await desk.press('Control+z');
  await cell(desk, /M\.K\..*varattu/).waitFor();
  expect((await booked()).map(({ clientLabel }) => clientLabel)).toEqual(['M.K.']);
});

test('W1 the free time is told before a walk-in is taken, who is added in at most 6 presses', async () => {
  served.office.time.set(localDate('2026-10-21'), at(9, 40));
  await book('10.00-10.30', 'M.K.');
  const desk = await kelaDesk('Siiri');
  await desk.page.getByText('Lennosta: vapaa klo 10.00 asti (20 min)').waitFor();
  await desk.press('l');
  await desk.type('Harmaa takki');
  await desk.press('Enter');
  await expect.poll(() => desk.focused()).toBe('button: Aloita, klo 10.00 asti');
  expect(desk.presses()).toBeLessThanOrEqual(6);
  expect(await desk.axe()).toEqual([]);
  await desk.shot('walk-in');
  expect((await day()).walkIns).toMatchObject([{ state: 'waiting', clientLabel: 'Harmaa takki' }]);
});

test('W9 what is left of a visit that ended early is free at once', async () => {
  served.office.time.set(localDate('2026-10-21'), at(9, 30));
  await book('10.00-10.30', 'M.K.');
  const desk = await kelaDesk('Siiri');
  await desk.press('l');
  await desk.type('Harmaa takki');
  await desk.press('Enter');
  await expect.poll(() => desk.focused()).toBe('button: Aloita, klo 10.00 asti');
  await desk.press('Enter');
  await desk.page.getByText('Lennosta: varattu klo 10.30 asti').waitFor();
  await cell(desk, /Harmaa takki.*neuvojalla nyt/).waitFor();
  served.office.time.set(localDate('2026-10-21'), at(9, 45));
  await desk.page.getByRole('button', { name: 'Valmis' }).focus();
  await desk.press('Enter');
  await desk.page.getByText('Lennosta: vapaa klo 10.00 asti (15 min)').waitFor();
});

test('W5 of two who call the same client the second is told who was first', async () => {
  served.office.time.set(localDate('2026-10-21'), at(9, 30));
  const siiri = await kelaDesk('Siiri');
  await siiri.press('l');
  await siiri.type('Harmaa takki');
  await siiri.press('Enter');
  const kaisa = await kelaDesk('Kaisa');
  await Promise.all(
    [siiri, kaisa].map(async (desk) => {
      await desk.page.getByRole('button', { name: 'Kutsu' }).focus();
      await desk.press('Enter');
    }),
  );
  await siiri.page.getByText(/kutsunut/).waitFor();
  expect((await day()).walkIns[0]?.state).toBe('called');
  // One of them was second, and has been told who was first.
  const told = async (desk: Desk, name: string) =>
    (await desk.page.getByRole('alertdialog').filter({ hasText: name }).count()) > 0;
  await expect
    .poll(async () => [await told(siiri, 'Kaisa Kelanen'), await told(kaisa, 'Siiri Sihteeri')].sort())
    .toEqual([false, true]);
});

test('W6 a no-show is one mark, taken back with Ctrl+Z, and history shows both', async () => {
  served.office.time.set(localDate('2026-10-21'), at(9, 20));
  await book('9.00-9.30', 'M.K.');
  const desk = await kelaDesk('Siiri');
  await cell(desk, /M\.K\./).focus();
  await desk.press('Enter');
  await desk.page.getByRole('button', { name: 'Ei saapunut' }).focus();
  await desk.press('Enter');
  await cell(desk, /M\.K\..*saapumatta jäänyt/).waitFor();
  await desk.press('Control+z');
  await cell(desk, /M\.K\..*varattu/).waitFor();
  await expect
    .poll(() =>
      desk.page
        .locator('.kela-history li')
        .allInnerTexts()
        .then((lines) => lines.map((line) => line.replaceAll(/\s/g, ' '))),
    )
    .toEqual([
      '21.10.2026 klo 9.20: varattu (Siiri Sihteeri)',
      '21.10.2026 klo 9.20: saapumatta jäänyt (Siiri Sihteeri)',
      '21.10.2026 klo 9.20: varattu (Siiri Sihteeri)',
    ]);
});

test('a change that somebody made meanwhile is told and the form is kept', async () => {
  const booking = await book('9.00-9.30', 'M.K.');
  const desk = await kelaDesk('Siiri');
  await cell(desk, /M\.K\./).focus();
  await desk.press('Enter');
  await desk.page.getByRole('button', { name: 'Muuta tietoja' }).focus();
  await desk.press('Enter');
  await desk.press('End');
  await desk.type('2');
  const tiina = await served.office.as('Tiina');
  const { requestId: _, ...details } = bookInput(served.office, '9.00-9.30', { clientLabel: 'Toinen nimi' });
  await tiina.bookings.update({
    requestId: randomUUID(),
    id: booking.id,
    version: booking.version,
    ...details,
  });
  await desk.press('Enter');
  const alert = desk.page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('Tiina Työntekijä');
  expect(await alert.textContent()).toContain('Toinen nimi');
  expect(await desk.page.getByRole('textbox', { name: 'Asiakas' }).inputValue()).toBe('M.K.2');
  expect(await desk.axe()).toEqual([]);
  await desk.page.getByRole('button', { name: 'Tallenna minun tietoni' }).focus();
  await desk.press('Enter');
  await cell(desk, /M\.K\.2/).waitFor();
});

test('a service that goes away while saving loses nothing, and the booking is made once', async () => {
  const desk = await kelaDesk('Siiri');
  await desk.press('1');
  await desk.type('M.K.');
  await served.goAway();
  await desk.press('Enter');
  await desk.page.getByText('Palvelu ei vastaa juuri nyt').waitFor();
  await served.comeBack();
  await cell(desk, /M\.K\./).waitFor();
  expect(await booked()).toHaveLength(1);
  // The browser says of each failed request that it failed.
  const network = desk.complaints.filter((text) => text.includes('net::'));
  expect(desk.complaints.length).toBe(network.length);
  desks = [];
  await desk.close();
});

test('the Kela adviser sees the day and receives clients, but books, moves and cancels nothing', async () => {
  await book('9.00-9.30', 'M.K.');
  const desk = await kelaDesk('Kaisa');
  await desk.press('1');
  await cell(desk, /^9.00/).focus();
  await desk.press('m', 'Enter');
  const panel = desk.page.getByRole('region', { name: 'Varaus: M.K.' });
  await panel.waitFor();
  expect(await panel.getByRole('button').allTextContents()).toEqual([
    '',
    'Saapui',
    'Aloita',
    'Toteutui',
    'Aikalappu',
  ]);
  expect(await desk.page.getByRole('searchbox').count()).toBe(0);
  expect(await desk.axe()).toEqual([]);
});

test('another window’s booking appears by itself', async () => {
  const desk = await kelaDesk('Siiri');
  await book('13.00-13.30', 'Muualta');
  await cell(desk, /Muualta/).waitFor();
});
