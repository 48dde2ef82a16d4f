import { spawn } from 'node:child_process';
import { SetUpError } from './set-up-error.mjs';
import { root } from './root.mjs';

/**
 * @typedef {object} Run
 * @property {number | null} code exit code; null when a signal ended it
 * @property {string | null} signal the signal that ended it, if one did
 * @property {string} output standard output and error together; empty when `show` is set
 */

/**
 * Runs a program in the repository's folder and waits for it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, limitMs?: number, shell?: boolean,
 *   signal?: AbortSignal }} [options]
 *   `show` passes its output through; `limitMs` ends it when it takes longer, `signal` when it is aborted.
 * @returns {Promise<Run>} a program that cannot be started answers with code 127
 */
export function run(command, args, options = {}) {
  const { cwd = root, env = process.env, show = false, limitMs, shell = false, signal: ended } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      // Kept output is shown later, in places that may not understand colours.
      env: show ? env : { ...env, NO_COLOR: '1' },
      shell,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const limit = limitMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limitMs);
    ended?.addEventListener('abort', () => child.kill('SIGKILL'), { once: true });
    child.on('error', (error) => {
      clearTimeout(limit);
      resolve({ code: 127, signal: null, output: error.message });
    });
    child.on('close', (code, signal) => {
      clearTimeout(limit);
      resolve({ code, signal, output });
    });
  });
}

/**
 * As `run`, but anything else than exit code 0 is an error that carries the end of the program's output.
 *
 * @param {string} what what was tried, for the message
 * @param {Parameters<typeof run>} call
 * @throws {SetUpError}
 */
export async function mustRun(what, ...call) {
  const { code, signal, output } = await run(...call);
  if (code === 0) return output;
  const end = output.trim().split('\n').slice(-200).join('\n');
  throw new SetUpError(`${what}: ${signal ?? `exit code ${code}`}${end === '' ? '' : `\n${end}`}`);
}
