import { expect, test } from 'vitest';
import { lineOffice, rowAt, savedCall, startCall, stored } from '#tests/support/line-desk.ts';

const office = lineOffice();

test('L14 nobody is on duty: one action takes the day, and the other window sees who has it', async () => {
  const desk = await office.open();
  const other = await office.open();
  await desk.page.getByText('Ei päivystäjää').waitFor();
  await desk.page.getByRole('button', { name: 'Otan vuoron' }).press('Enter');
  await desk.page.getByText('Outi Ohjaaja (sinä)').waitFor();
  await other.page.getByText('Outi Ohjaaja (sinä)').waitFor();
  expect(await other.page.getByRole('button', { name: 'Otan vuoron' }).count()).toBe(0);
});

test('a missed call is one key, also in the middle of another call, and can be taken back', async () => {
  const desk = await office.open();
  await desk.press('F7');
  await desk.page.getByText('Vastaamaton puhelu merkitty klo 9.05.').waitFor();
  await rowAt(desk, '9.05').getByText('Vastaamatta').waitFor();
  await desk.press('Control+z');
  await desk.page.getByText('Ei vielä puheluja').waitFor();
  expect(await office.calls()).toEqual([]);
  await startCall(desk);
  await desk.type('Kesken puhelun soi toinen');
  await desk.press('F7');
  await expect.poll(async () => (await office.calls()).map(({ state }) => state)).toEqual(['missed']);
  expect(await desk.focused()).toMatch(/^textarea/);
});

test('a call is discarded without asking, and comes back whole under the same key', async () => {
  const desk = await office.open();
  await startCall(desk);
  await desk.type('Tämä hylätään vahingossa');
  await desk.press('Alt+l', 's', 'Tab', 'Tab', 't', 'i', 'Enter', 'Tab');
  await desk.type('Vuokravelka');
  await desk.page.getByRole('button', { name: 'Hylkää' }).press('Enter');
  await desk.page.getByText('Keskeneräinen puhelu klo 9.05 hylätty.').waitFor();
  const client = await office.served().office.as('Outi');
  expect(await client.calls.drafts()).toEqual([]);
  office.at(9, 30);
  await desk.press('Control+z');
  await stored(desk).waitFor();
  await desk.page.getByRole('heading', { name: 'Puhelu klo 9.05' }).waitFor();
  expect(await desk.page.getByLabel('Mikä on huolena').inputValue()).toBe('Tämä hylätään vahingossa');
  await expect
    .poll(async () =>
      (await client.calls.drafts()).map(({ worry, ending }) => [worry, ending?.handover.reason]),
    )
    .toEqual([['Tämä hylätään vahingossa', 'Vuokravelka']]);
});

test('another call begins while one is open: the first waits on top of the day, and an empty one is not doubled', async () => {
  const desk = await office.open();
  await startCall(desk);
  await desk.press('F2');
  await desk.type('Ensimmäinen soittaja');
  await stored(desk).waitFor();
  office.at(9, 15);
  await desk.press('F2');
  await desk.page.getByRole('heading', { name: 'Puhelu klo 9.15' }).waitFor();
  await desk.press('F9');
  await savedCall(desk);
  const first = desk.page.getByRole('listitem').filter({ hasText: 'Ensimmäinen soittaja' });
  await first.waitFor();
  expect(await desk.page.getByRole('button', { name: /^Jatka: Puhelu/ }).count()).toBe(1);
  await first.getByRole('button', { name: /^Jatka/ }).press('Enter');
  await desk.page.getByRole('heading', { name: 'Puhelu klo 9.05' }).waitFor();
  expect(await desk.page.getByLabel('Mikä on huolena').inputValue()).toBe('Ensimmäinen soittaja');
});

test('L10 the answer to a new call comes while one is writing: no word is put out of its place', async () => {
  const desk = await office.open();
  const answer = Promise.withResolvers<void>();
  await desk.page.route('**/rpc/calls/start', async (route) => {
    await answer.promise;
    await route.continue();
  });
  await desk.press('F2');
  await expect.poll(() => desk.focused()).toMatch(/^textarea/);
  await desk.type('Jaksaminen on ');
  answer.resolve();
  await stored(desk).waitFor();
  await desk.type('lopussa, rahat myös');
  expect(await desk.page.getByLabel('Mikä on huolena').inputValue()).toBe(
    'Jaksaminen on lopussa, rahat myös',
  );
  await stored(desk).waitFor();
  // A call that is taken up again goes on after what is there.
  await desk.page.reload();
  await expect.poll(() => desk.focused()).toMatch(/^textarea/);
  await desk.type(' loppuneet');
  expect(await desk.page.getByLabel('Mikä on huolena').inputValue()).toMatch(/^Jaksaminen .* loppuneet$/);
});

test('two windows of one person on the same draft: the later one chooses whose words stay', async () => {
  const desk = await office.open();
  await startCall(desk);
  await desk.type('Tässä ikkunassa');
  await expect
    .poll(async () => (await (await office.served().office.as('Outi')).calls.drafts())[0]?.worry)
    .toBe('Tässä ikkunassa');
  const other = await office.open();
  await other.page.getByRole('button', { name: /^Jatka: Puhelu/ }).press('Enter');
  await expect.poll(() => other.focused()).toMatch(/^textarea/);
  await other.type(' ja toisessa');
  await expect
    .poll(async () => (await (await office.served().office.as('Outi')).calls.drafts())[0]?.worry)
    .toContain('toisessa');
  await desk.type(' lisää');
  await desk.page.getByText('Tätä luonnosta on muutettu toisessa ikkunassa').waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.page.getByRole('button', { name: 'Pidä tämän ikkunan tiedot' }).press('Enter');
  await expect
    .poll(async () => (await (await office.served().office.as('Outi')).calls.drafts())[0]?.worry)
    .toBe('Tässä ikkunassa lisää');
});

test('L11 a call back is promised by one key, tried, and leaves the list when the client is reached', async () => {
  const desk = await office.open();
  await startCall(desk);
  await desk.press('Alt+l', 't', 'Tab');
  await desk.type('Selvitetään päätös.');
  await desk.press('Tab', '1', 'Tab');
  await desk.type('555 0100');
  await desk.press('Tab');
  await desk.type('M.');
  await desk.press('Control+Enter');
  await savedCall(desk);
  const promise = desk.page.getByRole('listitem').filter({ hasText: '555 0100' });
  await promise.getByText('viimeistään 21.10.2026 klo 13.00').waitFor();
  await desk.page.getByRole('button', { name: 'Ei tavoitettu: M.' }).press('Enter');
  await desk.page.getByText('21.10.2026 klo 9.05 Outi Ohjaaja: ei tavoitettu').waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.page.getByRole('button', { name: 'Tavoitettu: M.', exact: true }).press('Enter');
  await desk.page.getByText('Ei avoimia lupauksia.').waitFor();
  const stored_ = await office.served().office.parts.store.read.selectFrom('promise').selectAll().execute();
  expect(stored_.map(({ state, phone }) => [state, phone])).toEqual([['kept', '']]);
});

test('a holiday says why there is no service, and a recorded call can be read again', async () => {
  const desk = await office.open();
  await startCall(desk);
  await desk.type('Luettava huoli');
  await desk.press('Alt+l', 'o', 'Tab');
  await desk.type('Neuvottu.');
  await desk.press('Tab');
  await desk.type('Kela');
  await desk.press('Control+Enter');
  await savedCall(desk);
  await rowAt(desk, '9.05').getByRole('button').press('Enter');
  const details = desk.page.getByRole('dialog', { name: 'Puhelu klo 9.05' });
  await details.getByText('Luettava huoli').waitFor();
  await details.getByText('Mihin ohjattu').waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.press('Escape');
  await expect.poll(() => desk.focused()).toMatch(/Avaa puhelu/);
  await desk.page.goto(`${office.served().origin}/#/calls?on=2026-12-25`);
  await desk.page.getByText('Suljettu: joulupäivä').waitFor();
  await desk.page.getByText('Ei puheluja.').waitFor();
  await desk.page.getByRole('button', { name: 'Tänään' }).press('Enter');
  await desk.page.getByText('auki nyt').waitFor();
});
