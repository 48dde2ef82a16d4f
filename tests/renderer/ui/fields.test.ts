import { expect, test } from 'vitest';
import { catalogueSession, focused } from '#tests/renderer/catalogue/session.ts';
import { axeFindings } from '#tests/support/axe.ts';

const { open } = catalogueSession();

test('a refused save moves the focus to the summary, whose links lead to the fields', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Tallenna' }).first().press('Enter');
  await expect.poll(() => focused(page)).toContain('Korjaa 2 kohtaa');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const worry = page.getByRole('textbox', { name: 'Mistä on kyse?' });
  expect(await worry.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await worry.getAttribute('aria-invalid')).toBe('true');
  await page.keyboard.type('Lasku');
  await page.getByRole('link', { name: 'Valitse, miten päättyi' }).press('Enter');
  await page.keyboard.press('o');
  expect(await page.getByRole('radio', { name: 'Ohjattu' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Tallenna' }).first().press('Enter');
  await page.getByText('Tallennettu klo 9.12').waitFor();
});

test('a code and Enter pick a topic, Backspace takes it back, and the open list is clean', async () => {
  const page = await open();
  const field = page
    .getByRole('searchbox', { name: /Aiheet/ })
    .or(page.getByRole('textbox', { name: /Aiheet/ }));
  await field.focus();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.type('la');
  await page.keyboard.press('Enter');
  const picked = page.getByRole('list', { name: 'Valitut aiheet' }).getByRole('listitem');
  await expect.poll(() => picked.allTextContents()).toEqual(['Asuminen', 'Laskut ja velat']);
  await page.keyboard.press('Backspace');
  await expect.poll(() => picked.allTextContents()).toEqual(['Asuminen']);
  await page.keyboard.press('Tab');
  await picked.getByRole('button', { name: 'Poista: Asuminen' }).click();
  expect(await picked.count()).toBe(0);
});

test('a topic is picked with the pointer too', async () => {
  const page = await open();
  await page
    .getByRole('searchbox', { name: /Aiheet/ })
    .or(page.getByRole('textbox', { name: /Aiheet/ }))
    .click();
  await page.getByRole('listbox', { name: 'Ehdotukset' }).getByText('Laskut ja velat').click();
  const picked = page.getByRole('list', { name: 'Valitut aiheet' }).getByRole('listitem');
  await expect.poll(() => picked.allTextContents()).toEqual(['Asuminen', 'Laskut ja velat']);
});

test('the topics are one Tab stop, also with a list that scrolls and topics that have been picked', async () => {
  const page = await open();
  await page
    .getByRole('searchbox', { name: /Aiheet/ })
    .or(page.getByRole('textbox', { name: /Aiheet/ }))
    .focus();
  await page.keyboard.type('la');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const next = page.getByRole('textbox', { name: /Lempinimi/ });
  expect(await next.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a time is typed as people write it and tidied when left; what cannot be read says so', async () => {
  const page = await open();
  const field = page.getByRole('textbox', { name: 'Alkaa' });
  await field.fill('930');
  await field.press('Tab');
  await page.getByText('Kirjoita aika muodossa 9.00').waitFor();
  await field.fill('klo 9.30');
  await field.press('Tab');
  expect(await field.inputValue()).toBe('9.30');
});

test('dates and numbers answer to arrow keys without breaking the policy', async () => {
  const page = await open();
  const day = page.getByRole('group', { name: 'Päivä' }).getByRole('spinbutton').first();
  await day.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await day.textContent()).toBe('5');
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('dialog').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => day.textContent()).toBe('6');
  const count = page.getByRole('textbox', { name: 'Kesto' });
  await count.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await count.inputValue()).toBe('30');
});

test('a select and a menu open without a finding and show their keys', async () => {
  const page = await open();
  await page.getByRole('button', { name: /Aihe/ }).last().press('Enter');
  await page.getByRole('listbox').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('option', { name: 'Opiskelu' }).press('Enter');
  await page.getByRole('button', { name: /Opiskelu.*Aihe|Aihe.*Opiskelu/ }).waitFor();
  await page.getByRole('button', { name: 'Lisää', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: /Kopioi kirjaus/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
