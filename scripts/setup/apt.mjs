import { run } from './run.mjs';

/**
 * Installs Debian packages as root, or through sudo where it asks no password.
 *
 * @param {readonly string[]} packages
 * @returns {Promise<string | undefined>} undefined when they were installed, otherwise why not, in one line
 */
export async function aptInstall(packages) {
  if (process.platform !== 'linux') return 'apt is for Debian and its like';
  const asRoot = process.getuid?.() === 0;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const apt = ['apt-get', ...args];
    const [command = '', ...rest] = asRoot ? apt : ['sudo', '-n', ...apt];
    const { code, output } = await run(command, rest, { env });
    if (code !== 0) return `apt-get ${args[0]}: ${output.trim().split('\n').at(-1) ?? code}`;
  }
  return undefined;
}
