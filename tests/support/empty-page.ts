import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** Pages that a test has given back, by their browser and by what their contexts are like. */
const kept = new WeakMap<Browser, Map<string, Page[]>>();

/**
 * A page in a context of its own in which nothing is stored. One that an earlier window of the same browser has given back is
 * taken again, emptied: a new page has to start a process and to compile the window's scripts before it shows anything, which
 * took most of the time of opening a window.
 */
export async function emptyPage(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<{ page: Page; giveBack: () => Promise<void> }> {
  const likeness = JSON.stringify(options);
  const known = kept.get(browser) ?? new Map<string, Page[]>();
  kept.set(browser, known);
  const free = known.get(likeness) ?? [];
  known.set(likeness, free);
  const page = free.pop() ?? (await (await browser.newContext(options)).newPage());
  const context = page.context();
  return {
    page,
    async giveBack() {
      try {
        await empty(page, context);
        if (options.viewport) await page.setViewportSize(options.viewport);
        free.push(page);
      } catch {
        // A page that has crashed or was closed cannot be emptied; nobody is to meet what its context has stored.
        await context.close();
      }
    },
  };
}

async function empty(page: Page, context: BrowserContext): Promise<void> {
  page.removeAllListeners();
  for (const other of context.pages()) if (other !== page) await other.close();
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' });
  await browser.detach();
  await context.clearCookies();
  await page.unrouteAll();
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
}
