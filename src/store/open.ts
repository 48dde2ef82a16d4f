import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { Instant } from '#domain/time/instant.ts';
import { backUp } from './backups/backup.ts';
import { connect, type DatabaseKey } from './connection.ts';
import type { ReadDb, Tables, WriteDb } from './database.ts';
import { kyselyOver } from './kysely.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { snapshotOver, type Snapshot } from './snapshot.ts';
import { StoreFault, storeFaultOf } from './store-fault.ts';
import { TURN_TIMEOUT_MS } from './waiting-for-turn.ts';

export type { StoreFaultCode } from './store-fault.ts';
export { StoreFault } from './store-fault.ts';

/** An open database: many readers, one writer at a time. */
export interface Store {
  readonly read: ReadDb;
  /** The database as it is now, for a read that lasts: on a connection of its own, which its reader closes. */
  openSnapshot(): Snapshot;
  /** Runs the work in one IMMEDIATE transaction; everything or nothing. */
  write<Result>(work: (db: WriteDb) => Promise<Result>): Promise<Result>;
  /** A verified copy beside the database. @returns file name and size in bytes */
  backUp(now: Instant, why: string): Promise<{ fileName: string; bytes: number }>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Folder of the database; it is made when it is missing and `create` is set. */
  folder: string;
  key: DatabaseKey;
  now: Instant;
  /** Only then may a new file be made; otherwise a missing one is a fault. */
  create: boolean;
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

async function open({ folder, key, now, create }: OpenOptions): Promise<Store> {
  const path = join(folder, DATABASE_FILE);
  const exists = existsSync(path);
  if (!exists && !create) throw new StoreFault('DATABASE_MISSING');
  mkdirSync(join(folder, BACKUP_FOLDER), { recursive: true });
  accessSync(folder, constants.W_OK | constants.R_OK | constants.X_OK);
  if (exists) {
    accessSync(path, constants.W_OK | constants.R_OK);
    // An empty file where a database is expected is a lost database, not a new one.
    if (statSync(path).size === 0) throw new StoreFault('DATABASE_DAMAGED');
    refuseNewer(path, key);
  }
  const writer = connect(path, key, { readonly: false, fileMustExist: exists });
  try {
    if (exists) backUpBeforeMigrating(writer, key, backupPath(folder, now, 'ennen-paivitysta'));
    await migrate(writer);
    const reader = connect(path, key, { readonly: true, fileMustExist: true });
    return storeOver(writer, reader, path, key);
  } catch (error) {
    writer.close();
    throw error;
  }
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

function backupPath(folder: string, now: Instant, why: string): string {
  return join(folder, BACKUP_FOLDER, `neuvontapoyta-${now}-${why}.db`);
}

function storeOver(
  writer: Database.Database,
  reader: Database.Database,
  path: string,
  key: DatabaseKey,
): Store {
  const folder = dirname(path);
  const snapshots = new Set<Snapshot>();
  // From here on the driver itself waits for its turn; SQLite's own waiting would stop everything else meanwhile.
  writer.pragma(`busy_timeout = ${TURN_TIMEOUT_MS}`);
  const write = kyselyOver<Tables>(writer);
  const read = kyselyOver<Tables>(reader) as Kysely<Tables> & ReadDb;
  return {
    read,
    openSnapshot() {
      const database = connect(path, key, { readonly: true, fileMustExist: true });
      const snapshot: Snapshot = snapshotOver(database, () => snapshots.delete(snapshot));
      snapshots.add(snapshot);
      return snapshot;
    },
    write: (work) => write.transaction().execute((transaction) => work(transaction as WriteDb)),
    async backUp(now, why) {
      mkdirSync(join(folder, BACKUP_FOLDER), { recursive: true });
      const target = backupPath(folder, now, why);
      // In turn with the writes: a copy cannot be made inside somebody's open transaction.
      const bytes = await write.connection().execute(async () => backUp(writer, key, target));
      return { fileName: target.slice(folder.length + 1), bytes };
    },
    async close() {
      for (const snapshot of snapshots) snapshot.close();
      await read.destroy();
      // In its turn: a write that goes on is finished first, and not cut off in the middle.
      await write.connection().execute(async () => writer.pragma('wal_checkpoint(passive)'));
      await write.destroy();
    },
  };
}
