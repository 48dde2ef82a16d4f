import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import type { KeyboardWindow } from '#tests/support/keyboard/keyboard-window.ts';
import { handOver, openArea } from '#tests/support/keyboard/move-about.ts';
import { expectedWeek, weekIn } from './expected-week.ts';
import { readCsv, readWorkbook } from './read-files.ts';
import { readScreen } from './read-report.ts';
import { weekDays, type Week } from './week.ts';

const { friday } = weekDays;

/** Presses an export button by keyboard and takes the file that the browser downloads. */
async function download(
  { page, pressButton }: KeyboardWindow,
  button: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const downloaded = page.waitForEvent('download');
  await pressButton(button);
  const file = await downloaded;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The manager's Friday: October on the screen is what was done, and both files hold it cell by cell. */
export async function fridayReport(week: Week, back: KeyboardWindow): Promise<void> {
  await week.at(friday, '14.00');
  await handOver(back, 'Paula');
  await week.look(back, 'today of the manager');
  await openArea(back, 'Tilastot');
  const shown = await readScreen(back, (name) => week.look(back, name));

  expect(shown.days).toHaveLength(1 + 31 + 1);
  expect(weekIn(shown.days)).toEqual(expectedWeek);
  expect(shown.figures.length).toBeGreaterThan(20);
  expect(new Set(shown.distributions.map(([name]) => name)).size).toBe(9);

  const xlsx = await download(back, 'Vie Exceliin (XLSX)');
  const csv = await download(back, 'Vie CSV');
  expect([xlsx.name, csv.name]).toEqual([
    'neuvontapuhelin-ja-kela_alavus_2026-10_tehty-2026-10-23.xlsx',
    'neuvontapuhelin-ja-kela_alavus_2026-10_tehty-2026-10-23.csv',
  ]);
  await week.look(back, 'the report with its files saved');
  const labels = shown.facts.map(([label = '']) => label);
  expect(labels).toContain('Rivien tiiviste');
  expect(await readWorkbook(xlsx.bytes, labels)).toEqual(shown);
  expect(readCsv(csv.bytes, labels)).toEqual(shown);
}
