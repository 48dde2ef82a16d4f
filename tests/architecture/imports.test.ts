import { describe, expect, it } from 'vitest';
import {
  filesBelow,
  findCircle,
  importGraph,
  specifiersOf,
  target,
  type SourceFile,
} from '#tests/support/source-tree.ts';

/**
 * The direction of imports between layers, walked here without the linter, so that neither a hole in one of its rules
 * nor a dynamic `import()`, which it does not look at, goes unnoticed.
 */
const mayImport: Record<string, readonly string[]> = {
  domain: [],
  contract: ['domain'],
  i18n: ['domain'],
  store: ['domain'],
  service: ['domain', 'contract', 'store', 'i18n', 'exports', 'imports'],
  exports: ['domain', 'i18n'],
  imports: ['domain'],
  main: ['contract', 'service', 'i18n', 'domain', 'store'],
  preload: ['contract'],
  headless: ['contract', 'service', 'store', 'exports', 'i18n', 'domain'],
  cli: ['headless', 'contract', 'service', 'store', 'exports', 'i18n', 'domain'],
  renderer: ['domain', 'contract', 'i18n'],
};

const files = filesBelow('src', ['.ts', '.tsx']);
const graph = importGraph(files);
const layerOf = (name: string) => name.split('/')[1] ?? '';

/** Imports between layers that the table does not allow, as "file → file". */
function wrongWays(some: readonly SourceFile[]): readonly string[] {
  return some.flatMap((file) =>
    specifiersOf(file)
      .flatMap((specifier) => target(file.name, specifier) ?? [])
      .filter((to) => layerOf(to) !== layerOf(file.name))
      .filter((to) => !(mayImport[layerOf(file.name)] ?? []).includes(layerOf(to)))
      .map((to) => `${file.name} → ${to}`),
  );
}

const planted = (name: string, text: string): SourceFile => ({ name, text });

describe('imports', () => {
  it('knows every layer', () => {
    expect(
      [...new Set(files.map(({ name }) => layerOf(name)))].filter((layer) => !(layer in mayImport)),
    ).toEqual([]);
  });

  it('go only the ways the layers allow', () => expect(wrongWays(files)).toEqual([]));

  it('lead from the shell to the keys of the store and no further', () => {
    const shell = files.filter(({ name }) => layerOf(name) === 'main');
    const reached = shell
      .flatMap((file) => specifiersOf(file).flatMap((specifier) => target(file.name, specifier) ?? []))
      .filter((to) => layerOf(to) === 'store');
    expect(reached.length).toBeGreaterThan(0);
    expect(reached.filter((to) => !to.startsWith('src/store/keys/'))).toEqual([]);
  });

  it.each([
    ['an import', `import { a } from '#store/open.ts';`],
    ['a type', `import type { A } from '#store/open.ts';`],
    ['a re-export', `export * from '#store/open.ts';`],
    ['a dynamic import', `export const a = () => import('#store/open.ts');`],
    ['a way upwards', `import '../../store/open.ts';`],
  ])('would be noticed going the wrong way as %s', (_, text) => {
    expect(wrongWays([planted('src/domain/calls/a.ts', text)])).toEqual([
      'src/domain/calls/a.ts → src/store/open.ts',
    ]);
  });

  it('name only files that exist, with their ending', () => {
    const names = new Set(files.map(({ name }) => name));
    const lost = files.flatMap((file) =>
      specifiersOf(file)
        .filter((specifier) => /^[#.]/.test(specifier) && !/\.(css|html|svg|json)$/.test(specifier))
        .filter((specifier) => !names.has(target(file.name, specifier) ?? ''))
        .map((specifier) => `${file.name}: ${specifier}`),
    );
    expect(lost).toEqual([]);
  });

  it('are spelled out: no import of something computed', () => {
    const dynamic = files.flatMap((file) =>
      specifiersOf(file).map((specifier) => [file.name, specifier] as const),
    );
    expect(dynamic.filter(([, specifier]) => !/^[\w@#./:-]+$/.test(specifier))).toEqual([]);
  });

  it('make no circle', () => expect(findCircle(graph)).toBeUndefined());

  it('would be noticed making one, also through types and over three files', () => {
    const circle = [
      planted('src/domain/a.ts', `import type { B } from './b.ts'; export type A = B;`),
      planted('src/domain/b.ts', `export * from '#domain/c.ts';`),
      planted('src/domain/c.ts', `export const c = () => import('./a.ts');`),
      planted('src/domain/d.ts', `import './a.ts';`),
    ];
    expect(findCircle(importGraph(circle))).toEqual(
      ['a', 'b', 'c', 'a'].map((letter) => `src/domain/${letter}.ts`),
    );
    expect(findCircle(importGraph(circle.slice(0, 2)))).toBeUndefined();
  });
});
