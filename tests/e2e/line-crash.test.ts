import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumFlags, chromiumPath, launchBrowser } from '#tests/support/browser.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { enterByCode, startedPassword } from '#tests/support/enter-by-code.ts';
import { runHost, startHost, temporaryFolder } from '#tests/support/host.ts';
import { LINE_DAY, startCall, stored } from '#tests/support/line-desk.ts';
import { moment } from '#tests/support/line.ts';
import { firstRunInput } from '#tests/support/office.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';
import { servicePidOf } from '#tests/support/service-process.ts';

const place = temporaryFolder();
const folder = join(place.path, 'data');
const config = join(place.path, 'config');
const browser = await launchBrowser();
let served: ServedOffice;
beforeAll(async () => {
  served = await newServedOffice(LINE_DAY, 9 * 60 + 5);
});
afterAll(async () => {
  await browser.close();
  await served.close();
  place.remove();
});

const screensFetched = ({ page }: Desk) =>
  page.evaluate(
    () =>
      performance.getEntriesByType('resource').filter(({ name }) => /\/screen-[^/]*\.js$/.test(name)).length,
  );
const drafts = async () => (await served.office.as('Outi')).calls.drafts();

test('L10 the service is killed in the middle of a call: what is typed before, during and after it is there', async () => {
  const host = await startHost({ folder, config });
  const client = await host.client();
  await client.firstRun.complete(firstRunInput());
  const people = (await client.session.current()).people;
  await enterByCode(client, people.find(({ name }) => name.startsWith('Outi '))?.id ?? '');
  const { line } = await runHost({ folder, config });
  const desk = await openDesk(
    browser,
    { link: async () => String(line?.['url']) },
    { as: 'Outi', secret: startedPassword },
  );
  await startCall(desk);
  const [begun] = await client.calls.drafts();
  await desk.type('Ennen katkosta. ');
  await stored(desk).waitFor();
  const before = servicePidOf(host.pid);
  await desk.type('Juuri kaatuessa. ');
  process.kill(before, 'SIGKILL');
  await desk.type('Palvelun ollessa poissa. ');
  await desk.page.getByText('Luonnos odottaa yhteyttä').waitFor();
  await desk.press('Tab', 'o', 'Alt+l', 's', 'Tab');
  await desk.type('Neuvottu katkon aikana');
  await expect.poll(() => stored(desk).count(), { timeout: 30_000 }).toBe(1);
  expect(servicePidOf(host.pid)).not.toBe(before);
  await desk.page.locator('[id="worry"]').focus();
  await desk.page.keyboard.press('Control+End');
  await desk.type('Jälkeen.');

  const all = 'Ennen katkosta. Juuri kaatuessa. Palvelun ollessa poissa. Jälkeen.';
  await expect.poll(async () => (await client.calls.drafts())[0]?.worry, { timeout: 10_000 }).toBe(all);
  const [draft, ...others] = await client.calls.drafts();
  expect(others).toEqual([]);
  expect(draft).toMatchObject({
    id: begun?.id,
    startedAt: begun?.startedAt,
    callerKind: 'relative',
    advice: 'Neuvottu katkon aikana',
    ending: { outcome: 'handedOver' },
  });
  await desk.page.reload();
  await desk.page.getByLabel('Mikä on huolena').waitFor();
  expect(await desk.page.getByLabel('Mikä on huolena').inputValue()).toBe(all);
  expect(desk.complaints).toEqual([]);
  await desk.close();
  await host.stop();
});

test('L10 the browser is killed in the middle of typing: the draft waits on top of the day with every stored word', async () => {
  const server = await chromium.launchServer({ executablePath: chromiumPath(), args: chromiumFlags });
  const mortal = await chromium.connect(server.wsEndpoint());
  const desk = await openDesk(mortal, served, { as: 'Outi' });
  await startCall(desk);
  const first = 'Vuokra on kaksi kuukautta rästissä';
  await desk.type(first);
  await desk.press('Alt+l', 's', 'Tab', 'Tab', 't', 'i', 'Enter', 'Tab', 'Tab');
  await desk.type('Häätö uhkaa');
  // The promise of the design: at the latest a second after it was typed.
  await wait(1000);
  await desk.page.keyboard.type(' ja muuta', { delay: 20 });
  await server.kill();

  const [draft] = await drafts();
  expect(draft).toMatchObject({ worry: first, startedAt: moment(LINE_DAY, 9 * 60 + 5) });
  expect('Häätö uhkaa ja muuta'.startsWith(draft?.ending?.handover.summary ?? '-')).toBe(true);
  expect(draft?.ending?.handover.summary).toContain('Häätö uhkaa');

  const again = await openDesk(browser, served, { as: 'Outi' });
  await again.openArea('Neuvontapuhelin');
  await again.page.getByText(first).waitFor();
  expect(await again.axe()).toEqual([]);
  await again.page.getByRole('button', { name: /^Jatka: Puhelu/ }).press('Enter');
  await again.page.getByRole('heading', { name: 'Puhelu klo 9.05' }).waitFor();
  expect(await again.page.getByLabel('Mikä on huolena').inputValue()).toBe(first);
  expect(await again.page.getByRole('radio', { name: /^Siirto omatyöntekijälle/ }).isChecked()).toBe(true);
  expect(await again.page.getByLabel('Yhteenveto vastaanottajalle').inputValue()).toBe(
    draft?.ending?.handover.summary,
  );
  await again.page.getByRole('list', { name: 'Kenelle' }).getByText('Tiina Työntekijä').waitFor();
  expect(again.complaints).toEqual([]);
  await again.close();
  for (const { id, version } of await drafts())
    await (await served.office.as('Outi')).calls.discard({ requestId: `discard ${id}`, id, version });
});

test('L10 a window that is closed at once after a key takes the last word along', async () => {
  const desk = await openDesk(browser, served, { as: 'Outi' });
  await startCall(desk);
  await desk.type('Viimeinenkin sana');
  await desk.page.goto(`${served.origin}/elsewhere`);
  await expect.poll(async () => (await drafts()).map(({ worry }) => worry)).toEqual(['Viimeinenkin sana']);
  expect(desk.complaints).toEqual([]);
  await desk.close();
  for (const { id, version } of await drafts())
    await (await served.office.as('Outi')).calls.discard({ requestId: `discard ${id}`, id, version });
});

test('L10 the phone rings while the service is away: one writes at once, and the call begins when it rang', async () => {
  const desk = await openDesk(browser, served, { as: 'Outi' });
  await desk.openArea('Neuvontapuhelin');
  await desk.page.getByText('Ei vielä puheluja').waitFor();
  // The other screens are fetched when the first one has been shown for a moment; those under an area too.
  const areas = await desk.page.getByRole('navigation').first().getByRole('link').count();
  let fetched = 0;
  await expect
    .poll(
      async () => {
        const before = fetched;
        fetched = await screensFetched(desk);
        return fetched > areas && fetched === before;
      },
      { interval: 1500 },
    )
    .toBe(true);
  await served.goAway();
  await desk.press('F2');
  await desk.type('Palvelu oli poissa, soittaja ei');
  await desk.page.getByText('Luonnos odottaa yhteyttä').waitFor();
  expect(await desk.axe()).toEqual([]);
  // To another screen and back: the words are in the window, whatever it shows.
  await desk.openArea('Siirrot');
  await desk.press('F2');
  await expect.poll(() => desk.page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Puhelu/);
  await served.comeBack();
  await expect
    .poll(async () => (await drafts()).map(({ worry }) => worry), { timeout: 20_000 })
    .toContain('Palvelu oli poissa, soittaja ei');
  expect(desk.complaints).toEqual([]);
  await desk.close();
});
