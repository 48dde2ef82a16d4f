import { expect, test } from 'vitest';
import { shippedPackages } from '#scripts/shipped/shipped-packages.ts';

const lock = {
  'node_modules/a': { version: '1.0.0', dependencies: { b: '^1.0.0' } },
  'node_modules/b': { version: '1.1.0', dependencies: { c: '^2.0.0' } },
  'node_modules/b/node_modules/c': { version: '2.0.0', dependencies: { d: '1.0.0' } },
  'node_modules/c': { version: '1.0.0' },
  'node_modules/d': { version: '1.0.0', dependencies: { a: '1.0.0' } },
  'node_modules/e': { version: '1.0.0' },
  'node_modules/driver': { name: 'driver-under-its-own-name', version: '3.0.0' },
  'node_modules/electron': { version: '9.0.0', dependencies: { e: '1.0.0' } },
};
const named = (imported: string[]) =>
  shippedPackages(imported, lock).map(({ name, version }) => `${name}@${version}`);

test('what is imported is shipped with everything that it asks for, in the version that it finds', () => {
  expect(named(['a'])).toEqual(['a@1.0.0', 'b@1.1.0', 'c@2.0.0', 'd@1.0.0']);
});

test('two versions of a package are two, and a package is known by its own name', () => {
  expect(named(['a', 'c', 'driver'])).toEqual([
    'a@1.0.0',
    'b@1.1.0',
    'c@2.0.0',
    'c@1.0.0',
    'd@1.0.0',
    'driver-under-its-own-name@3.0.0',
  ]);
});

test('the desktop’s runtime is shipped, what fetches it is not', () => {
  expect(named(['electron'])).toEqual(['electron@9.0.0']);
});

test('a package that is not locked is told', () => {
  expect(() => named(['missing'])).toThrow('The lock file has no missing, which the program imports');
});
