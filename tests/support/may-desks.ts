import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { closeWithoutFaults, newDesks, tabTo } from './desks.ts';
import { mayOf } from './may-office.ts';
import type { TestOffice } from './office.ts';
import { newServedOffice, type ServedOffice } from './served-office.ts';

/** The office of May 2027 (see may-office.ts), looked at on 1 June by its manager. */
export interface MayDesks {
  readonly served: () => ServedOffice;
  /** A window on the statistics, on the month that goes on. */
  readonly open: (options?: Partial<DeskOptions>) => Promise<Desk>;
  /** A window on the report of May: the month before this one, by key. */
  readonly openMay: (options?: Partial<DeskOptions>) => Promise<Desk>;
}

/** One office for the tests of the file; what a window complains of, and any fault of the service, fails the test. */
export function mayDesks(
  before: (office: TestOffice) => Promise<unknown> = () => Promise.resolve(),
): MayDesks {
  let browser: Browser;
  let served: ServedOffice;
  const desks = newDesks();
  beforeAll(async () => {
    browser = await launchBrowser();
    served = await newServedOffice('2027-05-01');
    await before(served.office);
    await mayOf(served.office);
  });
  afterEach(() => desks.close());
  afterAll(async () => {
    await browser.close();
    await closeWithoutFaults(served);
  });
  const open: MayDesks['open'] = async (options = {}) => {
    const desk = await desks.open(browser, served, { as: 'Paula', ...options });
    await desk.openArea('Tilastot');
    return desk;
  };
  return {
    served: () => served,
    open,
    openMay: async (options) => {
      const desk = await open(options);
      await desk.press('Alt+PageUp');
      await desk.page.getByRole('rowheader', { name: '31.5.2027' }).waitFor();
      return desk;
    },
  };
}

/** Chooses from the list above the report in which `chosen` is the choice, by keyboard. */
export async function choose(desk: Desk, chosen: string, option: string): Promise<void> {
  await desk.page.getByRole('heading', { level: 1 }).focus();
  await tabTo(desk, chosen);
  await desk.press('Enter');
  await desk.type(option);
  await desk.press('Enter');
}
