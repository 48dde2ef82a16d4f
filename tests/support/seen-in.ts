import type { Page } from 'playwright-core';
import type { Desk } from './desk.ts';

/** How long a change took to be seen in another window, in ms. */
export interface Seen {
  readonly what: string;
  /** From the moment the service's answer had come to the window that wrote; less than 0 when the other was sooner. */
  readonly sinceAnswer: number;
  /** From the key press, with the test's own way to the browser. */
  readonly sincePress: number;
}

/** What another window shows, or no longer shows, once it has heard. */
export interface Sign {
  readonly desk: Desk;
  readonly text: string;
  readonly isGone?: boolean;
}

/**
 * Presses in one window, and tells when others show it: each notes the moment of the change of its own page, so that the
 * test's asking is not measured with it. @param rpc the end of the write's address, as `promises/attempt`
 */
export async function seenIn(
  what: string,
  writer: Desk,
  rpc: string,
  press: () => Promise<void>,
  signs: readonly Sign[],
): Promise<Seen[]> {
  const seen = await Promise.all(
    signs.map(({ desk, text, isGone = false }) => watch(desk.page, text, isGone)),
  );
  const answer = writer.page.waitForResponse((response) => response.url().endsWith(`/rpc/${rpc}`));
  // A failure of the press is told by the press.
  answer.catch(() => undefined);
  const pressedAt = Date.now();
  await press();
  const response = await answer;
  await response.finished();
  const { startTime, responseEnd } = response.request().timing();
  const moments = await Promise.all(seen.map((moment) => moment()));
  return moments.map((at) => ({
    what,
    sinceAnswer: at - (startTime + responseEnd),
    sincePress: at - pressedAt,
  }));
}

/** Begins to watch a page; answers how to ask for the moment, in ms since 1970. @throws when the text was right already */
async function watch(page: Page, text: string, isGone: boolean): Promise<() => Promise<number>> {
  const key = `seen ${Math.random()}`;
  await page.evaluate(
    ([name, wanted, gone]) => {
      const isRight = () => (document.body.textContent.includes(wanted) ? !gone : gone);
      if (isRight()) throw new Error(`Nothing to wait for: ${wanted}`);
      const moment = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!isRight()) return;
          observer.disconnect();
          resolve(performance.timeOrigin + performance.now());
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      });
      Object.assign(window, { [name]: moment });
    },
    [key, text, isGone] as const,
  );
  return () =>
    page.evaluate(
      (name) =>
        Promise.race([
          (window as unknown as Record<string, Promise<number>>)[name] as Promise<number>,
          new Promise<never>((_, fail) => setTimeout(() => fail(new Error(`Never seen: ${name}`)), 20_000)),
        ]),
      key,
    );
}
