import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#store/migrate.ts';
import { migrations } from '#store/migrations/migrations.ts';

const NAME = '0028-old-figures';
const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < NAME));

/** An older file with an office, a worker and a call. */
async function migratedFile(): Promise<Database.Database> {
  const database = new Database(':memory:');
  database.pragma('foreign_keys = on');
  await migrate(database, before);
  database.exec(`
    insert into office (id, name, municipality_code, created_at) values ('o', 'Alavus', '010', 0);
    insert into staff_member (id, name, title, created_at) values ('s', 'Paula', '', 0);
    insert into call (id, office_id, state, on_date, start_minute, started_at, time, entered_by_id, changed_at, changed_by_id)
      values ('c', 'o', 'recorded', '2026-10-21', 560, 90, 'inside', 's', 100, 's');`);
  await migrate(database, migrations);
  return database;
}

const batch = (id: string, sequence: number, rest = `2, 5, '2021-02-03', '2021-02-04', 0, 's', null, null`) =>
  `insert into old_figure_batch (id, sequence, office_id, file_name, sha256, mapping, days, calls, first_on, last_on,
    imported_at, imported_by_id, undone_at, undone_by_id)
    values ('${id}', ${sequence}, 'o', 'a.csv', '${'0'.repeat(64)}', '{}', ${rest})`;
const figure = (id: string, calls: number | string, rest = `null, 0, 'answered', null`) =>
  `insert into old_figure (batch_id, on_date, start_minute, is_outside, kind, outcome, calls)
    values ('${id}', '2021-02-03', ${rest}, ${calls})`;

test('an older file keeps its calls and has no old figures', async () => {
  const database = await migratedFile();
  expect(database.prepare('select id from call').all()).toEqual([{ id: 'c' }]);
  expect(database.prepare('select count(*) as rows from old_figure').get()).toEqual({ rows: 0 });
});

test('calls that are alike stand once in an import, and a count is never below nothing', async () => {
  const database = await migratedFile();
  database.exec(batch('b', 1));
  database.exec(figure('b', 5));
  expect(() => database.exec(figure('b', 1))).toThrow(/UNIQUE/);
  expect(() => database.exec(figure('b', -1, `540, 0, 'answered', null`))).toThrow(/CHECK/);
  expect(() => database.exec(figure('b', `'x'`, `541, 0, 'answered', null`))).toThrow(/INTEGER/);
  expect(() => database.exec(figure('b', 1, `542, 0, 'other', null`))).toThrow(/CHECK/);
  expect(() => database.exec(figure('nobody', 1))).toThrow(/FOREIGN KEY/);
  expect(() => database.exec(figure('b', 0, `543, 0, 'missed', null`))).not.toThrow();
});

test('an import has its own place in the order, and is undone by somebody', async () => {
  const database = await migratedFile();
  database.exec(batch('b', 1));
  expect(() => database.exec(batch('c', 1))).toThrow(/UNIQUE/);
  expect(() => database.exec(`update old_figure_batch set undone_at = 1`)).toThrow(/CHECK/);
  expect(() => database.exec(`update old_figure_batch set undone_at = 1, undone_by_id = 's'`)).not.toThrow();
  expect(() => database.exec(batch('d', 2, `0, 0, '', '', 0, 's', null, null`))).toThrow(/CHECK/);
});
