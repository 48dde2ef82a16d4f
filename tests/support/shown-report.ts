import { plain, type ReportTables } from './report-files.ts';
import type { Desk } from './desk.ts';

/** Chooses a part of the report by keyboard. */
export async function openPart(desk: Desk, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await desk.focused()).startsWith('tab: ')) break;
    await desk.press('Tab');
  }
  for (let presses = 0; presses < 9 && (await desk.focused()) !== `tab: ${name}`; presses += 1)
    await desk.press('ArrowRight');
  await desk.page.getByRole('tabpanel', { name }).waitFor();
}

/** A table as it stands on the screen, from its row of headings on. */
export async function tableOf(desk: Desk, name: string): Promise<string[][]> {
  const rows = await desk.page
    .getByRole('tabpanel')
    .getByRole('table', { name })
    .evaluate((table) =>
      [...table.querySelectorAll('tr')]
        .filter((row) => !row.querySelector('[scope=colgroup]'))
        .map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText)),
    );
  return rows.map((cells) => cells.map(plain));
}

/** The whole report of a month (`toukokuu 2027`) as the screen shows it, in the shape of its files. */
export async function shownReport(desk: Desk, month: string): Promise<ReportTables> {
  await openPart(desk, 'Päivät');
  const days = await tableOf(desk, `Päivät, ${month}`);
  await openPart(desk, 'Luvut');
  const figures = await tableOf(desk, `Luvut, ${month}`);
  await openPart(desk, 'Jakaumat');
  const parts = desk.page.getByRole('tabpanel').getByRole('region');
  const distributions: string[][] = [];
  for (const name of await parts.getByRole('heading').allInnerTexts()) {
    const [, ...rows] = await tableOf(desk, name);
    for (const [category = '', count = ''] of rows)
      if (category !== 'Yhteensä') distributions.push([name, category, count]);
  }
  return { Päivät: days, Luvut: figures, Jakaumat: distributions };
}

/** A file's tables as the screen has them: empty cells at the end filled in, the codes of distributions left out. */
export const inScreensShape = (file: ReportTables, screen: ReportTables): ReportTables =>
  Object.fromEntries(
    Object.entries(screen).map(([name, [first = []]]) => {
      const rows = file[name] ?? [];
      if (name === 'Jakaumat')
        return [
          name,
          rows.slice(1).map(([kind = '', , category = '', count = '']) => [kind, category, count]),
        ];
      return [
        name,
        rows.map((row) => [...row, ...Array<string>(Math.max(0, first.length - row.length)).fill('')]),
      ];
    }),
  );

/** Numbers as values, whichever way they are written: a CSV file has no grouping and no needless decimals. */
export const asNumbers = (tables: ReportTables) =>
  Object.entries(tables).map(([name, rows]) => ({
    name,
    rows: rows.map((row) =>
      row.map((text) =>
        /^[-−]?\d{1,3}( ?\d{3})*(,\d+)?$/.test(text)
          ? Number(text.replaceAll(' ', '').replace(',', '.').replace('−', '-'))
          : text,
      ),
    ),
  }));
