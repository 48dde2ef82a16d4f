import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './root.mjs';

const patienceMs = 15_000;
const lookMs = 500;

/**
 * Runs the program in this one's place: same standard streams, signals passed on, its exit code answered.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number, asked: boolean, afterMs: number }>} exit code (128 + number for a signal), whether a
 *   signal had asked it to end, and how long it ran
 */
export function handOver(command, args, env) {
  const startedAt = performance.now();
  let asked = false;
  const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    asked = true;
    // Ctrl+C in a terminal reaches the whole group by itself; a second one would cut the closing short.
    if (!(signal === 'SIGINT' && process.stdin.isTTY)) child.kill(signal);
    setTimeout(() => child.kill('SIGKILL'), patienceMs).unref();
  };
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  signals.forEach((signal) => process.on(signal, passOn));
  // A signal to npm ends npm and the shell between, and does not reach this process: it sees that they are gone.
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    passOn('SIGTERM');
  }, lookMs);
  return new Promise((resolve) => {
    const end = (/** @type {number} */ code) => {
      clearInterval(look);
      signals.forEach((signal) => process.off(signal, passOn));
      resolve({ code, asked, afterMs: performance.now() - startedAt });
    };
    child.on('error', () => end(127));
    child.on('exit', (code, signal) => end(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}
