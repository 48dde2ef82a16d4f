import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Manifest {
  readonly gypfile?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const manifest = read('package.json') as Manifest;
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, Locked>> };

const locked = Object.entries(packages).filter(([place]) => place !== '');
const production = locked.filter(([, entry]) => entry.dev !== true && entry.devOptional !== true);
const nameOf = (place: string) => place.replace(/^.*node_modules\//, '');

/** Scripts that npm would run at installation, the compiling it starts by itself included. */
function installScripts(folder: string, { scripts = {}, gypfile }: Manifest): readonly string[] {
  const named = ['preinstall', 'install', 'postinstall'].filter((name) => name in scripts);
  const compiles = existsSync(`${folder}/binding.gyp`) && gypfile !== false && !('install' in scripts);
  return compiles ? [...named, 'node-gyp'] : named;
}

describe('dependencies', () => {
  const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

  it.each(asked)('%s is asked for in one exact version (%s)', (_, version) => {
    expect(version).toMatch(/^(npm:(@[\w-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+$/);
  });

  it('are at most 40 packages in the installed program', () => {
    expect(production.length).toBeGreaterThan(Object.keys(manifest.dependencies ?? {}).length - 1);
    expect(production.length).toBeLessThanOrEqual(40);
  });

  it('run no install script in the installed program', () => {
    const running = production.flatMap(([place]) =>
      installScripts(place, read(`${place}/package.json`) as Manifest).map((script) => `${place}: ${script}`),
    );
    expect(running).toEqual([]);
  });

  it('run no install script on a developer’s computer either', () => {
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
  });

  it('would notice an install script', () => {
    const scripts = { preinstall: 'x', test: 'y' };
    expect(installScripts('node_modules/better-sqlite3', { scripts })).toEqual(['preinstall', 'node-gyp']);
    expect(installScripts('node_modules/zod', { scripts })).toEqual(['preinstall']);
  });

  it('bring the database driver’s binaries inside the package, for every system the program is made for', () => {
    const systems = ['win32-x64', 'darwin-arm64', 'darwin-x64', 'linux-x64', 'linux-arm64'];
    const lacking = systems.filter(
      (name) => !existsSync(`node_modules/better-sqlite3/prebuilds/${name}.node`),
    );
    expect(lacking).toEqual([]);
  });

  it('hold every oRPC package in the same version', () => {
    const versions = locked
      .filter(([place]) => nameOf(place).startsWith('@orpc/'))
      .map(([, { version }]) => version);
    expect(versions.length).toBeGreaterThan(3);
    expect([...new Set(versions)]).toEqual([manifest.dependencies?.['@orpc/contract']]);
  });

  it('come from the public registry, with a checksum each', () => {
    const elsewhere = locked.filter(
      ([, { resolved }]) => resolved !== undefined && new URL(resolved).host !== 'registry.npmjs.org',
    );
    expect(elsewhere.map(([place]) => place)).toEqual([]);
    expect(locked.filter(([, { integrity }]) => integrity === undefined).map(([place]) => place)).toEqual([]);
  });

  it('are locked for every system, or npm would refuse the lock file', () => {
    const names = new Set(locked.map(([place]) => nameOf(place)));
    const wanted = locked.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}));
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });
});
