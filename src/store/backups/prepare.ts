import { copyFileSync, existsSync, rmSync } from 'node:fs';
import type Database from 'better-sqlite3';
import type { Instant } from '#domain/time/instant.ts';
import { appendAudit, type AuditEntry } from '#store/audit/append.ts';
import { connect, type DatabaseKey } from '#store/connection.ts';
import type { Tables, WriteDb } from '#store/database.ts';
import { kyselyOver } from '#store/kysely.ts';
import { migrate, pendingMigrations } from '#store/migrate.ts';
import { openSession } from '#store/sessions/sessions.ts';
import { StoreFault, storeFaultOf } from '#store/store-fault.ts';
import { contentsOf, wentThrough, type Contents } from './contents.ts';
import { syncToDisk } from './sync-to-disk.ts';

/** What a copy would bring back, beside the database as it is. */
export interface LookedAt {
  readonly copy: Contents;
  readonly present: Contents;
  /** False when the database has never been what the copy holds: it is another office's, or of another history. */
  readonly isEarlier: boolean;
}

/** How a copy is made into a file that can take the database's place. */
export interface Preparation {
  readonly from: string;
  /** One of these opens it. */
  readonly keys: readonly DatabaseKey[];
  readonly to: string;
  /** The key that opens it afterwards. */
  readonly key: DatabaseKey;
  readonly now: Instant;
  /** The windows that are let in, with nobody chosen in them; null leaves the sessions as they are. */
  readonly sessions: readonly string[] | null;
  /** What the audit log of the file says of it; none before an office is set up. */
  readonly entry: AuditEntry | null;
}

/** @throws StoreFault KEY_WRONG, DATABASE_DAMAGED, DATABASE_NEWER, DATABASE_MISSING; the copy is only read */
export function lookAtCopy(
  from: string,
  keys: readonly DatabaseKey[],
  present: { readonly path: string; readonly key: DatabaseKey },
): LookedAt {
  try {
    const [copy] = openWith(from, keys, true);
    const database = connect(present.path, present.key, { readonly: true, fileMustExist: true });
    try {
      refuseUnfit(copy);
      const contents = contentsOf(copy);
      return {
        copy: contents,
        present: contentsOf(database),
        isEarlier: contents.head.seq > 0 && wentThrough(database, contents.head),
      };
    } finally {
      copy.close();
      database.close();
    }
  } catch (fault) {
    throw storeFaultOf(fault);
  }
}

/** @throws StoreFault as {@link lookAtCopy}; nothing is left then */
export async function prepareCopy(preparation: Preparation): Promise<void> {
  const { from, keys, to, key } = preparation;
  try {
    if (!existsSync(from)) throw new StoreFault('DATABASE_MISSING');
    copyFileSync(from, to);
    const [database, found] = openWith(to, keys, false);
    try {
      refuseUnfit(database);
      await migrate(database);
      await finish(database, preparation);
      database.pragma('wal_checkpoint(truncate)');
      database.pragma('journal_mode = delete');
      if (!Buffer.from(found).equals(Buffer.from(key)))
        database.pragma(`rekey = 'raw:${Buffer.from(key).toString('hex')}'`);
    } finally {
      database.close();
    }
    syncToDisk(to);
  } catch (fault) {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${to}${ending}`, { force: true });
    throw storeFaultOf(fault);
  }
}

function openWith(
  path: string,
  keys: readonly DatabaseKey[],
  readonly: boolean,
): [Database.Database, DatabaseKey] {
  if (!existsSync(path)) throw new StoreFault('DATABASE_MISSING');
  for (const key of keys) {
    try {
      return [connect(path, key, { readonly, fileMustExist: true }), key];
    } catch (fault) {
      if ((fault as { code?: string }).code !== 'SQLITE_NOTADB') throw fault;
    }
  }
  throw new StoreFault('KEY_WRONG');
}

function refuseUnfit(database: Database.Database): void {
  if (database.pragma('integrity_check', { simple: true }) !== 'ok') throw new StoreFault('DATABASE_DAMAGED');
  pendingMigrations(database);
}

async function finish(database: Database.Database, { sessions, entry, now }: Preparation): Promise<void> {
  const db = kyselyOver<Tables>(database);
  await db.transaction().execute(async (transaction) => {
    const write = transaction as WriteDb;
    if (sessions) {
      await write.deleteFrom('session').execute();
      for (const id of sessions) await openSession(write, id, now);
    }
    if (entry) await appendAudit(write, [entry]);
  });
}
