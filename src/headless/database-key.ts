import { randomBytes } from 'node:crypto';
import { databaseId, folderState } from '#store/keys/database-folder.ts';
import type { KeyKeeper } from '#store/keys/key-keeper.ts';

/** The key of the folder's database, and whether a database may be made there. */
export type KeyAnswer =
  { readonly key: Uint8Array; readonly create: boolean } | 'KEY_MISSING' | 'FOLDER_READ_ONLY';

/**
 * The key for a folder. Only a folder that is empty, and in which this computer has never opened a database, gets a new
 * key and may get a new database: a lost key or a lost file must never end in an empty office.
 */
export async function keyFor(folder: string, keys: KeyKeeper, openedBefore: boolean): Promise<KeyAnswer> {
  const kept = await keys.load(databaseId(folder));
  if (kept) return { key: kept, create: !openedBefore };
  const state = folderState(folder);
  if (state === 'unreadable') return 'FOLDER_READ_ONLY';
  if (openedBefore || state === 'used') return 'KEY_MISSING';
  const key = new Uint8Array(randomBytes(32));
  // Kept before the file is made: a power cut in between leaves a key too many, not a database too few.
  await keys.save(databaseId(folder), key);
  return { key, create: true };
}
