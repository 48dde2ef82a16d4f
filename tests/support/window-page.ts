import type { Browser, Page } from 'playwright-core';
import { axeFindings } from './axe.ts';
import { emptyPage } from './empty-page.ts';

export interface WindowPage {
  readonly page: Page;
  /** Errors, warnings and breaches of the content security policy, as they come. */
  readonly complaints: readonly string[];
  /** Requests to any other host than the program's own. */
  readonly strangers: readonly string[];
  /** What axe-core finds wrong on the page as it is. */
  axe(): Promise<string[]>;
  /** Presses Tab until what has the focus has this name, its id, or this text. */
  tabTo(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface WindowPageOptions {
  readonly preferences?: Readonly<Record<string, unknown>>;
  /** 2 is a browser at 200 %: half the pixels to lay out in. */
  readonly zoom?: number;
}

/** The names of what has the focus: its id, label and text. */
function focusNames(): string[] {
  const at = document.activeElement;
  const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])].map((one) => one.textContent) : [];
  return [at?.id, at?.getAttribute('aria-label'), ...labels, at?.textContent]
    .map((one) => (one ?? '').trim())
    .filter((one) => one !== '');
}

/** A browser page on the window, before anybody has been chosen. */
export async function openWindow(
  browser: Browser,
  link: string,
  { preferences = {}, zoom = 1 }: WindowPageOptions = {},
): Promise<WindowPage> {
  const complaints: string[] = [];
  const strangers: string[] = [];
  const { origin } = new URL(link);
  const { page, giveBack } = await emptyPage(browser, {
    viewport: { width: Math.round(1366 / zoom), height: Math.round(768 / zoom) },
    deviceScaleFactor: zoom,
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Tokyo',
  });
  page.setDefaultTimeout(20_000);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') strangers.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  const before = await page.addInitScript((kept) => {
    if (localStorage.getItem('neuvontapoyta.preferences') === null)
      localStorage.setItem('neuvontapoyta.preferences', kept);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample, sourceFile }) =>
      console.error(`policy: ${violatedDirective} ${sample} ${sourceFile}`),
    );
  }, JSON.stringify(preferences));
  await page.goto(link);
  return {
    page,
    complaints,
    strangers,
    axe: () => axeFindings(page),
    async tabTo(name) {
      for (let presses = 0; presses < 80; presses += 1) {
        const names = await page.evaluate(focusNames);
        if (names.includes(name)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${name} was not reached`);
    },
    async close() {
      await before.dispose();
      await giveBack();
    },
  };
}
