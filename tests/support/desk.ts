import type { Browser, Page } from 'playwright-core';
import { axeFindings } from './axe.ts';
import { emptyPage } from './empty-page.ts';
import type { ServedOffice } from './served-office.ts';

export interface DeskOptions {
  /** First name of who works in the window. */
  readonly as: string;
  /** Password of who works there, where one is asked. */
  readonly secret?: string;
  readonly language?: 'fi' | 'sv' | 'en';
  readonly theme?: 'light' | 'dark' | 'contrast';
  /** 2 is a browser at 200 %: half the pixels to lay out in. */
  readonly zoom?: number;
}

/** A window at a desk: a real browser page, worked by keyboard, with what it complained of. */
export interface Desk {
  readonly page: Page;
  /** Presses keys one after another and counts them. */
  press(...keys: readonly string[]): Promise<void>;
  /** Opens an area by the key that the navigation shows for it: one press. */
  openArea(name: string): Promise<void>;
  /** Types free text, which is not counted. */
  type(text: string): Promise<void>;
  /** Key presses since the last time this was asked. */
  presses(): number;
  /** What axe-core finds wrong on the page as it is. */
  axe(): Promise<string[]>;
  /** What has the focus: its role or tag, and its name or text with plain spaces. */
  focused(): Promise<string>;
  /** Errors and warnings of the page, breaches of the content security policy among them. */
  readonly complaints: readonly string[];
  /** Takes a picture when SHOTS names a folder. */
  shot(name: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * What the browser says by itself of an answer that is no fault: a refusal of the service, or a service that is away for a
 * moment. The screen says both in words, which the tests read.
 */
const isAnswer = (text: string) =>
  /^Failed to load resource: (.* status of 4(03|04|09|22)|net::ERR_(CONNECTION|EMPTY|INCOMPLETE))/.test(text);

/** Opens a window into the office and chooses who works in it. The window is 1366 × 768, as on the desk's laptop. */
export async function openDesk(
  browser: Browser,
  served: Pick<ServedOffice, 'link'>,
  options: DeskOptions,
): Promise<Desk> {
  const { as, secret, language = 'fi', theme = 'light', zoom = 1 } = options;
  const complaints: string[] = [];
  const { page, giveBack } = await emptyPage(browser, {
    viewport: { width: Math.round(1366 / zoom), height: Math.round(768 / zoom) },
    deviceScaleFactor: zoom,
    reducedMotion: 'reduce',
    locale: 'fi-FI',
    timezoneId: 'America/Los_Angeles',
  });
  page.setDefaultTimeout(20_000);
  // A file chooser is caught only after the browser has been told so; told here, it is before anybody can press the key.
  page.on('filechooser', () => undefined);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isAnswer(message.text()))
      complaints.push(message.text());
  });
  const before = await page.addInitScript((kept) => {
    if (localStorage.getItem('neuvontapoyta.preferences') === null)
      localStorage.setItem('neuvontapoyta.preferences', kept);
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.sample} ${event.sourceFile}`),
    );
  }, JSON.stringify({ language, theme }));
  await page.goto(await served.link());
  await page.getByRole('option', { name: new RegExp(`^${as} `) }).click();
  if (secret !== undefined) {
    await page.getByLabel('Salasana', { exact: true }).fill(secret);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('navigation').first().waitFor();

  let pressed = 0;
  return {
    page,
    complaints,
    async press(...keys) {
      for (const key of keys) {
        pressed += 1;
        await page.keyboard.press(key);
      }
    },
    async openArea(name) {
      const link = page.getByRole('navigation').first().getByRole('link', { name });
      const keys = await link.getAttribute('aria-keyshortcuts');
      if (keys === null) throw new Error(`The area ${name} has no key`);
      pressed += 1;
      await page.keyboard.press(keys);
      await page.getByRole('heading', { level: 1, name }).waitFor();
    },
    type: (text) => page.keyboard.type(text),
    presses() {
      const since = pressed;
      pressed = 0;
      return since;
    },
    axe: () => axeFindings(page),
    focused: () =>
      page.evaluate(() => {
        const at = document.activeElement;
        const labels =
          at instanceof HTMLInputElement ? [...(at.labels ?? [])].map((one) => one.textContent) : [];
        const words = at instanceof HTMLElement ? at.innerText : '';
        const name = at?.getAttribute('aria-label') ?? (labels.join(' ') || words);
        const role = at?.getAttribute('role') ?? at?.tagName.toLowerCase() ?? 'nothing';
        return `${role}: ${name.replaceAll(/\s+/g, ' ').trim()}`;
      }),
    async shot(name) {
      const folder = process.env['SHOTS'];
      if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
    },
    async close() {
      await before.dispose();
      await giveBack();
    },
  };
}
