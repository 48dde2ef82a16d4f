import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { ReadDb, Tables, WriteDb } from '#store/database.ts';
import { kyselyOver } from '#store/kysely.ts';
import { migrate } from '#store/migrate.ts';
import { DATABASE_FILE, type Store } from '#store/open.ts';
import { snapshotOver } from '#store/snapshot.ts';

/**
 * Opens the file as the product does but for the key; the product itself has no such way. Settings as in
 * src/store/connection.ts, read back.
 */
export function connectPlain(folder: string, readonly: boolean): Database.Database {
  const database = new Database(join(folder, DATABASE_FILE), { readonly, timeout: 5000 });
  database.prepare('select count(*) from sqlite_schema').get();
  if (!readonly) database.pragma('journal_mode = wal');
  for (const setting of [
    'synchronous = 2',
    'foreign_keys = 1',
    'trusted_schema = 0',
    'secure_delete = 1',
    'temp_store = 2',
    'cell_size_check = 1',
    'journal_size_limit = -1',
  ])
    database.pragma(setting);
  if (database.pragma('synchronous', { simple: true }) !== 2) throw new Error('Not durable');
  return database;
}

/** A store without encryption, for comparison only. */
export async function openPlainStore(folder: string): Promise<Store> {
  const writer = connectPlain(folder, false);
  await migrate(writer);
  const write = kyselyOver<Tables>(writer);
  const read = kyselyOver<Tables>(connectPlain(folder, true)) as unknown as ReadDb;
  const none = (): never => {
    throw new Error('The plain store makes no backups');
  };
  return {
    read,
    folder,
    key: none,
    doTask: none,
    replaceWith: none,
    lendPlace: none,
    openSnapshot: () => snapshotOver(connectPlain(folder, true)),
    write: (work) => write.transaction().execute((transaction) => work(transaction as WriteDb)),
    backUp: none,
    emptyLog: none,
    async close() {
      await read.destroy();
      writer.pragma('wal_checkpoint(passive)');
      await write.destroy();
    },
  };
}
