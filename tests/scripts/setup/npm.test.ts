import { expect, it } from 'vitest';

const module = new URL('../../../scripts/setup/npm.mjs', import.meta.url).href;
const { npmCommand } = (await import(module)) as {
  npmCommand: (
    env: NodeJS.ProcessEnv,
    platform?: string,
  ) => { command: string; first: string[]; shell: boolean };
};

it('uses the npm and the Node that started the script, so that node_modules can be replaced under it', () => {
  const env = { npm_execpath: '/usr/lib/npm/bin/npm-cli.js', npm_node_execpath: '/usr/bin/node' };
  expect(npmCommand(env, 'win32')).toEqual({
    command: '/usr/bin/node',
    first: ['/usr/lib/npm/bin/npm-cli.js'],
    shell: false,
  });
});

it('uses the npm on the path when another package manager, or none, started it', () => {
  expect(
    npmCommand({ npm_execpath: '/x/yarn.js', npm_node_execpath: '/usr/bin/node' }, 'linux').command,
  ).toBe('npm');
  expect(npmCommand({}, 'linux')).toEqual({ command: 'npm', first: [], shell: false });
});

it('goes through the shell on Windows, where npm is a command file', () => {
  expect(npmCommand({}, 'win32')).toEqual({ command: 'npm', first: [], shell: true });
});
