import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { pinnedEnvironment, pinnedNode } from './pinned-node.mjs';
import { cacheFolder, inRoot, root } from './root.mjs';
import { mustRun } from './run.mjs';
import { SetUpError } from './set-up-error.mjs';

/** What the build reads. */
const sources = [
  'src',
  'assets',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** What every way of starting the program needs from it. */
const results = [
  'out/main/index.js',
  'out/main/service.js',
  'out/headless/index.js',
  'out/cli/index.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];

const stamp = path.join(cacheFolder, 'build');

/** Sources as they are and results as they lie there: a build made by other means in between is noticed. */
function state() {
  const times = results.map((file) => statSync(inRoot(file), { throwIfNoEntry: false })?.mtimeMs);
  return times.includes(undefined) ? undefined : `${fingerprint(root, sources)} ${times.join(' ')}`;
}

function lastState() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Builds the program into `out/` when its sources changed since the last build.
 *
 * @throws {SetUpError} when the build fails or leaves out a file that starting needs
 */
export async function build() {
  const before = state();
  if (before !== undefined && before === lastState()) return 'valmiina / done';
  rmSync(stamp, { force: true });
  const program = inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  await mustRun('electron-vite build', pinnedNode, [program, 'build'], { env: pinnedEnvironment() });
  const after = state();
  if (after === undefined) {
    const missing = results.filter((file) => statSync(inRoot(file), { throwIfNoEntry: false }) === undefined);
    throw new SetUpError(`electron-vite build: ${missing.join(', ')} puuttuu (missing)`);
  }
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stamp, after);
  return undefined;
}
