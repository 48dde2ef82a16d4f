import type Database from 'better-sqlite3';
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { HeldDatabase } from './held-database.ts';
import { SqliteDriver } from './sqlite-driver.ts';

/** SQLite's schema changes are transactional; Kysely's adapter says they are not, and would commit each step by itself. */
class TransactionalSchema extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** A query builder over one open connection. */
export function kyselyOver<Schema>(database: Database.Database): Kysely<Schema> {
  return kyselyHolding<Schema>({ database });
}

/** The same over a connection that may be exchanged for another while it is used. */
export function kyselyHolding<Schema>(held: HeldDatabase): Kysely<Schema> {
  return new Kysely<Schema>({
    dialect: {
      createAdapter: () => new TransactionalSchema(),
      createDriver: () => new SqliteDriver(held),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}
