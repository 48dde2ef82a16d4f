import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Desk, DeskOptions } from '#tests/support/desk.ts';
import { appearances, sideways, tabTo } from '#tests/support/desks.ts';
import { choose, mayDesks } from '#tests/support/may-desks.ts';
import { readCsvTables } from '#tests/support/report-files.ts';
import { addSecondOffice } from '#tests/support/second-office.ts';
import { asNumbers, inScreensShape, openPart, tableOf } from '#tests/support/shown-report.ts';

const { open } = mayDesks(addSecondOffice);

/** March to May 2027 of every office, beside the three months before. */
async function openSpring(options: Partial<DeskOptions> = {}): Promise<Desk> {
  const desk = await open(options);
  await desk.press('Alt+PageUp');
  await choose(desk, 'Kuukausi', 'Kolme');
  await choose(desk, 'Alavus', 'Kaikki');
  await choose(desk, 'Ei vertailua', 'Edellinen');
  await desk.page.getByRole('rowheader', { name: '1.3.2027', exact: true }).waitFor();
  return desk;
}

test('R5 three months of every office, compared: months and offices beside each other are those of the CSV', async () => {
  const desk = await openSpring();
  const period = 'maaliskuu–toukokuu 2027';
  const screen: Record<string, string[][]> = {};
  for (const part of ['Luvut', 'Kuukausittain', 'Toimipisteittäin']) {
    await desk.page.getByRole('heading', { level: 1 }).focus();
    await openPart(desk, part);
    screen[part] = await tableOf(desk, `${part}, ${period}`);
  }
  const headings = (part: string) => screen[part]?.[0]?.slice(2);
  expect(headings('Kuukausittain')).toEqual([
    'maaliskuun 2027 luku',
    'huhtikuun 2027 luku',
    'toukokuun 2027 luku',
  ]);
  expect(headings('Toimipisteittäin')).toEqual(['Alavus', 'Kuortane']);
  expect(screen['Luvut']?.[0]).toContain('Vertailujaksolla');
  await desk.page.getByRole('heading', { level: 1 }).focus();
  await tabTo(desk, 'Vie CSV');
  const [file] = await Promise.all([desk.page.waitForEvent('download'), desk.press('Enter')]);
  expect(file.suggestedFilename()).toBe(
    'neuvontapuhelin-ja-kela_kaikki-toimipisteet_2027-03--2027-05_tehty-2027-06-01.csv',
  );

  const csv = readCsvTables(await readFile(await file.path()));
  expect(asNumbers(inScreensShape(csv, screen))).toEqual(asNumbers(screen));
});

test('any first and last day; a last day before the first says so and changes nothing', async () => {
  const desk = await open();
  await choose(desk, 'Kuukausi', 'Oma');
  const field = (name: string) => desk.page.getByRole('group', { name });
  await field('Ensimmäinen päivä').getByRole('spinbutton').first().focus();
  await desk.type('24.5.2027');
  await desk.page.getByRole('rowheader', { name: '24.5.2027' }).waitFor();
  await field('Viimeinen päivä').getByRole('spinbutton').first().focus();
  await desk.type('20.5.2027');
  await desk.page.getByText('Loppu ei voi olla ennen alkua.').waitFor();
  expect(await desk.axe()).toEqual([]);
  await field('Viimeinen päivä').getByRole('spinbutton').first().focus();
  await desk.type('28.5.2027');
  await expect.poll(() => desk.page.getByRole('rowheader', { name: /\.5\.2027$/ }).count()).toBe(5);
});

test('one municipality: its answered calls, and it says what is left out', async () => {
  const desk = await open();
  await desk.press('Alt+PageUp');
  await choose(desk, 'Kaikki kunnat', 'Kuortane');
  await desk.page.getByText('Mukana ovat vain vastatut puhelut').waitFor();
  await openPart(desk, 'Luvut');
  expect((await tableOf(desk, 'Luvut, toukokuu 2027')).map(([label]) => label)).not.toContain(
    'Tulleet puhelut',
  );
  expect(await desk.axe()).toEqual([]);
});

test.each(appearances)('axe finds nothing and the page keeps its width: $name', async ({ name, options }) => {
  const desk = await openSpring(options);
  for (const part of ['Päivät', 'Luvut', 'Kuukausittain', 'Toimipisteittäin']) {
    await openPart(desk, part);
    await desk.shot(`statistics-period-${part}-${name}`);
    expect(await desk.axe()).toEqual([]);
    expect(await sideways(desk.page)).toBeLessThanOrEqual(0);
    await desk.page.getByRole('heading', { level: 1 }).focus();
  }
});
