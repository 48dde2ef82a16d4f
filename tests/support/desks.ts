import type { Browser, Page } from 'playwright-core';
import { openDesk, type Desk, type DeskOptions } from './desk.ts';
import type { ServedOffice } from './served-office.ts';

/** How every screen is looked at: light, dark, and at 200 %. */
export const appearances = [
  { name: 'light', options: {} },
  { name: 'dark', options: { theme: 'dark' } },
  { name: '200', options: { zoom: 2 } },
] as const satisfies readonly { name: string; options: Partial<DeskOptions> }[];

/** The windows of a test, closed together. */
export interface Desks {
  open(browser: Browser, served: ServedOffice, options: DeskOptions): Promise<Desk>;
  /** Closes all. @throws Error with what the pages complained of, breaches of the content policy among them */
  close(): Promise<void>;
}

/** No window yet. */
export function newDesks(): Desks {
  let desks: Desk[] = [];
  return {
    async open(browser, served, options) {
      const desk = await openDesk(browser, served, options);
      desks.push(desk);
      return desk;
    },
    async close() {
      const complaints = desks.flatMap((desk) => desk.complaints);
      for (const desk of desks) await desk.close();
      desks = [];
      if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join('\n')}`);
    },
  };
}

/** Ends the office. @throws Error with the faults of its service: refusals are none */
export async function closeWithoutFaults(served: ServedOffice): Promise<void> {
  await served.close();
  if (served.faults.length > 0) throw new Error(`Faults of the service: ${served.faults.join('\n')}`);
}

/** Presses Tab until the button or link of that name has the focus. @throws Error when it never comes there */
export async function tabTo(desk: Desk, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if ((await desk.focused()).replaceAll(/\s+/g, ' ').trim().endsWith(`: ${name}`)) return;
    await desk.press('Tab');
  }
  throw new Error(`${name} was not reached, the focus is on ${await desk.focused()}`);
}

/** Pixels by which the page is wider than its window. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
