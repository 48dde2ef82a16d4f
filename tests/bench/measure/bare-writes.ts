import { closeSync, fdatasyncSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { FRAME_BYTES } from './wal-bytes.ts';

const FILE_BYTES = 1000 * FRAME_BYTES;

/**
 * The floor of everything durable: the same number of bytes written over old ones of a file as long as a full write-ahead
 * log, one after another as the log is, and one fdatasync. The file lies in the folder, so on the same disk.
 */
export function bareWrites(folder: string): { write(bytes: number): number; close(): void } {
  const file = openSync(join(folder, 'bare-writes'), 'w+');
  writeSync(file, Buffer.alloc(FILE_BYTES, 1));
  fsyncSync(file);
  const bytesToWrite = Buffer.alloc(FILE_BYTES, 2);
  let position = 0;
  return {
    write(bytes) {
      if (position + bytes > FILE_BYTES) position = 0;
      const before = performance.now();
      writeSync(file, bytesToWrite, 0, bytes, position);
      fdatasyncSync(file);
      const time = performance.now() - before;
      position += bytes;
      return time;
    },
    close: () => closeSync(file),
  };
}
