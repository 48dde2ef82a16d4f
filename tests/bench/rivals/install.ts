import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const wanted = fileURLToPath(new URL('.', import.meta.url));
/** Beside the program's own packages: the sources are not walked through other people's. */
const folder = resolve('node_modules/.cache/neuvontapoyta/rivals');

/** Installs what figures are measured against, as its lock file says and without scripts; once. */
export async function installRivals(): Promise<void> {
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return;
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(wanted, file), join(folder, file));
  await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
}

/** Loads one of them. @throws when it was not installed */
export const loadRival = (name: string): unknown => createRequire(join(folder, 'package.json'))(name);
