import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import { connect, type DatabaseKey } from '#store/connection.ts';

function syncToDisk(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function rowCounts(database: Database.Database): string {
  const tables = database
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name")
    .all();
  return (tables as { name: string }[])
    .map(
      ({ name }) =>
        `${name}=${(database.prepare(`select count(*) as n from "${name}"`).get() as { n: number }).n}`,
    )
    .join(',');
}

function auditHead(database: Database.Database): string {
  const table = database.prepare("select 1 from sqlite_schema where name = 'audit_entry'").get();
  if (!table) return '';
  const row = database.prepare('select hash from audit_entry order by seq desc limit 1').get() as
    { hash: string } | undefined;
  return row?.hash ?? '';
}

/**
 * Makes a verified, encrypted copy at `target`. `VACUUM INTO` because a file copy misses what is in the write-ahead
 * log and SQLite's own backup fails on encrypted files. The copy gets its name only after it has been opened with the
 * key and found whole, with the same rows and the same head of the audit log.
 * @returns the size in bytes. @throws Error when the copy is not the same
 */
export function backUp(database: Database.Database, key: DatabaseKey, target: string): number {
  // A name of its own: a scheduled backup and a program that has just been updated may both be at it.
  const unfinished = `${target}.${randomUUID()}.unfinished`;
  try {
    const [countsNow, headNow] = database.transaction(() => {
      return [rowCounts(database), auditHead(database)];
    })();
    database.prepare('vacuum into ?').run(unfinished);
    syncToDisk(unfinished);
    const copy = connect(unfinished, key, { readonly: false, fileMustExist: true });
    try {
      if (copy.pragma('integrity_check', { simple: true }) !== 'ok')
        throw new Error('The backup is not whole');
      if (rowCounts(copy) !== countsNow || auditHead(copy) !== headNow)
        throw new Error('The backup differs from the database');
      copy.pragma('wal_checkpoint(truncate)');
      copy.pragma('journal_mode = delete');
    } finally {
      copy.close();
    }
    renameSync(unfinished, target);
    syncToDisk(dirname(target));
    return statSync(target).size;
  } finally {
    rmSync(unfinished, { force: true });
  }
}
