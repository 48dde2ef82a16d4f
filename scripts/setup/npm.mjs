import { mustRun } from './run.mjs';

/**
 * How to start npm without depending on a shell: the npm and the Node that run this script when npm started it
 * (`npm_execpath`, `npm_node_execpath`), otherwise the npm on the path. The Node inside `node_modules` is never
 * used for it, because npm may be about to replace that folder.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ command: string, first: string[], shell: boolean }}
 */
export function npmCommand(env, platform = process.platform) {
  const { npm_execpath: script, npm_node_execpath: node } = env;
  if (script?.endsWith('npm-cli.js') && node) return { command: node, first: [script], shell: false };
  return { command: 'npm', first: [], shell: platform === 'win32' };
}

/**
 * Runs npm quietly. @throws SetUpError with the end of its output when it fails.
 *
 * @param {readonly string[]} args
 * @param {string} [cwd] default: the repository
 */
export function npm(args, cwd) {
  const { command, first, shell } = npmCommand(process.env);
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  return mustRun(`npm ${args[0]}`, command, [...first, ...args, ...quiet], {
    shell,
    ...(cwd ? { cwd } : {}),
  });
}
