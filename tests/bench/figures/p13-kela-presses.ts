import { at } from '#domain/time/minute-of-day.ts';
import type { Bench } from '#tests/bench/bench.ts';
import { bookInput, WEDNESDAY } from '#tests/support/booking-input.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { newServedOffice } from '#tests/support/served-office.ts';

/** What is done on the screen of the Kela days, and how many presses beyond typed text it may take. */
const works: readonly {
  readonly what: string;
  readonly atMost: number;
  readonly minute: ReturnType<typeof at>;
  readonly work: (desk: Desk) => Promise<void>;
}[] = [
  {
    what: 'presses of an ordinary booking: client, topic, interpreter',
    atMost: 12,
    minute: at(8),
    async work(desk) {
      await desk.press('2');
      await desk.type('M.K.');
      await desk.press('Tab');
      await desk.type('perustoi');
      await desk.page.getByRole('option').first().waitFor();
      await desk.press('Enter', 'Tab', 'Tab', 'Space', 'Control+Enter');
      await desk.page
        .getByRole('gridcell', { name: /M\.K\./ })
        .first()
        .waitFor();
    },
  },
  {
    what: 'presses of a move: to the booking, an hour and a half later, dropped',
    atMost: 8,
    minute: at(8),
    async work(desk) {
      await desk.page
        .getByRole('gridcell', { name: /Siirrettävä/ })
        .first()
        .waitFor();
      await desk.press('a', 'Control+Home', 'm', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
      await desk.page
        .getByRole('gridcell', { name: /^10.30–11.00 Siirrettävä/ })
        .first()
        .waitFor();
    },
  },
  {
    what: 'presses of a walk-in',
    atMost: 6,
    minute: at(9, 40),
    async work(desk) {
      await desk.press('l');
      await desk.type('Harmaa takki');
      await desk.press('Enter');
      await desk.page.getByText('Harmaa takki').first().waitFor();
    },
  },
];

/** P13, the Kela day's part: key presses, counted in a real window; that of a call stands beside it. */
export const p13Kela: Bench = {
  id: 'P13',
  async measure() {
    const browser = await launchBrowser();
    const results = [];
    try {
      for (const { what, atMost, minute, work } of works) {
        const served = await newServedOffice(WEDNESDAY, at(8));
        const siiri = await served.office.as('Siiri');
        await siiri.bookings.book(bookInput(served.office, '9.00-9.30', { clientLabel: 'Siirrettävä' }));
        served.office.time.set(WEDNESDAY, minute);
        const desk = await openDesk(browser, served, { as: 'Siiri' });
        await desk.openArea('Kela-ajat');
        await desk.page
          .getByRole('region', { name: 'Seuraavat vapaat ajat' })
          .getByRole('listitem')
          .first()
          .waitFor();
        desk.presses();
        await work(desk);
        results.push({ what, value: desk.presses(), unit: '' as const, goal: { atMost } });
        await desk.close();
        await served.close();
      }
    } finally {
      await browser.close();
    }
    return {
      id: this.id,
      title: 'key presses of the Kela day',
      counted:
        'Presses beyond typed text in a real Chromium, from the open screen of the Kela days to the saved row in the grid. A key with a modifier is ' +
        'one press. No floor: the goals are absolute.',
      results,
      notes: [],
    };
  },
};
