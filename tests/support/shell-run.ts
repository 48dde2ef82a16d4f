import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appState, becomeReady } from './electron-stand-in/app.ts';
import { started, forkState } from './electron-stand-in/utility-process.ts';
import type { Script } from './scripted-service.ts';

/** One line that the scripted service wrote about a message it got. */
export interface Noted {
  readonly pid: number;
  readonly type: string;
  readonly key?: string;
  readonly create?: boolean;
  readonly again?: boolean;
  readonly account?: unknown;
  readonly windowId?: number;
  readonly printId?: number;
  readonly bytes?: string | null;
}

const scratch = join(tmpdir(), 'neuvontapöytä åäö');
const hour = 3_600_000;

/**
 * A folder of its own for a run of the shell, with å, ä, ö and a space in its path. A test worker ends without a word,
 * so the folders of earlier runs, an hour old, are removed here.
 */
export function scratchFolder(): string {
  mkdirSync(scratch, { recursive: true });
  for (const name of readdirSync(scratch)) {
    const folder = join(scratch, name);
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > hour) rmSync(folder, { recursive: true, force: true });
  }
  return mkdtempSync(join(scratch, 'ajo '));
}

/** Writes what the service shall do when it is opened on `folder`. */
export function writeScript(folder: string, script: Script): void {
  writeFileSync(`${folder}.script.json`, JSON.stringify(script));
}

/** What the service was told, oldest first. */
export function notes(folder: string, type?: string): Noted[] {
  if (!existsSync(`${folder}.log`)) return [];
  const lines = readFileSync(`${folder}.log`, 'utf8').trimEnd().split('\n');
  return lines
    .map((line) => JSON.parse(line) as Noted)
    .filter((noted) => type === undefined || noted.type === type);
}

/** Sets the stand-in's computer up for a run: folders, service, command line. */
export function prepareComputer(root: string): void {
  appState.userData = join(root, 'käyttäjä');
  appState.documents = join(root, 'asiakirjat');
  forkState.instead = join(import.meta.dirname, 'scripted-service.ts');
}

export { becomeReady };

/** Ends the services that a test has left running. */
export function endServices(): void {
  for (const process of started) process.child.kill('SIGKILL');
}
