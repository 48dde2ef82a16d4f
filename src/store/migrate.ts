import type Database from 'better-sqlite3';
import { Migrator, type Migration } from 'kysely/migration';
import { APPLICATION_ID } from './connection.ts';
import { kyselyOver } from './kysely.ts';
import { migrations } from './migrations/migrations.ts';
import { StoreFault } from './store-fault.ts';

/** Names of the steps a file has been through, oldest first; empty for a new file. */
export function appliedMigrations(database: Database.Database): string[] {
  const table = database
    .prepare("select 1 from sqlite_schema where type = 'table' and name = 'kysely_migration'")
    .get();
  if (!table) return [];
  return (
    database.prepare('select name from kysely_migration order by name').all() as { name: string }[]
  ).map(({ name }) => name);
}

/** Steps this program has and the file has not. @throws StoreFault DATABASE_NEWER when the file has steps we do not know */
export function pendingMigrations(
  database: Database.Database,
  known: readonly string[] = Object.keys(migrations),
): string[] {
  const applied = appliedMigrations(database);
  if (applied.some((name) => !known.includes(name))) throw new StoreFault('DATABASE_NEWER');
  return known.filter((name) => !applied.includes(name));
}

/** Runs the missing steps, all in one transaction: the file is in its old or its new state, never between. */
export async function migrate(
  database: Database.Database,
  steps: Readonly<Record<string, Migration>> = migrations,
): Promise<void> {
  const { error } = await new Migrator({
    db: kyselyOver<unknown>(database),
    provider: { getMigrations: async () => ({ ...steps }) },
  }).migrateToLatest();
  if (error) throw error;
  database.pragma(`application_id = ${APPLICATION_ID}`);
  database.pragma(`user_version = ${Object.keys(steps).length}`);
}
