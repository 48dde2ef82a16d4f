import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The name under which a folder's key is kept: 32 hexadecimal digits. */
export function databaseId(folder: string): string {
  return createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32);
}

/**
 * `fresh` when the folder has never held a database: it is missing or empty. A folder with anything in it (a database,
 * or the backups of one that is gone) is `used` and never taken for a new office.
 */
export function folderState(folder: string): 'fresh' | 'used' | 'unreadable' {
  try {
    return !existsSync(folder) || readdirSync(folder).length === 0 ? 'fresh' : 'used';
  } catch {
    return 'unreadable';
  }
}
