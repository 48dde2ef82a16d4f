import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow, lineCount } from '#tests/support/source-tree.ts';

const code = ['.ts', '.tsx', '.mjs', '.css'];
const generated = (name: string) => name.endsWith('.generated.ts');
const source = filesBelow('src', ['.ts', '.tsx']).filter(({ name }) => !generated(name));
const tests = filesBelow('tests', ['.ts', '.tsx']);
const all = [...filesBelow('src', code), ...filesBelow('tests', code), ...filesBelow('scripts', code)];

const forbidden = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'constants', 'types', 'manager'];

/** Trusted Types is the name of a feature of browsers, not a heap of types. */
const properNames = ['trusted-types'];

/** Parts of a path that say nothing about what is inside: a forbidden word alone or at the end (`call-utils.ts`). */
function emptyNames(name: string): readonly string[] {
  const stems = name.split('/').map((part) => part.replace(/\..*$/, ''));
  return stems
    .filter((stem) => !properNames.includes(stem))
    .filter((stem) => forbidden.includes(stem.split('-').at(-1) ?? ''));
}

describe('the shape of the repository', () => {
  it('keeps every file under 300 lines, words and generated files apart', () => {
    const counted = all.filter(({ name }) => !name.startsWith('src/i18n/') && !generated(name));
    const long = counted.filter(({ text }) => lineCount(text) > 300);
    expect(long.map(({ name, text }) => `${name}: ${lineCount(text)}`)).toEqual([]);
  });

  it('keeps the median file of src at 80 lines or less', () => {
    const lengths = source.map(({ text }) => lineCount(text)).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('has at least 0.8 lines of tests for each line of source', () => {
    const total = (files: typeof tests) => files.reduce((sum, { text }) => sum + lineCount(text), 0);
    expect(total(tests) / total(source)).toBeGreaterThanOrEqual(0.8);
  });

  it('names no file or folder by a word that says nothing', () => {
    expect(all.filter(({ name }) => emptyNames(name).length > 0).map(({ name }) => name)).toEqual([]);
  });

  it.each([
    'src/domain/types.ts',
    'src/store/utils/a.ts',
    'tests/call-helpers.ts',
    'src/ui/window-manager.tsx',
  ])('would notice %s', (name) => expect(emptyNames(name)).toHaveLength(1));

  it('has at most eight visible top-level folders', () => {
    const made = ['node_modules', 'out', 'dist', 'coverage', 'test-results'];
    const folders = readdirSync('.', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !made.includes(entry.name))
      .map((entry) => entry.name);
    expect(folders.slice(8)).toEqual([]);
  });

  it('mirrors src in tests: no test folder for a layer that does not exist', () => {
    const own = ['api', 'architecture', 'bench', 'e2e', 'e2e-electron', 'scripts', 'support'];
    const layers = readdirSync('src');
    const strays = readdirSync('tests').filter((name) => !own.includes(name) && !layers.includes(name));
    expect(strays).toEqual([]);
  });
});
