import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What the window is made of. */
const sources = [
  'src/renderer',
  'src/domain',
  'src/contract',
  'src/i18n',
  'electron.vite.config.ts',
  'package.json',
];
/** Where `npm run build` and `npm test` put it. */
const programs = 'out/renderer';
/** Windows built by tests alone, by what they were built from. */
const own = '.cache/windows';

function sourceFiles(): string[] {
  return sources
    .flatMap((place) =>
      statSync(place).isFile()
        ? [place]
        : readdirSync(place, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => join(entry.parentPath, entry.name)),
    )
    .sort();
}

function isNewerThan(files: readonly string[], result: string): boolean {
  const built = statSync(result, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return files.some((file) => statSync(file).mtimeMs > built);
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Folder of the built window: the program's own build when it is newer than every source, otherwise one that is built here
 * from the sources as they are. Two runs at once build each for themselves and the first to be ready stays.
 */
export async function builtWindow(): Promise<string> {
  const files = sourceFiles();
  if (!isNewerThan(files, join(programs, 'index.html'))) return programs;
  const folder = join(own, hashOf(files));
  if (existsSync(folder)) return folder;
  mkdirSync(own, { recursive: true });
  const fresh = mkdtempSync(join(own, 'building-'));
  await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, 'build-window.ts'), join(process.cwd(), fresh)],
    { env: { ...process.env, NODE_ENV: 'production' } },
  );
  // Another run may have been quicker.
  if (existsSync(folder)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, folder);
  return folder;
}
