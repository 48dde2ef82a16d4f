import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withFlaw, type Flaw } from './mutate.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** The text of every file of the shell and of what it is packed with, by path; with the flaw, if any, in its place. */
export function shellSource(flaw: Flaw | undefined): ReadonlyMap<string, string> {
  const folders = ['src/main', 'src/preload'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  return new Map(
    [...files, 'electron-builder.yml', 'package.json'].map((file) => [file, withFlaw(file, flaw)]),
  );
}
