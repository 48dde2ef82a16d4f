import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fromServiceMessage } from '#contract/process-messages.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { rowsOnThread } from '#service/statistics/rows-on-thread.ts';
import { becomeReady } from '#tests/support/electron-stand-in/app.ts';
import { utilityProcess, started } from '#tests/support/electron-stand-in/utility-process.ts';
import { manyCalls } from '#tests/support/many-calls.ts';
import { newOffice } from '#tests/support/office.ts';
import { gather, xlsxRows } from '#tests/support/row-file.ts';
import { scratchFolder } from '#tests/support/shell-run.ts';
import { until } from '#tests/support/until.ts';
import type { System } from '#tests/support/packing/electron-dist.ts';
import { filesBelow, neededFiles } from '#tests/support/packing/needed-files.ts';
import { packDesktop, projectToPack, strays, type Packed } from '#tests/support/packing/pack-desktop.ts';

vi.mock('electron', () => import('#tests/support/electron-stand-in/index.ts'));

const root = join(import.meta.dirname, '..', '..');
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { validateConfiguration } = builder('app-builder-lib/out/util/config/config') as {
  validateConfiguration: (config: object, log: object) => Promise<void>;
};
const { load } = createRequire(builder.resolve('app-builder-lib'))('js-yaml') as {
  load: (text: string) => Configuration;
};
const asar = createRequire(builder.resolve('app-builder-lib'))('@electron/asar') as {
  extractAll(archive: string, folder: string): void;
};

interface Configuration extends Record<string, unknown> {
  appId: string;
  npmRebuild: boolean;
  nsis: object;
  mac: object;
  linux: { target: { target: string }[] };
}
const configuration = () => load(readFileSync(join(root, 'electron-builder.yml'), 'utf8'));
const validate = (config: object) =>
  validateConfiguration(config, { isEnabled: false, add: () => undefined });

/** How a wire holds the states: as the digits of text. */
const [fuseOff, fuseOn] = [0x30, 0x31];

const scratch = scratchFolder();
const project = join(scratch, 'project');

beforeAll(() => {
  const out = join(scratch, 'out');
  const vite = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  execFileSync(process.execPath, [vite, 'build', '--outDir', out, '--logLevel', 'error'], { cwd: root });
  projectToPack(project, out);
}, 120_000);
afterAll(() => {
  for (const process of started) process.child.kill('SIGKILL');
  rmSync(scratch, { recursive: true, force: true });
});

describe('the configuration', () => {
  test('is what electron-builder’s own schema asks for', async () => {
    await expect(validate(configuration())).resolves.toBeUndefined();
  });

  test.each([
    ['an unknown key', (config: Configuration) => Object.assign(config, { appID: config.appId })],
    ['a wrong value', (config: Configuration) => Object.assign(config.nsis, { perMachine: 'never' })],
    [
      'an unknown fuse',
      (config: Configuration) => Object.assign(config, { electronFuses: { runAsNodes: false } }),
    ],
  ])('%s would be refused', async (_what, plant) => {
    const config = configuration();
    plant(config);
    await expect(validate(config)).rejects.toThrow('Invalid configuration');
  });

  test('installs for the user alone, signs with a hardened runtime, and runs no script of a package', () => {
    const config = configuration();
    expect(config.nsis).toMatchObject({ perMachine: false, allowElevation: false });
    expect(config.mac).toMatchObject({
      hardenedRuntime: true,
      entitlements: 'assets/entitlements.mac.plist',
    });
    expect(config.linux.target.map(({ target }) => target)).toEqual(['AppImage', 'deb']);
    expect(config.npmRebuild).toBe(false);
    expect(config['protocols']).toEqual([{ name: 'Neuvontapöytä', schemes: ['neuvontapoyta'] }]);
  });

  test('the entitlements are the one that V8 needs', () => {
    const text = readFileSync(join(root, 'assets/entitlements.mac.plist'), 'utf8');
    expect([...text.matchAll(/<key>([^<]+)/g)].map(([, key]) => key)).toEqual([
      'com.apple.security.cs.allow-jit',
    ]);
  });

  test('the icons are of the kinds and sizes that the installers want', () => {
    const png = readFileSync(join(root, 'assets/icon.png'));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      'PNG',
      1024,
      1024,
    ]);
    const ico = readFileSync(join(root, 'assets/icon.ico'));
    const widths = Array.from(
      { length: ico.readUInt16LE(4) },
      (_, index) => ico.readUInt8(6 + index * 16) || 256,
    );
    expect(widths.sort((a, b) => a - b)).toEqual([16, 24, 32, 48, 64, 128, 256]);
    const icns = readFileSync(join(root, 'assets/icon.icns'));
    expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
  });
});

describe.each([
  ['linux', 'x64'],
  ['win32', 'x64'],
  ['darwin', 'arm64'],
] as [System, 'x64' | 'arm64'][])('packed for %s %s', (system, arch) => {
  let packed: Packed;
  let files: string[];
  const contents = join(scratch, `contents-${system}`);

  beforeAll(async () => {
    packed = await packDesktop(project, system, arch);
    asar.extractAll(join(packed.resources, 'app.asar'), contents);
    files = filesBelow(contents);
  }, 120_000);

  test('the archive holds all and only what runs', () => {
    expect(files.sort()).toEqual([...neededFiles(project, `${system}-${arch}`)].sort());
    for (const stray of strays) expect(files).not.toContain(stray);
  });

  test('the binary, and nothing else, lies outside the archive', () => {
    const binary = `node_modules/better-sqlite3/prebuilds/${system}-${arch}.node`;
    expect(filesBelow(join(packed.resources, 'app.asar.unpacked'))).toEqual([binary]);
  });

  test('the licences of what is inside are beside the program', () => {
    const place = system === 'darwin' ? join(packed.resources, '..') : dirname(packed.program);
    expect(readFileSync(join(place, 'licences.txt'), 'utf8')).toContain('better-sqlite3-multiple-ciphers ');
  });

  test('the fuses are set', async () => {
    const wire = await getCurrentFuseWire(packed.program);
    const on = [
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar,
    ];
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ];
    for (const fuse of on) expect([fuse, wire[fuse]]).toEqual([fuse, fuseOn]);
    for (const fuse of off) expect([fuse, wire[fuse]]).toEqual([fuse, fuseOff]);
  });

  test('the packed package names the shell and no scripts', () => {
    const program = JSON.parse(readFileSync(join(contents, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(program['main']).toBe('out/main/index.js');
    expect(program).not.toHaveProperty('scripts');
    expect(program).not.toHaveProperty('devDependencies');
  });
});

describe('the check itself', () => {
  test('a file that the program needs and that is missing is noticed', () => {
    const chunk = filesBelow(join(project, 'out/main/chunks'))[0] ?? '';
    const path = join(project, 'out/main/chunks', chunk);
    const text = readFileSync(path);
    rmSync(path);
    expect(() => neededFiles(project, 'linux-x64')).toThrow(`${chunk}, which is not there`);
    writeFileSync(path, text);
  });

  test('a dependency that was not bundled is noticed', () => {
    const path = join(project, 'out/main/service.js');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, `import 'kysely';\n${text}`);
    expect(() => neededFiles(project, 'linux-x64')).toThrow('imports kysely, which is not bundled');
    writeFileSync(path, text);
  });
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the packed service opens a new database with nothing but the packed files',
  async () => {
    becomeReady();
    const contents = join(scratch, 'contents-linux');
    const child = utilityProcess.fork(join(contents, 'out/main/service.js'));
    const heard: unknown[] = [];
    child.on('message', (raw) => heard.push(fromServiceMessage.parse(raw)));
    const folder = join(scratch, 'tietokanta');
    child.postMessage({
      type: 'open',
      folder,
      key: new Uint8Array(32).fill(7),
      version: '0.1.0',
      create: true,
    });
    await until('an answer', () => heard.length > 0);
    expect(heard).toEqual([{ type: 'ready' }]);
    child.postMessage({ type: 'close' });
    await until('the end', () => child.child.exitCode !== null);
    expect(heard.at(-1)).toEqual({ type: 'closed' });
    expect(readFileSync(join(folder, 'neuvontapoyta.db')).toString('latin1', 0, 15)).not.toBe(
      'SQLite format 3',
    );
  },
);

test.runIf(process.platform === 'linux' && process.arch === 'x64').each(['main', 'headless'])(
  'the built thread of out/%s writes a file of rows',
  async (shell) => {
    const place = shell === 'main' ? join(scratch, 'contents-linux') : project;
    const file = pathToFileURL(join(place, 'out', shell, 'row-thread.js'));
    const office = await newOffice('2026-12-01');
    await manyCalls(office, { count: 300, first: '2026-11-02' });
    const { bytes } = await gather(
      rowsOnThread(office.parts.store, file, {
        offices: [{ id: office.officeId, name: 'Alavus' }],
        wanted: {
          officeId: office.officeId,
          period: monthRange(month('2026-11')),
          municipality: null,
          format: 'xlsx',
          language: 'fi',
        },
        now: office.time.clock(),
      }),
    );
    expect(await xlsxRows(bytes)).toHaveLength(301);
    await office.close();
  },
);
