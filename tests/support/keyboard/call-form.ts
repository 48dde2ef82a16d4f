import type { Locator } from 'playwright-core';
import { hasFocus } from './move-about.ts';
import type { KeyboardWindow } from './keyboard-window.ts';

/** What is said while the caller talks: words, and the keys of the chips. */
export interface Talk {
  readonly worry: string;
  readonly caller: string;
  readonly municipality: string;
  readonly age: string;
  readonly task: string;
  /** The two letters of the topic. */
  readonly topic: string;
}

const group = ({ page }: KeyboardWindow, name: string): Locator =>
  page.getByRole('radiogroup', { name: new RegExp(`^${name}`) });

const field = ({ page }: KeyboardWindow, name: string): Locator =>
  page.getByRole('textbox', { name: new RegExp(`^${name}`) });

/** Answers the telephone: one key from anywhere, and the first field has the focus. */
export async function answer(window: KeyboardWindow): Promise<void> {
  await window.press('F2');
  await hasFocus(window, field(window, 'Mikä on huolena'));
}

/** Writes down what is said, in the order of talk. */
export async function write(window: KeyboardWindow, talk: Talk): Promise<void> {
  await hasFocus(window, field(window, 'Mikä on huolena'));
  await window.type(talk.worry);
  for (const [name, key] of [
    ['Kuka soittaa', talk.caller],
    ['Kunta', talk.municipality],
    ['Ikäryhmä', talk.age],
    ['Palvelutehtävä', talk.task],
  ] as const) {
    await window.tabTo(group(window, name));
    await window.press(key);
  }
  await window.tabTo(field(window, 'Aiheet'));
  await window.type(talk.topic);
  await window.press('Enter');
}

/** Chooses the outcome by its letter, from wherever the focus is. */
export async function outcome(window: KeyboardWindow, key: string): Promise<void> {
  await window.press('Alt+l');
  await hasFocus(window, group(window, 'Lopputulos'));
  await window.press(key);
}

/** Goes to a field of the form by Tab and writes in it. */
export async function fill(window: KeyboardWindow, name: string, text: string): Promise<void> {
  await window.tabTo(field(window, name));
  await window.type(text);
}

/** Saves the call; the focus is then where the next call starts. */
export async function save(window: KeyboardWindow): Promise<void> {
  await window.press('Control+Enter');
  await saved(window);
}

/** Waits until the call has been saved. */
export const saved = (window: KeyboardWindow): Promise<void> =>
  hasFocus(window, window.page.getByRole('button', { name: /^Uusi puhelu/ }));

/** The day's calls as the list shows them, newest first: time and outcome. */
export async function callsOfDay({ page }: KeyboardWindow): Promise<string[]> {
  const rows = page.getByRole('table', { name: 'Päivän puhelut' }).getByRole('row');
  return (await rows.all()).length === 0
    ? []
    : rows.evaluateAll((all) =>
        all.slice(1).map((row) =>
          [...row.children]
            // What can be done about a call stands beside its outcome, in a line of its own.
            .map((cell) => (cell as HTMLElement).innerText.trim().split('\n')[0])
            .filter((_, index) => index === 0 || index === 2)
            .join(' '),
        ),
      );
}
