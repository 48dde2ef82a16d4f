import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { bookInput, changeOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { cell, kelaOffice, press, tabTo } from '#tests/support/kela-desk.ts';
import { addSecondOffice } from '#tests/support/second-office.ts';
import { arrivalInput } from '#tests/support/walk-in-input.ts';

const office = kelaOffice();

test('W2 the late booked client stays first, a walk-in is taken only by choice, and every step is taken back', async () => {
  office.served().office.time.set(WEDNESDAY, at(9, 42));
  await office.book('9.30-10.00', 'M.K.');
  const siiri = await office.served().office.as('Siiri');
  await siiri.walkIns.arrive(arrivalInput(office.served().office, { clientLabel: 'Harmaa takki' }));
  const desk = await office.open('Siiri');
  const { page } = desk;
  await page.getByText('ei vielä saapunut, myöhässä 12 min').waitFor();
  const waiting = page.getByRole('list', { name: 'Odottaa' }).getByRole('listitem');
  expect(await waiting.allInnerTexts()).toMatchObject([
    expect.stringContaining('M.K.'),
    expect.stringContaining('Harmaa takki'),
  ]);
  expect(await desk.axe()).toEqual([]);
  await desk.shot('arrivals-late');

  await press(desk, 'Ota ennen vuoroaan');
  await page.getByRole('menuitem', { name: 'Aloita, klo 9.55 asti' }).waitFor();
  await desk.shot('arrivals-menu');
  await desk.press('ArrowDown', 'Enter');
  await page.getByText('Otettu ennen vuoroaan (1)').waitFor();
  await cell(desk, /Harmaa takki.*neuvojalla nyt/).waitFor();
  await desk.shot('arrivals-taken');
  await desk.press('Control+z');
  await page.getByRole('button', { name: 'Ota ennen vuoroaan' }).waitFor();

  await press(desk, 'Ei voitu palvella');
  await page.getByText('Hoidetut ja lähteneet (1)').waitFor();
  await desk.press('Control+z');
  await page.getByRole('button', { name: 'Ei voitu palvella' }).waitFor();
  expect((await office.day()).walkIns).toMatchObject([{ state: 'waiting' }]);
});

test('K21 closing the window with a half-filled booking asks nothing, and the next window has every word', async () => {
  const desk = await office.open('Siiri');
  const { page } = desk;
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  const stored = page.waitForResponse((answer) => answer.url().endsWith('/rpc/bookings/saveDraft'));
  await desk.press('1');
  await desk.type('Puolikas');
  await stored;
  await page.reload();
  await page.getByText('Keskeneräinen varaus').waitFor();
  expect(asked).toEqual([]);
  await press(desk, 'Jatka varausta');
  const name = page.getByRole('textbox', { name: 'Asiakas' });
  await name.waitFor();
  expect(await name.inputValue()).toBe('Puolikas');
  await desk.press('Enter');
  await cell(desk, /Puolikas/).waitFor();
  await page.reload();
  await cell(desk, /Puolikas/).waitFor();
  await expect.poll(() => page.getByText('Keskeneräinen varaus').count()).toBe(0);
});

test('K19 the earlier client with nearly the same name is offered, and taken over only by choice', async () => {
  const { parts } = office.served().office;
  await parts.store.write((db) => db.updateTable('office').set({ identity_mode: 'register' }).execute());
  await (
    await office.served().office.as('Siiri')
  ).bookings.book(
    bookInput(office.served().office, '9.00-9.30', {
      clientLabel: 'Matti Esimerkki',
      clientPhone: '000 111 222',
      topics: [],
      on: localDate('2026-10-28'),
    }),
  );
  const desk = await office.open('Siiri');
  const { page } = desk;
  await desk.press('1');
  await desk.type('Esimerki Matti');
  await page.getByText('Onko sama asiakas?').waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.shot('similar');
  await tabTo(desk, 'Sama asiakas');
  await desk.press('Enter');
  const name = page.getByRole('textbox', { name: 'Asiakkaan nimi' });
  await expect.poll(() => name.inputValue()).toBe('Matti Esimerkki');
  await expect.poll(() => page.getByText('Onko sama asiakas?').count()).toBe(0);
  await desk.press('Enter');
  await cell(desk, /Matti Esimerkki/).waitFor();
  expect((await office.booked()).map(({ clientPhone }) => clientPhone)).toEqual(['000 111 222']);
});

test('K17 a time gone by is booked only as a late entry, with a benefit of today; a lost time is offered others', async () => {
  office.served().office.time.set(WEDNESDAY, at(11, 10));
  const siiri = await office.served().office.as('Siiri');
  const gone = await office.book('12.00-12.30', 'P.P.');
  await siiri.bookings.cancel({ ...changeOf(gone), party: 'client', reason: '' });
  await office.book('12.00-12.30', 'U.U.');
  const desk = await office.open('Siiri');
  const { page } = desk;
  await page.getByRole('gridcell', { name: /Jäi vapaaksi 9\.00–9\.30/ }).focus();
  await desk.press('Enter');
  await page.getByText('Aika on jo mennyt: varaus tallentuu jälkikirjauksena.').waitFor();
  await desk.type('Jälkeen');
  await desk.press('Tab');
  await desk.type('työmark');
  await page.getByText('päättynyt 30.4.2026, tilalla yleistuki').waitFor();
  // Enter takes nothing that has ended, and does not save the form either.
  await desk.press('Enter', 'Control+a', 'Backspace');
  await desk.type('yleistuki');
  await desk.press('Enter');
  await page.getByText('Yleistuki korvaa työmarkkinatuen ja peruspäivärahan 1.5.2026 alkaen.').waitFor();
  await desk.press('Control+Enter');
  await cell(desk, /9\.00–9\.30 Jälkeen yleistuki jälkikirjaus/).waitFor();

  await press(desk, '12.00 P.P.');
  await press(desk, 'Palauta varaus');
  await page.getByText('Vanha aika on jo toisella').waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.shot('restore-taken');
  const panel = page.getByRole('region', { name: 'Varaus: P.P.' });
  await panel.getByRole('button', { name: 'Varaa ke 21.10. klo 12.30' }).focus();
  await desk.press('Enter');
  const name = page.getByRole('textbox', { name: 'Asiakas' });
  await name.waitFor();
  expect(await name.inputValue()).toBe('P.P.');
  await desk.press('Control+Enter');
  await cell(desk, /12\.30–13\.00 P\.P\./).waitFor();
});

test('the week of every office side by side: booked at the other office, looked at in dark at 200 %', async () => {
  await addSecondOffice(office.served().office);
  await office.book('9.00-9.30', 'M.K.');
  const desk = await office.open('Siiri');
  const { page } = desk;
  await desk.press('k', 'v');
  await page.getByRole('columnheader', { name: /to 22\.10\. Kuortane, Kaarina Kelanen/ }).waitFor();
  await desk.shot('week-all');
  await page.getByRole('columnheader', { name: /ke 21\.10\. Alavus, Kaisa Kelanen/ }).waitFor();

  await page.getByText(/^Kuortane: Seuraavat vapaat ajat ovat tänään kello 10, 10\.45 ja 11\.30\./).waitFor();
  await page.getByRole('gridcell', { name: 'Vapaa 9.00–9.45' }).focus();
  await desk.press('Enter');
  await desk.type('K.T.');
  await desk.press('Enter');
  await cell(desk, /9\.00–9\.45 K\.T\./).waitFor();
  const siiri = await office.served().office.as('Siiri');
  const found = await siiri.bookings.search({ officeId: 'second office', text: 'K.T.' });
  expect(found).toMatchObject([{ officeId: 'second office', on: '2026-10-22' }]);

  const dark = await office.open('Siiri', { theme: 'dark', zoom: 2 });
  await dark.press('k', 'v');
  await dark.page
    .getByRole('columnheader', { name: /Kuortane/ })
    .first()
    .waitFor();
  expect(await dark.axe()).toEqual([]);
  await dark.shot('week-all-dark-200');
});
