import type { Locator } from 'playwright-core';
import type { Desk } from './desk.ts';
import { plain } from './report-files.ts';

/** A chart of the report by its name. */
export const chartOf = (desk: Desk, name: string): Locator => desk.page.getByRole('figure', { name });

/** Presses Tab until a point of the chart has the focus. @throws Error when it never comes there */
async function tabIntoChart(desk: Desk, name: string): Promise<void> {
  const inside = chartOf(desk, name).getByRole('grid').locator(':focus');
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await inside.count()) > 0) return;
    await desk.press('Tab');
  }
  throw new Error(`No point of ${name} was reached, the focus is on ${await desk.focused()}`);
}

/** What the point with the focus says; the same stands written under the chart. @throws Error when it does not */
async function said(desk: Desk, name: string): Promise<string> {
  const heard = plain((await desk.focused()).replace(/^gridcell: /, ''));
  const written = plain(await chartOf(desk, name).locator('.chart-told').innerText());
  if (written !== heard) throw new Error(`Heard "${heard}", written "${written}"`);
  return heard;
}

/** Presses the key until nothing moves any more; every point that had the focus, the first one included. */
async function along(desk: Desk, name: string, key: string): Promise<string[]> {
  const all = [await said(desk, name)];
  for (;;) {
    await desk.press(key);
    const next = await said(desk, name);
    if (next === all.at(-1)) return all;
    all.push(next);
  }
}

/** What every point of a chart says, row by row, reached by Tab and the arrow keys alone. */
export async function pointsByKeys(desk: Desk, name: string): Promise<string[]> {
  await tabIntoChart(desk, name);
  await along(desk, name, 'ArrowUp');
  await along(desk, name, 'ArrowLeft');
  const rows: string[][] = [];
  for (;;) {
    const row = await along(desk, name, 'ArrowRight');
    rows.push(row);
    await desk.press('ArrowDown');
    // The last row, or a chart of one: down leads nowhere.
    if ((await said(desk, name)) === row.at(-1)) return rows.flat();
    await along(desk, name, 'ArrowLeft');
  }
}

/** Opens the numbers of a chart by keyboard and reads them, headings first. */
export async function numbersOf(desk: Desk, name: string): Promise<string[][]> {
  const button = chartOf(desk, name).getByRole('button', { name: /^Luvut taulukkona/ });
  await button.focus();
  if ((await button.getAttribute('aria-expanded')) === 'false') await desk.press('Enter');
  const rows = await chartOf(desk, name)
    .getByRole('table', { name })
    .evaluate((table) =>
      [...table.querySelectorAll('tr')].map((row) =>
        [...row.children].map((cell) => (cell as HTMLElement).innerText),
      ),
    );
  return rows.map((cells) => cells.map(plain));
}
