import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#store/migrate.ts';
import { migrations } from '#store/migrations/migrations.ts';

const before = Object.fromEntries(
  Object.entries(migrations).filter(([name]) => name < '0024-promises-changed'),
);

/** An older file with a promise that was tried once and then kept. */
async function olderFile(): Promise<Database.Database> {
  const database = new Database(':memory:');
  await migrate(database, before);
  database.exec(`
    insert into office (id, name, municipality_code, created_at) values ('o', 'Alavus', '010', 0);
    insert into staff_member (id, name, title, created_at) values ('s', 'Outi', '', 0);
    insert into promise (id, office_id, state, due_on, due_minute, made_by_id, made_at, kept_at)
      values ('p', 'o', 'kept', '2026-10-21', 780, 's', 100, 300);
    insert into promise_attempt (promise_id, at, staff_id, reached, note)
      values ('p', 200, 's', 0, 'ei vastaa'), ('p', 300, 's', 1, '');`);
  return database;
}

test('tries of an older file are steps in the same order, and their promises calls back', async () => {
  const database = await olderFile();
  await migrate(database, migrations);
  expect(database.prepare('select kind, at, note, told from promise_step order by id').all()).toEqual([
    { kind: 'notReached', at: 200, note: 'ei vastaa', told: null },
    { kind: 'reached', at: 300, note: '', told: null },
  ]);
  expect(database.prepare('select kind, state, keeper_id, broken_reason from promise').get()).toEqual({
    kind: 'callBack',
    state: 'kept',
    keeper_id: null,
    broken_reason: null,
  });
});

test('a change says what was before it, and nothing else does', async () => {
  const database = await olderFile();
  await migrate(database, migrations);
  const add = (columns: string, values: string) => () =>
    database.exec(
      `insert into promise_step (promise_id, at, staff_id, ${columns}) values ('p', 1, 's', ${values})`,
    );
  expect(add('kind', `'changed'`)).toThrow(/CHECK/);
  expect(add('kind, was_due_on, was_due_minute, told', `'reached', '2026-10-21', 780, 1`)).toThrow(/CHECK/);
  expect(add('kind, was_due_on, was_due_minute, told', `'changed', '2026-10-21', 780, 1`)).not.toThrow();
});
