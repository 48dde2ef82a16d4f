import { describe, expect, test } from 'vitest';
import type { Desk, DeskOptions } from '#tests/support/desk.ts';
import { appearances, sideways } from '#tests/support/desks.ts';
import { choose, mayDesks } from '#tests/support/may-desks.ts';
import { plain } from '#tests/support/report-files.ts';
import { chartOf, numbersOf, pointsByKeys } from '#tests/support/shown-chart.ts';
import { openPart, tableOf } from '#tests/support/shown-report.ts';

const { openMay } = mayDesks();

const calls = 'Puhelut päivittäin';
const halfHours = 'Puhelut viikonpäivän ja kellonajan mukaan';
const kela = 'Kela-aikojen käyttö päivittäin';
const passes = 'Päätetyt asiat siirtojen määrän mukaan';
const distributions = ['Lopputulos', 'Palvelutehtävä', 'Tuen tarve', 'Kotikunta', 'Soittaja', 'Ikäryhmä'];

/** The figures of the report by their names. */
async function figuresOf(desk: Desk): Promise<Readonly<Record<string, string | undefined>>> {
  await openPart(desk, 'Luvut');
  const rows = await tableOf(desk, 'Luvut, toukokuu 2027');
  return Object.fromEntries(rows.map(([label = '', value]) => [label, value]));
}

/** Takes a picture of the whole page when SHOTS names a folder. */
async function shotWhole(desk: Desk, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder !== undefined)
    await desk.page.screenshot({ path: `${folder}/${name}-whole.png`, fullPage: true, scale: 'css' });
}

const sumOf = (rows: string[][], column: number) =>
  rows.slice(1, -1).reduce((sum, row) => sum + Number(row[column]), 0);

describe('by keyboard alone every point is reached, and says what its row and the report say', () => {
  test('calls by day', async () => {
    const desk = await openMay();
    const figures = await figuresOf(desk);
    await desk.page.getByRole('heading', { level: 1 }).focus();
    await openPart(desk, 'Päivät');
    const days = await tableOf(desk, 'Päivät, toukokuu 2027');
    await openPart(desk, 'Kuvat');
    const said = await pointsByKeys(desk, calls);
    const rows = await numbersOf(desk, calls);
    expect(said).toEqual(
      rows.slice(1, -1).map(([day, state, incoming, , missed]) => {
        const counted = `${incoming} ${incoming === '1' ? 'puhelu' : 'puhelua'}`;
        return `${day}: ${counted}${missed === '0' ? '' : `, joista vastaamatta ${missed}`}, ${state}`;
      }),
    );
    // 31 days, their headings and their sum.
    expect(rows).toHaveLength(33);
    expect(rows.map((row) => row[2]).slice(1, -1)).toEqual(days.slice(1, -1).map((row) => row[3]));
    expect(rows.at(-1)?.[2]).toBe(figures['Tulleet puhelut']);
    expect(sumOf(rows, 2)).toBe(Number(figures['Tulleet puhelut']));
    expect(said).toContain('ma 31.5.2027: 0 puhelua, ei päivystäjää');
    expect(said).toContain('pe 28.5.2027: 0 puhelua, päivystetty, ei puheluja');
    expect(said).toContain('to 6.5.2027: 0 puhelua, suljettu: helatorstai');
  });

  test('weekdays and half hours', async () => {
    const desk = await openMay();
    const figures = await figuresOf(desk);
    await openPart(desk, 'Kuvat');
    const said = await pointsByKeys(desk, halfHours);
    const rows = await numbersOf(desk, halfHours);
    expect(said).toEqual(
      rows
        .slice(1, -1)
        .map(
          ([cell, count, open]) =>
            `${cell}: ${count} ${count === '1' ? 'puhelu' : 'puhelua'}, ${open} aukiolopäivää`,
        ),
    );
    expect(rows.at(-1)?.[1]).toBe(figures['Tulleet puhelut']);
    expect(sumOf(rows, 1)).toBe(Number(figures['Tulleet puhelut']));
  });

  test('Kela slots', async () => {
    const desk = await openMay();
    const figures = await figuresOf(desk);
    await openPart(desk, 'Kuvat');
    const said = await pointsByKeys(desk, kela);
    const rows = await numbersOf(desk, kela);
    expect(said).toEqual(
      rows
        .slice(1, -1)
        .map(
          ([day, planned, usable, used]) =>
            `${day}: suunniteltu ${planned}, käytettävissä ${usable}, käytetty ${used}`,
        ),
    );
    const names = ['Kela-ajat, suunnitellut', 'Kela-ajat, käytettävissä', 'Kela-ajat, käytetyt'];
    expect(rows.at(-1)?.slice(1)).toEqual(names.map((name) => figures[name]));
    expect([1, 2, 3].map((column) => String(sumOf(rows, column)))).toEqual(
      names.map((name) => figures[name]),
    );
  });

  test('matters and distributions', async () => {
    const desk = await openMay();
    const figures = await figuresOf(desk);
    await openPart(desk, 'Kuvat');
    for (const name of [passes, ...distributions]) {
      const said = await pointsByKeys(desk, name);
      const rows = await numbersOf(desk, name);
      const unit = name === passes ? ' asiaa' : '';
      expect(said).toEqual(rows.slice(1, -1).map(([category, count]) => `${category}: ${count}${unit}`));
      expect(sumOf(rows, 1)).toBe(Number(rows.at(-1)?.[1]));
    }
    expect((await numbersOf(desk, passes)).at(-1)?.[1]).toBe(figures['Päätetyt asiat']);
    expect((await numbersOf(desk, 'Lopputulos')).at(-1)?.[1]).toBe(figures['Vastatut puhelut']);
  });
});

test('the numbers of a chart are closed until asked for, and the sentence has the numbers of the report', async () => {
  const desk = await openMay();
  const figures = await figuresOf(desk);
  await openPart(desk, 'Kuvat');
  await chartOf(desk, calls).waitFor();
  expect(await desk.page.getByRole('tabpanel').getByRole('table').count()).toBe(0);
  const sentence = plain(await chartOf(desk, calls).locator('.statistics-hint').innerText());
  expect(sentence).toBe(
    `Yhteensä ${figures['Tulleet puhelut']} puhelua, enimmillään ${figures['Puheluja aukiolopäivää kohti, enintään']} (ma 3.5.2027).`,
  );
});

test('on paper the charts are vectors, and their numbers are there', async () => {
  const desk = await openMay();
  await openPart(desk, 'Kuvat');
  await chartOf(desk, calls).waitFor();
  const folder = process.env['SHOTS'];
  const pdf = await desk.page.pdf({
    preferCSSPageSize: true,
    ...(folder === undefined ? {} : { path: `${folder}/charts.pdf` }),
  });
  const text = pdf.toString('latin1');
  expect(text).not.toMatch(/\/Subtype\s*\/Image/);
  const pages = text.match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeLessThanOrEqual(6);
  await desk.page.emulateMedia({ media: 'print' });
  expect(await desk.page.getByRole('tabpanel').getByRole('table').count()).toBe(4 + distributions.length);
  const cut = await desk.page
    .locator('.chart-drawing')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height > 700).length);
  expect(cut).toBe(0);
});

test.each([
  ...appearances,
  { name: '400', options: { zoom: 4 } },
  { name: 'contrast', options: { theme: 'contrast' } },
] as const)('axe finds nothing and the page keeps its width: $name', async ({ name, options }) => {
  const desk = await openMay(options);
  await openPart(desk, 'Kuvat');
  await chartOf(desk, calls).waitFor();
  await desk.shot(`charts-${name}`);
  await shotWhole(desk, `charts-${name}`);
  await numbersOf(desk, calls);
  expect(await desk.axe()).toEqual([]);
  expect(await sideways(desk.page)).toBeLessThanOrEqual(0);
});

test('the computer’s own high contrast has its colours and nothing is lost', async () => {
  const desk = await openMay();
  await openPart(desk, 'Kuvat');
  await chartOf(desk, calls).waitFor();
  await desk.page.emulateMedia({ forcedColors: 'active' });
  await desk.shot('charts-forced');
  expect(await desk.axe()).toEqual([]);
  // A column can still be told from what is behind it.
  const colours = await desk.page.evaluate(() => {
    const column = document.querySelector('.chart-drawing .chart-solid');
    const page = document.querySelector('.chart');
    return [column && getComputedStyle(column).fill, page && getComputedStyle(page).backgroundColor];
  });
  expect(colours[0]).not.toBe(colours[1]);
});

describe('beside an earlier period', () => {
  /** March to May, beside the three months before. */
  async function openSpring(options: Partial<DeskOptions> = {}): Promise<Desk> {
    const desk = await openMay(options);
    await choose(desk, 'Kuukausi', 'Kolme');
    await choose(desk, 'Ei vertailua', 'Edellinen');
    await desk.page.getByRole('rowheader', { name: '1.3.2027', exact: true }).waitFor();
    await openPart(desk, 'Kuvat');
    return desk;
  }

  test('three months are weeks, which the title says, and each week stands beside its own', async () => {
    const desk = await openSpring();
    const name = 'Puhelut viikoittain';
    const said = await pointsByKeys(desk, name);
    const rows = await numbersOf(desk, name);
    expect(said).toHaveLength(rows.length - 2);
    for (const [index, row] of rows.slice(1, -1).entries()) {
      const [week, state, incoming, , , beforeWeek, before] = row;
      expect(said[index]?.startsWith(`${week}: ${incoming} `)).toBe(true);
      expect(said[index]).toContain(`, ${state}`);
      expect(said[index]).toContain(beforeWeek === '' ? '' : `; vertailussa ${beforeWeek}: ${before} `);
    }
    expect(said).toContainEqual(expect.stringContaining('ilman päivystäjää 1'));
    await desk.page.getByRole('heading', { level: 1 }).focus();
    await openPart(desk, 'Luvut');
    const figures = await tableOf(desk, 'Luvut, maaliskuu–toukokuu 2027');
    const incoming = figures.find(([label]) => label === 'Tulleet puhelut');
    expect([sumOf(rows, 2), sumOf(rows, 6)]).toEqual([Number(incoming?.[1]), Number(incoming?.[2])]);
  });

  test('a day stands beside the day of the same number, and May adds up beside June', async () => {
    const desk = await openMay();
    const figures = await figuresOf(desk);
    await desk.press('Alt+PageDown');
    await choose(desk, 'Ei vertailua', 'Edellinen');
    await openPart(desk, 'Kuvat');
    const said = await pointsByKeys(desk, calls);
    expect(said.slice(0, 3)).toEqual([
      'ti 1.6.2027: 0 puhelua, ei päivystäjää; vertailussa la 1.5.2027: 0 puhelua, suljettu: vappu',
      'ke 2.6.2027: tulossa; vertailussa su 2.5.2027: 0 puhelua, viikonloppu',
      'to 3.6.2027: tulossa; vertailussa ma 3.5.2027: 3 puhelua, joista vastaamatta 1, päivystetty',
    ]);
    expect(said.at(-1)).toBe('vertailussa ma 31.5.2027: 0 puhelua, ei päivystäjää');
    await shotWhole(desk, 'charts-june');
    expect((await numbersOf(desk, calls)).at(-1)?.at(-1)).toBe(figures['Tulleet puhelut']);
    expect((await numbersOf(desk, halfHours)).at(-1)?.at(-1)).toBe(figures['Tulleet puhelut']);
    expect((await numbersOf(desk, kela)).at(-1)?.at(-1)).toBe(figures['Kela-ajat, käytetyt']);
  });

  test.each(appearances)('axe finds nothing: $name', async ({ name, options }) => {
    const desk = await openSpring(options);
    await desk.page.getByRole('figure', { name: 'Puhelut viikoittain' }).waitFor();
    await desk.shot(`charts-compared-${name}`);
    await shotWhole(desk, `charts-compared-${name}`);
    expect(await desk.axe()).toEqual([]);
    expect(await sideways(desk.page)).toBeLessThanOrEqual(0);
  });
});
