import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import type { Instant } from '#domain/time/instant.ts';
import type { DatabaseKey } from '#store/connection.ts';
import { anchorFile, UNFINISHED } from './backup.ts';
import { headOfCopy } from './changes.ts';
import { thinOut } from './copies.ts';
import { syncFolder, syncToDisk } from './sync-to-disk.ts';

/** Why a folder cannot be the second place of the copies. */
export const placeProblems = [
  'notAbsolute',
  'missing',
  'sameFolder',
  'notWritable',
  'full',
  'failed',
] as const;
export type PlaceProblem = (typeof placeProblems)[number];

/**
 * The second place as this computer knows it. Kept beside the first copies and not in the database: where a stick is
 * found belongs to the computer, and a restore must not bring back another one's.
 */
export interface SecondPlace {
  readonly folder: string;
  /** When the newest copy there was made; null when there is none yet. */
  readonly copiedAt: Instant | null;
  /** Since when copying has failed; null when the last one succeeded. */
  readonly failedAt: Instant | null;
  readonly problem: PlaceProblem | null;
}

const FILE = 'toinen-paikka.json';
/** Lies in the chosen folder: an empty mount point of a stick that was pulled is then not taken for the stick. */
const MARK = 'neuvontapoyta-varmuuskopiot.txt';
const MARK_TEXT = 'Neuvontapöydän varmuuskopioiden kansio. Älä poista tätä tiedostoa.';

/** The second place that was chosen, or null. */
export function readPlace(backupFolder: string): SecondPlace | null {
  try {
    return JSON.parse(readFileSync(join(backupFolder, FILE), 'utf8')) as SecondPlace;
  } catch {
    return null;
  }
}

/** Keeps the second place, or forgets it. */
export function writePlace(backupFolder: string, place: SecondPlace | null): void {
  const path = join(backupFolder, FILE);
  if (place === null) return rmSync(path, { force: true });
  mkdirSync(backupFolder, { recursive: true });
  writeFileSync(`${path}${UNFINISHED}`, JSON.stringify(place), { mode: 0o600 });
  syncToDisk(`${path}${UNFINISHED}`);
  renameSync(`${path}${UNFINISHED}`, path);
}

/** Looks at a folder that somebody wants to use, and marks it as ours. @returns why it will not do, or null */
export function choosePlace(folder: string, dataFolder: string): PlaceProblem | null {
  if (!isAbsolute(folder)) return 'notAbsolute';
  if (isBelow(dataFolder, folder)) return 'sameFolder';
  try {
    if (!statSync(folder).isDirectory()) return 'missing';
    writeFileSync(join(folder, MARK), `${MARK_TEXT}\n`);
    return null;
  } catch (fault) {
    return problemOf(fault);
  }
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}

function problemOf(fault: unknown): PlaceProblem {
  const code = (fault as NodeJS.ErrnoException).code ?? '';
  if (['ENOENT', 'ENOTDIR', 'ENODEV', 'EHOSTDOWN', 'ESTALE'].includes(code)) return 'missing';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return 'notWritable';
  return ['ENOSPC', 'EDQUOT'].includes(code) ? 'full' : 'failed';
}

/** Brings a finished copy to the second place and reads it back: every byte, and opened with one of the keys. */
export function copyToPlace(
  from: string,
  folder: string,
  keys: readonly DatabaseKey[],
  now: Instant,
): PlaceProblem | null {
  // A name that ends as a database's would let SQLite keep its files beside it under the final name.
  const unfinished = join(folder, `${basename(from)}.${randomUUID()}${UNFINISHED}`);
  try {
    if (!existsSync(join(folder, MARK))) return 'missing';
    copyFileSync(from, unfinished);
    syncToDisk(unfinished);
    if (hashOf(unfinished) !== hashOf(from)) return 'failed';
    if (headOfCopy(unfinished, keys) === null) return 'failed';
    // The anchor is of most use here: where the log's own computer doesn't reach.
    if (existsSync(anchorFile(from)))
      copyFileSync(anchorFile(from), anchorFile(join(folder, basename(from))));
    renameSync(unfinished, join(folder, basename(from)));
    syncFolder(folder);
    thinOut(folder, now);
    return null;
  } catch (fault) {
    return problemOf(fault);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function hashOf(path: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(1 << 20);
  const handle = openSync(path, 'r');
  try {
    for (;;) {
      const length = readSync(handle, piece);
      if (length === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, length));
    }
  } finally {
    closeSync(handle);
  }
}
