import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A repository in miniature, for testing the commands without installing five hundred packages: this repository's
 * own `scripts`, the real pinned Node, and small programs of the test's in the places of the big tools.
 */
export interface ScriptTree {
  readonly root: string;
  write(file: string, text: string): void;
  read(file: string): string;
  has(file: string): boolean;
  remove(file: string): void;
  /** A module of the tree's own `scripts`, which takes the tree for the repository. */
  load(file: string): Promise<unknown>;
  dispose(): void;
}

/** Writes what the build promises, and a browser host that tells how it was started. */
const fakeBuild = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
appendFileSync('builds', process.version + '\\n');
const host = "process.on('SIGTERM', () => process.exit(7));" +
  "if (process.argv.includes('--no-open')) setInterval(() => {}, 1000);" +
  "console.log(JSON.stringify({ version: process.version, args: process.argv.slice(2), pid: process.pid }));";
for (const file of ['main/index.js', 'main/service.js', 'headless/index.js', 'cli/index.js', 'preload/index.cjs', 'renderer/index.html']) {
  mkdirSync(path.dirname('out/' + file), { recursive: true });
  writeFileSync('out/' + file, file === 'headless/index.js' ? host : '');
}
`;

/** Lays the tree in a temporary folder. The caller disposes of it. */
export function layScriptTree(): ScriptTree {
  const root = mkdtempSync(path.join(tmpdir(), 'neuvontapöytä kokeilu '));
  const at = (file: string) => path.join(root, file);
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  cpSync('scripts', at('scripts'), { recursive: true });
  const version = process.version.slice(1);
  const packages = { '': {}, 'node_modules/node': { version, integrity: 'sha512-a' } };
  write('package.json', JSON.stringify({ name: 'kokeilu', type: 'module' }));
  write('package-lock.json', JSON.stringify({ packages }));
  write('node_modules/.package-lock.json', JSON.stringify({ packages: { ...packages, '': undefined } }));
  write(
    'node_modules/node/package.json',
    JSON.stringify({ name: 'node', version, bin: { node: 'bin/node' } }),
  );
  write('node_modules/node/bin/.keep', '');
  write('node_modules/.bin/.keep', '');
  symlinkSync(process.execPath, at('node_modules/node/bin/node'));
  symlinkSync('../node/bin/node', at('node_modules/.bin/node'));
  write('node_modules/electron-vite/package.json', '{"type":"module"}');
  write('node_modules/electron-vite/bin/electron-vite.js', fakeBuild);
  write('src/a.ts', 'export {};');
  return {
    root,
    write,
    read: (file) => readFileSync(at(file), 'utf8'),
    has: (file) => existsSync(at(file)),
    remove: (file) => rmSync(at(file), { recursive: true, force: true }),
    load: (file) => import(at(file)),
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
}
