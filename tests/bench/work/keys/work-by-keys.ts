import type { Page } from 'playwright-core';

/** Milliseconds between keys: a fast typist. */
const delay = 45;
const text =
  'vuokra on kaksi kuukautta rästissä ja sähkölasku on maksamatta eikä päätöstä ole tullut kelasta vielä ';

/** Opens a screen by its address, and waits until it has come to rest. */
export async function openScreen(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForTimeout(700);
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(delay);
  }
}

/** Writes one call from the first key to the last field, many words in the two long ones, and throws it away. */
export async function writeCall(page: Page): Promise<void> {
  await press(page, 'F2');
  await page.locator('textarea[id="worry"]').waitFor();
  await page.keyboard.type(text, { delay });
  for (const key of ['a', 'a', '4', 't']) await press(page, 'Tab', key);
  await press(page, 'Tab', 't', 'a', 'Enter', 'Tab', 'e', 'Tab', 'k', 'Alt+l', 'h', 'Tab');
  await page.keyboard.type(text, { delay });
}

/** Writes in a bare field of an otherwise empty page: the floor of every key. */
export async function writeInBareField(page: Page): Promise<void> {
  await page.locator('textarea').focus();
  await page.keyboard.type(text, { delay });
}

/**
 * Walks about the slot grid: across, down, and back, as whoever looks for a time.
 *
 * @throws Error when the keys move nothing: then there is nothing to measure
 */
export async function walkGrid(page: Page, rounds: number): Promise<void> {
  const cell = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      const cells = [...document.querySelectorAll('.ui-slot-grid [tabindex]')];
      return activeElement ? cells.indexOf(activeElement) : -1;
    });
  await page.locator('.ui-slot-grid [tabindex="0"]').first().focus();
  const first = await cell();
  await press(page, 'ArrowDown');
  if (first < 0 || (await cell()) === first) throw new Error('The keys do not move about the slot grid');
  for (let round = 0; round < rounds; round += 1)
    await press(
      page,
      'ArrowDown',
      'ArrowDown',
      'ArrowRight',
      'ArrowDown',
      'ArrowUp',
      'ArrowLeft',
      'End',
      'Home',
    );
}

/** What one does on any screen: moves about it, searches the palette, looks at the keys, and presses with the mouse. */
export async function moveAbout(page: Page): Promise<void> {
  await press(page, ...Array.from({ length: 10 }, () => 'Tab'), 'ArrowDown', 'ArrowRight');
  await press(page, 'Control+k');
  await page.keyboard.type('kela', { delay });
  await closeDialogs(page);
  await page.getByRole('heading', { level: 1 }).first().click();
  await press(page, '?');
  await closeDialogs(page);
}

/** Escape until nothing lies over the screen: the first one may only empty a search field. */
async function closeDialogs(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  for (let presses = 0; presses < 4 && (await dialog.count()) > 0; presses += 1) {
    await press(page, 'Escape');
    await page.waitForTimeout(150);
  }
}
