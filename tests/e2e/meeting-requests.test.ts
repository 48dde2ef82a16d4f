import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { requestInput } from '#tests/support/meeting-requests.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';

let browser: Browser;
let served: ServedOffice;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await newServedOffice(localDate('2026-12-16'), at(10));
});
afterAll(async () => {
  await served.close();
  await browser.close();
});

const requests = async () =>
  (await served.office.as('Siiri')).meetingRequests.list({ officeId: served.office.officeId });

async function openList(desk: Desk): Promise<void> {
  await desk.openArea('Kela-ajat');
  await desk.page.getByRole('navigation').first().getByRole('link', { name: 'Tapaamispyynnöt' }).click();
  await desk.page.getByRole('heading', { level: 1, name: 'Tapaamispyynnöt' }).waitFor();
}

test('K22 a request written down by keyboard shows its last day with the basis, and ends with an undo', async () => {
  const desk = await openDesk(browser, served, { as: 'Siiri' });
  await openList(desk);
  await desk.page.getByText('Avoimia tapaamispyyntöjä ei ole').waitFor();
  await desk.press('n');
  await expect.poll(() => desk.focused()).toBe('input: Asiakas');
  await desk.type('M.K.');
  await desk.shot('meeting-form');
  await desk.press('Enter');
  const details = desk.page.getByRole('dialog', { name: 'M.K.' });
  await details
    .getByText(
      '7. arkipäivä 16.12.2026 jälkeen: ma–pe, ei pyhäpäiviä eikä aattoja; ohitettiin 24.12. jouluaatto, 25.12. joulupäivä.',
    )
    .waitFor();
  await details.getByText('ti 29.12.2026').first().waitFor();
  await desk.shot('meeting-details');
  await details.getByRole('button', { name: 'Välitetty Kelaan tänään' }).press('Enter');
  await details.getByText('tarjoa aika').waitFor();
  await details.getByRole('button', { name: 'Tavattu' }).press('Enter');
  await desk.page.getByRole('dialog', { name: 'Tavattu: M.K.' }).waitFor();
  await desk.page.getByRole('button', { name: 'Tallenna' }).press('Enter');
  await details.getByRole('button', { name: 'Avaa uudelleen' }).waitFor();
  await expect.poll(async () => (await requests())[0]?.state).toBe('met');
  // The first Escape takes the tooltip of the button that has the focus.
  await desk.press('Escape', 'Escape');
  await details.waitFor({ state: 'hidden' });
  await desk.press('Control+z');
  await expect.poll(async () => (await requests())[0]?.state).toBe('open');
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

test('the late one is on top and on the first screen; light, dark and twice the size have nothing for axe', async () => {
  const siiri = await served.office.as('Siiri');
  const late = await siiri.meetingRequests.register(
    requestInput(served.office, '2026-11-30', { clientLabel: 'A.L.', jointMeeting: true }),
  );
  await siiri.meetingRequests.end({
    requestId: 'ended-for-the-list',
    id: (
      await siiri.meetingRequests.register(requestInput(served.office, '2026-12-01', { clientLabel: 'P.P.' }))
    ).id,
    version: 1,
    outcome: 'met',
    endedOn: localDate('2026-12-15'),
    reason: '',
  });
  for (const look of [{ theme: 'light' }, { theme: 'dark', zoom: 2 }] as const) {
    const desk = await openDesk(browser, served, { as: 'Siiri', ...look });
    const row = desk.page.getByRole('listitem').filter({ hasText: 'A.L.' });
    await row.getByText('myöhässä').waitFor();
    await desk.shot(`meeting-today-${look.theme}`);
    await row.getByRole('link', { name: 'A.L.' }).click();
    const details = desk.page.getByRole('dialog', { name: 'A.L.' });
    await details.getByText('myöhässä, viimeinen päivä ke 9.12.2026').waitFor();
    expect(await desk.axe()).toEqual([]);
    await desk.shot(`meeting-late-${look.theme}`);
    await desk.press('Escape');
    await details.waitFor({ state: 'hidden' });
    const first = desk.page.getByRole('table', { name: 'Avoimet' }).getByRole('rowheader').first();
    expect(await first.textContent()).toBe('A.L.');
    expect(await desk.axe()).toEqual([]);
    await desk.shot(`meeting-list-${look.theme}`);
    expect(desk.complaints).toEqual([]);
    await desk.close();
  }
  expect((await requests())[0]?.id).toBe(late.id);
  expect(served.faults).toEqual([]);
});
