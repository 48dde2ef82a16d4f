import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { APPLICATION_ID, connect, readPragmas } from '#store/connection.ts';
import { describeSchema } from '#store/describe-schema.ts';
import { DATABASE_FILE } from '#store/open.ts';
import { newStore } from '#tests/support/office.ts';

let made: Awaited<ReturnType<typeof newStore>>;
let database: Database.Database;
beforeAll(async () => {
  made = await newStore(0 as Instant);
  database = connect(join(made.folder, DATABASE_FILE), made.key, { readonly: false, fileMustExist: true });
});
afterAll(async () => {
  database.close();
  await made.close();
});

interface Column {
  name: string;
  type: string;
  notnull: number;
  pk: number;
}
const tables = () =>
  database
    .prepare(
      // An index of words (FTS5) is a table of SQLite's own making: neither it nor its parts can be STRICT.
      `select name, sql from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%'
        and name in (select name from pragma_table_list where type = 'table')`,
    )
    .all() as {
    name: string;
    sql: string;
  }[];
const columns = (table: string) => database.prepare(`pragma table_info("${table}")`).all() as Column[];
const foreignKeys = (table: string) =>
  database.prepare(`pragma foreign_key_list("${table}")`).all() as { from: string }[];

test('schema.sql is what the migrations make (write it with: node scripts/write-schema.ts)', () => {
  expect(readFileSync('src/store/schema.sql', 'utf8')).toBe(describeSchema(database));
});

const everyColumn = () =>
  tables().flatMap(({ name }) =>
    columns(name).map((column) => ({ ...column, where: `${name}.${column.name}`, table: name })),
  );

/** The type a column must have by its name; undefined when the name says nothing. */
function typeByName(name: string): string | undefined {
  if (name === 'at' || name.endsWith('_at') || name === 'minute' || name.endsWith('_minute'))
    return 'INTEGER';
  return name === 'on_date' || name.endsWith('_on') ? 'TEXT' : undefined;
}

test('every table is STRICT, and there are enough of them for the check to mean something', () => {
  expect(tables().length).toBeGreaterThan(20);
  expect(tables().filter(({ sql }) => !/\bstrict\b/i.test(sql))).toEqual([]);
});

test('moments and minutes are integers, days are text', () => {
  const named = everyColumn().filter(({ name }) => typeByName(name) !== undefined);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter(({ name, type }) => type !== typeByName(name)).map(({ where }) => where)).toEqual([]);
});

test('every reference is a foreign key that SQLite checks', () => {
  // These name what may be of several kinds, or what the log remembers after it has gone.
  const free = [
    'occupancy.resource_id',
    'occupancy.source_id',
    'audit_entry.staff_id',
    'audit_entry.entity_id',
    'audit_shown_subject.subject_id',
  ];
  const references = everyColumn().filter(({ name, where }) => name.endsWith('_id') && !free.includes(where));
  expect(references.length).toBeGreaterThan(30);
  const unchecked = references.filter(
    ({ table, name }) => !foreignKeys(table).some(({ from }) => from === name),
  );
  expect(unchecked.map(({ where }) => where)).toEqual([]);
});

test('a row can be found from what it belongs to without reading its whole table', () => {
  const owners = /^(office|call|booking|walk_in|handover|promise|template)_id$/;
  const firstOfIndex = (table: string) =>
    (
      database
        .prepare(
          'select (select name from pragma_index_info(list.name) where seqno = 0) as first from pragma_index_list(?) list',
        )
        .all(table) as { first: string }[]
    ).map(({ first }) => first);
  const owned = everyColumn().filter(({ name }) => owners.test(name));
  const unindexed = owned.filter(({ table, name, pk }) => pk !== 1 && !firstOfIndex(table).includes(name));
  expect(unindexed.map(({ where }) => where)).toEqual([]);
});

test('the settings that keep data safe are read back from the open file', () => {
  expect(readPragmas(database)).toEqual({
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    trusted_schema: 0,
    secure_delete: 1,
    temp_store: 2,
    cell_size_check: 1,
  });
  expect(database.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
  const { version } = database.prepare('select sqlite_version() as version').get() as { version: string };
  const [major, minor, patch] = version.split('.').map(Number) as [number, number, number];
  expect(major * 1_000_000 + minor * 1_000 + patch).toBeGreaterThanOrEqual(3_051_003);
});

test('nothing of the file can be read without the key', () => {
  const bytes = readFileSync(join(made.folder, DATABASE_FILE));
  expect(bytes.includes(Buffer.from('create table'))).toBe(false);
  expect(bytes.subarray(0, 15).toString()).not.toBe('SQLite format 3');
  expect(() =>
    connect(join(made.folder, DATABASE_FILE), new Uint8Array(32), { readonly: true, fileMustExist: true }),
  ).toThrow(/not a database/);
});
