/**
 * `npm start`: installs and builds what is not there yet, then opens the program in a desktop window, or, where no
 * window can be shown, serves the same program to the browser. Runs on any Node from 20 on, without dependencies.
 * Progress goes to standard error, so that standard output holds only what the program itself prints.
 */
import { build } from './setup/build.mjs';
import { whyNoWindow } from './setup/desktop.mjs';
import { downloadElectron, electronProgram } from './setup/electron-runtime.mjs';
import { handOver } from './setup/hand-over.mjs';
import { install } from './setup/install.mjs';
import { installPinnedNode, pinnedEnvironment, pinnedNode } from './setup/pinned-node.mjs';
import { progress } from './setup/progress.mjs';
import { inRoot, root } from './setup/root.mjs';
import { hostArguments, readStartOptions, sharedArguments, startHelp } from './setup/start-options.mjs';

/** A window that closes with an error this soon never opened: the browser host takes its place. */
const stillbornMs = 8_000;

const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

/** @returns {import('./setup/start-options.mjs').StartOptions} */
function options() {
  try {
    return readStartOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  } catch (error) {
    say(`${error.message}\n\n${startHelp}`);
    process.exit(2);
  }
}

async function setUp() {
  const step = progress(process.stderr);
  const note = (/** @type {string | undefined} */ word) => word;
  await step('riippuvuudet / packages', install, note);
  await step('Node 24', installPinnedNode, note);
  await step('koonti / build', build, note);
}

/** @returns {Promise<{ program: string } | { why: string }>} */
async function desktop() {
  const why = whyNoWindow({ platform: process.platform, env: process.env, userId: process.getuid?.() });
  if (why !== undefined) return { why };
  const program = electronProgram() ?? (await downloadElectron(say));
  return program === undefined
    ? { why: 'ajoympäristöä ei saatu haettua (its runtime could not be downloaded)' }
    : { program };
}

async function start() {
  const asked = options();
  if (asked.help) {
    process.stdout.write(startHelp);
    return 0;
  }
  await setUp();
  if (!asked.browser) {
    const found = await desktop();
    let why = 'why' in found ? found.why : undefined;
    if ('program' in found) {
      const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
      const ended = await handOver(found.program, [root, ...sharedArguments(asked)], env);
      if (ended.code === 0 || ended.asked || ended.afterMs > stillbornMs) return ended.code;
      why = `se sulkeutui heti, koodi ${ended.code} (it closed at once)`;
    }
    say(`Työpöytäikkunaa ei avata: ${why}. Ohjelma avataan selaimeen (opening in the browser instead).`);
  }
  const host = inRoot('out', 'headless', 'index.js');
  return (await handOver(pinnedNode, [host, ...hostArguments(asked)], pinnedEnvironment())).code;
}

try {
  process.exitCode = await start();
} catch (error) {
  say(error.name === 'SetUpError' ? error.message : error.stack);
  process.exitCode = 1;
}
