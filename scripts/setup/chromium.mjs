import { existsSync } from 'node:fs';
import { aptInstall } from './apt.mjs';
import { pinnedEnvironment, pinnedNode } from './pinned-node.mjs';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';
import { SetUpError } from './set-up-error.mjs';

const usualPlaces = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
};

/** Where playwright keeps, or would keep, the Chromium it downloads. */
async function playwrightChromium() {
  const ask = "import('playwright-core').then((p) => console.log(p.chromium.executablePath()))";
  const { code, output } = await run(pinnedNode, ['-e', ask], { env: pinnedEnvironment() });
  return code === 0 ? output.trim() : undefined;
}

async function findChromium() {
  const usual = usualPlaces[/** @type {keyof typeof usualPlaces} */ (process.platform)] ?? [];
  const places = [process.env.CHROMIUM_PATH, ...usual, await playwrightChromium()];
  return places.find((place) => place && existsSync(place));
}

/**
 * The Chromium that the end-to-end tests drive; installed when the machine has none.
 *
 * @returns {Promise<string>} its path, for `CHROMIUM_PATH`
 * @throws {SetUpError} in one line when there is none and none can be installed
 */
export async function chromium() {
  const present = await findChromium();
  if (present) return present;
  const refused = await aptInstall(['chromium']);
  let installed = refused === undefined ? await findChromium() : undefined;
  if (installed) return installed;
  const program = inRoot('node_modules', 'playwright-core', 'cli.js');
  const { code, output } = await run(pinnedNode, [program, 'install', 'chromium'], {
    env: pinnedEnvironment(),
  });
  installed = code === 0 ? await findChromium() : undefined;
  if (installed) return installed;
  const why = [refused, output.trim().split('\n').at(-1)].filter(Boolean).join('; ');
  throw new SetUpError(`No Chromium for the screen tests: install one or set CHROMIUM_PATH (${why})`);
}
