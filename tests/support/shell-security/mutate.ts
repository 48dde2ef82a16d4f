import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A flaw to plant: in `file` (from the root), `from` becomes `to`. */
export interface Flaw {
  readonly item: number;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const root = join(import.meta.dirname, '..', '..', '..');
const standIn = pathToFileURL(join(dirname(import.meta.dirname), 'electron-stand-in', 'index.ts')).href;

/** The text of a source file with the flaw in it. @throws when the flaw has no place any more. */
export function withFlaw(file: string, flaw: Flaw | undefined): string {
  const text = readFileSync(join(root, file), 'utf8');
  if (flaw?.file !== file) return text;
  if (!text.includes(flaw.from)) throw new Error(`The flaw has no place: ${file} does not hold ${flaw.from}`);
  return text.replaceAll(flaw.from, flaw.to);
}

/** From now on `electron` is the stand-in, and the file with the flaw is loaded with it. */
export function loadWithFlaw(flaw: Flaw | undefined): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
    load(url, context, next) {
      const loaded = next(url, context);
      if (flaw === undefined || !url.startsWith('file:') || fileURLToPath(url) !== join(root, flaw.file))
        return loaded;
      return { ...loaded, format: 'module-typescript', source: withFlaw(flaw.file, flaw) };
    },
  });
}
