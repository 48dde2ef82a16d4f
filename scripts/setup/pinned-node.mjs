import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './root.mjs';
import { npm } from './npm.mjs';
import { run } from './run.mjs';
import { SetUpError } from './set-up-error.mjs';

/** The Node every script, test and the browser host run on: the one that Electron embeds. */
export const pinnedNode = inRoot(
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/**
 * Environment in which `node` means the pinned Node, also for programs that start further programs.
 *
 * @param {readonly string[]} [more] further folders for the search path
 */
export function pinnedEnvironment(more = []) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = [path.dirname(pinnedNode), inRoot('node_modules', '.bin'), ...more, process.env[name]];
  return { ...process.env, [name]: folders.join(path.delimiter) };
}

/** Whether the binary of the locked version runs, and is linked for `npm run`. */
async function works() {
  const { version } = JSON.parse(readFileSync(inRoot('node_modules', 'node', 'package.json'), 'utf8'));
  const linked = inRoot('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  for (const node of [pinnedNode, linked]) {
    const { code, output } = await run(node, ['--version'], { shell: node.endsWith('.cmd') });
    if (code !== 0 || output.trim() !== `v${version}`) return false;
  }
  return true;
}

/**
 * Makes the pinned Node usable. The npm package `node` fetches its binary (another npm package) in an install
 * script; that one script is run here by name, and by hand where npm blocks scripts altogether.
 *
 * @throws {SetUpError} when neither way gives a binary that runs
 */
export async function installPinnedNode() {
  if (await works()) return 'valmiina / done';
  const ways = [
    () => npm(['rebuild', 'node', '--ignore-scripts=false']),
    async () => {
      const folder = inRoot('node_modules', 'node');
      await run('node', ['installArchSpecificPackage.js'], { cwd: folder });
      await npm(['rebuild', 'node', '--ignore-scripts']);
    },
  ];
  let reason = '';
  for (const way of ways) {
    await way().catch((error) => (reason = String(error.message)));
    if (await works()) return undefined;
  }
  throw new SetUpError(
    `Node ${process.platform}-${process.arch} ei asentunut (its npm package has no binary). ${reason}`,
  );
}
