import { expect, test } from 'vitest';
import type { Desk } from '#tests/support/desk.ts';
import { lineOffice, savedCall, startCall } from '#tests/support/line-desk.ts';

const line = lineOffice();

/** What the clipboard holds, pasted as a person would into another program's field. */
async function pasted(desk: Desk): Promise<string> {
  const other = await desk.page.context().newPage();
  await other.setContent('<textarea autofocus></textarea>');
  await other.locator('textarea').focus();
  await other.keyboard.press('Control+v');
  const text = await other.locator('textarea').inputValue();
  await other.close();
  return text.replaceAll(/[\u00A0\u202F]/g, ' ');
}

async function resolveCall(desk: Desk): Promise<void> {
  await startCall(desk);
  await desk.type('Vuokra on rästissä');
  await desk.press('Alt+l', 'h', 'Tab');
  await desk.type('Neuvottu hakemaan tukea Kelasta');
  await desk.press('Control+Enter');
  await savedCall(desk);
}

test('a saved call is copied for the client’s record by one key, and later from the list', async () => {
  const desk = await line.open();
  await resolveCall(desk);
  await desk.page.getByRole('button', { name: 'Kopioi kirjaus' }).waitFor();
  await desk.shot('entry-notice');
  await desk.press('Alt+k');
  await desk.page.getByText('Kirjaus kopioitu.').waitFor();
  expect(await pasted(desk)).toMatch(
    /^Merkintä ohjauksesta ja neuvonnasta\nPalvelutehtävä: \[täydennä\]\nAlkoi: 21\.10\.2026 klo 9\.05\n[^]*Vuokra on rästissä[^]*Neuvottu hakemaan tukea Kelasta[^]*Merkinnän tekijä: Outi Ohjaaja/,
  );
  // The focus is where the next call starts, as before.
  expect(await desk.focused()).toBe('button: Uusi puhelu');

  await desk.page.getByRole('button', { name: 'Avaa puhelu klo 9.05' }).press('Enter');
  const drawer = desk.page.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Kopioi kirjaus' }).press('Enter');
  await expect.poll(() => desk.page.getByText('Kirjaus kopioitu.').count()).toBe(2);
  await desk.shot('entry-drawer');
});

test('where the clipboard is refused, the text is there, selected', async () => {
  const desk = await line.open();
  await resolveCall(desk);
  await desk.page.evaluate(() => {
    document.execCommand = () => false;
  });
  await desk.press('Alt+k');
  const dialog = desk.page.getByRole('dialog', { name: 'Kirjaus kopioitavaksi' });
  await dialog.waitFor();
  const text = dialog.getByRole('textbox', { name: 'Merkintä ohjauksesta ja neuvonnasta' });
  await expect.poll(() => text.evaluate((area) => area === document.activeElement)).toBe(true);
  expect(await desk.axe()).toEqual([]);
  await desk.shot('entry-by-hand');
  await desk.press('Control+c');
  expect(await pasted(desk)).toContain('Neuvottu hakemaan tukea Kelasta');
  await desk.press('Escape');
  await expect.poll(() => desk.focused()).toBe('button: Uusi puhelu');
});

test('the next call begins, and the key does nothing more; a wrong number has nothing to copy', async () => {
  const desk = await line.open();
  await resolveCall(desk);
  await startCall(desk);
  await desk.press('Alt+k', 'F9');
  await savedCall(desk);
  await desk.press('Alt+k');
  expect(await desk.page.getByText('Kirjaus kopioitu.').count()).toBe(0);
  expect(await desk.page.getByRole('button', { name: 'Kopioi kirjaus' }).count()).toBe(0);
});
