import { run } from '../setup/run.mjs';

/**
 * What git sees as changed, one file a line, sorted as git sorts; undefined outside a git checkout.
 *
 * @returns {Promise<string | undefined>}
 */
export async function workingTree() {
  const { code, output } = await run('git', ['status', '--porcelain']);
  return code === 0 ? output : undefined;
}

/**
 * What is wrong with the working tree after a run, in one line and a list; undefined when nothing is.
 *
 * @param {string | undefined} before as `workingTree` answered at the start
 * @param {string | undefined} after and at the end
 * @param {boolean} mustBeClean also changes that were there before count
 */
export function treeFault(before, after, mustBeClean) {
  if (after === undefined)
    return mustBeClean ? 'not a git checkout, so it cannot be shown to be clean' : undefined;
  if (before !== after) return `the run changed the working tree:\n${after}`;
  if (mustBeClean && after !== '') return `the working tree has changes:\n${after}`;
  return undefined;
}
