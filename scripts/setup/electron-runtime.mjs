import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pinnedEnvironment, pinnedNode } from './pinned-node.mjs';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';

const folder = inRoot('node_modules', 'electron');

/** How long the download's server may stay silent before the browser host is opened instead. */
const firstAnswerMs = 8_000;
const downloadLimitMs = 15 * 60_000;

/**
 * Path of Electron's program, if its runtime is there. Asking the package itself would start a download.
 *
 * @returns {string | undefined}
 */
export function electronProgram(electron = folder) {
  try {
    const program = path.join(electron, 'dist', readFileSync(path.join(electron, 'path.txt'), 'utf8'));
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

/** Node honours the proxy variables of the environment only when told to. */
const downloadEnvironment = () => ({ ...pinnedEnvironment(), NODE_USE_ENV_PROXY: '1' });

/** Whether the place the runtime comes from answers at all; any answer counts. */
async function serverAnswers() {
  const server = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/';
  const ask = `fetch(process.argv[1], { method: 'HEAD' }).then(() => process.exit(0), () => process.exit(1))`;
  const { code } = await run(pinnedNode, ['-e', ask, server], {
    env: downloadEnvironment(),
    limitMs: firstAnswerMs,
  });
  return code === 0;
}

/**
 * Downloads the runtime with Electron's own installer, which checks it against the checksums of the package.
 * A copy in the computer's download cache is used without a network.
 *
 * @param {(line: string) => void} say told once the server has answered and the download goes on
 * @returns {Promise<string | undefined>} the program, or undefined within seconds when nothing answers
 */
export async function downloadElectron(say) {
  const ended = new AbortController();
  const installer = run(pinnedNode, [path.join(folder, 'install.js')], {
    env: downloadEnvironment(),
    limitMs: downloadLimitMs,
    signal: ended.signal,
  });
  const quick = await Promise.race([installer, serverAnswers()]);
  if (quick === false) ended.abort();
  if (quick === true) say('Haetaan työpöytäikkunan ajoympäristöä (downloading the desktop runtime) …');
  await installer;
  return electronProgram();
}
