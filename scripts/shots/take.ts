import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';

const desk = { width: 1366, height: 768 };
const zoomed = { width: 683, height: 384 };

/** Pages are laid out with two device pixels to one, so that 200 % needs no other window. */
export const deviceScaleFactor = 2;

/** Takes a screen in light, dark and at 200 %, 1366 × 768 pixels each; the window is as before afterwards. */
export async function takeViews(page: Page, folder: string, name: string): Promise<void> {
  for (const [view, size, colorScheme] of [
    ['light', desk, 'light'],
    ['dark', desk, 'dark'],
    ['200', zoomed, 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(size);
    await page.waitForTimeout(250);
    await page.screenshot({
      path: join(folder, `${name}-${view}.png`),
      scale: view === '200' ? 'device' : 'css',
    });
  }
  await page.setViewportSize(desk);
}

/** Takes a whole page as a browser at 400 % lays it out. */
export async function takeNarrow(page: Page, folder: string, name: string): Promise<void> {
  await page.setViewportSize({ width: 342, height: 192 });
  await page.waitForTimeout(250);
  await page.screenshot({ path: join(folder, `${name}-400.png`), fullPage: true, scale: 'device' });
  await page.setViewportSize(desk);
}

/** Prints the page to PDF, and its first sheet to a picture where `pdftoppm` is installed. */
export async function takePaper(page: Page, folder: string, name: string): Promise<void> {
  const pdf = join(folder, `${name}-print.pdf`);
  await page.pdf({ path: pdf, preferCSSPageSize: true, format: 'A4', printBackground: true });
  const picture = join(folder, `${name}-print`);
  try {
    await promisify(execFile)('pdftoppm', ['-png', '-r', '80', '-f', '1', '-singlefile', pdf, picture]);
    await rm(pdf);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.log(`No pdftoppm: ${pdf} stays a PDF.`);
  }
}
