import { existsSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import { auditHead, type AuditHead } from './contents.ts';
import { syncFolder } from './sync-to-disk.ts';
import { StoreFault } from '#store/store-fault.ts';

/**
 * Puts a finished file in the place of an open database whose only connection is `writer`, which is closed. At every
 * moment the old or the new file is there and whole: the write-ahead log is first written into the old file and
 * removed, since a log left beside the new one would be played into it; then one rename decides. Nobody else may have the
 * file open, and it must still end at `head`: what somebody wrote meanwhile is not thrown away unseen.
 * @throws StoreFault DATABASE_LOCKED when somebody else has it open or has written; nothing is changed and `writer` is open
 */
export function swapDatabase(
  writer: Database.Database,
  path: string,
  prepared: string,
  head: AuditHead,
): void {
  writer.pragma('busy_timeout = 1000');
  let mode: unknown;
  try {
    writer.pragma('wal_checkpoint(truncate)');
    mode = writer.pragma('journal_mode = delete', { simple: true });
  } catch (cause) {
    throw new StoreFault('DATABASE_LOCKED', cause);
  }
  if (mode !== 'delete') throw new StoreFault('DATABASE_LOCKED');
  try {
    writer.exec('begin exclusive');
    if (auditHead(writer).hash !== head.hash || existsSync(`${path}-wal`))
      throw new StoreFault('DATABASE_LOCKED');
    syncFolder(dirname(path));
    try {
      renameSync(prepared, path);
    } catch (fault) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes((fault as NodeJS.ErrnoException).code ?? '')) throw fault;
      // Windows renames onto no open file. Whoever opens it in this moment makes the rename fail: nothing is lost.
      writer.exec('rollback');
      writer.close();
      renameSync(prepared, path);
    }
  } catch (fault) {
    if (writer.open && writer.inTransaction) writer.exec('rollback');
    throw fault;
  }
  writer.close();
  syncFolder(dirname(path));
}
