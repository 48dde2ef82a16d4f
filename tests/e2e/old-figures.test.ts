import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at } from '#domain/time/minute-of-day.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { checkScreen } from '#tests/support/keyboard/check-screen.ts';
import { noComplaints } from '#tests/support/no-complaints.ts';
import { sampleOfCalls, sampleOfMonths, type OldFigureFile } from '#tests/support/old-figures.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';

let browser: Browser;
let served: ServedOffice;
let desk: Desk;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await newServedOffice('2026-10-21', at(9));
  desk = await openDesk(browser, served, { as: 'Paula' });
});
afterAll(async () => {
  const { complaints } = desk;
  await desk.close();
  await served.close();
  await browser.close();
  noComplaints(complaints, served.faults);
});

const preview = () => desk.page.getByRole('region', { name: 'Mitä tiedostosta tuodaan' });
const press = async (name: string) => {
  await desk.page.getByRole('button', { name, exact: true }).focus();
  await desk.press('Enter');
};
async function close(): Promise<void> {
  await preview().getByRole('button', { name: 'Sulje' }).focus();
  await desk.press('Enter');
  await preview().waitFor({ state: 'hidden' });
}
async function open(): Promise<void> {
  await desk.openArea('Tilastot');
  await desk.page.getByRole('navigation').first().getByRole('link', { name: 'Vanhat luvut' }).focus();
  await desk.press('Enter');
  await desk.page.getByRole('heading', { level: 1, name: 'Vanhat luvut' }).waitFor();
}
async function choose({ fileName, file }: OldFigureFile): Promise<void> {
  const [chooser] = await Promise.all([
    desk.page.waitForEvent('filechooser'),
    desk.page.getByRole('button', { name: 'Valitse tiedosto' }).press('Enter'),
  ]);
  await chooser.setFiles({
    name: fileName,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(file, 'base64'),
  });
}

test('R10 an old spreadsheet with 3 bad rows: shown, refused rows told and saved, the rest in once, undone as one', async () => {
  await open();
  await desk.page.getByText('Vanhoja lukuja ei ole tuotu').waitFor();
  const file = await sampleOfMonths();
  await choose(file);
  const counts = 'Uusia päiviä 8, muuttuvia 0, ennallaan 0. Puheluita 25. Hylättyjä rivejä 3.';
  await preview().getByText(counts).waitFor();
  const refused = preview().getByRole('table', { name: 'Hylätyt rivit' });
  await refused.getByRole('row', { name: /Helmikuu 9 .*ei ole kokonaisluku/ }).waitFor();
  await refused.getByRole('row', { name: /Helmikuu 10 .*Päivää ei voi lukea/ }).waitFor();
  await refused.getByRole('row', { name: /Helmikuu 11 .*Viikonpäivä/ }).waitFor();
  expect(await checkScreen(desk.page, 'old figures preview')).toEqual([]);
  await desk.shot('old-figures-preview');

  const [download] = await Promise.all([desk.page.waitForEvent('download'), press('Tallenna hylätyt rivit')]);
  expect(download.suggestedFilename()).toBe('hylatyt-rivit_tehty-2026-10-21.csv');

  await press('Tuo luvut');
  await preview().getByText('Tuotiin 8 päivää ja 25 puhelua.').waitFor();
  await close();
  const batches = desk.page.getByRole('table', { name: 'Tuonnit' });
  await batches.getByRole('row', { name: /Puhelutilasto NÄYTE.xlsx .*käytössä/ }).waitFor();

  await choose(file);
  await preview().getByText('Tiedostossa ei ole mitään uutta tuotavaa.').waitFor();
  await preview()
    .getByText(/Sama tiedosto on tuotu jo/)
    .waitFor();
  await close();

  await press('Peru tuonti: Puhelutilasto NÄYTE.xlsx');
  const dialog = desk.page.getByRole('dialog');
  await dialog.waitFor();
  expect(await checkScreen(desk.page, 'undo import')).toEqual([]);
  await dialog.getByRole('button', { name: 'Peru tuonti' }).focus();
  await desk.press('Enter');
  await batches.getByText(/^peruttu .*Paula Pääkäyttäjä$/).waitFor();
  await desk.shot('old-figures-undone');
});

test('a list of calls: a column is chosen by keyboard, the preview follows, and the report names the file', async () => {
  await open();
  await choose(await sampleOfCalls());
  await preview()
    .getByText(/^Uusia päiviä 3,.* Hylättyjä rivejä 1\./)
    .waitFor();
  await preview()
    .getByRole('button', { name: /Tuntematon sana sarakkeessa Asia/ })
    .focus();
  await desk.press('Enter');
  await desk.page.getByRole('listbox').waitFor();
  await desk.press('ArrowDown', 'Enter');
  await preview()
    .getByText(/^Uusia päiviä 4,.* Hylättyjä rivejä 0\./)
    .waitFor();
  expect(await checkScreen(desk.page, 'old calls')).toEqual([]);
  await desk.shot('old-figures-calls');
  await press('Tuo luvut');
  await preview().getByText('Tuotiin 4 päivää ja 6 puhelua.').waitFor();

  await desk.page.goto(`${served.origin}/#/statistics?from=2022-01-01&to=2022-01-31`);
  await desk.page.getByText(/Osa luvuista on tuotu vanhasta taulukosta: Neuvontapuhelut/).waitFor();
  await desk.page
    .getByText(/; vanhasta taulukosta$/)
    .first()
    .waitFor();
  await desk.shot('old-figures-report');
});

test('a file that is no table is told in a sentence, and another can be chosen', async () => {
  await open();
  await choose({ fileName: 'kuva.xlsx', file: Buffer.from('%PDF-1.7').toString('base64') });
  await desk.page.getByText(/^Tiedosto ei ole taulukko\./).waitFor();
  await choose(await sampleOfMonths());
  await preview().waitFor();
  expect(await desk.page.getByText(/^Tiedosto ei ole taulukko\./).count()).toBe(0);
});
