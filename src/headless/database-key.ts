import { createHash, randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { KeyKeeper } from '#store/keys/key-keeper.ts';

/** The name under which the folder's key is kept: 32 hexadecimal digits. */
export const databaseIdOf = (folder: string): string =>
  createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32);

/** The key of the folder's database, and whether a database may be made there. */
export type KeyAnswer = { readonly key: Uint8Array; readonly create: boolean } | 'KEY_MISSING';

/**
 * The key for a folder. Only a folder that is empty, and in which this computer has never opened a database, gets a new
 * key and may get a new database: a lost key or a lost file must never end in an empty office.
 */
export async function keyFor(folder: string, keys: KeyKeeper, openedBefore: boolean): Promise<KeyAnswer> {
  const kept = await keys.load(databaseIdOf(folder));
  if (kept) return { key: kept, create: !openedBefore };
  const empty = !existsSync(folder) || readdirSync(folder).length === 0;
  if (openedBefore || !empty) return 'KEY_MISSING';
  const key = new Uint8Array(randomBytes(32));
  // Kept before the file is made: a power cut in between leaves a key too many, not a database too few.
  await keys.save(databaseIdOf(folder), key);
  return { key, create: true };
}

const markOf = (keyFolder: string, folder: string) => join(keyFolder, `${databaseIdOf(folder)}.opened`);

/** True when this computer has had a database open in the folder. */
export const wasOpened = (keyFolder: string, folder: string): boolean =>
  existsSync(markOf(keyFolder, folder));

/** Remembers that the folder holds a database from now on. */
export function markOpened(keyFolder: string, folder: string): void {
  mkdirSync(keyFolder, { recursive: true, mode: 0o700 });
  closeSync(openSync(markOf(keyFolder, folder), 'a', 0o600));
}
