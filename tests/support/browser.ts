import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Silent and offline: nothing the browser does by itself may reach a network or slow a test. */
export const chromiumFlags: string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Path of the Chromium to drive: `CHROMIUM_PATH`, a system Chromium, a system Chrome, or the one playwright
 * installed. @throws Error that names what was looked for when none exists.
 */
export function chromiumPath(): string {
  const candidates = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    chromium.executablePath(),
  ];
  const found = candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
  if (found === undefined) {
    throw new Error(`No Chromium: set CHROMIUM_PATH, or install one of ${candidates.slice(1).join(', ')}`);
  }
  return found;
}

/** Starts a real Chromium without a window. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags, headless: true });
}
