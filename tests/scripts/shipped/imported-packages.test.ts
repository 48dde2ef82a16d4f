import { describe, expect, test } from 'vitest';
import { importedPackages, packageOf, packagesImported } from '#scripts/shipped/imported-packages.ts';

describe('packages of the sources', () => {
  test.each([
    ['react', 'react'],
    ['react-dom/client', 'react-dom'],
    ['@orpc/client/fetch', '@orpc/client'],
    ['#domain/time/instant.ts', undefined],
    ['./sibling.ts', undefined],
    ['node:fs', undefined],
  ])('%s is of %s', (specifier, name) => {
    expect(packageOf(specifier)).toBe(name);
  });

  test('every way of importing is found, and what only types need is not', () => {
    const source = `
      import { z } from 'zod';
      import type { Page } from 'playwright-core';
      import {
        a,
        b as c,
      } from 'react-aria-components/Button';
      export { d } from '@visx/scale';
      export type { E } from 'typescript';
      const later = () => import('ical.js');
      import { own } from '#domain/own.ts';
`;
    expect(packagesImported(`${source}import 'tinykeys';`)).toEqual([
      'zod',
      'react-aria-components',
      '@visx/scale',
      'ical.js',
      'tinykeys',
    ]);
  });

  test('the program’s own sources import what they are known to', () => {
    const found = importedPackages('src');
    expect(found).toEqual(expect.arrayContaining(['better-sqlite3', 'electron', 'kysely', 'react', 'zod']));
    expect(found).not.toContain('vitest');
  });
});
