import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const module = new URL('../../../scripts/setup/fingerprint.mjs', import.meta.url).href;
const { fingerprint } = (await import(module)) as {
  fingerprint: (base: string, places: readonly string[]) => string;
};

let base: string;
const at = (file: string) => path.join(base, file);
const now = () => fingerprint(base, ['src', 'a.json', 'missing']);

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'fingerprint-'));
  mkdirSync(at('src/deep'), { recursive: true });
  writeFileSync(at('src/deep/one.ts'), '1');
  writeFileSync(at('src/two.ts'), '2');
  writeFileSync(at('a.json'), '{}');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

describe('the fingerprint of sources', () => {
  it('stays when nothing but a time changes, or a file outside changes', () => {
    const before = now();
    utimesSync(at('src/two.ts'), 0, 0);
    writeFileSync(at('other.txt'), 'x');
    expect(now()).toBe(before);
  });

  it.each([
    ['contents change', () => writeFileSync(at('src/deep/one.ts'), '2')],
    ['a file comes', () => writeFileSync(at('src/three.ts'), '')],
    ['a file goes', () => rmSync(at('src/two.ts'))],
    ['a file is renamed', () => renameSync(at('src/two.ts'), at('src/three.ts'))],
    ['a file that was missing comes', () => writeFileSync(at('missing'), '')],
    ['a single named file changes', () => writeFileSync(at('a.json'), '[]')],
  ])('changes when %s', (_, change) => {
    const before = now();
    change();
    expect(now()).not.toBe(before);
  });
});
