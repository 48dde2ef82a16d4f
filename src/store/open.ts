import { accessSync, constants, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { copyName, type BackupReason } from '#domain/backups/copy-name.ts';
import type { Instant } from '#domain/time/instant.ts';
import { backUp, type MadeCopy } from './backups/backup.ts';
import type { AuditHead } from './backups/contents.ts';
import { swapDatabase } from './backups/swap.ts';
import { doBackupTask, type DoBackupTask } from './backups/task.ts';
import { connect, type DatabaseKey } from './connection.ts';
import type { ReadDb, Tables, WriteDb } from './database.ts';
import type { HeldDatabase } from './held-database.ts';
import { keepEarlierKey } from './keys/earlier-keys.ts';
import { clearKeyChange, readKeyChange, writeKeyChange } from './keys/key-change.ts';
import { kyselyHolding } from './kysely.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { openSnapshotAt, type Snapshot, type SnapshotPlace } from './snapshot.ts';
import { refuseStaleLog } from './stale-log.ts';
import { StoreFault, storeFaultOf } from './store-fault.ts';
import { TURN_TIMEOUT_MS, waitingForTurn } from './waiting-for-turn.ts';

export type { StoreFaultCode } from './store-fault.ts';
export { StoreFault } from './store-fault.ts';

/** An open database: many readers, one writer at a time. */
export interface Store {
  readonly read: ReadDb;
  /** The database as it is now, for a read that lasts: on a connection of its own, which its reader closes. */
  openSnapshot(): Snapshot;
  /**
   * For a reader on another thread: where it opens its snapshot. `end` ends that reader when the store is closed before it
   * has given the place back.
   */
  lendPlace(end: () => Promise<void>): LentPlace;
  /** Runs the work in one IMMEDIATE transaction; everything or nothing. */
  write<Result>(work: (db: WriteDb) => Promise<Result>): Promise<Result>;
  /** Folder of the database. */
  readonly folder: string;
  /** The key that opens it now. */
  key(): DatabaseKey;
  /** Works on whole files, beside the service where it has a worker. */
  readonly doTask: DoBackupTask;
  /**
   * Brings what the write-ahead log holds into the file and empties the log, which else keeps earlier pages until they are written
   * over. @returns false when somebody who reads still needs it: then again later
   */
  emptyLog(): Promise<boolean>;
  /** A verified copy beside the database; others may write meanwhile. @returns its name from the folder on */
  backUp(now: Instant, why: BackupReason): Promise<MadeCopy & { fileName: string }>;
  /**
   * Goes on with another file in the place of the database, after a verified copy of it: the way back. Whoever writes
   * meanwhile waits and finds the new file; who reads goes on until the change.
   * @param prepare gives a finished file in this folder and the key that opens it; told where the copy is.
   * @throws StoreFault DATABASE_LOCKED when another program has the database open; the old one goes on then
   */
  replaceWith(now: Instant, why: BackupReason, prepare: Prepare): Promise<MadeCopy & { fileName: string }>;
  close(): Promise<void>;
}

/** A place that is lent until it is given back; it may be given back again. */
export interface LentPlace {
  readonly place: SnapshotPlace;
  readonly giveBack: () => void;
}

/** Gives the file that takes the database's place. */
export type Prepare = (copy: string) => Promise<{ readonly path: string; readonly key: DatabaseKey }>;

export interface OpenOptions {
  /** Folder of the database; it is made when it is missing and `create` is set. */
  folder: string;
  key: DatabaseKey;
  now: Instant;
  /** Only then may a new file be made; otherwise a missing one is a fault. */
  create: boolean;
  /** Does the work on whole files elsewhere; in this thread without it. */
  doTask?: DoBackupTask;
  /** Told when the database opens with another key than the given one, which has to be kept from then on. */
  onKeyChanged?: (key: DatabaseKey) => void;
}

export const DATABASE_FILE = 'neuvontapoyta.db';
export const BACKUP_FOLDER = 'varmuuskopiot';

/** True when the folder holds a database already. */
export function databaseExists(folder: string): boolean {
  return existsSync(join(folder, DATABASE_FILE));
}

/**
 * Opens the office's database: key, settings, schema steps (with a verified backup before them).
 * @throws StoreFault with the reason; the file is then byte for byte what it was
 */
export async function openStore(options: OpenOptions): Promise<Store> {
  try {
    return await open(options);
  } catch (error) {
    throw storeFaultOf(error);
  }
}

async function open(options: OpenOptions): Promise<Store> {
  const { folder, now, create } = options;
  const path = join(folder, DATABASE_FILE);
  const exists = existsSync(path);
  if (!exists && !create) throw new StoreFault('DATABASE_MISSING');
  mkdirSync(join(folder, BACKUP_FOLDER), { recursive: true });
  accessSync(folder, constants.W_OK | constants.R_OK | constants.X_OK);
  const key = exists ? lookAt(path, options) : options.key;
  if (exists) refuseStaleLog(path, key);
  const writer = connect(path, key, { readonly: false, fileMustExist: exists });
  try {
    if (exists) backUpBeforeMigrating(writer, key, backupPath(folder, now, 'ennen-paivitysta'));
    await migrate(writer);
    const reader = connect(path, key, { readonly: true, fileMustExist: true });
    if (key !== options.key) options.onKeyChanged?.(key);
    return storeOver(writer, reader, key, options);
  } catch (error) {
    writer.close();
    throw error;
  }
}

/** Looks at an old file before anything is written. @returns the key that opens it */
function lookAt(path: string, { folder, key }: OpenOptions): DatabaseKey {
  accessSync(path, constants.W_OK | constants.R_OK);
  // An empty file where a database is expected is a lost database, not a new one.
  if (statSync(path).size === 0) throw new StoreFault('DATABASE_DAMAGED');
  const coming = readKeyChange(folder, key);
  try {
    refuseNewer(path, key);
  } catch (fault) {
    // A new key may have come into force just before the computer stopped.
    if (coming === undefined || (fault as { code?: string }).code !== 'SQLITE_NOTADB') throw fault;
    refuseNewer(path, coming);
    return coming;
  }
  clearKeyChange(folder);
  return key;
}

/** Looked at through a read-only connection, so that a newer file keeps every byte. */
function refuseNewer(path: string, key: DatabaseKey): void {
  const database = connect(path, key, { readonly: true, fileMustExist: true });
  try {
    pendingMigrations(database);
  } finally {
    database.close();
  }
}

function backUpBeforeMigrating(writer: Database.Database, key: DatabaseKey, target: string): void {
  if (pendingMigrations(writer).length === 0) return;
  try {
    backUp(writer, key, target);
  } catch (error) {
    // Another process that opened the file at the same moment may have migrated it under this copy; it has its own.
    if (pendingMigrations(writer).length > 0) throw error;
  }
}

function backupPath(folder: string, now: Instant, why: BackupReason): string {
  return join(folder, BACKUP_FOLDER, copyName(now, why));
}

function storeOver(
  firstWriter: Database.Database,
  firstReader: Database.Database,
  firstKey: DatabaseKey,
  { folder, doTask = doBackupTask, onKeyChanged }: OpenOptions,
): Store {
  const path = join(folder, DATABASE_FILE);
  const writer: HeldDatabase = { database: firstWriter };
  const reader: HeldDatabase = { database: firstReader };
  let key = firstKey;
  const snapshots = new Set<Snapshot>();
  const borrowers = new Set<() => Promise<void>>();
  const endBorrowers = () => Promise.all([...borrowers].map((end) => end()));
  const takeTurns = () => writer.database.pragma(`busy_timeout = ${TURN_TIMEOUT_MS}`);
  // From here on the driver itself waits for its turn; SQLite's own waiting would stop everything else meanwhile.
  takeTurns();
  const write = kyselyHolding<Tables>(writer);
  const read = kyselyHolding<Tables>(reader) as Kysely<Tables> & ReadDb;

  async function copyNow(now: Instant, why: BackupReason): Promise<MadeCopy & { fileName: string }> {
    mkdirSync(join(folder, BACKUP_FOLDER), { recursive: true });
    const to = backupPath(folder, now, why);
    const made = await doTask({ kind: 'copy', from: path, key, to });
    return { ...made, fileName: to.slice(folder.length + 1) };
  }

  /** Everything from closing to opening in one piece: nobody comes in between. */
  function exchange(prepared: string, coming: DatabaseKey, head: AuditHead): void {
    if (writer.database.inTransaction) writer.database.exec('rollback');
    for (const snapshot of snapshots) snapshot.close();
    reader.database.close();
    const isOtherKey = !Buffer.from(coming).equals(Buffer.from(key));
    try {
      if (isOtherKey) {
        keepEarlierKey(join(folder, BACKUP_FOLDER), key, coming);
        writeKeyChange(folder, key, coming);
      }
      swapDatabase(writer.database, path, prepared, head);
      key = coming;
    } finally {
      if (writer.database.open) writer.database.pragma('journal_mode = wal');
      else writer.database = connect(path, key, { readonly: false, fileMustExist: true });
      takeTurns();
      reader.database = connect(path, key, { readonly: true, fileMustExist: true });
    }
    if (isOtherKey) onKeyChanged?.(coming);
  }

  return {
    read,
    folder,
    key: () => key,
    doTask,
    openSnapshot() {
      const snapshot: Snapshot = openSnapshotAt({ path, key }, () => snapshots.delete(snapshot));
      snapshots.add(snapshot);
      return snapshot;
    },
    lendPlace(end) {
      borrowers.add(end);
      return { place: { path, key }, giveBack: () => void borrowers.delete(end) };
    },
    write: (work) => write.transaction().execute((transaction) => work(transaction as WriteDb)),
    emptyLog: () =>
      write.connection().execute(async () => {
        const [{ busy } = { busy: 1 }] = writer.database.pragma('wal_checkpoint(truncate)') as {
          busy: number;
        }[];
        return busy === 0;
      }),
    async backUp(now, why) {
      // A write that goes on is waited for; those that come while the copy is made do not wait for it.
      await write.connection().execute(async () => undefined);
      return copyNow(now, why);
    },
    replaceWith: (now, why, prepare) =>
      write.connection().execute(async () => {
        await waitingForTurn(async () => writer.database.exec('begin immediate'));
        let prepared: Awaited<ReturnType<Prepare>> | undefined;
        try {
          const made = await copyNow(now, why);
          prepared = await prepare(join(folder, made.fileName));
          const { path: from, key: coming } = prepared;
          await read.connection().execute(async () => {
            await endBorrowers();
            exchange(from, coming, made.head);
          });
          return made;
        } finally {
          if (writer.database.inTransaction) writer.database.exec('rollback');
          if (prepared) rmSync(prepared.path, { force: true });
        }
      }),
    async close() {
      for (const snapshot of snapshots) snapshot.close();
      await endBorrowers();
      await read.destroy();
      // In its turn: a write that goes on is finished first, and not cut off in the middle.
      await write.connection().execute(async () => writer.database.pragma('wal_checkpoint(passive)'));
      await write.destroy();
    },
  };
}
