import type { Page } from 'playwright-core';

/** What a page has seen of keys since it was last asked. */
export interface KeyTimes {
  /** From each key press to the frame that came of it, ms. */
  readonly toPaint: readonly number[];
  /** The Event Timing API's duration of each interaction that took 16 ms or more, ms in steps of 8. */
  readonly interactions: readonly number[];
  /** How many interactions there were. */
  readonly count: number;
}

interface Watched {
  keyTimes: { toPaint: number[]; interactions: Map<number, number>; counted: number };
}

/** Runs in the page, before anything of it: times every key from the event's own time stamp to the paint after it. */
function watch(): void {
  const seen: Watched['keyTimes'] = { toPaint: [], interactions: new Map(), counted: 0 };
  (globalThis as unknown as Watched).keyTimes = seen;
  const onKey = ({ timeStamp }: KeyboardEvent) =>
    requestAnimationFrame(() => {
      // A task after the animation frame: the frame has been handed over to be painted.
      const after = new MessageChannel();
      after.port1.addEventListener('message', () => seen.toPaint.push(performance.now() - timeStamp));
      after.port1.start();
      after.port2.postMessage(null);
    });
  addEventListener('keydown', onKey, { capture: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId, duration } = entry as PerformanceEventTiming;
      if (interactionId > 0)
        seen.interactions.set(interactionId, Math.max(duration, seen.interactions.get(interactionId) ?? 0));
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** Watches the keys of every document that the page opens from now on. */
export const watchKeys = (page: Page): Promise<unknown> => page.addInitScript(watch);

/** What has been seen since the last time this was asked; waits until the last frames have come. */
export async function takeKeyTimes(page: Page): Promise<KeyTimes> {
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const { keyTimes } = globalThis as unknown as Watched;
    const { interactionCount } = performance as Performance & { interactionCount: number };
    const taken = {
      toPaint: keyTimes.toPaint.splice(0),
      interactions: [...keyTimes.interactions.values()],
      count: interactionCount - keyTimes.counted,
    };
    keyTimes.interactions.clear();
    keyTimes.counted = interactionCount;
    return taken;
  });
}

/**
 * Interaction to Next Paint as web.dev defines it: the longest interaction, one of the longest passed over for every fifty.
 * Below 16 ms the API tells nothing, which then stands for all.
 */
export function inp({ interactions, count }: Pick<KeyTimes, 'interactions' | 'count'>): number {
  const longest = [...interactions].sort((one, other) => other - one);
  return longest[Math.floor(count / 50)] ?? 16;
}
