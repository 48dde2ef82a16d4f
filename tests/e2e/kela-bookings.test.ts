import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { at } from '#domain/time/minute-of-day.ts';
import { bookInput } from '#tests/support/booking-input.ts';
import { cell, kelaOffice, press, toCell } from '#tests/support/kela-desk.ts';

const office = kelaOffice();

test('a time is booked by keyboard in at most 12 presses, and the focus is on it afterwards', async () => {
  const desk = await office.open('Siiri');
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
  expect(await office.booked()).toMatchObject([
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
  const siiri = await office.open('Siiri');
  const tiina = await office.open('Tiina');
  for (const [desk, name] of [
    [siiri, 'Ensimmäinen'],
    [tiina, 'Toinen'],
  ] as const) {
    await desk.press('1');
    await desk.type(name);
  }
  await Promise.all([siiri.press('Enter'), tiina.press('Enter')]);
  await expect.poll(async () => (await office.booked()).length).toBe(1);
  const isSiiris = (await office.booked())[0]?.clientLabel === 'Ensimmäinen';
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
  await press(loser, 'Vaihda aikaan ke 21.10. klo 9.30');
  await expect.poll(() => loser.focused()).toBe('input: Asiakas');
  await loser.press('Enter');
  await expect
    .poll(
      async () =>
        (await office.booked()).map(({ startMinute, clientLabel }) => [startMinute, clientLabel]).length,
    )
    .toBe(2);
  expect((await office.booked()).find(({ clientLabel }) => clientLabel === loserName)?.startMinute).toBe(
    at(9, 30),
  );
});

test('K12 Enter twice, and then once more, is one booking', async () => {
  const desk = await office.open('Siiri');
  await desk.press('1');
  await desk.type('M.K.');
  await Promise.all([desk.press('Enter'), desk.press('Enter'), desk.press('Control+Enter')]);
  await cell(desk, /M\.K\./).waitFor();
  await desk.page.waitForTimeout(300);
  expect(await office.booked()).toHaveLength(1);
});

test('K13 a squeeze-in asks its reason, stands beside the booking and is marked', async () => {
  await office.book('9.00-9.30', 'M.K.');
  const desk = await office.open('Siiri');
  await toCell(desk, /M\.K\./);
  await desk.press('Enter');
  await press(desk, 'Ota väliin tähän aikaan');
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
  expect(new Set((await office.booked()).map(({ squeezeInReason }) => squeezeInReason))).toEqual(
    new Set([null, 'asiakkaan kyyti lähtee']),
  );
});

test('K21 a half-filled form that is closed comes back with every word', async () => {
  const desk = await office.open('Siiri');
  await desk.press('1');
  await desk.type('Puolikas');
  await desk.press('Escape');
  await desk.page.getByText('Keskeneräinen varaus').waitFor();
  await desk.openArea('Tänään');
  await desk.openArea('Kela-ajat');
  await press(desk, 'Jatka varausta');
  expect(await desk.page.getByRole('textbox', { name: 'Asiakas' }).inputValue()).toBe('Puolikas');
  await desk.press('Enter');
  await cell(desk, /Puolikas/).waitFor();
  expect(await desk.page.getByText('Keskeneräinen varaus').count()).toBe(0);
});

test('a booking is cancelled by the client and brought back from the notice', async () => {
  await office.book('9.00-9.30', 'M.K.');
  const desk = await office.open('Siiri');
  await toCell(desk, /M\.K\./);
  await desk.press('Enter');
  await press(desk, 'Peru varaus');
  expect(await desk.focused()).toBe('input: Asiakas');
  await desk.press('Tab');
  await desk.type('sairastui');
  expect(await desk.axe()).toEqual([]);
  await desk.press('Enter');
  await cell(desk, /^Vapaa 9.00–9.30$/).waitFor();
  expect((await office.day()).bookings).toMatchObject([
    { state: 'cancelled', cancellation: { party: 'client', reason: 'sairastui', late: true } },
  ]);
  await expect.poll(() => desk.focused()).toBe('td: Vapaa 9.00–9.30');
  await desk.press('Control+z');
  await cell(desk, /M\.K\..*varattu/).waitFor();
  expect((await office.booked()).map(({ clientLabel }) => clientLabel)).toEqual(['M.K.']);
});

test('a change that somebody made meanwhile is told and the form is kept', async () => {
  const booking = await office.book('9.00-9.30', 'M.K.');
  const desk = await office.open('Siiri');
  await toCell(desk, /M\.K\./);
  await desk.press('Enter');
  await press(desk, 'Muuta tietoja');
  await desk.press('End');
  await desk.type('2');
  const tiina = await office.served().office.as('Tiina');
  const { requestId: _, ...details } = bookInput(office.served().office, '9.00-9.30', {
    clientLabel: 'Toinen nimi',
  });
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
  await press(desk, 'Tallenna minun tietoni');
  await cell(desk, /M\.K\.2/).waitFor();
});

test('a service that goes away while saving loses nothing, and the booking is made once', async () => {
  const desk = await office.open('Siiri');
  await desk.press('1');
  await desk.type('M.K.');
  await office.served().goAway();
  await desk.press('Enter');
  await desk.page.getByText('Palvelu ei vastaa juuri nyt').waitFor();
  await office.served().comeBack();
  await cell(desk, /M\.K\./).waitFor();
  expect(await office.booked()).toHaveLength(1);
});
