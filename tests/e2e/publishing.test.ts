import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Desk, DeskOptions } from '#tests/support/desk.ts';
import { appearances, sideways, tabTo } from '#tests/support/desks.ts';
import { mayDesks } from '#tests/support/may-desks.ts';
import { plain, readCsvTables } from '#tests/support/report-files.ts';
import { openPart, tableOf } from '#tests/support/shown-report.ts';

const { openMay: openReport } = mayDesks();

/** `60,0` and `60` are one number; a mark is itself. */
const asNumber = (text: string) => {
  const number = Number(text.replace(',', '.'));
  return Number.isNaN(number) ? text : number;
};

const SWITCH = 'Julkaistava (pienet luvut piilotettu)';

/** A window on the publishable report of May, all by keyboard. */
async function openMay(options: Partial<DeskOptions> = {}): Promise<Desk> {
  const desk = await openReport(options);
  await desk.page.getByRole('switch', { name: SWITCH }).focus();
  await desk.press('Space');
  await desk.page.getByRole('table', { name: 'Luvut, toukokuu 2027' }).waitFor();
  return desk;
}

test.each(appearances)('axe finds nothing and the page keeps its width: $name', async ({ name, options }) => {
  const desk = await openMay(options);
  for (const part of ['Luvut', 'Jakaumat']) {
    await openPart(desk, part);
    await desk.shot(`publishing-${part}-${name}`);
    expect(await desk.axe()).toEqual([]);
    expect(await sideways(desk.page)).toBeLessThanOrEqual(0);
    await desk.page.getByRole('heading', { level: 1 }).focus();
  }
});

test('R7 small counts and what would reveal them are marks, on the screen and in the file; then they stay', async () => {
  const desk = await openMay();
  await desk.page.getByText('Esikatselu.').waitFor();
  const figures = await tableOf(desk, 'Luvut, toukokuu 2027');
  const valueOf = (label: string) => figures.find(([name]) => name === label)?.[1];
  expect(valueOf('Vastaamattomat puhelut')).toBe('1–4');
  expect(valueOf('Palveluajan ulkopuoliset puhelut')).toBe('1–4');
  expect(valueOf('Jälkityö yhteensä')).toBe('ei julkaista');
  expect([valueOf('Tulleet puhelut'), valueOf('Vastatut puhelut')]).toContain('piilotettu');
  const facts = plain(await desk.page.getByRole('region', { name: 'Raportin tiedot' }).innerText());
  expect(facts).toContain('Merkintä 1–4 Luku on 1–4.');
  expect(await desk.page.getByRole('button', { name: 'Tulosta' }).count()).toBe(0);

  await desk.page.getByRole('heading', { level: 1 }).focus();
  await tabTo(desk, 'Julkaise CSV:nä');
  const [file] = await Promise.all([desk.page.waitForEvent('download'), desk.press('Enter')]);
  const name = file.suggestedFilename();
  expect(name).toBe('julkaistava-neuvontapuhelin-ja-kela_alavus_2027-05_tehty-2027-06-01.csv');
  await desk.page.getByText(`Ladattu tiedosto ${name}`).waitFor();
  const table = readCsvTables(await readFile(await file.path()))['Luvut'] ?? [];
  const inFile = new Map(table.map(([label, value]) => [label, asNumber(String(value))]));
  expect(figures.slice(1).map(([label]) => inFile.get(label))).toEqual(
    figures.slice(1).map(([, value = '']) => asNumber(value)),
  );
  await desk.page.getByText('Jakson luvut on julkaistu aiemmin.').waitFor();
});

test('a period that goes on, and one that is no month, quarter or year, say so', async () => {
  const desk = await openMay();
  await desk.page.getByRole('heading', { level: 1 }).focus();
  await desk.press('Alt+PageDown');
  await desk.page.getByText('Jakso on kesken. Julkaistava raportti voidaan tehdä').waitFor();
  expect(await desk.axe()).toEqual([]);
  expect(await desk.page.getByRole('button', { name: 'Julkaise CSV:nä' }).isDisabled()).toBe(true);
});

test('a fault of the service is said, and the next press publishes', async () => {
  const desk = await openMay();
  await desk.page.route('**/rpc/publishing/publish', (route) => route.fulfill({ status: 500, body: '{}' }), {
    times: 1,
  });
  await desk.page.getByRole('heading', { level: 1 }).focus();
  await tabTo(desk, 'Julkaise CSV:nä');
  await desk.press('Enter');
  const fault = desk.page.getByText('Ohjelmassa tapahtui virhe');
  await fault.waitFor();
  const [file] = await Promise.all([desk.page.waitForEvent('download'), desk.press('Enter')]);
  expect(file.suggestedFilename()).toContain('alavus_2027-05');
  await fault.waitFor({ state: 'detached' });
  // The browser's own word for the answer that was planted here, and nothing else.
  const planted = (desk.complaints as string[]).splice(0);
  expect(planted).toEqual([expect.stringContaining('status of 500')]);
});
