import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import { anchorText } from '#domain/audit/anchor.ts';
import { connect, type DatabaseKey } from '#store/connection.ts';
import { contentsOf, isBetween, type AuditHead } from './contents.ts';
import { syncFolder, syncToDisk } from './sync-to-disk.ts';

/** Ending of a copy that is not finished; what a program that was killed left of it is removed at the next start. */
export const UNFINISHED = '.unfinished';

/** A copy that has been made and found whole. */
export interface MadeCopy {
  readonly bytes: number;
  /** Where the audit log of the copy ends. */
  readonly head: AuditHead;
}

/** The file beside a copy that says where its audit log ended. */
export const anchorFile = (copy: string): string => `${copy}.ankkuri.txt`;

const TRIES = 3;

/**
 * Makes a verified, encrypted copy at `target`. `VACUUM INTO` because a file copy misses what is in the write-ahead
 * log and SQLite's own backup fails on encrypted files. The copy gets its name only after it has been opened with the
 * key and found whole, with the same rows and an end of the audit log that the file has gone through. Others may write
 * meanwhile: the copy is of one moment.
 * @throws Error when the copy is not the same
 */
export function backUp(database: Database.Database, key: DatabaseKey, target: string): MadeCopy {
  // A name of its own: a scheduled backup and a program that has just been updated may both be at it.
  const unfinished = `${target}.${randomUUID()}${UNFINISHED}`;
  try {
    for (let tries = 1; ; tries += 1) {
      const before = contentsOf(database);
      database.prepare('vacuum into ?').run(unfinished);
      syncToDisk(unfinished);
      const copy = checked(unfinished, key);
      // Somebody who came and went between the two looks leaves no trace in them: then once more.
      if (isBetween(database, copy, before, contentsOf(database))) {
        // Beside the copy and readable without the key: a later change of the log shows against it.
        if (copy.head.seq > 0)
          writeFileSync(anchorFile(target), `${anchorText({ rows: copy.head.seq, head: copy.head.hash })}\n`);
        renameSync(unfinished, target);
        syncFolder(dirname(target));
        return { bytes: statSync(target).size, head: copy.head };
      }
      if (tries === TRIES) throw new Error('The backup differs from the database');
      rmSync(unfinished);
    }
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** What a copy holds. It is left as one file, without a write-ahead log. @throws Error when it is not whole */
function checked(path: string, key: DatabaseKey) {
  const copy = connect(path, key, { readonly: false, fileMustExist: true });
  try {
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok') throw new Error('The backup is not whole');
    const contents = contentsOf(copy);
    copy.pragma('wal_checkpoint(truncate)');
    copy.pragma('journal_mode = delete');
    return contents;
  } finally {
    copy.close();
  }
}
