import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { answer, moment, once } from '#tests/support/line.ts';
import { lineOffice, rowAt, savedCall, startCall, stored } from '#tests/support/line-desk.ts';

const office = lineOffice();
const YESTERDAY = '2026-10-20';

test('L6 a colleague’s notes of yesterday are entered in a row, without leaving the form', async () => {
  const paula = await office.served().office.as('Paula');
  await paula.staff.create({ ...once(), name: 'Olli Toinen', title: '', roles: ['counsellor'] });
  const desk = await office.open();
  await desk.page.getByRole('button', { name: 'Edellinen päivä' }).press('Enter');
  await desk.page.getByText('tiistai 20. lokakuuta 2026').waitFor();
  await desk.press('Alt+j');
  await desk.page.getByRole('heading', { name: 'Jälkikirjaus 20.10.2026' }).waitFor();
  // A note begins with its time.
  await expect.poll(() => desk.page.evaluate(() => document.activeElement?.id)).toBe('startedAt');
  const answeredBy = desk.page.getByRole('button', { name: /Kuka vastasi/ });
  await answeredBy.press('Enter');
  await desk.page.getByRole('option', { name: 'Olli Toinen' }).press('Enter');
  const write = async (note: number) => {
    await desk.page.getByLabel('Alkoi').fill(`9.${String(5 + note * 8).padStart(2, '0')}`);
    await desk.press('Alt+l', 'h', 'Tab');
    await desk.type(`Muistilappu ${note + 1}`);
  };
  for (let note = 0; note < 5; note += 1) {
    await write(note);
    await desk.page.getByLabel('Päättyi').fill(`9.${String(8 + note * 8).padStart(2, '0')}`);
    await desk.press('Control+Shift+Enter');
    await expect.poll(() => desk.page.getByLabel('Annettu neuvonta').inputValue()).toBe('');
    await expect.poll(() => desk.page.evaluate(() => document.activeElement?.id)).toBe('startedAt');
  }
  expect(await desk.axe()).toEqual([]);
  await write(5);
  // Nobody wrote down when the last one ended.
  await desk.press('Control+Enter');
  await desk.page.getByRole('link', { name: /^Päättyi: / }).waitFor();
  await desk.page.getByRole('checkbox', { name: /Ajat ovat arvio/ }).press('Space');
  await desk.press('Control+Enter');
  await savedCall(desk);
  const outi = await office.served().office.as('Outi');
  const day = await outi.calls.day({ officeId: office.served().office.officeId, on: localDate(YESTERDAY) });
  expect(day.calls).toHaveLength(6);
  for (const call of day.calls)
    expect(call).toMatchObject({
      answeredByName: 'Olli Toinen',
      enteredByName: 'Outi Ohjaaja',
      lateEntry: true,
      time: 'inside',
    });
  expect(day.calls[0]).toMatchObject({ timeUnsure: true, endedAt: null });
  expect(day.calls[1]).toMatchObject({ startedAt: moment(YESTERDAY, at(9, 37)), timeUnsure: false });
});

test('two calls at once are both in sight with their clocks, and one key goes from one to the other', async () => {
  const desk = await office.open();
  await startCall(desk);
  await desk.type('Ensimmäinen soittaja');
  await stored(desk).waitFor();
  await desk.press('F2');
  await expect.poll(() => desk.page.getByLabel('Mikä on huolena').inputValue()).toBe('');
  await desk.type('Toinen soittaja');
  const calls = desk.page.getByRole('navigation', { name: 'Avoimet puhelut' });
  await calls.getByRole('button', { name: /jäi kesken klo 9\.05 Ensimmäinen/ }).waitFor();
  await calls.getByRole('button', { name: /kestänyt 00:\d\d Toinen/ }).waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.press('Alt+v');
  await expect.poll(() => desk.page.getByLabel('Mikä on huolena').inputValue()).toBe('Ensimmäinen soittaja');
  // It was not said to have ended: the moment it was left is offered, so that the other's minutes do not come into it.
  await desk.page.getByRole('button', { name: /^Päättyi klo 9\.05, kun jäi kesken/ }).press('Enter');
  await expect.poll(() => desk.page.getByLabel('Päättyi').inputValue()).toBe('9.05');
  await desk.press('Alt+v');
  await expect.poll(() => desk.page.getByLabel('Mikä on huolena').inputValue()).toBe('Toinen soittaja');
  const first = calls.getByRole('button', { name: /päättyi klo 9\.05 Ensimmäinen/ });
  await first.waitFor();
  await desk.shot('line-two-calls');
});

test('a screen reader is told the outcome with what it asks, the draft that was stored, and the time when it is asked for', async () => {
  const desk = await office.open();
  await startCall(desk);
  const timer = desk.page.getByRole('timer', { name: /^Puhelu kestänyt 00:/ });
  await timer.waitFor();
  expect(await timer.getAttribute('aria-live')).toBe('off');
  expect(await stored(desk).locator('xpath=ancestor-or-self::*[@aria-live="polite"]').count()).toBe(1);
  const news = (text: RegExp) => desk.page.getByRole('status').filter({ hasText: text });
  expect(await news(/Puhelu on kestänyt/).count()).toBe(0);
  await desk.press('Alt+i');
  await news(/^Puhelu on kestänyt 0 minuuttia \d+ sekuntia?\.$/).waitFor({ state: 'attached' });
  await desk.press('Alt+l', 's');
  await news(/^Lopputulos: Siirto omatyöntekijälle\. Pakolliset: .*kenelle/).waitFor({ state: 'attached' });
  await desk.press('h');
  await news(/^Lopputulos: Hoidettu puhelussa\./).waitFor({ state: 'attached' });
});

test('the details are one key away: the source of the number and the earlier call, shown as the second contact', async () => {
  const outi = await office.served().office.as('Outi');
  await answer(office.served().office, outi, 'resolved', { worry: 'Vuokravelka', topics: ['3'] });
  office.at(9, 40);
  const desk = await office.open();
  await startCall(desk);
  await desk.type('Sama asia uudestaan');
  await desk.press('Alt+t', 'e', 'Tab');
  await desk.type('vuokra');
  await desk.press('Enter');
  await desk.page.getByText('(2. yhteydenotto)').waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.shot('line-details');
  await desk.press('Alt+l', 'h', 'Tab');
  await desk.type('Neuvottu.');
  await desk.press('Control+Enter');
  await savedCall(desk);
  await rowAt(desk, '9.40').getByText('2. yhteydenotto').waitFor();
  const [call] = await office.calls();
  expect(call).toMatchObject({ numberSource: 'flyer', contactNo: 2 });
});

test('a recorded call is corrected in its form, and its details tell who changed what', async () => {
  const outi = await office.served().office.as('Outi');
  await answer(office.served().office, outi, 'resolved', { worry: 'Vuokravelka', topics: ['3'] });
  office.at(9, 40);
  const desk = await office.open();
  await rowAt(desk, '9.05').getByRole('button').press('Enter');
  await desk.page.getByRole('button', { name: 'Korjaa puhelua' }).press('Enter');
  await desk.page.getByRole('heading', { name: 'Korjataan puhelua klo 9.05' }).waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.press('Alt+l');
  await desk.page.getByRole('radiogroup', { name: /^Lopputulos/ }).waitFor();
  await desk.page.getByRole('radio', { name: /^Ohjattu/ }).press('Space');
  await desk.page.getByRole('button', { name: 'Tallenna korjaus' }).press('Enter');
  await desk.page.getByRole('link', { name: /^Mihin ohjattu: / }).waitFor();
  await desk.page.getByLabel('Mihin ohjattu').fill('Kela');
  await desk.page.getByRole('button', { name: 'Tallenna korjaus' }).press('Enter');
  await rowAt(desk, '9.05').getByText('Ohjattu toiseen palveluun').waitFor();
  await rowAt(desk, '9.05').getByRole('button').press('Enter');
  const history = desk.page.getByRole('region', { name: 'Korjaukset' });
  await history.getByText('Lopputulos: oli Hoidettu puhelussa').waitFor();
  await history.getByText('21.10.2026 klo 9.40 Outi Ohjaaja').waitFor();
  await desk.shot('line-history');
});

test('a call left overnight keeps its beginning, and asks when it ended', async () => {
  const outi = await office.served().office.as('Outi');
  office.served().office.time.set(localDate(YESTERDAY), at(10, 5));
  await outi.calls.start({ ...once(), officeId: office.served().office.officeId });
  office.at(8, 15);
  const desk = await office.open();
  await desk.page.getByRole('button', { name: 'Jatka: Puhelu 20.10.2026 klo 10.05' }).press('Enter');
  await desk.page.getByRole('heading', { name: 'Puhelu klo 10.05' }).waitFor();
  await desk.press('Alt+l', 'h', 'Tab');
  await desk.type('Neuvottu.');
  await desk.press('Control+Enter');
  await desk.page.getByRole('link', { name: /^Päättyi: / }).waitFor();
  await desk.page.getByLabel('Päättyi').fill('10.20');
  await desk.press('Control+Enter');
  await savedCall(desk);
  const day = await outi.calls.day({ officeId: office.served().office.officeId, on: localDate(YESTERDAY) });
  expect(day.calls).toMatchObject([
    { startedAt: moment(YESTERDAY, at(10, 5)), endedAt: moment(YESTERDAY, at(10, 20)) },
  ]);
  expect(await office.calls()).toEqual([]);
});
