import type { Browser } from 'playwright-core';
import type { ExampleOffice } from '#tests/support/example-office.ts';
import { checkScreen } from '#tests/support/keyboard/check-screen.ts';
import { openKeyboardWindow, type KeyboardWindow } from '#tests/support/keyboard/keyboard-window.ts';

/** The week's days. */
export const weekDays = {
  monday: '2026-10-19',
  tuesday: '2026-10-20',
  wednesday: '2026-10-21',
  thursday: '2026-10-22',
  friday: '2026-10-23',
} as const;

/** The working week being played: its office, its windows, and what was wrong in what was looked at. */
export interface Week {
  readonly windows: readonly KeyboardWindow[];
  /** Opens one more window. */
  open(): Promise<KeyboardWindow>;
  /** The time of the office and of every window's computer becomes that of the day, `9.05`. */
  at(on: string, clock: string): Promise<void>;
  /** Looks at a screen as it stands, in light and dark, at 100 % and 200 %. */
  look(window: KeyboardWindow, name: string): Promise<void>;
  /** What was wrong in what has been looked at. */
  readonly wrong: readonly string[];
  readonly looked: readonly string[];
}

/** A week in the office, driven through the browser. */
export function newWeek(browser: Browser, office: ExampleOffice): Week {
  const windows: KeyboardWindow[] = [];
  const wrong: string[] = [];
  const looked: string[] = [];
  return {
    windows,
    wrong,
    looked,
    async open() {
      const window = await openKeyboardWindow(browser, office);
      windows.push(window);
      return window;
    },
    async at(on, clock) {
      const [hours = 0, minutes = 0] = clock.split('.').map(Number);
      const jump = office.time.putForward(on, hours * 60 + minutes);
      for (const window of windows) await window.letPass(jump);
    },
    async look({ page }, name) {
      looked.push(name);
      const found = await checkScreen(page, name);
      wrong.push(...found);
    },
  };
}
