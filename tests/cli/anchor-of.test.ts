import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { anchorOf } from '#cli/anchor-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'npt-anchor-'));
afterAll(() => rmSync(folder, { recursive: true }));
const anchor = `1234-${'0123456789abcdef'.repeat(4)}`;

test('an anchor is given as it was printed, or as a file in which it stands', () => {
  expect(anchorOf(anchor.toUpperCase())).toBe(anchor);
  const file = join(folder, 'raportti.csv');
  writeFileSync(file, `Toimipiste;Alavus\nLokin ankkuri;${anchor}\n`);
  expect(anchorOf(file)).toBe(anchor);
});

test('what holds none is no anchor', () => {
  const file = join(folder, 'tyhja.txt');
  writeFileSync(file, `${anchor}0`);
  expect(anchorOf(file)).toBeNull();
  expect(anchorOf(join(folder, 'ei-ole'))).toBeNull();
});
