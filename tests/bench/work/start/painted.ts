import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '#tests/support/browser.ts';
import type { Program } from './program.ts';

/** Milliseconds since 1970 with fractions, the same clock in every process and page of this computer. */
const now = () => performance.timeOrigin + performance.now();

/** A kept session: its cookie and what the window remembers. */
export type Kept = NonNullable<BrowserContextOptions['storageState']>;

/** What is started and looked for. */
export interface Start {
  readonly program: () => Promise<Program>;
  /** The page shows what is waited for when an element fits this selector. */
  readonly shown: string;
  /** A session to come back to, in which case the page is opened at `/`. */
  readonly kept?: Kept;
}

/**
 * Starts program and browser at the same moment, opens the page, and waits until the browser has painted the frame in which
 * the element was there. @returns ms from the start of the processes to that frame
 */
export async function timeToPaint({ program, shown, kept }: Start): Promise<number> {
  const before = now();
  const [running, browser] = await Promise.all([program(), launchBrowser()]);
  try {
    const page = await newPage(browser, kept);
    await page.addInitScript(noteFirstPaint, shown);
    await page.goto(kept ? new URL('/', running.url).href : running.url, { waitUntil: 'commit' });
    const painted = await page.waitForFunction(() => (globalThis as { paintedAt?: number }).paintedAt);
    return Number(await painted.jsonValue()) - before;
  } finally {
    await browser.close();
    await running.stop();
  }
}

function newPage(browser: Browser, kept: Kept | undefined) {
  return browser.newPage({
    viewport: { width: 1366, height: 768 },
    ...(kept ? { storageState: kept } : {}),
  });
}

/** Runs in the page: notes when the first frame with the element has been painted (a task after its animation frame). */
function noteFirstPaint(shown: string): void {
  const look = () => {
    if (document.querySelector(shown) === null) return;
    watcher.disconnect();
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.addEventListener('message', () => {
        (globalThis as { paintedAt?: number }).paintedAt = performance.timeOrigin + performance.now();
      });
      after.port1.start();
      after.port2.postMessage(null);
    });
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true });
  look();
}
