/**
 * `npm test`: installs and builds what is not there yet, then checks formatting, layers and types and runs every
 * test. The last line says `N passed, N failed`. Runs on any Node from 20 on, without dependencies.
 */
import { build } from './setup/build.mjs';
import { chromium } from './setup/chromium.mjs';
import { install } from './setup/install.mjs';
import { npm } from './setup/npm.mjs';
import { installPinnedNode } from './setup/pinned-node.mjs';
import { poppler } from './setup/poppler.mjs';
import { progress } from './setup/progress.mjs';
import { spreadsheet } from './setup/spreadsheet.mjs';
import { runTests } from './testing/run-tests.mjs';
import { readTestOptions, testHelp } from './testing/test-options.mjs';
import { treeFault, workingTree } from './testing/working-tree.mjs';

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
const step = progress(process.stdout);
const word = (/** @type {string | undefined} */ note) => note;

function options() {
  try {
    return readTestOptions(process.argv.slice(2));
  } catch (error) {
    say(`${error.message}\n\n${testHelp}`);
    process.exit(2);
  }
}

/** Stages that failed, by name: each counts as one failure in the last line. @type {string[]} */
const failedStages = [];

/**
 * A stage that may fail without ending the run, so that one run tells everything that is wrong.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {(result: T) => string | undefined} [note]
 * @returns {Promise<T | undefined>} undefined when it failed
 */
async function stage(name, work, note) {
  try {
    return await step(name, work, note);
  } catch (error) {
    say(error.name === 'SetUpError' ? error.message : error.stack);
    failedStages.push(name);
    return undefined;
  }
}

async function test() {
  const { help, long, ci, files } = options();
  if (help) {
    say(testHelp.trimEnd());
    return 0;
  }
  const startedAt = performance.now();
  const before = await workingTree();
  await step('packages', install, word);
  await step('Node 24', installPinnedNode, word);
  const browser = await stage('Chromium', chromium, word);
  const office = await stage('LibreOffice Calc', spreadsheet, word);
  await stage('poppler', poppler, word);
  const script = (/** @type {string} */ name) => async () => void (await npm(['run', '--silent', name]));
  if (files.length === 0) {
    await stage('formatting', script('format:check'));
    await stage('lint', script('lint'));
    await stage('types', script('types'));
  } else {
    say(`– skipped, because files were named: formatting, lint, types and all tests but ${files.join(' ')}`);
  }
  await stage('build', build, word);
  say('– skipped here: project electron, which needs the desktop runtime (see CONTRIBUTING.md)');
  const count = await step(
    'tests',
    () => runTests({ files, long, browser, office }),
    (result) => (result.failed === 0 ? undefined : `${result.failed} failed`),
    (result) => result.failed === 0,
  );
  count.broken.forEach((name) => say(`✗ ${name}`));
  count.skipped.forEach((name) => say(`– skipped test: ${name}`));
  const fault = treeFault(before, await workingTree(), ci);
  if (fault !== undefined) {
    say(`✗ ${fault}`);
    failedStages.push('working tree');
  }
  if (failedStages.length > 0) say(`failed stages: ${failedStages.join(', ')}`);
  const failed = count.failed + failedStages.length;
  say(`${((performance.now() - startedAt) / 1000).toFixed(0)} s in all`);
  say(`${count.passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await test();
} catch (error) {
  say(error.name === 'SetUpError' ? error.message : error.stack);
  say('0 passed, 1 failed');
  process.exitCode = 1;
}
