import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#store/migrate.ts';
import { migrations } from '#store/migrations/migrations.ts';

const NAME = '0029-made-reports';
const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < NAME));

/** An older file with an office, a person and a call. */
async function olderFile(): Promise<Database.Database> {
  const database = new Database(':memory:');
  database.pragma('foreign_keys = on');
  await migrate(database, before);
  database.exec(`
    insert into office (id, name, municipality_code, created_at) values ('o', 'Alavus', '010', 0);
    insert into staff_member (id, name, title, created_at) values ('p', 'Paula', '', 0);`);
  return database;
}

const values = (changes: Record<string, string> = {}) => {
  const row = {
    id: `'r'`,
    made_at: '5',
    made_by_id: `'p'`,
    office_id: `'o'`,
    from_on: `'2026-10-01'`,
    to_on: `'2026-10-31'`,
    way: `'csv'`,
    language: `'fi'`,
    program_version: `'0.1.0'`,
    fingerprint: `'abc'`,
    content: `'{}'`,
    ...changes,
  };
  return `insert into report_made (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`;
};

test('an older file keeps its rows, and has an empty register', async () => {
  const database = await olderFile();
  const people = database.prepare('select * from staff_member').all();
  await migrate(database, migrations);
  expect(database.prepare('select * from staff_member').all()).toEqual(people);
  expect(database.prepare('select count(*) as count from report_made').get()).toEqual({ count: 0 });
  database.exec(values());
  database.exec(values({ id: `'every office'`, office_id: 'null' }));
  expect(database.prepare('select id, office_id from report_made order by id').all()).toEqual([
    { id: 'every office', office_id: null },
    { id: 'r', office_id: 'o' },
  ]);
  expect(database.pragma('foreign_key_check')).toEqual([]);
});

test.each([
  ['nobody', { made_by_id: `'nobody'` }, /FOREIGN KEY/],
  ['an office that is not there', { office_id: `'nowhere'` }, /FOREIGN KEY/],
  ['days the wrong way round', { to_on: `'2026-09-30'` }, /CHECK/],
  ['half an earlier period', { compared_from_on: `'2026-09-01'` }, /CHECK/],
  ['figures that cannot be read', { content: `'{'` }, /CHECK/],
  ['no way of making', { way: `''` }, /CHECK/],
])('a report of %s is refused', async (_, changes, refusal) => {
  const database = await olderFile();
  await migrate(database, migrations);
  expect(() => database.exec(values(changes))).toThrow(refusal);
});
