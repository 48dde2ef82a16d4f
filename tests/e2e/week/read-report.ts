import type { Page } from 'playwright-core';
import { readTable } from '#tests/support/keyboard/read-table.ts';
import type { KeyboardWindow } from '#tests/support/keyboard/keyboard-window.ts';
import { asText } from './same-cell.ts';

/** The month's report as rows of comparable texts, wherever it was read from. */
export interface ReadReport {
  /** Headings, a row for every day, totals. */
  readonly days: readonly (readonly string[])[];
  /** Headings, a row for every figure. */
  readonly figures: readonly (readonly string[])[];
  /** Distribution, category, count. */
  readonly distributions: readonly (readonly string[])[];
  /** What the report says about itself: label, value. */
  readonly facts: readonly (readonly string[])[];
}

/** What is looked for in a report, in the order of its parts. */
export const parts = ['Päivät', 'Luvut', 'Jakaumat'] as const;

const texts = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.map(asText));

/** Opens a part of the report by the arrow keys and waits until it is there. */
export async function openPart(window: KeyboardWindow, part: (typeof parts)[number]): Promise<void> {
  const { page } = window;
  await window.tabTo(page.getByRole('tab', { selected: true }));
  for (let steps = 0; steps < parts.length; steps += 1) {
    const isOpen = await page.getByRole('tab', { name: part, selected: true }).isVisible();
    if (isOpen) break;
    await window.press('ArrowRight');
  }
  await page.getByRole('tabpanel', { name: part }).getByRole('table').first().waitFor();
}

async function readDistributions(page: Page): Promise<string[][]> {
  const tables = await page.getByRole('tabpanel').getByRole('table').all();
  const read: string[][] = [];
  for (const table of tables) {
    const name = await table.evaluate((element) => element.querySelector('caption')?.textContent ?? '');
    // The heading before, the sum after: neither is a category.
    for (const [category = '', count = ''] of texts(await readTable(table)).slice(1, -1))
      read.push([name, category, count]);
  }
  return read;
}

/** Reads the whole report from the screen, part by part, `look` at each. */
export async function readScreen(
  window: KeyboardWindow,
  look: (name: string) => Promise<void>,
): Promise<ReadReport> {
  const { page } = window;
  const table = page.getByRole('tabpanel').getByRole('table');
  await openPart(window, 'Päivät');
  // Above the headings stands one more row, of what the columns belong to.
  const [, ...days] = texts(await readTable(table));
  await look('the days of October');
  await openPart(window, 'Luvut');
  const figures = texts(await readTable(table));
  await look('the figures of October');
  await openPart(window, 'Jakaumat');
  const distributions = await readDistributions(page);
  await look('the distributions of October');
  const facts = await page
    .getByRole('region', { name: 'Raportin tiedot' })
    .locator('dl > div')
    .evaluateAll((lines) => lines.map((line) => [...line.children].map((part) => part.textContent ?? '')));
  return { days, figures, distributions, facts: texts(facts) };
}
