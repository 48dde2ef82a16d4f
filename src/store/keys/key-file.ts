import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { KeyKeeper } from './key-keeper.ts';

const KEY_BYTES = 32;

/**
 * Keys as files with mode 0600 in a folder with mode 0700, which must not be the database's own: a copied data folder
 * is then worth nothing without this one. For the browser host, which has no operating-system key store.
 */
export function keyFiles(folder: string): KeyKeeper {
  const path = (databaseId: string) => join(folder, `${databaseId}.key`);
  return {
    async load(databaseId) {
      try {
        // On Windows the mode says nothing; the profile folder's own rights protect the file there.
        if ((statSync(path(databaseId)).mode & 0o077) !== 0) chmodSync(path(databaseId), 0o600);
        const key = readFileSync(path(databaseId));
        return key.length === KEY_BYTES ? new Uint8Array(key) : undefined;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async save(databaseId, key) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const unfinished = `${path(databaseId)}.unfinished`;
      const file = openSync(unfinished, 'w', 0o600);
      try {
        writeSync(file, key);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(unfinished, path(databaseId));
    },
  };
}
