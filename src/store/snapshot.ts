import type Database from 'better-sqlite3';
import { sql } from 'kysely';
import { connect, type DatabaseKey } from './connection.ts';
import type { ReadDb, Tables } from './database.ts';
import { kyselyOver } from './kysely.ts';

/**
 * Reads several things as they were at one moment: without it each query sees what was committed before it, and a report
 * could count a call in one table and not in another. Inside `work` only the given handle may be used.
 */
export function inOneSnapshot<Result>(
  db: ReadDb,
  work: (snapshot: ReadDb) => Promise<Result>,
): Promise<Result> {
  return db.connection().execute(async (connection) => {
    // Not a transaction of the builder: that begins IMMEDIATE, which asks to write.
    await sql`begin`.execute(connection);
    try {
      return await work(connection as ReadDb);
    } finally {
      await sql`commit`.execute(connection);
    }
  });
}

/** The database as it was at one moment, on a connection of its own: a long read stops nobody else's. */
export interface Snapshot {
  readonly db: ReadDb;
  /** Ends it; a later read of it fails. It may be called again. */
  readonly close: () => void;
}

/** Begins a snapshot on a read-only connection, which it owns from then on; `onClose` is called once. */
export function snapshotOver(database: Database.Database, onClose: () => void = () => undefined): Snapshot {
  database.exec('begin');
  // A deferred transaction takes its snapshot at its first read, not at its beginning.
  database.prepare('select count(*) from sqlite_schema').get();
  return {
    db: kyselyOver<Tables>(database) as unknown as ReadDb,
    close() {
      if (!database.open) return;
      database.close();
      onClose();
    },
  };
}

/** Where a snapshot is opened, also by another thread of this process; it never leaves the process, since the key is in it. */
export interface SnapshotPlace {
  readonly path: string;
  readonly key: DatabaseKey;
}

/** Opens the file once more and begins a snapshot. @throws SqliteError */
export function openSnapshotAt({ path, key }: SnapshotPlace, onClose?: () => void): Snapshot {
  return snapshotOver(connect(path, key, { readonly: true, fileMustExist: true }), onClose);
}
