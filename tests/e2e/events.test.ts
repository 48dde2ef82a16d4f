import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at } from '#domain/time/minute-of-day.ts';
import { bookInput, WEDNESDAY } from '#tests/support/booking-input.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { eventInput } from '#tests/support/event-input.ts';
import { checkScreen } from '#tests/support/keyboard/check-screen.ts';
import { noComplaints } from '#tests/support/no-complaints.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';

let browser: Browser;
let served: ServedOffice;
let desk: Desk;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await newServedOffice(WEDNESDAY, at(8));
  desk = await openDesk(browser, served, { as: 'Siiri' });
});
afterAll(async () => {
  const { complaints } = desk;
  await desk.close();
  await served.close();
  await browser.close();
  noComplaints(complaints, served.faults);
});

const dialog = () => desk.page.getByRole('dialog');
const listed = async () => {
  const siiri = await served.office.as('Siiri');
  return siiri.events.list({ officeId: served.office.officeId, pastFrom: WEDNESDAY });
};

/** Goes to a field of the dialog by its label and types over what is there. */
async function fill(label: string, text: string): Promise<void> {
  await dialog().getByLabel(label).first().focus();
  await desk.press('Control+a');
  await desk.type(text);
}

test('R1 by keyboard: the clash stands in the form before saving, free times go only knowingly', async () => {
  const siiri = await served.office.as('Siiri');
  const booking = await siiri.bookings.book(bookInput(served.office, '14.30-15.00'));
  await desk.openArea('Tapahtumat');
  await desk.page.getByText('Tulevia tapahtumia ei ole.').waitFor();
  await desk.press('n');
  await dialog().waitFor();
  await desk.type('Kohtaamo Alavus');
  await desk.press('Tab');
  await desk.type('Kokoustila');
  await desk.press('Tab');
  await desk.type('21102026');
  await fill('Alkaa', '14');
  await fill('Päättyy', '17');
  await dialog().getByRole('textbox', { name: 'Työntekijät' }).focus();
  await desk.type('kaisa');
  await desk.press('Enter', 'Tab');

  const clash = dialog().getByRole('alert').filter({ hasText: 'Aika on jo varattu' });
  await clash
    .getByText('14.30–15.00 Kaisa Kelanen: asiakkaan Kela-aika (merkinnyt Siiri Sihteeri)')
    .waitFor();
  await dialog().getByText('Yksi vapaa Kela-aika poistuu').waitFor();
  await clash.scrollIntoViewIfNeeded();
  await desk.shot('clash');
  expect(await checkScreen(desk.page, 'clash')).toEqual([]);
  await dialog().getByRole('button', { name: 'Tallenna' }).focus();
  await desk.press('Enter');
  await dialog().getByText('Jonkun aika on jo varattu').waitFor();
  expect(await listed()).toEqual([]);

  const { id, version } = booking;
  await siiri.bookings.cancel({ requestId: 'free-the-time', id, version, party: 'client', reason: 'x' });
  await dialog().getByText('2 vapaata Kela-aikaa poistuu').waitFor();
  await dialog().getByRole('button', { name: 'Tallenna' }).focus();
  await desk.press('Enter');
  await dialog().getByText('Merkitse, että tiedät sen').first().waitFor();
  expect(await listed()).toEqual([]);
  await dialog()
    .getByRole('checkbox', { name: /^Tiedän/ })
    .focus();
  await desk.press('Space');
  await dialog().getByRole('button', { name: 'Tallenna' }).focus();
  await desk.press('Enter');
  await desk.page.getByRole('row', { name: /ke 21\.10\.2026.*Kohtaamo Alavus.*Kaisa Kelanen/ }).waitFor();
  expect(await listed()).toMatchObject([{ startMinute: at(14), endMinute: at(17), state: 'planned' }]);
});

test('R2 by keyboard: nobody came, the lesson is asked for, and it is held with 0', async () => {
  const siiri = await served.office.as('Siiri');
  await siiri.events.create(eventInput(served.office, '7.00-8.00', { name: 'Torikahvit', kind: 'joined' }));
  await desk.openArea('Tapahtumat');
  await desk.page.getByRole('button', { name: 'Merkitse kävijät: Torikahvit' }).focus();
  await desk.press('Enter');
  await dialog().waitFor();
  await fill('Kävijöitä', '0');
  await desk.press('Tab');
  await dialog().getByRole('button', { name: 'Tallenna' }).focus();
  await desk.press('Enter');
  await dialog().getByText('Nollakin on tulos').first().waitFor();
  await desk.shot('lesson');
  await fill('Mitä opittiin', 'Väärä viikonpäivä.');
  await dialog().getByRole('button', { name: 'Tallenna' }).focus();
  await desk.press('Enter');
  await desk.page
    .getByRole('row', { name: /Torikahvit.*pidetty, ei kävijöitä.*Väärä viikonpäivä/ })
    .waitFor();
  await desk.page
    .getByRole('row', { name: /^Mukana toisten tapahtumassa\s+1\s+1,0\s+0\s+0\s+0,0/ })
    .waitFor();
  await desk.shot('events');
  expect(await checkScreen(desk.page, 'events')).toEqual([]);
});

test('an event is cancelled with its reason, and that is taken back by Ctrl+Z', async () => {
  const siiri = await served.office.as('Siiri');
  await siiri.events.create(eventInput(served.office, '18.00-19.00', { name: 'Iltakahvit' }));
  await desk.openArea('Tapahtumat');
  await desk.page.getByRole('button', { name: 'Peru: Iltakahvit' }).focus();
  await desk.press('Enter');
  await dialog().waitFor();
  await fill('Syy', 'Tila ei ole vapaa');
  await desk.press('Enter');
  await desk.page.getByRole('row', { name: /Iltakahvit.*peruttu: Tila ei ole vapaa/ }).waitFor();
  expect((await listed()).find(({ name }) => name === 'Iltakahvit')).toMatchObject({ state: 'cancelled' });
  await desk.press('Control+z');
  await desk.page.getByRole('row', { name: /Iltakahvit.*suunniteltu/ }).waitFor();
});
