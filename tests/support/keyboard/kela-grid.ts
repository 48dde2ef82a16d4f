import type { Locator } from 'playwright-core';
import { hasFocus } from './move-about.ts';
import type { KeyboardWindow } from './keyboard-window.ts';

/** The client with the Kela adviser, as the office without identities writes them. */
export interface Visit {
  /** Beginning as the grid shows it, `9.30`. */
  readonly time: string;
  readonly who: string;
}

const grid = ({ page }: KeyboardWindow): Locator => page.getByRole('grid');

/** The grid's cell of a client. */
export const cellOf = (window: KeyboardWindow, who: string): Locator =>
  grid(window).getByRole('gridcell').filter({ hasText: who });

/** Goes to the grid by Tab and to the row of a time by arrows. */
export async function goToTime(window: KeyboardWindow, time: string): Promise<void> {
  await window.tabTo(grid(window));
  for (let steps = 0; steps < 40; steps += 1) {
    const away = await grid(window).evaluate((table, wanted) => {
      const rows = [...table.querySelectorAll('tbody tr')];
      const timeOf = (row: Element | null | undefined) => row?.querySelector('th')?.innerText ?? '';
      const to = rows.findIndex((row) => timeOf(row).trim().split(/\s+/).at(-1) === wanted);
      const from = rows.findIndex((row) => row.contains(document.activeElement));
      return to < 0 ? undefined : to - from;
    }, time);
    if (away === 0) return;
    if (away === undefined) throw new Error(`The grid has no row of ${time}`);
    await window.press(away > 0 ? 'ArrowDown' : 'ArrowUp');
  }
  throw new Error(`Arrows do not lead to ${time}; the focus is at ${await window.focused()}`);
}

/** Begins to book a free time: the form is open and its first field has the focus. */
export async function openFree(window: KeyboardWindow, time: string): Promise<void> {
  await goToTime(window, time);
  await window.press('Enter');
  await hasFocus(window, window.page.getByRole('textbox', { name: /^Asiakas/ }));
}

/** Books a free time from the grid; the focus is then on its cell. */
export async function book(window: KeyboardWindow, { time, who }: Visit, topic: string): Promise<void> {
  await openFree(window, time);
  await window.type(who);
  await window.tabTo(window.page.getByRole('textbox', { name: /^Aiheet/ }));
  await window.type(topic);
  await window.press('Enter', 'Control+Enter');
  await hasFocus(window, cellOf(window, who));
}

/** Picks a booking up, carries it to another time with arrows, and drops it. */
export async function move(window: KeyboardWindow, { time, who }: Visit, to: string): Promise<void> {
  await goToTime(window, time);
  await window.press('m');
  await goToTime(window, to);
  await window.press('Enter');
  await window.page.getByText(`${who} siirretty aikaan`).first().waitFor();
  await hasFocus(window, cellOf(window, who));
}

/** Opens the panel of a booking. */
export async function openBooking(window: KeyboardWindow, { time, who }: Visit): Promise<Locator> {
  await goToTime(window, time);
  await window.press('Enter');
  const panel = window.page.getByRole('region', { name: `Varaus: ${who}` });
  await panel.waitFor();
  return panel;
}

/** Cancels a booking for its client. */
export async function cancel(window: KeyboardWindow, visit: Visit): Promise<void> {
  const panel = await openBooking(window, visit);
  await window.pressButton('Peru varaus', panel);
  await window.page.getByRole('radiogroup', { name: 'Kuka peruu?' }).waitFor();
  await window.pressButton('Peru aika');
  await window.page.getByText(`Aika peruttu: ${visit.who}`).first().waitFor();
  await cellOf(window, visit.who).waitFor({ state: 'hidden' });
}

/** Marks what became of a booking by a button of its panel, and closes the panel. */
export async function mark(
  window: KeyboardWindow,
  visit: Visit,
  button: string,
  state: string,
): Promise<void> {
  const panel = await openBooking(window, visit);
  await window.pressButton(button, panel);
  await cellOf(window, visit.who).filter({ hasText: state }).waitFor();
  await window.press('Escape');
  await panel.waitFor({ state: 'hidden' });
}

/** A client's row of the arrival list. */
export const arrivalOf = ({ page }: KeyboardWindow, who: string): Locator =>
  page
    .getByRole('listitem')
    .filter({ hasText: who })
    .filter({ has: page.getByRole('button') });

/** Presses a button of a client's row on the arrival list. */
export async function atArrivals(
  window: KeyboardWindow,
  who: string,
  button: string | RegExp,
): Promise<void> {
  await window.pressButton(button, arrivalOf(window, who).first());
}

/** Puts a client without a time on the arrival list; the focus is then on the client's own buttons. */
export async function walkIn(window: KeyboardWindow, who: string): Promise<void> {
  await window.press('l');
  await hasFocus(window, window.page.getByRole('textbox', { name: /^Asiakas/ }));
  await window.type(who);
  await window.press('Enter');
  await hasFocus(window, arrivalOf(window, who).getByRole('button').first());
}
