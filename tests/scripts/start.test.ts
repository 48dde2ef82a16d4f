import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { layScriptTree, type ScriptTree } from '#tests/support/script-tree.ts';

let tree: ScriptTree;
beforeEach(() => void (tree = layScriptTree()));
afterEach(() => tree.dispose());

/** Starts the tree's `scripts/start.mjs` with an environment of its own: no display unless the test gives one. */
function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [path.join(tree.root, 'scripts/start.mjs'), ...args], {
    cwd: tree.root,
    env: { PATH: process.env['PATH'], ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }));
  const firstLine = async () => {
    while (!out.includes('\n')) await once(child.stdout, 'data');
    return out;
  };
  return { child, ended, firstLine };
}

const hostLine = (out: string) => JSON.parse(out) as { version: string; args: string[]; pid: number };

// The tree links the pinned Node, which Windows allows only to administrators.
describe.skipIf(process.platform === 'win32')('npm start', () => {
  it('prints its options and does nothing else for --help', async () => {
    const { code, out } = await start(['--help']).ended;
    expect(code).toBe(0);
    expect(out).toContain('--demo');
    expect(tree.has('builds')).toBe(false);
  });

  it.each([
    ['an unknown option', ['--demmo'], '--demmo'],
    ['a port that is no number', ['--port', 'abc'], '--port abc'],
    ['a port beyond the last one', ['--port', '65536'], '--port 65536'],
    ['an empty folder name', ['--data', ''], '--data'],
  ])('refuses %s with its name and the help, before building', async (_, args, named) => {
    const { code, err } = await start(args).ended;
    expect(code).toBe(2);
    expect(err).toContain(named);
    expect(err).toContain('Usage');
    expect(tree.has('builds')).toBe(false);
  });

  it('builds once, then again only when a source changes', async () => {
    for (let round = 0; round < 2; round += 1) expect((await start(['--browser']).ended).code).toBe(0);
    expect(tree.read('builds').trim().split('\n')).toHaveLength(1);
    tree.write('src/a.ts', 'export const a = 1;');
    await start(['--browser']).ended;
    tree.remove('out/renderer/index.html');
    await start(['--browser']).ended;
    expect(tree.read('builds').trim().split('\n')).toHaveLength(3);
  });

  it('starts the browser host on the pinned Node with its options, the folder seen from where it was asked', async () => {
    const { out } = await start(['--browser', '--demo', '--data', 'tiedot'], { INIT_CWD: '/koti' }).ended;
    expect(hostLine(out)).toMatchObject({
      version: process.version,
      args: ['--demo', '--data', path.resolve('/koti', 'tiedot')],
    });
  });

  it('keeps standard output for the one JSON line, passes a signal on and answers the host’s exit code', async () => {
    const running = start(['--no-open', '--port', '0']);
    expect(hostLine(await running.firstLine()).args).toEqual(['--port', '0', '--no-open']);
    running.child.kill('SIGTERM');
    const { code, out } = await running.ended;
    expect(code).toBe(7);
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it('ends the program when what started it is gone, as when npm is sent a signal', async () => {
    const script = path.join(tree.root, 'scripts/start.mjs');
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${script}" --no-open; true`], {
      cwd: tree.root,
    });
    let out = '';
    shell.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    while (!out.includes('\n')) await once(shell.stdout, 'data');
    const { pid } = hostLine(out);
    const alive = () => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    expect(alive()).toBe(true);
    shell.kill('SIGKILL');
    await vi.waitUntil(() => !alive(), { timeout: 20_000, interval: 100 });
  });

  it.runIf(process.platform === 'linux')(
    'says in one line why there is no window without a display',
    async () => {
      const { code, err } = await start([]).ended;
      expect(code).toBe(0);
      const lines = err.split('\n').filter((line) => line.startsWith('Työpöytäikkunaa'));
      expect(lines).toEqual([expect.stringContaining('näyttöä ei ole')]);
    },
  );

  it('does not mention the window when the browser was asked for', async () => {
    expect((await start(['--browser']).ended).err).not.toContain('Työpöytäikkunaa');
  });

  it('ends with one plain line when the build leaves something out', async () => {
    tree.write('node_modules/electron-vite/bin/electron-vite.js', '');
    const { code, err } = await start(['--browser']).ended;
    expect(code).toBe(1);
    expect(err).toContain('out/headless/index.js');
    expect(err).not.toContain('    at ');
  });

  it('shows what the build said when it fails', async () => {
    tree.write('node_modules/electron-vite/bin/electron-vite.js', 'console.error("rikki"); process.exit(3);');
    const { code, err } = await start(['--browser']).ended;
    expect(code).toBe(1);
    expect(err).toContain('exit code 3\nrikki');
  });
});
