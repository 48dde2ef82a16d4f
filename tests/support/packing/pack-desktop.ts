import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Arch, build, Platform, type Configuration } from 'electron-builder';
import { electronDist, type System } from './electron-dist.ts';

const root = join(import.meta.dirname, '..', '..', '..');

export interface Packed {
  /** The folder that an installer would copy. */
  readonly folder: string;
  /** Where app.asar lies. */
  readonly resources: string;
  /** What @electron/fuses reads: the program, or the bundle of macOS. */
  readonly program: string;
}

const places = {
  linux: { target: Platform.LINUX, folder: 'linux', resources: 'resources', program: 'neuvontapoyta' },
  win32: { target: Platform.WINDOWS, folder: 'win', resources: 'resources', program: 'Neuvontapoyta.exe' },
  darwin: {
    target: Platform.MAC,
    folder: 'mac',
    resources: 'Contents/Resources',
    program: '',
  },
} as const;

/**
 * Copies what a working tree holds into `project`: the built program, and one file of everything that must stay out.
 *
 * @param out the built program.
 */
export function projectToPack(project: string, out: string): void {
  mkdirSync(project, { recursive: true });
  for (const name of ['package.json', 'package-lock.json', 'electron-builder.yml', 'assets'])
    cpSync(join(root, name), join(project, name), { recursive: true });
  cpSync(out, join(project, 'out'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  for (const stray of strays) {
    mkdirSync(dirname(join(project, stray)), { recursive: true });
    writeFileSync(join(project, stray), 'must not be packed');
  }
}

/** Files of a working tree that nobody's computer needs. */
export const strays = [
  'src/main/index.ts',
  'tests/main/index.test.ts',
  'docs/architecture.md',
  'README.md',
  '.env',
  '.ci/run',
  'neuvontapoyta.db',
  'out/main/index.js.map',
  'out/renderer/assets/index.js.map',
  'out/headless/server.js',
  'out/cli/index.js',
  'out/notes.txt',
] as const;

/** Packs the project as the installer would, without making the installer. Takes some seconds. */
export async function packDesktop(project: string, system: System, arch: 'x64' | 'arm64'): Promise<Packed> {
  const place = places[system];
  const output = join(project, '..', `dist-${system}-${arch}`);
  const config: Configuration = {
    electronDist: electronDist(join(project, '..', `electron-${system}`), system),
    directories: { output, buildResources: 'assets' },
    // There is no certificate here, and the stand-in program has nothing to edit.
    win: { signAndEditExecutable: false },
    mac: { identity: null },
  };
  await build({
    projectDir: project,
    targets: place.target.createTarget('dir', Arch[arch]),
    config,
    publish: 'never',
  });
  const suffix = arch === 'x64' ? '' : `-${arch}`;
  let folder = join(output, `${place.folder}${suffix}${system === 'darwin' ? '' : '-unpacked'}`);
  // The bundle's name is in decomposed letters, as file systems of macOS want it: it is found, not spelt.
  if (system === 'darwin')
    folder = join(folder, readdirSync(folder).find((name) => name.endsWith('.app')) ?? '');
  return { folder, resources: join(folder, place.resources), program: join(folder, place.program) };
}
