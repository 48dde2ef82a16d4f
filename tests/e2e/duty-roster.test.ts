import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { checkScreen } from '#tests/support/keyboard/check-screen.ts';
import { once } from '#tests/support/line.ts';
import { noComplaints } from '#tests/support/no-complaints.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';

const MONDAY = localDate('2026-11-30');

let browser: Browser;
let served: ServedOffice;
let manager: Desk;
let counsellor: Desk;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await newServedOffice(MONDAY, at(8, 30));
  const paula = await served.office.as('Paula');
  await paula.staff.create({ ...once(), name: 'Olli Toinen', title: '', roles: ['counsellor'] });
  manager = await openDesk(browser, served, { as: 'Paula' });
  counsellor = await openDesk(browser, served, { as: 'Olli' });
});
afterAll(async () => {
  const complaints = [...manager.complaints, ...counsellor.complaints];
  await manager.close();
  await counsellor.close();
  await served.close();
  await browser.close();
  noComplaints(complaints, served.faults);
});

const day = (desk: Desk, name: string): Locator =>
  desk.page.getByRole('listitem').filter({ has: desk.page.getByText(name, { exact: true }) });

async function choose(desk: Desk, label: string, name: RegExp): Promise<void> {
  await desk.page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(label) })
    .first()
    .focus();
  await desk.press('Enter');
  await desk.page.getByRole('option', { name }).first().waitFor();
  await desk.page.getByRole('option', { name }).first().focus();
  await desk.press('Enter');
}

async function press(desk: Desk, name: string | RegExp, inside?: Locator): Promise<void> {
  await (inside ?? desk.page).getByRole('button', { name }).first().focus();
  await desk.press('Enter');
}

const shifts = async (on: LocalDate) =>
  (
    await (
      await served.office.as('Paula')
    ).dutyShifts.days({
      officeId: served.office.officeId,
      from: on,
      to: on,
    })
  )[0];

test('by keyboard: a pattern fills the month, and the screen says what the coming weeks still lack', async () => {
  await manager.openArea('Työvuorot');
  await manager.page.getByText(/10 päivältä puuttuu päivystäjä/).waitFor();
  await manager.page.getByRole('tab', { name: 'Viikkopohja' }).focus();
  await manager.press('Enter');
  await press(manager, 'Uusi viikkopohja');
  const dialog = manager.page.getByRole('dialog');
  await dialog.waitFor();
  await dialog.getByRole('radio', { name: 'ti' }).focus();
  await manager.press('Space');
  await choose(manager, 'Päivystäjä', /Outi/);
  await choose(manager, 'Varahenkilö', /Olli/);
  await dialog.getByText(/Pohja täyttää \d+ päivää/).waitFor();
  expect(await checkScreen(manager.page, 'pattern')).toEqual([]);
  await press(manager, 'Tallenna', dialog);
  await manager.page.getByRole('row', { name: /tiistai, joka viikko.*Outi Ohjaaja.*Olli Toinen/ }).waitFor();
  expect((await shifts(localDate('2026-12-08')))?.shift).toMatchObject({ staffName: 'Outi Ohjaaja' });
});

test('L14 by keyboard: an absence leaves a gap, and the deputy takes it with one press in the other window', async () => {
  await press(manager, 'Merkitse poissaolo');
  const dialog = manager.page.getByRole('dialog');
  await dialog.waitFor();
  await choose(manager, 'Henkilö', /Outi/);
  await dialog.getByRole('radio', { name: 'Muu poissaolo' }).focus();
  await manager.press('Space');
  const from = dialog.getByRole('group', { name: 'Ensimmäinen päivä' });
  await from.getByRole('spinbutton').first().focus();
  await manager.type('01');
  await manager.type('122026');
  await dialog.getByText('Yksi vuoro vapautuu ja tarjotaan muille').waitFor();
  await manager.shot('absence');
  expect(await checkScreen(manager.page, 'absence')).toEqual([]);
  await press(manager, 'Tallenna', dialog);
  await dialog.waitFor({ state: 'detached' });

  await counsellor.openArea('Työvuorot');
  await press(counsellor, 'Seuraava');
  const tuesday = day(counsellor, 'ti 1.12.');
  await tuesday.getByText('Outi Ohjaaja poissa, tarjottu ensin: Olli Toinen').waitFor();
  await tuesday.getByText('ei päivystäjää').waitFor();
  await counsellor.shot('roster-gap');
  await press(counsellor, 'Otan vuoron ti 1.12.2026');
  await tuesday.getByText('Olli Toinen (sinä)').waitFor();
  expect(await shifts(localDate('2026-12-01'))).toMatchObject({
    state: 'staffedNoCalls',
    shift: { staffName: 'Olli Toinen', deputyName: null },
    gaps: [],
  });
});

test('L4 the month is looked at in light and dark, large and by the week; a single day is named over it', async () => {
  await manager.openArea('Tänään');
  await manager.page.getByRole('link', { name: /päivältä puuttuu päivystäjä/ }).waitFor();
  await manager.shot('today');
  expect(await checkScreen(manager.page, 'today')).toEqual([]);
  await manager.openArea('Työvuorot');
  await press(manager, 'Seuraava');
  await day(manager, 'su 6.12.').waitFor({ state: 'detached' });
  await day(manager, 'to 24.12.').getByText('jouluaatto').waitFor();
  await press(manager, 'Nimeä päivystäjä ke 2.12.2026');
  await choose(manager, 'Päivystäjä', /Olli/);
  await press(manager, 'Tallenna', manager.page.getByRole('dialog'));
  await day(manager, 'ke 2.12.').getByText('Olli Toinen').waitFor();
  await manager.shot('roster-month');
  expect(await checkScreen(manager.page, 'month')).toEqual([]);
  await manager.page.getByRole('radio', { name: 'Viikko' }).focus();
  await manager.press('Space');
  await manager.page.getByRole('row', { name: /ti 1\.12\.2026.*9\.00–10\.30.*Olli Toinen/ }).waitFor();
  await manager.shot('roster-week');
  expect(await checkScreen(manager.page, 'week')).toEqual([]);
  await manager.page.getByRole('tab', { name: 'Vuorojen jako' }).focus();
  await manager.press('Enter');
  await manager.page.getByRole('row', { name: /^Olli Toinen\s+0\s+2/ }).waitFor();
  expect(await checkScreen(manager.page, 'shares')).toEqual([]);
});

test('the roster of a month is one A4 page', async () => {
  await manager.page.getByRole('tab', { name: 'Vuorolista' }).focus();
  await manager.press('Enter');
  await press(manager, 'Tulostettava vuorolista');
  await manager.page.getByRole('row', { name: /to 24\.12\.2026.*jouluaatto/ }).waitFor();
  await manager.page.emulateMedia({ media: 'print' });
  const pdf = (await manager.page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await manager.page.emulateMedia({ media: null });
});
