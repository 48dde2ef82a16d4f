import type { Browser, Locator, Page } from 'playwright-core';
import { watchPage, type Watched } from './watch-page.ts';

/** A window into the office that is worked with keys only: nothing here can point, click, fill or focus. */
export interface KeyboardWindow {
  /** For looking, never for acting. */
  readonly page: Page;
  readonly watched: Watched;
  /** Presses keys one after another. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Types text where the focus is. */
  readonly type: (text: string) => Promise<void>;
  /** Presses Tab, or Shift+Tab when that is nearer, until the focus is in what is meant. @throws when it never comes there */
  readonly tabTo: (target: Locator) => Promise<void>;
  /** Tabs to a button and presses it with Enter. */
  readonly pressButton: (name: string | RegExp, within?: Locator) => Promise<void>;
  /** What has the focus, in words, for messages of the test. */
  readonly focused: () => Promise<string>;
  /** Time goes by for the window's computer too, as for the office. */
  readonly letPass: (milliseconds: number) => Promise<void>;
}

const mostTabs = 150;

/** Opens a window at the one-time link. The computer is in another zone and its clock is wrong by weeks: nobody asks it. */
export async function openKeyboardWindow(
  browser: Browser,
  served: { readonly origin: string; link(): Promise<string> },
  { deviceScaleFactor = 1 } = {},
): Promise<KeyboardWindow> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    deviceScaleFactor,
    reducedMotion: 'reduce',
    colorScheme: 'light',
    locale: 'fi-FI',
    timezoneId: 'America/Los_Angeles',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.clock.install();
  const watched = await watchPage(page, served.origin);
  await page.goto(await served.link());
  return { ...(await drive(page)), page, watched };
}

/** Keys of the Finnish keyboard that the driver's own layout lacks, by the place and code of the key. */
const finnishKeys: Readonly<Record<string, readonly [code: string, virtual: number]>> = {
  å: ['BracketLeft', 221],
  ä: ['Quote', 222],
  ö: ['Semicolon', 192],
};

async function drive(page: Page): Promise<Omit<KeyboardWindow, 'page' | 'watched'>> {
  const browser = await page.context().newCDPSession(page);
  const pressFinnish = async (text: string) => {
    const [code = '', windowsVirtualKeyCode = 0] = finnishKeys[text.toLowerCase()] ?? [];
    const key = { key: text, code, windowsVirtualKeyCode };
    await browser.send('Input.dispatchKeyEvent', { type: 'keyDown', text, ...key });
    await browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  };
  const press = async (...keys: readonly string[]) => {
    for (const key of keys)
      await (key.toLowerCase() in finnishKeys ? pressFinnish(key) : page.keyboard.press(key));
  };
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      const name = at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      return `${at?.getAttribute('role') ?? at?.tagName.toLowerCase() ?? 'nothing'} “${name.slice(0, 80)}”`;
    });
  const tabTo = async (target: Locator) => {
    await target.waitFor();
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      const key = await target.evaluate((element) => {
        const { activeElement: at } = document;
        if (at && element.contains(at)) return undefined;
        const isAhead = at ? at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING : true;
        return isAhead ? 'Tab' : 'Shift+Tab';
      });
      if (key === undefined) return;
      await page.keyboard.press(key);
    }
    throw new Error(`Tab does not lead to ${String(target)}; it is at ${await focused()}`);
  };
  return {
    press,
    focused,
    tabTo,
    async type(text) {
      for (const part of text.split(/([åäö])/i))
        await (part.toLowerCase() in finnishKeys ? pressFinnish(part) : page.keyboard.type(part));
    },
    async pressButton(name, within) {
      await tabTo((within ?? page.locator('body')).getByRole('button', { name, exact: true }).first());
      await press('Enter');
    },
    letPass: (milliseconds) => page.clock.fastForward(milliseconds),
  };
}
