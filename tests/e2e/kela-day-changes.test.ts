import { expect, test } from 'vitest';
import { WEDNESDAY } from '#tests/support/booking-input.ts';
import { tabTo } from '#tests/support/desks.ts';
import { meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import { cell, kelaOffice, press } from '#tests/support/kela-desk.ts';
import { checkScreen } from '#tests/support/keyboard/check-screen.ts';

const office = kelaOffice();

test('K5 a closed day names its three bookings with their contacts; one stays, one moves, one is cancelled, in one save', async () => {
  const { served } = office;
  for (const [time, client] of [
    ['9.00-9.30', 'A.A.'],
    ['10.00-10.30', 'B.B.'],
    ['14.00-14.30', 'C.C.'],
  ] as const)
    await office.book(time, client);
  const desk = await office.open('Siiri');
  const { page } = desk;
  await page.goto(`${served().origin}/#/settings?part=kelaDays`);
  await press(desk, 'Lisää poikkeus');
  await page.getByRole('dialog', { name: 'Lisää poikkeus' }).waitFor();
  await page.getByRole('group', { name: 'Ensimmäinen päivä' }).getByRole('spinbutton').first().focus();
  await desk.type('21102026');
  await page.getByRole('textbox', { name: 'Syy' }).focus();
  await desk.type('neuvojan koulutus');
  await desk.press('Enter');

  const dialog = page.getByRole('dialog', { name: 'Muutos osuu varattuihin aikoihin' });
  await dialog.waitFor();
  const choice = (client: string) => dialog.getByRole('radiogroup', { name: new RegExp(client) });
  await choice('9\\.00–9\\.30, A\\.A\\., ei numeroa').waitFor();
  expect(await dialog.getByRole('radiogroup').count()).toBe(3);
  await desk.shot('conflicts');
  // Nothing is saved before each has been decided about.
  await tabTo(desk, 'Tallenna muutos ja päätökset');
  await desk.press('Enter');
  await dialog.getByRole('region', { name: 'Korjaa 3 kohtaa' }).waitFor();
  expect((await office.day()).state).toBe('open');

  await choice('A.A.').getByRole('radio', { name: 'Pidetään' }).focus();
  await desk.press('Space', 'Tab', 'Space', 'ArrowRight');
  await dialog.getByRole('button', { name: 'Uusi aika: B.B.' }).waitFor();
  expect(await dialog.getByRole('button', { name: 'Uusi aika: B.B.' }).innerText()).toContain(
    'ke 28.10.2026 10.00–10.30',
  );
  await choice('C.C.').getByRole('radio', { name: 'Pidetään' }).focus();
  await desk.press('Space', 'ArrowLeft');
  await expect.poll(() => choice('C.C.').getByRole('radio', { name: 'Perutaan' }).isChecked()).toBe(true);
  expect(await dialog.getByRole('textbox', { name: 'Perumisen syy' }).inputValue()).toBe('neuvojan koulutus');
  await desk.shot('conflicts-decided');
  expect(await checkScreen(page, 'the bookings that a change meets')).toEqual([]);
  await tabTo(desk, 'Tallenna muutos ja päätökset');
  await desk.press('Enter');
  await page.getByText('2 asiakkaalle on kerrottava.').waitFor();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => desk.focused()).toBe('button: Lisää poikkeus');

  const day = await office.day();
  expect(day.closed).toEqual({ why: 'exception', name: 'neuvojan koulutus' });
  expect(
    day.bookings.map(({ clientLabel, state, movedToId }) => [clientLabel, state, movedToId !== null]),
  ).toEqual([
    ['A.A.', 'booked', false],
    ['B.B.', 'cancelled', true],
    ['C.C.', 'cancelled', false],
  ]);
});

test('K5 a joint meeting is moved for all its people where a closed day meets it, and its client is on the call list', async () => {
  const made = office.served().office;
  const tiina = await made.as('Tiina');
  await tiina.jointMeetings.create(await meetingInput(made, [meetingTime('2026-10-21', '13.00-14.00')]));
  const desk = await office.open('Siiri');
  const { page } = desk;
  await page.goto(`${office.served().origin}/#/settings?part=kelaDays`);
  await press(desk, 'Lisää poikkeus');
  await page.getByRole('group', { name: 'Ensimmäinen päivä' }).getByRole('spinbutton').first().focus();
  await desk.type('21102026');
  await page.getByRole('textbox', { name: 'Syy' }).focus();
  await desk.type('neuvojan koulutus');
  await desk.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Muutos osuu varattuihin aikoihin' });
  await dialog.getByText('Yhteistapaaminen. Kaisa Kelanen').waitFor();
  await dialog.getByRole('radio', { name: 'Pidetään' }).focus();
  await desk.press('Space', 'ArrowRight');
  await dialog.getByRole('button', { name: 'Uusi aika: M.K.' }).waitFor();
  await desk.shot('conflict-meeting');
  expect(await desk.axe()).toEqual([]);
  await tabTo(desk, 'Tallenna muutos ja päätökset');
  await desk.press('Enter');
  await page.getByText('Yhdelle asiakkaalle on kerrottava.').waitFor();
  await page.goto(`${office.served().origin}/#/cancelled-days`);
  await page.getByText('yhteistapaaminen · siirretty: ke 28.10.2026 13.00–14.00').waitFor();
  await desk.shot('call-list-meeting');
});

test('K18 the adviser is ill: the day is cancelled by keyboard, and the call list is the same in all windows until it is empty', async () => {
  await office.book('9.00-9.30', 'A.A.');
  await office.book('10.00-10.30', 'B.B.');
  const siiri = await office.open('Siiri');
  await cell(siiri, /A\.A\./).waitFor();
  await press(siiri, 'Peru Kela-päivä');
  await siiri.page.getByText('2 tulevaa varausta perutaan: klo 9.00, klo 10.00.').waitFor();
  await siiri.type('neuvoja sairastui');
  await siiri.shot('cancel-day');
  expect(await siiri.axe()).toEqual([]);
  await siiri.press('Enter');
  await siiri.page.getByText('2 asiakkaalle on vielä kertomatta').waitFor();
  // A slip is taken back whole, and then it is done after all.
  await siiri.press('Control+z');
  await cell(siiri, /A\.A\./).waitFor();
  expect((await office.booked()).length).toBe(2);
  await press(siiri, 'Peru Kela-päivä');
  await siiri.page.getByText('2 tulevaa varausta perutaan').waitFor();
  await siiri.type('neuvoja sairastui');
  await siiri.press('Enter');
  await siiri.page.getByText('2 asiakkaalle on vielä kertomatta').waitFor();
  expect((await office.day()).closed).toEqual({ why: 'exception', name: 'neuvoja sairastui' });
  await siiri.shot('cancelled-day');

  // A colleague has it on the first screen, and Siiri on the list.
  const tiina = await office.open('Tiina');
  await tiina.page.goto(`${office.served().origin}/#/`);
  const waiting = tiina.page.getByRole('region', { name: /Kertomatta: peruttu tai siirretty aika/ });
  await waiting.getByText('A.A.').waitFor();
  await tiina.shot('today');
  await press(siiri, 'Soittolista');
  const row = (client: string) => siiri.page.getByRole('row', { name: new RegExp(client) });
  await row('A.A.').waitFor();
  await tabTo(siiri, 'Ei tavoitettu: A.A.');
  await siiri.press('Enter');
  await row('A.A.').getByText('yritetty kerran').waitFor();
  await siiri.shot('call-list');
  await siiri.page.getByRole('button', { name: 'Joku muu kertoi: A.A.' }).waitFor();
  expect(await checkScreen(siiri.page, 'the call list')).toEqual([]);
  await tabTo(siiri, 'Tavoitettu: A.A.');
  await siiri.press('Enter');
  // The next client who has to be told has the focus, and the first is gone from the colleague's screen.
  await expect.poll(() => siiri.focused()).toBe('button: Tavoitettu: B.B.');
  await waiting.getByText('A.A.').waitFor({ state: 'detached' });
  await siiri.press('Control+z');
  await waiting.getByText('A.A.').waitFor();
  for (const client of ['A.A.', 'B.B.']) {
    await tabTo(tiina, `Tavoitettu: ${client}`);
    await tiina.press('Enter');
    await waiting.getByText(client).waitFor({ state: 'detached' });
  }
  await siiri.page.getByText('kaikille on kerrottu').waitFor();
  await siiri.page.goto(`${office.served().origin}/#/kela-days?on=${WEDNESDAY}`);
  await siiri.page.getByText('Suljettu: neuvoja sairastui').first().waitFor();
  await expect.poll(() => siiri.page.getByText('kertomatta').count()).toBe(0);
});
