import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Call } from '#contract/calls.ts';
import { localDate } from '#domain/time/local-date.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { launchBrowser } from './browser.ts';
import { openDesk, type Desk, type DeskOptions } from './desk.ts';
import { newServedOffice, type ServedOffice } from './served-office.ts';

/** A working Wednesday on which the line is open 9.00–10.30. */
export const LINE_DAY = '2026-10-21';

/** The advice line of a new office, worked from real windows. */
export interface LineOffice {
  readonly served: () => ServedOffice;
  /** A window on the advice line, with the counting of presses begun anew. */
  readonly open: (as?: string, options?: Partial<DeskOptions>) => Promise<Desk>;
  /** Sets the office's clock to a time of the day. */
  readonly at: (hour: number, minute?: number) => void;
  /** The calls of the day as the service has them, newest first. */
  readonly calls: () => Promise<readonly Call[]>;
}

/** Presses F2 and waits until the service has heard of the call. */
export async function startCall(desk: Desk): Promise<void> {
  await desk.press('F2');
  await stored(desk).waitFor();
}

/** The mark that everything typed has been stored. */
export const stored = (desk: Desk): Locator => desk.page.getByText(/^Luonnos tallennettu/);

/** Waits until the call has been saved and the focus is where the next one starts. */
export async function savedCall(desk: Desk): Promise<void> {
  await expect.poll(() => desk.focused()).toBe('button: Uusi puhelu');
}

/** The row of the day's list with this time. */
export const rowAt = (desk: Desk, time: string): Locator =>
  desk.page
    .getByRole('table', { name: 'Päivän puhelut' })
    .getByRole('row', { name: new RegExp(`^(Avaa puhelu klo.)?${time.replace('.', '\\.')} `) });

/** A new office at 9.05 for each test. What a window complains of, and any fault of the service, fails the test. */
export function lineOffice(): LineOffice {
  let browser: Browser;
  let served: ServedOffice;
  let desks: Desk[] = [];
  const set = (hour: number, minute = 0) =>
    served.office.time.set(localDate(LINE_DAY), minuteOfDay(hour * 60 + minute));
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    served = await newServedOffice(LINE_DAY, 9 * 60 + 5);
    desks = [];
  });
  afterEach(async () => {
    const complaints = desks.flatMap((desk) => desk.complaints);
    const { faults } = served;
    for (const desk of desks) await desk.close();
    await served.close();
    expect({ complaints, faults }).toEqual({ complaints: [], faults: [] });
  });
  return {
    served: () => served,
    at: set,
    async open(as = 'Outi', options = {}) {
      const desk = await openDesk(browser, served, { as, ...options });
      desks.push(desk);
      await desk.openArea(as === 'Outi' ? 'Neuvontapuhelin' : 'Siirrot');
      desk.presses();
      return desk;
    },
    async calls() {
      const client = await served.office.as('Outi');
      const day = await client.calls.day({ officeId: served.office.officeId, on: localDate(LINE_DAY) });
      return day.calls;
    },
  };
}
