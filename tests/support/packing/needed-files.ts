import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, extname, join, relative } from 'node:path';
import { parseAst } from 'vite';

/**
 * The files that the built program needs, relative to `project`: everything its entries import, the window's page with
 * what that names, and the database driver with the one binary for the computer.
 *
 * @throws when a file names one that is not there.
 */
export function neededFiles(project: string, binary: string): Set<string> {
  const needed = new Set(['package.json']);
  const entries = [
    'out/main/index.js',
    'out/main/service.js',
    'out/main/backup-thread.js',
    'out/main/row-thread.js',
    'out/main/argon2-thread.js',
    'out/preload/index.cjs',
    'out/preload/unlock.cjs',
  ];
  for (const entry of entries) follow(project, entry, needed);
  followPage(project, 'out/renderer/index.html', needed);
  for (const extra of ['package.json', 'LICENSE', `prebuilds/${binary}.node`])
    needed.add(`node_modules/better-sqlite3/${extra}`);
  return needed;
}

function follow(project: string, file: string, needed: Set<string>): void {
  if (needed.has(file)) return;
  const text = readFileSync(join(project, file), 'utf8');
  needed.add(file);
  if (extname(file) === '.css') {
    for (const [, name] of text.matchAll(/url\(["']?(?!data:|#)([^"')]+)["']?\)/g))
      add(project, file, String(name), needed);
    return;
  }
  for (const name of importsOf(text)) {
    if (isBuiltin(name) || name === 'electron') continue;
    if (name === 'better-sqlite3') follow(project, 'node_modules/better-sqlite3/lib/index.js', needed);
    else if (/^[./]/.test(name)) add(project, file, name, needed);
    else throw new Error(`${file} imports ${name}, which is not bundled`);
  }
}

function add(project: string, file: string, name: string, needed: Set<string>): void {
  const base = name.startsWith('/') ? `out/renderer${name}` : join(dirname(file), name);
  const found = [base, `${base}.js`, `${base}/index.js`].find(
    (path) => existsSync(join(project, path)) && statSync(join(project, path)).isFile(),
  );
  if (found === undefined) throw new Error(`${file} names ${name}, which is not there`);
  if (/\.(js|cjs|css)$/.test(found)) follow(project, found, needed);
  else needed.add(found);
}

function followPage(project: string, page: string, needed: Set<string>): void {
  needed.add(page);
  const text = readFileSync(join(project, page), 'utf8');
  for (const [, name] of text.matchAll(/\s(?:src|href)="(?!data:)([^"]+)"/g))
    add(project, page, String(name), needed);
  // Lazily loaded parts are named in the scripts with their path from the root of the window.
  for (const script of [...needed].filter((file) => file.startsWith('out/renderer/')))
    followNames(project, script, needed);
}

function followNames(project: string, script: string, needed: Set<string>): void {
  if (!script.endsWith('.js')) return;
  const text = readFileSync(join(project, script), 'utf8');
  for (const asset of readdirSync(join(project, 'out/renderer/assets'))) {
    const file = `out/renderer/assets/${asset}`;
    if (!text.includes(asset) || needed.has(file)) continue;
    add(project, script, `/assets/${asset}`, needed);
    followNames(project, file, needed);
  }
}

/** What a script imports or requires, in words that stand in it. */
function importsOf(text: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const node = value as Node;
      const named = node.source ?? (node.callee?.name === 'require' ? node.arguments?.[0] : undefined);
      if (typeof named?.value === 'string') found.push(named.value);
      Object.values(node).forEach(visit);
    }
  };
  visit(parseAst(text));
  return found;
}

interface Node {
  readonly source?: { readonly value?: unknown } | null;
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly { readonly value?: unknown }[];
}

/** All files below `folder`, relative to it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
