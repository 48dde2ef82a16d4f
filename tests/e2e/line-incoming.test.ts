import { expect, test } from 'vitest';
import { callLink } from '#scripts/cti-simulator.ts';
import type { Desk } from '#tests/support/desk.ts';
import { lineOffice, savedCall, startCall, stored } from '#tests/support/line-desk.ts';

const line = lineOffice();
const NUMBER = '000 123 4567';

/** The telephone program opens its link: the browser shows it in a page of its own, without a referrer. */
async function ringIn(desk: Desk, number = NUMBER): Promise<void> {
  await desk.page.goto(callLink(number, line.served().origin));
}
const banner = (desk: Desk) => desk.page.getByText(`Puhelu numerosta ${NUMBER}`);

test('the phone rings in the window; the call begins with the key, and holds the number', async () => {
  const desk = await line.open();
  await ringIn(desk);
  await banner(desk).waitFor();
  await desk.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.shot('incoming-banner');
  // Nothing is written by the link, and the number is nowhere in the address.
  expect(await (await line.served().office.as('Outi')).calls.drafts()).toEqual([]);
  expect(desk.page.url()).not.toContain('000');
  await desk.press('F2');
  await stored(desk).waitFor();
  await expect.poll(() => banner(desk).count()).toBe(0);
  await desk.page.getByText(`Soittajan numero ${NUMBER}`).waitFor();
  await desk.page.getByText('Numero poistetaan tallennettaessa').waitFor();
  await expect.poll(() => desk.focused()).toContain('textarea');
  expect(await desk.axe()).toEqual([]);
  await desk.shot('incoming-form');
  await desk.type('Vuokra');
  // A promise shows it in its own field, and keeps it until it has been kept.
  await desk.press('Alt+l', 't');
  await expect.poll(() => desk.page.getByLabel('Puhelinnumero').inputValue()).toBe(NUMBER);
});

test('without identities the number is gone when the call is saved', async () => {
  const desk = await line.open();
  await ringIn(desk);
  await banner(desk).waitFor();
  await desk.press('F2');
  await stored(desk).waitFor();
  await desk.press('Alt+l', 'h', 'Tab');
  await desk.type('Neuvottu');
  await desk.press('Control+Enter');
  await savedCall(desk);
  expect((await line.calls()).map(({ phone }) => phone)).toEqual(['']);
});

test('it survives that nobody has been chosen yet, and can be ignored', async () => {
  const desk = await line.open();
  await desk.page.getByRole('button', { name: /Outi Ohjaaja/ }).press('Enter');
  await desk.page.getByRole('menuitem', { name: /Vaihda/ }).press('Enter');
  await desk.page.getByRole('option', { name: /^Outi / }).waitFor();
  await ringIn(desk);
  await desk.page.getByRole('option', { name: /^Outi / }).click();
  await banner(desk).waitFor();
  await desk.page.getByRole('button', { name: 'Ohita' }).press('Enter');
  await expect.poll(() => banner(desk).count()).toBe(0);
});

test('what is no number is refused with a sentence; who does not answer the line is not rung', async () => {
  const desk = await line.open();
  for (const [number, sentence] of [
    ['tel:0001234567', 'ei ole puhelinnumero'],
    ['0001234567;ext=5', 'ei ole puhelinnumero'],
    ['javascript:alert(1)', 'ei ole puhelinnumero'],
    ['٠٠٠١٢٣٤٥٦٧', 'ei ole puhelinnumero'],
    ['0'.repeat(500), 'on liian pitkä'],
  ] as const) {
    await ringIn(desk, number);
    await desk.page.getByText(sentence).waitFor();
  }
  await startCall(desk);
  expect(await desk.page.getByText('Soittajan numero').count()).toBe(0);

  const worker = await line.open('Tiina');
  await ringIn(worker);
  await worker.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await banner(worker).count()).toBe(0);
});

test('a number that is kept is called back by a link', async () => {
  const { office } = line.served();
  await office.parts.store.write((db) =>
    db.updateTable('office').set({ identity_mode: 'contact' }).execute(),
  );
  const desk = await line.open();
  await ringIn(desk);
  await banner(desk).waitFor();
  await desk.openArea('Neuvontapuhelin');
  await desk.press('F7');
  const link = desk.page.getByRole('table').getByRole('link', { name: `Soita ${NUMBER}` });
  expect(await link.getAttribute('href')).toBe('tel:0001234567');
  expect(await banner(desk).count()).toBe(0);
  expect(await desk.axe()).toEqual([]);
});
