import type { Locator } from 'playwright-core';
import type { KeyboardWindow } from './keyboard-window.ts';

/** Chooses who works in the window by the beginning of the name; the list has the focus from the start. */
export async function signIn({ page, type, press }: KeyboardWindow, firstName: string): Promise<void> {
  await page.getByRole('listbox', { name: 'Työntekijät' }).and(page.locator(':focus-within')).waitFor();
  await type(firstName);
  await page.getByRole('option', { name: firstName }).and(page.locator(':focus')).waitFor();
  await press('Enter');
  await page.getByRole('navigation', { name: 'Osiot' }).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Finds a command in the palette and runs it. */
export async function chooseCommand({ page, type, press }: KeyboardWindow, command: string): Promise<void> {
  const palette = page.getByRole('dialog', { name: 'Hae toimintoa' });
  await press('Control+k');
  await palette.waitFor();
  await type(command);
  await palette.getByRole('option', { name: command }).first().waitFor();
  await press('Enter');
  await palette.waitFor({ state: 'hidden' });
}

/** Leaves the window to the next person. */
export async function handOver(window: KeyboardWindow, firstName: string): Promise<void> {
  await chooseCommand(window, 'Vaihda käyttäjää');
  await signIn(window, firstName);
}

/** Opens an area by the key that the navigation shows for it, and waits for its heading. */
export async function openArea({ page, press }: KeyboardWindow, area: string): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Osiot' }).getByRole('link', { name: area });
  const shown = (await link.getAttribute('aria-keyshortcuts')) ?? '';
  await press(shown.replace('Alt+', 'Alt+Digit'));
  await page.getByRole('heading', { level: 1, name: area }).waitFor();
}

/** Waits until something is said in the messages at the edge of the window. */
export const told = ({ page }: KeyboardWindow, text: string | RegExp): Promise<void> =>
  page.getByRole('alertdialog').or(page.getByRole('status')).filter({ hasText: text }).first().waitFor();

/** Waits until the focus is in the element. */
export const hasFocus = ({ page }: KeyboardWindow, element: Locator): Promise<void> =>
  element.and(page.locator(':focus, :focus-within')).first().waitFor();
