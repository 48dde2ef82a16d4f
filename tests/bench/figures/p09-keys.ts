import type { Browser, Page } from 'playwright-core';
import { routes } from '#renderer/app/routes.ts';
import type { Bench } from '#tests/bench/bench.ts';
import { benchFolder } from '#tests/bench/data/bench-office.ts';
import { benchToday } from '#tests/bench/data/days.ts';
import { timesOf, type Result, type Times } from '#tests/bench/measure/figure.ts';
import { percentile } from '#tests/bench/measure/quantiles.ts';
import {
  moveAbout,
  openScreen,
  walkGrid,
  writeCall,
  writeInBareField,
} from '#tests/bench/work/keys/work-by-keys.ts';
import { inp, takeKeyTimes, watchKeys } from '#tests/bench/work/keys/watch-keys.ts';
import { keptHost } from '#tests/bench/work/start/kept-host.ts';
import { launchBrowser } from '#tests/support/browser.ts';

/** The panels of today's view: there only when its data has come. */
const TODAY = '.today .today-day h2';

/** P9: from a key to the frame that shows it, with twenty years of data. */
export const p09: Bench = {
  id: 'P9',
  async measure({ options, data, say }) {
    const config = benchFolder();
    const host = await keptHost(await data.office(), config.path, TODAY);
    const running = await host.program();
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({
        viewport: { width: 1366, height: 768 },
        storageState: host.kept,
      });
      await watchKeys(page);
      await page.goto(new URL('/', running.url).href);
      await page.locator(TODAY).first().waitFor();
      const bare = await ofBareField(browser);
      const call = await ofCall(page, options.quick ? 1 : 4, bare);
      const grid = await ofGrid(page, options.quick ? 4 : 25);
      say('the call form and the slot grid are measured');
      const screens: Result[] = [];
      for (const { path, title } of routes) {
        await openScreen(page, path);
        await takeKeyTimes(page);
        await moveAbout(page);
        const goal = { atMost: 100 };
        screens.push({
          what: `INP, ${title.en}`,
          value: inp(await takeKeyTimes(page)),
          unit: 'ms',
          goal,
        });
      }
      return {
        id: this.id,
        title: 'from a key to the frame that shows it',
        counted:
          'The built browser host and a real Chromium (headless, 60 frames a second, so that up to 17 ms of each figure are waiting for the next ' +
          'frame) on twenty years of one office. From the event’s own time stamp to the task after the animation frame that followed it: ' +
          'a whole call written by a fast hand, and a walk about the slot grid. INP is the Event Timing API’s, in its steps of 8 ms, over ' +
          'moving about, the palette, the list of keys and a press of the mouse. Beside the call form: the same words in the bare field of an ' +
          'otherwise empty page.',
        results: [call, grid, ...screens],
        notes: ['16 ms stands for “less than the API tells”.'],
      };
    } finally {
      await browser.close();
      await running.stop();
      config.remove();
    }
  },
};

const goal = { atMost: 50 };

async function ofBareField(browser: Browser): Promise<Times> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await watchKeys(page);
  await page.goto('data:text/html,<textarea></textarea>');
  await writeInBareField(page);
  const { toPaint } = await takeKeyTimes(page);
  await page.close();
  return timesOf('a bare field', toPaint);
}

async function ofCall(page: Page, calls: number, bare: Times): Promise<Result> {
  await openScreen(page, '/calls');
  const times: number[] = [];
  for (let call = 0; call <= calls; call += 1) {
    await writeCall(page);
    const { toPaint } = await takeKeyTimes(page);
    // The first one fetches what it shows.
    if (call > 0) times.push(...toPaint);
    await page.getByRole('button', { name: 'Hylkää' }).press('Enter');
    await page.getByRole('button', { name: /^Uusi puhelu/ }).waitFor();
    await takeKeyTimes(page);
  }
  return {
    what: 'a key in the call form, p95',
    value: percentile(times, 95),
    unit: 'ms',
    goal,
    times: [timesOf(`${times.length} keys`, times), bare],
  };
}

async function ofGrid(page: Page, rounds: number): Promise<Result> {
  await openScreen(page, `/kela-days?on=${benchToday}`);
  await walkGrid(page, 2);
  await takeKeyTimes(page);
  await walkGrid(page, rounds);
  const { toPaint } = await takeKeyTimes(page);
  return {
    what: 'a key in the slot grid, p95',
    value: percentile(toPaint, 95),
    unit: 'ms',
    goal,
    times: [timesOf(`${toPaint.length} keys`, toPaint)],
  };
}
