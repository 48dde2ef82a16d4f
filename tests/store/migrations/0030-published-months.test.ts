import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#store/migrate.ts';
import { migrations } from '#store/migrations/migrations.ts';

const NAME = '0030-published-months';
const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < NAME));

test('an older file keeps its people and has nothing published; what is no month or no JSON is refused', async () => {
  const database = new Database(':memory:');
  database.pragma('foreign_keys = on');
  await migrate(database, before);
  database.exec(`insert into staff_member (id, name, title, created_at) values ('s', 'Siiri', '', 0)`);
  await migrate(database, migrations);
  expect(database.prepare('select name from staff_member').pluck().all()).toContain('Siiri');
  expect(database.prepare('select count(*) from published_month').pluck().get()).toBe(0);
  const insert = database.prepare(`insert into published_month values (?, ?, ?, 1, 's')`);
  expect(() => insert.run('2027', '{}', '{}')).toThrow(/CHECK/);
  expect(() => insert.run('2027-05', '{', '{}')).toThrow(/CHECK/);
  insert.run('2027-05', '{}', '{}');
  expect(() => insert.run('2027-05', '{}', '{}')).toThrow(/UNIQUE/);
  database.close();
});
