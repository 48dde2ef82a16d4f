import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { openCatalogue, type OpenCatalogue } from './open.ts';

export interface View {
  readonly theme?: string;
  /** 2 is 200 %: half the pixels of the window to lay out in. */
  readonly zoom?: number;
  /** The computer's own high contrast. */
  readonly isForced?: boolean;
  readonly keys?: 'on' | 'off';
}

/**
 * The catalogue in a real browser for the tests of one file. After each test the page must have said nothing:
 * no error, no warning, no breach of the policy. `complaints()` is what it has said so far.
 */
export function catalogueSession() {
  let browser: Browser;
  let catalogue: OpenCatalogue;
  let context: BrowserContext;
  let said: string[] = [];

  beforeAll(async () => {
    [browser, catalogue] = await Promise.all([launchBrowser(), openCatalogue()]);
  });
  afterAll(async () => {
    await browser.close();
    await catalogue.close();
  });
  afterEach(async () => {
    await context.close();
    if (said.length > 0) throw new Error(`The page complained:\n${said.join('\n')}`);
  });

  async function open({
    theme = 'light',
    zoom = 1,
    isForced = false,
    keys = 'on',
  }: View = {}): Promise<Page> {
    said = [];
    context = await browser.newContext({
      viewport: { width: Math.round(1366 / zoom), height: Math.round(768 / zoom) },
      deviceScaleFactor: zoom,
      reducedMotion: 'reduce',
      forcedColors: isForced ? 'active' : 'none',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => said.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample, sourceFile }) =>
        console.error(`policy: ${violatedDirective} ${sample} ${sourceFile}`),
      );
    });
    await page.goto(`${catalogue.url}?theme=${theme}&keys=${keys}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  return { open, complaints: () => said };
}

/** The words of what has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
