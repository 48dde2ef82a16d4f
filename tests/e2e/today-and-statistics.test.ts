import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { WEDNESDAY } from '#tests/support/booking-input.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk, type Desk, type DeskOptions } from '#tests/support/desk.ts';
import { mayOf } from '#tests/support/may-office.ts';
import { plain, readCsvTables, readXlsxAsShown, type ReportTables } from '#tests/support/report-files.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';
import { waitingOffice } from '#tests/support/waiting-office.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

let desks: Desk[] = [];
afterEach(async () => {
  const complaints = desks.flatMap((desk) => desk.complaints);
  for (const desk of desks) await desk.close();
  desks = [];
  expect(complaints).toEqual([]);
});

const appearances = [
  { name: 'light', options: {} },
  { name: 'dark', options: { theme: 'dark' } },
  { name: '200', options: { zoom: 2 } },
] as const;

async function open(served: ServedOffice, options: DeskOptions): Promise<Desk> {
  const desk = await openDesk(browser, served, options);
  desks.push(desk);
  return desk;
}

/** Presses Tab until the named button or link has the focus. */
async function tabTo(desk: Desk, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (plain(await desk.focused()).endsWith(`: ${name}`)) return;
    await desk.press('Tab');
  }
  throw new Error(`${name} was not reached, the focus is on ${await desk.focused()}`);
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('Tänään', () => {
  let served: ServedOffice;
  beforeAll(async () => {
    served = await newServedOffice('2026-10-21');
    await waitingOffice(served.office);
  });
  afterAll(async () => {
    expect(served.faults).toEqual([]);
    await served.close();
  });

  const waiting = (desk: Desk) => desk.page.getByRole('region', { name: 'Odottaa vastausta' });
  const row = (desk: Desk, who: string) => waiting(desk).getByRole('listitem').filter({ hasText: who });

  test('unanswered people stand first, the late ones marked in words, and the day beside them', async () => {
    const desk = await open(served, { as: 'Outi' });
    await row(desk, 'Ulla').waitFor();
    const rows = (await waiting(desk).getByRole('listitem').allInnerTexts()).map(plain);
    expect(rows.map((text) => text.split(' · ')[0])).toEqual([
      'tänään klo 9.30 myöhässä Ulla 555 0100 sähkölasku',
      'tänään klo 13.00 V.L. 555 0100 lupasi Outi Ohjaaja Tavoitettu Ei tavoitettu',
      expect.stringMatching(/^pe 23\.10\. N\.H\. oma asiakas/),
      expect.stringMatching(/^tänään klo 9\.20 Puhelu klo 9\.20 ei vielä kirjauksia/),
      expect.stringMatching(/^ke 14\.10\. klo 9\.30 R\.S\./),
      expect.stringMatching(/^ke 14\.10\. klo 13\.00 T\.N\./),
    ]);
    expect(rows[0]).toContain('1 yritys');
    expect(plain(await desk.page.getByRole('region', { name: 'Neuvontapuhelin' }).innerText())).toContain(
      'Auki nyt, 9.00–10.30',
    );
    const kela = plain(await desk.page.getByRole('region', { name: 'Kela-päivä' }).innerText());
    expect(kela).toContain('Seuraava varaus klo 10.00 M.K.');
    expect(kela).toContain('1 asiakas, ensimmäinen saapui klo 9.20');
    expect(kela).toContain('Seuraava vapaa aika tänään klo 10.30');
    // An ordinary day needs no scrolling on the desk's laptop.
    expect(
      await desk.page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight),
    ).toBeLessThanOrEqual(0);
  });

  test('L11 not reached stays with its attempts; reached, it is gone from the other window too', async () => {
    const [outi, other] = [await open(served, { as: 'Outi' }), await open(served, { as: 'Outi' })];
    await row(other, 'Ulla').waitFor();
    await tabTo(outi, 'Ei tavoitettu: Ulla');
    await outi.press('Enter');
    await row(other, '2 yritystä').waitFor();
    await tabTo(outi, 'Tavoitettu: Ulla');
    await outi.press('Enter');
    await row(other, 'Ulla').waitFor({ state: 'detached' });
    await row(outi, 'Ulla').waitFor({ state: 'detached' });
    // The focus is where the next piece of work is.
    expect(plain(await outi.focused())).toBe('a: V.L.');
  });

  test('W7 a booking of an earlier day gets its outcome by one press, and the press can be taken back', async () => {
    const desk = await open(served, { as: 'Siiri' });
    await tabTo(desk, 'Ei saapunut: R.S.');
    await desk.press('Enter');
    await row(desk, 'R.S.').waitFor({ state: 'detached' });
    await desk.page.getByText('R.S., ke 14.10. klo 9.30: saapumatta jäänyt').waitFor();
    await desk.press('Control+z');
    await row(desk, 'R.S.').waitFor();
    await tabTo(desk, 'Toteutui: R.S.');
    await desk.press('Enter');
    await row(desk, 'R.S.').waitFor({ state: 'detached' });
  });

  test('nobody on duty: taken by one press, seen in the other window', async () => {
    const [outi, paula] = [await open(served, { as: 'Outi' }), await open(served, { as: 'Paula' })];
    const line = paula.page.getByRole('region', { name: 'Neuvontapuhelin' });
    await line.getByText('Ei päivystäjää').waitFor();
    expect(await line.getByRole('button').count()).toBe(0);
    await tabTo(outi, 'Otan vuoron');
    await outi.press('Enter');
    await line.getByText('Outi Ohjaaja').waitFor();
  });

  test('each thing leads to its screen', async () => {
    const desk = await open(served, { as: 'Outi' });
    await row(desk, 'V.L.').waitFor();
    await tabTo(desk, 'N.H.');
    await desk.press('Enter');
    await desk.page.getByRole('heading', { level: 1, name: 'Siirrot' }).waitFor();
    await desk.press('Escape');
    await desk.openArea('Tänään');
    await row(desk, 'V.L.').waitFor();
    await tabTo(desk, 'T.N.');
    await desk.press('Enter');
    await desk.page.getByRole('heading', { level: 1, name: 'Kela-ajat' }).waitFor();
  });

  test.each([
    ['Siiri', ['Odottaa vastausta', 'Neuvontapuhelin', 'Kela-päivä']],
    ['Kaisa', ['Odottaa vastausta', 'Kela-päivä']],
    ['Paula', ['Odottaa vastausta', 'Neuvontapuhelin']],
  ])('%s sees only their own parts', async (as, parts) => {
    const desk = await open(served, { as });
    await waiting(desk).waitFor();
    expect(await desk.page.locator('main h2').allInnerTexts()).toEqual(parts);
    expect(await desk.page.getByText('V.L.').count()).toBe(0);
  });

  test.each(appearances)(
    'axe finds nothing and nothing scrolls sideways: $name',
    async ({ name, options }) => {
      const desk = await open(served, { as: 'Outi', ...options });
      await row(desk, 'V.L.').waitFor();
      await desk.shot(`today-${name}`);
      expect(await desk.axe()).toEqual([]);
      expect(await sideways(desk.page)).toBeLessThanOrEqual(0);
    },
  );

  test('when nobody waits it says what to do, at 400 % without sideways scrolling', async () => {
    served.office.time.set(localDate('2026-10-13'), at(8));
    const desk = await open(served, { as: 'Kaisa', zoom: 4 });
    await desk.page.getByText('Kukaan ei odota vastausta').waitFor();
    await desk.shot('today-empty-400');
    expect(await desk.axe()).toEqual([]);
    expect(await sideways(desk.page)).toBeLessThanOrEqual(0);
    served.office.time.set(WEDNESDAY, at(9, 40));
  });
});

describe('Tilastot', () => {
  let served: ServedOffice;
  beforeAll(async () => {
    served = await newServedOffice('2027-05-01');
    await mayOf(served.office);
  });
  afterAll(async () => {
    expect(served.faults).toEqual([]);
    await served.close();
  });

  /** A window on the report of May: the month before this one, by key. */
  async function openMay(options: Partial<DeskOptions> = {}): Promise<Desk> {
    const desk = await open(served, { as: 'Paula', ...options });
    await desk.openArea('Tilastot');
    await desk.press('Alt+PageUp');
    await desk.page.getByRole('rowheader', { name: '31.5.2027' }).waitFor();
    return desk;
  }

  /** Chooses a part of the report by keyboard. */
  async function openPart(desk: Desk, name: string): Promise<void> {
    for (let presses = 0; presses < 40; presses += 1) {
      if ((await desk.focused()).startsWith('tab: ')) break;
      await desk.press('Tab');
    }
    for (let presses = 0; presses < 3 && (await desk.focused()) !== `tab: ${name}`; presses += 1)
      await desk.press('ArrowRight');
    await desk.page.getByRole('tabpanel', { name }).waitFor();
  }

  /** A table as it stands on the screen, from its row of headings on. */
  const tableOf = (desk: Desk, name: string) =>
    desk.page
      .getByRole('tabpanel')
      .getByRole('table', { name })
      .evaluate((table) =>
        [...table.querySelectorAll('tr')]
          .filter((row) => !row.querySelector('[scope=colgroup]'))
          .map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText)),
      )
      .then((rows) => rows.map((cells) => cells.map(plain)));

  /** The whole report as the screen shows it, in the shape of its files. */
  async function shownReport(desk: Desk): Promise<ReportTables> {
    await openPart(desk, 'Päivät');
    const days = await tableOf(desk, 'Päivät, toukokuu 2027');
    await openPart(desk, 'Luvut');
    const figures = await tableOf(desk, 'Luvut, toukokuu 2027');
    await openPart(desk, 'Jakaumat');
    const regions = desk.page.getByRole('tabpanel').getByRole('region');
    const distributions: string[][] = [];
    for (const name of await regions.getByRole('heading').allInnerTexts()) {
      const [, ...rows] = await tableOf(desk, name);
      for (const [category = '', count = ''] of rows)
        if (category !== 'Yhteensä') distributions.push([name, category, count]);
    }
    return { Päivät: days, Luvut: figures, Jakaumat: distributions };
  }

  async function download(desk: Desk, button: string): Promise<{ name: string; bytes: Uint8Array }> {
    await tabTo(desk, button);
    const [file] = await Promise.all([desk.page.waitForEvent('download'), desk.press('Enter')]);
    const name = file.suggestedFilename();
    await desk.page.getByText(`Ladattu tiedosto ${name}`).waitFor();
    return { name, bytes: await readFile(await file.path()) };
  }

  /** The file's tables as the screen has them: trailing empty cells filled in, codes of distributions left out. */
  const inScreensShape = (tables: ReportTables, screen: ReportTables): ReportTables =>
    Object.fromEntries(
      Object.entries(screen).map(([name, rows]) => {
        const file = (tables[name] ?? []).map((row) =>
          name === 'Jakaumat' ? [row[0] ?? '', row[2] ?? '', row[3] ?? ''] : row,
        );
        const width = rows[0]?.length ?? 0;
        const padded = file.map((row) => [
          ...row,
          ...Array<string>(Math.max(0, width - row.length)).fill(''),
        ]);
        return [name, name === 'Jakaumat' ? padded.slice(1) : padded];
      }),
    );

  /** A number as a value, whichever way it is written: the CSV has no grouping and no needless decimals. */
  const asNumbers = (tables: ReportTables) =>
    Object.entries(tables).map(([name, rows]) => ({
      name,
      rows: rows.map((row) =>
        row.map((text) =>
          /^\d{1,3}( ?\d{3})*(,\d+)?$/.test(text) ? Number(text.replaceAll(' ', '').replace(',', '.')) : text,
        ),
      ),
    }));

  test('R4 R5 every cell of the screen is the cell of the XLSX and of the CSV that were downloaded', async () => {
    const desk = await openMay();
    const screen = await shownReport(desk);
    expect(screen['Päivät']).toHaveLength(33);
    expect(screen['Luvut']).toHaveLength(37);
    await desk.page.getByRole('heading', { level: 1 }).focus();
    const csv = await download(desk, 'Vie CSV');
    expect(csv.name).toBe('neuvontapuhelin-ja-kela_alavus_2027-05_tehty-2027-06-01.csv');
    expect(asNumbers(inScreensShape(readCsvTables(csv.bytes), screen))).toEqual(asNumbers(screen));
    await desk.page.getByRole('heading', { level: 1 }).focus();
    const xlsx = await download(desk, 'Vie Exceliin (XLSX)');
    expect(xlsx.name).toBe('neuvontapuhelin-ja-kela_alavus_2027-05_tehty-2027-06-01.xlsx');
    expect(inScreensShape(await readXlsxAsShown(xlsx.bytes), screen)).toEqual(screen);
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
    await desk.page.getByText('Kuukausi on vielä edessä').waitFor();
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
    const counsellor = await served.office.as('Outi');
    await counsellor.calls.missed({ requestId: 'one-missed-call', officeId: served.office.officeId });
    await expect.poll(() => cell.innerText()).toBe('1');
  });

  test.each(appearances)(
    'axe finds nothing and the page keeps its width: $name',
    async ({ name, options }) => {
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
    },
  );
});
