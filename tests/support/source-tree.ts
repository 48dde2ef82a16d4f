import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** One file of the repository: path from its root with forward slashes, and text. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** The files below a folder whose names end in one of the endings, sorted by name. */
export function filesBelow(folder: string, endings: readonly string[]): readonly SourceFile[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => path.join(entry.parentPath, entry.name).replaceAll(path.sep, '/'))
    .sort()
    .map((name) => ({ name, text: readFileSync(name, 'utf8') }));
}

/** Lines as an editor counts them: a newline at the very end begins no further line. */
export function lineCount(text: string): number {
  const lines = text.split('\n').length;
  return text.endsWith('\n') ? lines - 1 : lines;
}

/**
 * Everything a module asks for, in any way the language has: `import`, `import type`, `export … from` and `import()`.
 * An `import()` of something computed is given as its source text.
 */
export function specifiersOf({ name, text }: SourceFile): readonly string[] {
  const lang = name.endsWith('x') ? 'tsx' : 'ts';
  const { module, errors } = parseSync(name, text, { lang });
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
  return [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) =>
      one.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map((one) =>
      text.slice(one.moduleRequest.start, one.moduleRequest.end).replace(/^(['"`])(.*)\1$/, '$2'),
    ),
  ];
}

/** The file of this repository that a specifier means; undefined for packages, built-ins and style sheets. */
export function target(from: string, specifier: string): string | undefined {
  if (!/\.(ts|tsx)$/.test(specifier)) return undefined;
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : undefined;
}

/** Who imports whom, by file name. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The import graph of some files; every file is a node, imports leading outside are left out. */
export function importGraph(files: readonly SourceFile[]): ImportGraph {
  const names = new Set(files.map((file) => file.name));
  const edges = (file: SourceFile) =>
    specifiersOf(file).flatMap((specifier) => target(file.name, specifier) ?? []);
  return new Map(files.map((file) => [file.name, edges(file).filter((name) => names.has(name))]));
}

/** One circle in the graph as the names along it, first and last the same; undefined when there is none. */
export function findCircle(graph: ImportGraph): readonly string[] | undefined {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (name: string): readonly string[] | undefined => {
    const seenAt = trail.indexOf(name);
    if (seenAt >= 0) return [...trail.slice(seenAt), name];
    if (done.has(name)) return undefined;
    trail.push(name);
    for (const next of graph.get(name) ?? []) {
      const circle = visit(next);
      if (circle) return circle;
    }
    trail.pop();
    done.add(name);
    return undefined;
  };
  for (const name of graph.keys()) {
    const circle = visit(name);
    if (circle) return circle;
  }
  return undefined;
}
