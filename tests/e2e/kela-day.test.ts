import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { WEDNESDAY } from '#tests/support/booking-input.ts';
import { cell, kelaOffice, press, toCell } from '#tests/support/kela-desk.ts';

const office = kelaOffice();

test('K15 a booking is moved in at most 8 presses; both ends name each other, and Ctrl+Z takes it back', async () => {
  await office.book('9.00-9.30', 'M.K.');
  const desk = await office.open('Siiri');
  await toCell(desk, /M\.K\./);
  await desk.press('m', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await desk.shot('moving');
  expect(await desk.axe()).toEqual([]);
  await desk.press('Enter');
  await cell(desk, /^10.30–11.00 M\.K\./).waitFor();
  expect(desk.presses()).toBeLessThanOrEqual(8);
  await expect.poll(() => desk.focused()).toMatch(/^td: 10.30–11.00 M\.K\./);
  const { bookings } = await office.day();
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
  await office.book('9.00-9.30', 'M.K.');
  const desk = await office.open('Siiri');
  await toCell(desk, /M\.K\./);
  await desk.press('m', 'PageDown');
  await desk.page.getByText('keskiviikko 28. lokakuuta 2026, vko 44').waitFor();
  await expect.poll(() => desk.page.getByText('Siirretään: M.K., ke 21.10. klo 9.00').count()).toBe(1);
  await desk.press('1');
  await cell(desk, /^9.30–10.00 M\.K\./).waitFor();
  expect((await office.booked()).map(({ startMinute }) => startMinute)).toEqual([at(9, 30)]);
});

test('K3 Epiphany reads as such and offers the next Kela day', async () => {
  office.served().office.time.set(localDate('2027-01-04'));
  const desk = await office.open('Siiri');
  await desk.page.getByText('keskiviikko 6. tammikuuta 2027, vko 1').waitFor();
  await desk.page.getByText('Suljettu: loppiainen').waitFor();
  expect(await desk.page.getByRole('grid').count()).toBe(0);
  expect(await desk.axe()).toEqual([]);
  await desk.shot('epiphany');
  await desk.press('s');
  await desk.page.getByText('keskiviikko 13. tammikuuta 2027, vko 2').waitFor();
  await cell(desk, /^Vapaa 9.00–9.30$/).waitFor();
});

test('W6 a no-show is one mark, taken back with Ctrl+Z, and history shows both', async () => {
  office.served().office.time.set(WEDNESDAY, at(9, 20));
  await office.book('9.00-9.30', 'M.K.');
  const desk = await office.open('Siiri');
  await toCell(desk, /M\.K\./);
  await desk.press('Enter');
  await press(desk, 'Ei saapunut');
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

test('the Kela adviser sees the day and receives clients, but books, moves and cancels nothing', async () => {
  await office.book('9.00-9.30', 'M.K.');
  const desk = await office.open('Kaisa');
  await desk.press('1');
  await toCell(desk, /^9.00/);
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
  const desk = await office.open('Siiri');
  await office.book('13.00-13.30', 'Muualta');
  await expect.poll(() => cell(desk, /Muualta/).count()).toBe(1);
});
