import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '#store/migrate.ts';
import { migrations } from '#store/migrations/migrations.ts';

const NAME = '0031-sign-in';
const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < NAME));

let database: Database.Database;
beforeEach(async () => {
  database = new Database(':memory:');
  database.pragma('foreign_keys = on');
  await migrate(database, before);
  database.exec(`insert into staff_member (id, name, title, created_at) values ('s', 'Siiri', '', 0)`);
  database.exec(`insert into session values ('window 1', 's', 1, 2)`);
  await migrate(database, migrations);
});
afterEach(() => {
  database.close();
});

test('an older file keeps its people and its windows, and nobody works in them any more', () => {
  expect(database.prepare('select name from staff_member').pluck().all()).toContain('Siiri');
  expect(database.prepare('select * from session').all()).toEqual([
    { id: 'window 1', staff_id: null, opened_at: 1, last_seen_at: 2, active_at: null, locked_at: null },
  ]);
});

test('nobody has a secret yet, and nothing says that secrets have begun', () => {
  for (const table of ['credential', 'start_code', 'entry_tries', 'computer_account', 'recovered_entry'])
    expect(database.prepare(`select count(*) from ${table}`).pluck().get()).toBe(0);
  expect(database.prepare(`select count(*) from setting where name like 'secrets%'`).pluck().get()).toBe(0);
});

test('what is no argon2id hash is not stored as a secret', () => {
  const insert = database.prepare('insert into credential values (?, ?, ?, 0)');
  expect(() => insert.run('s', 'password', 'kolme vihreää kurkea')).toThrow(/CHECK/);
  expect(() => insert.run('s', 'face', '$argon2id$v=19$x')).toThrow(/CHECK/);
  expect(() => insert.run('nobody', 'pin', '$argon2id$v=19$x')).toThrow(/FOREIGN/);
  insert.run('s', 'pin', '$argon2id$v=19$x');
});

test('an account of a computer is one person’s', () => {
  const insert = database.prepare('insert into computer_account values (?, ?, ?)');
  insert.run('PC1', 'siiri', 's');
  expect(() => insert.run('PC1', 'siiri', 's')).toThrow(/UNIQUE/);
  insert.run('PC2', 'siiri', 's');
});
