import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder, syncToDisk } from '#store/backups/sync-to-disk.ts';
import { sealUnder, unsealWith } from './sealed-under.ts';

const FILE = 'avaimen-vaihto';

/**
 * Keeps the coming key beside the database, locked with the present one, before a file with the coming key takes the
 * database's place. A computer that stops in between finds whichever key fits, and no paper is needed.
 */
export function writeKeyChange(folder: string, present: Uint8Array, coming: Uint8Array): void {
  const path = join(folder, FILE);
  writeFileSync(`${path}.unfinished`, sealUnder(present, coming), { mode: 0o600 });
  syncToDisk(`${path}.unfinished`);
  renameSync(`${path}.unfinished`, path);
  syncFolder(folder);
}

/** The key that was to follow the given one; undefined when no change is under way, or not from this key. */
export function readKeyChange(folder: string, present: Uint8Array): Uint8Array | undefined {
  try {
    return unsealWith(present, readFileSync(join(folder, FILE)));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
}

/** Ends the change: the key that fits is kept where keys are kept. */
export function clearKeyChange(folder: string): void {
  rmSync(join(folder, FILE), { force: true });
}
