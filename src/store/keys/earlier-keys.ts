import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syncToDisk } from '#store/backups/sync-to-disk.ts';
import { sealUnder, unsealWith } from './sealed-under.ts';

const pathIn = (backupFolder: string) => join(backupFolder, 'aiemmat-avaimet');

/** Keeps the key of the older copies, locked with the one that follows it. */
export function keepEarlierKey(backupFolder: string, earlier: Uint8Array, next: Uint8Array): void {
  const path = pathIn(backupFolder);
  mkdirSync(dirname(path), { recursive: true });
  appendFileSync(path, `${sealUnder(next, earlier).toString('base64')}\n`, { mode: 0o600 });
  syncToDisk(path);
}

/** The key and all those before it that it leads to, the newest first: one of them opens each copy of this database. */
export function keysFrom(backupFolder: string, key: Uint8Array): Uint8Array[] {
  const path = pathIn(backupFolder);
  if (!existsSync(path)) return [key];
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const keys = [key];
  for (const line of lines.reverse()) {
    const sealed = Buffer.from(line, 'base64');
    const earlier = keys.flatMap((known) => unsealWith(known, sealed) ?? [])[0];
    if (earlier) keys.push(earlier);
  }
  return keys;
}
