import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#store/migrate.ts';
import { migrations } from '#store/migrations/migrations.ts';

const NAME = '0034-made-row-files';
const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < NAME));

const made = (id: string, more: Record<string, string> = {}) => {
  const row = {
    id: `'${id}'`,
    made_at: '5',
    made_by_id: `'p'`,
    office_id: `'o'`,
    from_on: `'2026-10-01'`,
    to_on: `'2026-10-31'`,
    way: `'csv'`,
    language: `'fi'`,
    program_version: `'0.1.0'`,
    fingerprint: `'abc'`,
    content: `'{"figures":[]}'`,
    ...more,
  };
  return `insert into report_made (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`;
};

/** An older file with two reports that left the office. */
async function olderFile(): Promise<Database.Database> {
  const database = new Database(':memory:');
  database.pragma('foreign_keys = on');
  await migrate(database, before);
  database.exec(`
    insert into office (id, name, municipality_code, created_at) values ('o', 'Alavus', '010', 0);
    insert into staff_member (id, name, title, created_at) values ('p', 'Paula', '', 0);
    ${made('r')};
    ${made('every office', { office_id: 'null', audit_anchor: `'anchor'` })};`);
  return database;
}

test('the reports of an older file stay as they were, and none of them becomes a file of rows', async () => {
  const database = await olderFile();
  const rows = database.prepare('select * from report_made order by id').all() as object[];
  await migrate(database, migrations);
  expect(database.prepare('select * from report_made order by id').all()).toEqual(
    rows.map((row) => ({ ...row, row_count: null })),
  );
  expect(database.pragma('foreign_key_check')).toEqual([]);
});

test('a file of rows has its number, nought too, and no figures', async () => {
  const database = await olderFile();
  await migrate(database, migrations);
  database.exec(made('rows', { content: `'null'`, row_count: '30000' }));
  database.exec(made('no rows', { content: `'null'`, row_count: '0' }));
  expect(() => database.exec(made('fewer than none', { row_count: '-1' }))).toThrow(/CHECK/);
  expect(() => database.exec(made('a word', { row_count: `'many'` }))).toThrow(/cannot store TEXT/);
  expect(
    database.prepare('select id, row_count from report_made where row_count is not null order by id').all(),
  ).toEqual([
    { id: 'no rows', row_count: 0 },
    { id: 'rows', row_count: 30_000 },
  ]);
});
