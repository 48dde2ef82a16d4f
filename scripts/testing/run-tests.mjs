import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pinnedEnvironment, pinnedNode } from '../setup/pinned-node.mjs';
import { cacheFolder, inRoot } from '../setup/root.mjs';
import { run } from '../setup/run.mjs';
import { countResults } from './count-results.mjs';

const reportFile = path.join(cacheFolder, 'test-report.json');

/** A run that has hung is ended, so that a build machine is told rather than left waiting. */
const limitMs = { usual: 30 * 60_000, long: 12 * 3_600_000 };

/**
 * Runs every vitest project except the one that needs Electron's runtime, or only the named files of them.
 *
 * @param {{ files: string[], long: boolean, browser: string | undefined, office: string | undefined }} options
 *   `browser` and `office` are the programs that tests drive: tests find the one in CHROMIUM_PATH, the other on
 *   the search path
 * @returns {Promise<import('./count-results.mjs').Count>}
 */
export async function runTests({ files, long, browser, office }) {
  mkdirSync(cacheFolder, { recursive: true });
  rmSync(reportFile, { force: true });
  const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const env = {
    ...pinnedEnvironment(office === undefined ? [] : [path.dirname(office)]),
    // Hundreds of processes and threads load the same sources: Node compiles them once.
    NODE_COMPILE_CACHE: path.join(cacheFolder, 'compiled'),
    ...(browser === undefined ? {} : { CHROMIUM_PATH: browser }),
    ...(long ? { NEUVONTAPOYTA_LONG: '1' } : {}),
  };
  const { code } = await run(pinnedNode, [vitest, 'run', '--project=!electron', ...reporters, ...files], {
    env,
    show: true,
    limitMs: long ? limitMs.long : limitMs.usual,
  });
  let report;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    report = undefined;
  }
  return countResults(report, code);
}
