import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Booking } from '#contract/bookings.ts';
import type { KelaDay } from '#contract/kela-days.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { bookInput, WEDNESDAY } from './booking-input.ts';
import { launchBrowser } from './browser.ts';
import { openDesk, type Desk, type DeskOptions } from './desk.ts';
import { newServedOffice, type ServedOffice } from './served-office.ts';

/** The Kela days of a new office, worked from real windows. */
export interface KelaOffice {
  readonly served: () => ServedOffice;
  /** A window on the screen, with the counting of presses begun anew. */
  readonly open: (as: string, options?: Partial<DeskOptions>) => Promise<Desk>;
  /** The Kela day as the service has it. */
  readonly day: () => Promise<KelaDay>;
  readonly booked: () => Promise<Booking[]>;
  readonly book: (time: string, clientLabel: string) => Promise<Booking>;
}

/** The first cell of the grid with the name. */
export const cell = (desk: Desk, name: RegExp | string): Locator =>
  desk.page.getByRole('gridcell', { name }).first();

/** Presses Tab until the button has the focus. */
export async function tabTo(desk: Desk, button: string): Promise<void> {
  await desk.page.getByRole('button', { name: button }).last().waitFor();
  for (let count = 0; (await desk.focused()) !== `button: ${button}`; count += 1) {
    if (count > 60) throw new Error(`Tab does not reach ${button}`);
    await desk.press('Tab');
  }
}

/** Presses Tab until the button has the focus, then Enter. */
export async function press(desk: Desk, button: string): Promise<void> {
  await tabTo(desk, button);
  await desk.press('Enter');
}

/** Goes into the grid by its key and down to the cell. */
export async function toCell(desk: Desk, name: RegExp): Promise<void> {
  await cell(desk, name).waitFor();
  await desk.press('a', 'Control+Home');
  for (let count = 0; !name.test((await desk.focused()).replace('td: ', '')); count += 1) {
    if (count > 60) throw new Error(`The arrows do not reach ${name}`);
    await desk.press('ArrowDown');
  }
}

/**
 * A new office at 8.00 on a Wednesday for each test of the file. Whatever a window complains of, and any fault of the
 * service, fails the test.
 */
export function kelaOffice(): KelaOffice {
  let browser: Browser;
  let served: ServedOffice;
  let desks: Desk[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    served = await newServedOffice(WEDNESDAY, at(8));
    desks = [];
  });
  afterEach(async () => {
    for (const desk of desks) await desk.close();
    await served.close();
    expect(desks.flatMap(({ complaints }) => complaints)).toEqual([]);
    expect(served.faults).toEqual([]);
  });
  async function day(): Promise<KelaDay> {
    const siiri = await served.office.as('Siiri');
    const [first] = await siiri.kelaDays.day({ officeId: served.office.officeId, on: WEDNESDAY });
    if (!first) throw new Error('No Kela day');
    return first;
  }
  return {
    served: () => served,
    async open(as, options = {}) {
      const desk = await openDesk(browser, served, { as, ...options });
      desks.push(desk);
      await desk.openArea('Kela-ajat');
      const times = desk.page.getByRole('region', { name: 'Seuraavat vapaat ajat' });
      await times.getByRole('listitem').first().waitFor();
      desk.presses();
      return desk;
    },
    day,
    booked: async () => (await day()).bookings.filter(({ state }) => state === 'booked'),
    book: async (time, clientLabel) =>
      (await served.office.as('Siiri')).bookings.book(bookInput(served.office, time, { clientLabel })),
  };
}
