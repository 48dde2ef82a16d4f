import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
  version?: string;
  integrity?: string;
  optional?: boolean;
}
interface Lock {
  packages?: Record<string, Entry>;
}
const module = new URL('../../../scripts/setup/install.mjs', import.meta.url).href;
const { isInstalled } = (await import(module)) as {
  isInstalled: (wanted: Lock | undefined, present: Lock | undefined) => boolean;
};

const a = { version: '1.0.0', integrity: 'sha512-a' };
const wanted: Lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': a,
    'node_modules/other-os': { ...a, optional: true },
  },
};
const present = (packages: Record<string, Entry>): Lock => ({ packages });

describe('what counts as installed', () => {
  it('every wanted package, those for other systems left out', () => {
    expect(isInstalled(wanted, present({ 'node_modules/a': a }))).toBe(true);
    expect(isInstalled(wanted, present({ 'node_modules/a': a, 'node_modules/other-os': a }))).toBe(true);
  });

  it.each([
    ['nothing was noted, as after an interrupted installation', undefined],
    ['a package is missing', present({})],
    ['a package has another version', present({ 'node_modules/a': { ...a, version: '1.0.1' } })],
    ['a package has other contents', present({ 'node_modules/a': { ...a, integrity: 'sha512-b' } })],
    ['a package is there that is not wanted', present({ 'node_modules/a': a, 'node_modules/b': a })],
  ])('not when %s', (_, found) => {
    expect(isInstalled(wanted, found)).toBe(false);
  });

  it('not without a lock file', () => {
    expect(isInstalled(undefined, present({ 'node_modules/a': a }))).toBe(false);
  });

  it('npm’s own note of the tree these tests run in', () => {
    const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Lock;
    expect(existsSync('node_modules/.package-lock.json')).toBe(true);
    expect(isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'))).toBe(true);
  });
});
