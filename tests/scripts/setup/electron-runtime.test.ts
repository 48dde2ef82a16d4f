import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { layScriptTree, type ScriptTree } from '#tests/support/script-tree.ts';

interface Runtime {
  electronProgram(folder?: string): string | undefined;
  downloadElectron(say: (line: string) => void): Promise<string | undefined>;
}

const hangs = 'setInterval(() => {}, 1000);';
const installs = `
const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
setTimeout(() => {
  mkdirSync(path.join(__dirname, 'dist'), { recursive: true });
  writeFileSync(path.join(__dirname, 'dist', 'electron'), '');
  writeFileSync(path.join(__dirname, 'path.txt'), 'electron');
}, DELAY);
`;

let tree: ScriptTree;
let runtime: Runtime;
let servers: Server[];

beforeEach(async () => {
  tree = layScriptTree();
  servers = [];
  runtime = (await tree.load('scripts/setup/electron-runtime.mjs')) as Runtime;
  tree.write('node_modules/electron/package.json', '{}');
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  tree.dispose();
});

async function mirror(answers: boolean) {
  const server = createServer((_, response) => void (answers && response.writeHead(404).end()));
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return server;
}

// The tree links the pinned Node, which Windows allows only to administrators.
describe.skipIf(process.platform === 'win32')('the desktop runtime', () => {
  it('is there only when its program is', () => {
    expect(runtime.electronProgram()).toBeUndefined();
    tree.write('node_modules/electron/path.txt', 'electron');
    expect(runtime.electronProgram()).toBeUndefined();
    tree.write('node_modules/electron/dist/electron', '');
    expect(runtime.electronProgram()).toContain('electron');
  });

  it('is given up at once when nothing answers, although the installer would go on', async () => {
    (await mirror(true)).close();
    tree.write('node_modules/electron/install.js', hangs);
    const startedAt = performance.now();
    const said: string[] = [];
    expect(await runtime.downloadElectron((line) => said.push(line))).toBeUndefined();
    expect(performance.now() - startedAt).toBeLessThan(8_000);
    expect(said).toEqual([]);
  });

  it('is given up within seconds when the server takes the call and stays silent', async () => {
    await mirror(false);
    tree.write('node_modules/electron/install.js', hangs);
    const startedAt = performance.now();
    expect(await runtime.downloadElectron(() => undefined)).toBeUndefined();
    expect(performance.now() - startedAt).toBeLessThan(20_000);
  });

  it('is waited for, and the wait is told, when the server answers', async () => {
    await mirror(true);
    tree.write('node_modules/electron/install.js', installs.replace('DELAY', '2000'));
    const said: string[] = [];
    expect(await runtime.downloadElectron((line) => said.push(line))).toContain('dist');
    expect(said).toHaveLength(1);
  });

  it('is taken from the computer’s download cache without any server', async () => {
    await mirror(false);
    tree.write('node_modules/electron/install.js', installs.replace('DELAY', '0'));
    expect(await runtime.downloadElectron(() => undefined)).toContain('dist');
  });

  it('is undefined when the installer fails by itself', async () => {
    await mirror(true);
    tree.write('node_modules/electron/install.js', 'process.exit(1);');
    expect(await runtime.downloadElectron(() => undefined)).toBeUndefined();
  });
});
