import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const IMPORT =
  /(?:^|\n)\s*(?:import|export)(?! type\b)[^'";]*?from\s*'([^']+)'|(?:^|\n)import\s*'([^']+)'|import\('([^']+)'\)/g;

/** The package that an import names; undefined for the program's own files and for what Node brings. */
export function packageOf(specifier: string): string | undefined {
  if (/^(#|\.|\/|node:)/.test(specifier)) return undefined;
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** The packages that a source text imports when it runs; what only its types need is left out. */
export function packagesImported(source: string): string[] {
  return [...source.matchAll(IMPORT)].flatMap(
    ([, from, alone, later]) => packageOf(from ?? alone ?? later ?? '') ?? [],
  );
}

/** The packages that the sources under a folder import, each once, by name. */
export function importedPackages(folder: string): string[] {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|tsx)$/.test(name),
  );
  const named = sources.flatMap((name) => packagesImported(readFileSync(join(folder, name), 'utf8')));
  return [...new Set(named)].sort();
}
