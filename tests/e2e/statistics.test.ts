import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { figureKeys } from '#domain/statistics/figure-list.ts';
import { reportSchema } from '#exports/report-schema.ts';
import type { Desk } from '#tests/support/desk.ts';
import { appearances, sideways, tabTo } from '#tests/support/desks.ts';
import { mayDesks } from '#tests/support/may-desks.ts';
import { pdfFacts, squeezed, taggedTables } from '#tests/support/pdf.ts';
import { plain, readCsvTables, readXlsxAsShown } from '#tests/support/report-files.ts';
import { asNumbers, inScreensShape, openPart, shownReport, tableOf } from '#tests/support/shown-report.ts';

const { served, openMay } = mayDesks();

async function download(desk: Desk, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  await tabTo(desk, button);
  const [file] = await Promise.all([desk.page.waitForEvent('download'), desk.press('Enter')]);
  const name = file.suggestedFilename();
  await desk.page.getByText(`Ladattu tiedosto ${name}`).waitFor();
  return { name, bytes: await readFile(await file.path()) };
}

test('R4 R5 every cell of the screen is the cell of the XLSX and of the CSV that were downloaded', async () => {
  const desk = await openMay();
  const screen = await shownReport(desk, 'toukokuu 2027');
  expect(screen['Päivät']).toHaveLength(33);
  // The headings, and each figure once; the two of free slots are of the moment, and May has passed.
  expect(screen['Luvut']).toHaveLength(1 + figureKeys.length - 2);
  await desk.page.getByRole('heading', { level: 1 }).focus();
  const csv = await download(desk, 'Vie CSV');
  expect(csv.name).toBe('neuvontapuhelin-ja-kela_alavus_2027-05_tehty-2027-06-01.csv');
  expect(asNumbers(inScreensShape(readCsvTables(csv.bytes), screen))).toEqual(asNumbers(screen));
  await desk.page.getByRole('heading', { level: 1 }).focus();
  const xlsx = await download(desk, 'Vie Exceliin (XLSX)');
  expect(xlsx.name).toBe('neuvontapuhelin-ja-kela_alavus_2027-05_tehty-2027-06-01.xlsx');
  expect(inScreensShape(await readXlsxAsShown(xlsx.bytes), screen)).toEqual(screen);
});

/** Chooses from the menu by its own keys and waits for the file. */
async function downloadFromMenu(desk: Desk, item: string): Promise<{ name: string; bytes: Uint8Array }> {
  await desk.page.getByRole('heading', { level: 1 }).focus();
  await tabTo(desk, 'Muut tiedostot');
  await desk.press('Enter');
  await desk.page.getByRole('menuitem', { name: item }).waitFor();
  await desk.type(item);
  const [file] = await Promise.all([desk.page.waitForEvent('download'), desk.press('Enter')]);
  const name = file.suggestedFilename();
  await desk.page.getByText(`Ladattu tiedosto ${name}`).waitFor();
  return { name, bytes: await readFile(await file.path()) };
}

test('R5 the data file holds the counts of the screen, and is of its schema', async () => {
  const desk = await openMay();
  const screen = await tableOf(desk, 'Päivät, toukokuu 2027');
  const { name, bytes } = await downloadFromMenu(desk, 'Vie tietoina (JSON)');
  expect(name).toBe('neuvontapuhelin-ja-kela_alavus_2027-05_tehty-2027-06-01.json');
  const data = reportSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  const [, ...days] = screen;
  expect(days.slice(0, 31).map(([, , , ...counts]) => counts.map(Number))).toEqual(
    data.days.map(({ counts }) => Object.values(counts ?? {})),
  );
});

test('R5 every cell of the screen is in the PDF by its tags, and the PDF is tagged', async () => {
  const desk = await openMay();
  const screen = await shownReport(desk, 'toukokuu 2027');
  const { name, bytes } = await downloadFromMenu(desk, 'Vie PDF');
  expect(name).toBe('neuvontapuhelin-ja-kela_alavus_2027-05_tehty-2027-06-01.pdf');
  expect(await pdfFacts(bytes)).toMatchObject({ Tagged: 'yes' });
  expect(Number((await pdfFacts(bytes))['Pages'])).toBeLessThanOrEqual(12);
  const tables = await taggedTables(bytes);
  const file = Object.fromEntries(
    tables.map(({ caption, headings, rows }) => [caption.split('. ').at(-1), [headings, ...rows]]),
  );
  const inFile = inScreensShape(file, screen);
  for (const [part, rows] of Object.entries(screen))
    expect([part, inFile[part]]).toEqual([part, rows.map((row) => row.map(squeezed))]);
});

test('L2 L3 L4 each day is a row with its state in words', async () => {
  const desk = await openMay();
  const rows = await tableOf(desk, 'Päivät, toukokuu 2027');
  const states = Object.fromEntries(rows.map(([on = '', , state]) => [on, state]));
  expect(states['1.5.2027']).toBe('suljettu: vappu');
  expect(states['2.5.2027']).toBe('viikonloppu');
  expect(states['3.5.2027']).toBe('päivystetty');
  expect(states['6.5.2027']).toBe('suljettu: helatorstai');
  expect(states['28.5.2027']).toBe('päivystetty, ei puheluja');
  expect(states['31.5.2027']).toBe('ei päivystäjää');
  const outside = rows[0]?.indexOf('Palveluajan ulkopuoliset') ?? -1;
  expect(rows.find(([on]) => on === '3.5.2027')?.[outside]).toBe('1');
});

test('L5 a figure opens its definition, its divisor 19 and the 19 days', async () => {
  const desk = await openMay();
  await openPart(desk, 'Luvut');
  await tabTo(desk, 'Puheluja aukiolopäivää kohti, keskiarvo');
  await desk.press('Enter');
  const days = desk.page.getByRole('table', { name: 'Päivät luvun takana' });
  await days.waitFor();
  const rows = await days.getByRole('row').count();
  expect(rows).toBe(1 + 19 + 1);
  const definition = plain(await desk.page.locator('.statistics-definition').innerText());
  expect(definition).toContain('÷ 19 (päivystetyt aukiolopäivät)');
  const sum = plain(await days.getByRole('row').last().innerText());
  const part = /(\d+) ÷ 19/.exec(definition)?.[1];
  expect(sum).toBe(`Yhteensä 19 päivää ${part}`);
  await desk.press('Enter');
  await days.waitFor({ state: 'detached' });
});

test('any month by name and year; a month ahead has no figures and says so', async () => {
  const desk = await openMay();
  await tabTo(desk, 'toukokuu');
  await desk.press('Enter');
  await desk.type('hein');
  await desk.press('Enter');
  await desk.page.getByText('Jakso on vielä edessä').waitFor();
  await desk.page.getByRole('rowheader', { name: '1.7.2027', exact: true }).waitFor();
  expect(await desk.axe()).toEqual([]);
});

test('the report says when it was made, of what and by which program', async () => {
  const desk = await openMay();
  const facts = plain(await desk.page.getByRole('region', { name: 'Raportin tiedot' }).innerText());
  expect(facts).toMatch(
    /^Toimipiste Alavus Ajalta 1\.5\.2027–31\.5\.2027 Tehty 1\.6\.2027 klo 9\.15 .* Neuvontapöytä 0\.0\.0-test .* SHA-256 [0-9a-f]{16}$/,
  );
});

test('the days are one page on its side', async () => {
  const desk = await openMay();
  const folder = process.env['SHOTS'];
  const pdf = await desk.page.pdf({
    preferCSSPageSize: true,
    ...(folder === undefined ? {} : { path: `${folder}/days.pdf` }),
  });
  const text = pdf.toString('latin1');
  expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test('a call of another window is counted at once', async () => {
  const desk = await openMay();
  await desk.press('Alt+PageDown');
  const cell = desk.page
    .getByRole('row', { name: /^1\.6\.2027/ })
    .getByRole('cell')
    .nth(2);
  await expect.poll(() => cell.innerText()).toBe('0');
  const counsellor = await served().office.as('Outi');
  await counsellor.calls.missed({ requestId: 'one-missed-call', officeId: served().office.officeId });
  await expect.poll(() => cell.innerText()).toBe('1');
});

test.each(appearances)('axe finds nothing and the page keeps its width: $name', async ({ name, options }) => {
  const desk = await openMay(options);
  for (const part of ['Päivät', 'Luvut', 'Jakaumat']) {
    await openPart(desk, part);
    if (part === 'Luvut') {
      await tabTo(desk, 'Vastausprosentti');
      await desk.press('Enter');
    }
    await desk.shot(`statistics-${part}-${name}`);
    expect(await desk.axe()).toEqual([]);
    expect(await sideways(desk.page)).toBeLessThanOrEqual(0);
    await desk.page.getByRole('heading', { level: 1 }).focus();
  }
});
