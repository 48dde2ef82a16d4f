import { expect, test } from 'vitest';
import type { Desk } from '#tests/support/desk.ts';
import { tabTo } from '#tests/support/desks.ts';
import { lineOffice, rowAt } from '#tests/support/line-desk.ts';
import { once } from '#tests/support/line.ts';
import { plain } from '#tests/support/report-files.ts';

const office = lineOffice();
const item = (desk: Desk, who: string) => desk.page.getByRole('listitem').filter({ hasText: who });

async function press(desk: Desk, button: string): Promise<void> {
  await tabTo(desk, button);
  await desk.press('Enter');
}

async function choose(desk: Desk, button: string, action: string): Promise<void> {
  await press(desk, button);
  await desk.page.getByRole('menuitem', { name: action }).press('Enter');
}

test('L11 a promise by hand: made, moved without the client knowing, and given up, each with its undo, in both windows', async () => {
  const outi = await office.open();
  const other = await office.open();
  await press(outi, 'Uusi lupaus');
  await outi.page.getByRole('dialog').getByLabel('Numero').fill('000 123');
  await outi.page.getByRole('dialog').getByLabel('Kenelle').fill('V.L.');
  await outi.page.getByRole('dialog').getByLabel('Mistä').fill('päätös asumistuesta');
  expect(await outi.axe()).toEqual([]);
  // The time is missing: said by its field, and nothing is saved.
  await outi.page.getByRole('dialog').getByLabel('Mistä').press('Enter');
  await outi.page.getByText('Korjaa yksi kohta').waitFor();
  await outi.page.getByRole('dialog').getByLabel('Mihin kellonaikaan mennessä').fill('13');
  await outi.page.getByRole('dialog').getByLabel('Mihin kellonaikaan mennessä').press('Enter');
  await item(other, 'V.L.').getByText('viimeistään 21.10.2026 klo 13.00').waitFor();

  await choose(outi, 'Muuta tai luovu: V.L.', 'Muuta aikaa tai hoitajaa');
  await outi.page.getByRole('dialog').getByLabel('Mihin kellonaikaan mennessä').fill('15.30');
  expect(await outi.axe()).toEqual([]);
  await outi.page.getByRole('dialog').getByLabel('Mihin kellonaikaan mennessä').press('Enter');
  await item(other, 'V.L.').getByText('viimeistään 21.10.2026 klo 15.30').waitFor();
  await item(other, 'V.L.').getByText('asiakas ei vielä tiedä uudesta ajasta').first().waitFor();
  await outi.press('Control+z');
  await item(other, 'V.L.').getByText('viimeistään 21.10.2026 klo 13.00').waitFor();

  await choose(outi, 'Muuta tai luovu: V.L.', 'Luovu lupauksesta');
  await outi.page.getByRole('radio', { name: 'Väärä numero' }).press('Space');
  expect(await outi.axe()).toEqual([]);
  await outi.page.getByRole('dialog').getByLabel('Lisätieto').press('Enter');
  await item(other, 'V.L.').waitFor({ state: 'detached' });
  await outi.press('Control+z');
  await item(other, 'V.L.').filter({ hasText: '000 123' }).first().waitFor();

  // Late is said in words, not by colour alone, when the minute has passed.
  office.at(13, 1);
  await other.page.reload();
  await item(other, 'V.L.').getByText('myöhässä, luvattu 21.10.2026 klo 13.00').waitFor();
});

test('whoever was not answered is promised a call from their row, once; it stands first on Tänään', async () => {
  const outi = await office.open();
  const client = await office.served().office.as('Outi');
  await client.calls.missed({ ...once(), officeId: office.served().office.officeId });
  await rowAt(outi, '9.05').waitFor();
  await press(outi, 'Lupaa soittaa takaisin: vastaamaton puhelu klo 9.05');
  const dialog = outi.page.getByRole('dialog');
  await dialog.getByLabel('Numero').fill('000 456');
  await dialog.getByLabel('Mihin kellonaikaan mennessä').fill('9.30');
  await dialog.getByLabel('Mihin kellonaikaan mennessä').press('Enter');
  await item(outi, '000 456').first().waitFor();
  expect(await rowAt(outi, '9.05').getByRole('button').count()).toBe(0);
  await outi.openArea('Tänään');
  const waiting = outi.page.getByRole('region', { name: 'Odottaa vastausta' });
  await waiting.getByRole('listitem').first().waitFor();
  expect(plain(await waiting.getByRole('listitem').first().innerText())).toMatch(
    /^tänään klo 9\.30 000 456 lupasi Outi Ohjaaja/,
  );
  await choose(outi, 'Muuta tai luovu: 000 456', 'Luovu lupauksesta');
  await outi.page.getByRole('radio', { name: 'Ei tavoitettu yrityksistä' }).press('Space');
  await outi.page.getByRole('dialog').getByLabel('Lisätieto').press('Enter');
  await waiting.getByText('000 456').waitFor({ state: 'detached' });
});
