import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { between, type Random } from '#domain/example-office/random.ts';
import { connect } from '#store/connection.ts';
import { DATABASE_FILE } from '#store/open.ts';
import type { KillRig } from './kill-rig.ts';

/** A key of the text, and when the window had taken it: milliseconds of this process's clock. */
export interface Stroke {
  readonly key: string;
  readonly at: number;
}

/** What was typed so long before the kill that it has to be back: the promise of the design is one second. */
export const promisedMs = 1000;

export const now = () => performance.now();

/** The text of the strokes that are older than the promise at a moment; all of them when no moment is given. */
export function textOf(strokes: readonly Stroke[], killedAt?: number): string {
  return strokes
    .filter(({ at }) => killedAt === undefined || at <= killedAt - promisedMs)
    .map(({ key }) => key)
    .join('');
}

/** The words of `promised` that are not at their place in `found`; an end that was typed without a space after it counts. */
export function lostWords(promised: string, found: string): number {
  const words = (text: string) => text.split(' ').filter((word) => word !== '');
  const there = words(found);
  return words(promised).filter((word, index) => !there[index]?.startsWith(word)).length;
}

/** Types invented words at the speed of a hurried hand, as many keys as told; `onKey` hears of each key. */
export async function typeWords(
  page: Page,
  random: Random,
  keys: number,
  onKey: (stroke: Stroke, index: number) => void,
): Promise<void> {
  let left = 0;
  for (let index = 0; index < keys; index += 1) {
    const key = left === 0 ? ' ' : String.fromCharCode(97 + between(random, 0, 25));
    left = left === 0 ? between(random, 2, 9) : left - 1;
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    onKey({ key, at: now() }, index);
    await wait(between(random, 5, 70));
  }
}

/** The only draft as it stands in the file, read while no service runs; undefined when there is none. */
export function draftOnDisk({ folder, key }: KillRig): { worry: string; startedAt: number } | undefined {
  const database = connect(join(folder, DATABASE_FILE), new Uint8Array(key), {
    readonly: false,
    fileMustExist: true,
  });
  try {
    return database.prepare("select worry, started_at as startedAt from call where state = 'draft'").get() as
      { worry: string; startedAt: number } | undefined;
  } finally {
    database.close();
  }
}

/** A page of the office, in the rig's session. @param holdMs delays every storing of a draft: the planted fault */
export async function officePage(browser: Browser, rig: KillRig, path: string, holdMs = 0): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  });
  const [name = '', value = ''] = rig.cookie.split('=');
  await context.addCookies([{ name, value, url: rig.origin }]);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  if (holdMs > 0)
    await page.route('**/rpc/calls/saveDraft', async (route) => {
      await wait(holdMs);
      await route.continue().catch(() => undefined);
    });
  await page.goto(`${rig.origin}/#${path}`);
  return page;
}

/** The field for the worry of the open form, which has the focus and the cursor at its end. */
export async function worryField(page: Page): Promise<string> {
  const field = page.locator('textarea[id="worry"]');
  await field.waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'worry');
  return field.inputValue();
}
