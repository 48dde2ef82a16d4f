import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#store/migrate.ts';
import { migrations } from '#store/migrations/migrations.ts';

const before = Object.fromEntries(
  Object.entries(migrations).filter(([name]) => name < '0011-arrivals-and-drafts'),
);

/** An older file with three walk-ins: one waits, one has left, one was served. */
async function olderFile(): Promise<Database.Database> {
  const database = new Database(':memory:');
  await migrate(database, before);
  database.exec(`
    insert into office (id, name, municipality_code, created_at) values ('o', 'Alavus', '010', 0);
    insert into staff_member (id, name, title, created_at) values ('s', 'Siiri', '', 0);
    insert into walk_in (id, office_id, adviser_id, on_date, state, arrived_at, arrived_minute, start_minute, end_minute,
      changed_at, changed_by_id) values
      ('waits', 'o', 's', '2026-10-21', 'waiting', 100, 540, null, null, 100, 's'),
      ('left', 'o', 's', '2026-10-21', 'left', 100, 540, null, null, 200, 's'),
      ('done', 'o', 's', '2026-10-21', 'done', 100, 540, 545, 560, 300, 's');`);
  return database;
}

test('walk-ins of an older file get the steps that are known of them', async () => {
  const database = await olderFile();
  await migrate(database, migrations);
  const steps = database
    .prepare(
      'select walk_in_id as id, state, at, start_minute as start from walk_in_state order by walk_in_id, id',
    )
    .all();
  expect(steps).toEqual([
    { id: 'done', state: 'waiting', at: 100, start: null },
    { id: 'done', state: 'done', at: 300, start: 545 },
    { id: 'left', state: 'waiting', at: 100, start: null },
    { id: 'left', state: 'left', at: 200, start: null },
    { id: 'waits', state: 'waiting', at: 100, start: null },
  ]);
});

test('a choice of turn names one client who was taken and one who was passed', async () => {
  const database = await olderFile();
  await migrate(database, migrations);
  const choose = (taken: string, passed: string) => () =>
    database.exec(
      `insert into turn_choice (office_id, on_date, at, staff_id, taken_walk_in_id, passed_walk_in_id)
       values ('o', '2026-10-21', 1, 's', ${taken}, ${passed})`,
    );
  expect(choose(`'waits'`, 'null')).toThrow(/CHECK/);
  expect(choose('null', `'left'`)).toThrow(/CHECK/);
  expect(choose(`'waits'`, `'left'`)).not.toThrow();
});
