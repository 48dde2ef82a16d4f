import Database from 'better-sqlite3';
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { expect, test } from 'vitest';
import { appliedMigrations, migrate } from '#store/migrate.ts';
import { migrations } from '#store/migrations/migrations.ts';

const creating = (table: string): Migration => ({
  up: async (db: Kysely<unknown>) =>
    void (await sql.raw(`create table ${table} (x text) strict`).execute(db)),
});
const tables = (database: Database.Database) =>
  database
    .prepare("select name from sqlite_schema where name in ('first', 'second') order by name")
    .pluck()
    .all();

test('the steps stand in the order of their names, which is the order in which they run', () => {
  expect(Object.keys(migrations)).toEqual(Object.keys(migrations).toSorted());
});

test('a step that fails takes the ones before it back with it: the file is as it was', async () => {
  const database = new Database(':memory:');
  const failing: Migration = {
    async up(db: Kysely<unknown>) {
      await creating('second').up(db);
      throw new Error('no room');
    },
  };
  await expect(
    migrate(database, { '0001-first': creating('first'), '0002-second': failing }),
  ).rejects.toThrow('no room');
  expect(tables(database)).toEqual([]);
  expect(appliedMigrations(database)).toEqual([]);
  await migrate(database, { '0001-first': creating('first'), '0002-second': creating('second') });
  expect(tables(database)).toEqual(['first', 'second']);
});
