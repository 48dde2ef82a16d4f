import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE_FILE } from '#store/open.ts';

/** A page with the header that the write-ahead log gives it; https://www.sqlite.org/fileformat2.html#walformat */
export const FRAME_BYTES = 4096 + 24;
/** Where the wal-index keeps mxFrame: https://www.sqlite.org/walformat.html */
const MX_FRAME = 16;

/**
 * Counts what commits add to the write-ahead log of the folder's database, read from its wal-index, which is not encrypted.
 * `since` answers the bytes added since it was last asked; after a checkpoint the log begins anew and so does the count.
 */
export function walBytes(folder: string): { since(): number; close(): void } {
  const file = openSync(join(folder, `${DATABASE_FILE}-shm`), 'r');
  const word = new Uint32Array(1);
  const frames = () => {
    readSync(file, word, 0, word.byteLength, MX_FRAME);
    return word[0] as number;
  };
  let before = frames();
  return {
    since() {
      const now = frames();
      const added = now >= before ? now - before : now;
      before = now;
      return added * FRAME_BYTES;
    },
    close: () => closeSync(file),
  };
}
