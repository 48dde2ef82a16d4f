import type { BrowserWindow } from './browser-window.ts';

/** All windows that are open, in the order in which they were made. */
const open = new Set<BrowserWindow>();

export function windowsOf(): readonly BrowserWindow[] {
  return [...open];
}

export function windowOpened(window: BrowserWindow): void {
  open.add(window);
}

export function windowClosed(window: BrowserWindow): void {
  open.delete(window);
}
