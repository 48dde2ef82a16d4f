import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#store/migrate.ts';
import { migrations } from '#store/migrations/migrations.ts';

const NAME = '0036-retention';
const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < NAME));

test('an older file keeps its clients, who are found as before, and nothing is removed by itself', async () => {
  const database = new Database(':memory:');
  database.pragma('foreign_keys = on');
  await migrate(database, before);
  database.exec(`
    insert into staff_member (id, name, title, created_at) values ('s', 'Siiri', '', 0);
    insert into office (id, name, municipality_code, created_at) values ('o', 'Alavus', '010', 0);
    insert into client (row_no, id, office_id, name, changed_at, changed_by_id) values (1, 'c', 'o', 'Kaino Koe', 0, 's');
    insert into client_inside (rowid, folded) values (1, 'kaino koe')`);
  await migrate(database, migrations);
  const found = () =>
    database.prepare(`select rowid from client_inside where client_inside match '"ino ko"'`).pluck().all();
  expect(found()).toEqual([1]);
  for (const table of ['retention', 'retention_run'])
    expect(database.prepare(`select count(*) from ${table}`).pluck().get()).toBe(0);
  database.exec(`delete from client_inside where rowid = 1`);
  expect(found()).toEqual([]);
  const config = database
    .prepare(`select v from client_inside_config where k = 'secure-delete'`)
    .pluck()
    .get();
  expect(config).toBe(1);
  const run = database.prepare(
    `insert into retention_run (id, office_id, months, on_date, started_at, ended_at, cleared_at) values (?, 'o', ?, '2026-12-01', 1, ?, ?)`,
  );
  expect(() => run.run('r', '{', null, null)).toThrow(/CHECK/);
  expect(() => run.run('r', '{}', null, 5)).toThrow(/CHECK/);
  run.run('r', '{}', 4, 5);
  database.close();
});
