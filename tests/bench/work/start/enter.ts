import { launchBrowser } from '#tests/support/browser.ts';
import type { Kept } from './painted.ts';
import type { Program } from './program.ts';

/** Follows the one-time link, chooses the counsellor, waits for the day, and keeps the session as a browser does. */
export async function enterOnce(running: Program, shown: string): Promise<Kept> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(running.url);
    await page
      .getByRole('option', { name: /^Outi / })
      .first()
      .click();
    await page.locator(shown).first().waitFor();
    return await page.context().storageState();
  } finally {
    await browser.close();
  }
}
