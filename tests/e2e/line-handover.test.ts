import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import type { Desk } from '#tests/support/desk.ts';
import { lineOffice, savedCall, startCall } from '#tests/support/line-desk.ts';

const office = lineOffice();

/** A call that is handed over to Tiina, by keyboard. */
async function handOver(desk: Desk, reason: string): Promise<void> {
  await startCall(desk);
  await desk.type('Soittajalla on jo oma työntekijä.');
  await desk.press('Alt+l', 's', 'Tab');
  await desk.type('Luvattu, että oma työntekijä ottaa yhteyttä.');
  await desk.press('Tab', 't', 'i', 'Enter', 'Tab');
  await desk.type(reason);
  await desk.press('Tab');
  await desk.type('Häätö uhkaa, tarvitsee ajan tällä viikolla.');
  await desk.press('Tab');
  await desk.type('M.K.');
  await desk.press('Tab');
  await desk.type('iltapäivisin, numero on tiedossa');
  await desk.press('Tab');
  await desk.type('soitetaan perjantaihin mennessä');
  await desk.press('Control+Enter');
  await savedCall(desk);
}

test('L9 the receiver is required, and the handover is made in the same save', async () => {
  const desk = await office.open();
  await startCall(desk);
  await desk.press('Alt+l', 's', 'Tab');
  await desk.type('Neuvottu.');
  await desk.press('Control+Enter');
  await desk.page.getByRole('link', { name: 'Kenelle: Täytä tämä kohta.' }).waitFor();
  await desk.page.getByRole('link', { name: 'Syy: Täytä tämä kohta.' }).waitFor();
  expect(await desk.axe()).toEqual([]);
  expect(await office.calls()).toEqual([]);
  const handovers = () =>
    office.served().office.parts.store.read.selectFrom('handover').selectAll().execute();
  expect(await handovers()).toEqual([]);
  await desk.press('Alt+l', 'Tab', 'Tab', 't', 'i', 'Enter', 'Tab');
  await desk.type('Vuokravelka');
  await desk.press('Control+Enter');
  await savedCall(desk);
  const [call] = await office.calls();
  expect(await handovers()).toMatchObject([{ id: call?.handoverId, reason: 'Vuokravelka', state: 'sent' }]);
});

test('L9 the own worker takes it in a second window, and the sender sees each state within a moment', async () => {
  const sender = await office.open();
  const receiver = await office.open('Tiina');
  await receiver.page.getByText('Sinulle ei ole siirtoja.').waitFor();
  await handOver(sender, 'Vuokravelka');
  const row = receiver.page.getByRole('row', { name: /Vuokravelka/ });
  await row.getByText('Lähetetty').waitFor();
  await row.getByText('23.10.').waitFor();
  await receiver.page.getByRole('tab', { name: 'Minulle 1 odottaa' }).waitFor();

  await sender.openArea('Siirrot');
  await sender.page.getByRole('tab', { name: /Lähettämäni/ }).click();
  const sent = sender.page.getByRole('row', { name: /Vuokravelka/ });
  await row.getByRole('button').press('Enter');
  const panel = receiver.page.getByRole('dialog', { name: 'Vuokravelka' });
  await panel.getByText('Häätö uhkaa, tarvitsee ajan tällä viikolla.').waitFor();
  await panel.getByText('soitetaan perjantaihin mennessä').waitFor();
  await sent.getByText('Nähty').waitFor();
  expect(await receiver.axe()).toEqual([]);

  await panel.getByRole('button', { name: 'Otan' }).press('Enter');
  await sent.getByText('Otettu').waitFor();
  await panel.getByRole('listitem').filter({ hasText: 'Otettu' }).getByText('Tiina Työntekijä').waitFor();

  await panel.getByRole('button', { name: 'Valmis' }).press('Enter');
  await receiver.type('Aika annettu torstaille');
  await receiver.press('Enter');
  await sender.page.getByRole('table', { name: 'Valmiit' }).getByText('Vuokravelka').waitFor();
  await sent.getByRole('button').press('Enter');
  await sender.page.getByRole('dialog').getByText('Aika annettu torstaille').waitFor();
  expect(await sender.page.getByRole('dialog').getByRole('button', { name: 'Otan' }).count()).toBe(0);
});

test('H1 a handover given back needs its reason, and comes to the sender with it', async () => {
  const sender = await office.open();
  await handOver(sender, 'Ei minun asiakkaani');
  const receiver = await office.open('Tiina');
  await receiver.page.getByRole('button', { name: /^Avaa siirto/ }).press('Enter');
  const panel = receiver.page.getByRole('dialog');
  await panel.getByRole('button', { name: 'Palautan' }).press('Enter');
  await receiver.press('Enter');
  await panel.getByText('Kirjoita syy.').waitFor();
  expect(await receiver.axe()).toEqual([]);
  await receiver.type('Asiakkaan omatyöntekijä on toinen');
  await receiver.press('Enter');
  await panel.getByText('Asiakkaan omatyöntekijä on toinen').waitFor();
  await sender.openArea('Siirrot');
  const back = sender.page.getByRole('row', { name: /Ei minun asiakkaani/ });
  await back.getByText('Palautettu').waitFor();
  await back.getByRole('button').press('Enter');
  await sender.page.getByRole('dialog').getByText('Asiakkaan omatyöntekijä on toinen').waitFor();
  await sender.page.getByRole('button', { name: 'Otan itse' }).press('Enter');
  await sender.page.getByRole('dialog').getByRole('button', { name: 'Valmis' }).waitFor();
});

test('H3 a late handover says so in words on top of the list, and a manager sees no word of the client', async () => {
  const sender = await office.open();
  await handOver(sender, 'Vuokravelka');
  office.served().office.time.set(localDate('2026-10-26'), at(9));
  await handOver(sender, 'Tuoreempi asia');
  const receiver = await office.open('Tiina');
  const rows = receiver.page.getByRole('table', { name: 'Avoimet' }).getByRole('row');
  await expect.poll(() => rows.nth(1).innerText()).toMatch(/Vuokravelka[\s\S]*myöhässä, määräpäivä 23\.10\./);
  expect(await rows.nth(2).innerText()).toContain('Tuoreempi asia');
  const manager = await office.open('Paula');
  await manager.page.getByText('myöhässä, määräpäivä 23.10.').waitFor();
  await manager.page
    .getByRole('button', { name: /^Avaa siirto/ })
    .first()
    .press('Enter');
  const panel = manager.page.getByRole('dialog');
  await panel.getByText('Tekstit näkyvät vain lähettäjälle ja vastaanottajalle.').waitFor();
  expect(await manager.axe()).toEqual([]);
  expect(await manager.page.locator('body').innerText()).not.toMatch(/Vuokravelka|Häätö|M\.K\./);
  expect(await panel.getByRole('button', { name: 'Otan' }).count()).toBe(0);
});
