import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#store/migrate.ts';
import { migrations } from '#store/migrations/migrations.ts';

const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0018-matters'));

/** An older file with three handovers: one waits, one came back and was taken by its sender, one is done. */
async function migratedFile(): Promise<Database.Database> {
  const database = new Database(':memory:');
  await migrate(database, before);
  database.exec(`
    insert into office (id, name, municipality_code, created_at) values ('o', 'Alavus', '010', 0);
    insert into staff_member (id, name, title, created_at) values ('outi', 'Outi', '', 0), ('tiina', 'Tiina', '', 0);
    insert into call (id, office_id, state, on_date, start_minute, started_at, time, entered_by_id, changed_at, changed_by_id)
      values ('c', 'o', 'recorded', '2026-10-21', 560, 90, 'inside', 'outi', 100, 'outi');
    insert into handover (id, office_id, call_id, from_staff_id, to_staff_id, state, reason, summary, client_label, sent_at, due_on)
      values ('waits', 'o', 'c', 'outi', 'tiina', 'sent', 'Vuokra', '', 'M.', 100, '2026-10-23'),
        ('back', 'o', null, 'outi', 'outi', 'taken', 'Asunto', '', '', 110, '2026-10-23'),
        ('done', 'o', null, 'outi', 'tiina', 'done', '', 'Velat', '', 120, '2026-10-23');
    insert into handover_step (handover_id, state, at, staff_id) values
      ('waits', 'sent', 100, 'outi'), ('back', 'sent', 110, 'outi'), ('back', 'returned', 111, 'tiina'),
      ('back', 'taken', 112, 'outi'), ('done', 'sent', 120, 'outi'), ('done', 'taken', 121, 'tiina'),
      ('done', 'done', 122, 'tiina');`);
  await migrate(database, migrations);
  return database;
}

test('every handover of an older file gets a matter, owned by whoever has it, and its call', async () => {
  const database = await migratedFile();
  expect(database.prepare('select id, owner_id as owner, state, name from matter order by id').all()).toEqual(
    [
      { id: 'back', owner: 'outi', state: 'open', name: 'Asunto' },
      { id: 'done', owner: 'tiina', state: 'open', name: '' },
      { id: 'waits', owner: 'outi', state: 'open', name: 'Vuokra' },
    ],
  );
  expect(database.prepare('select id from handover where matter_id is not id').all()).toEqual([]);
  expect(database.prepare('select call_id as call, matter_id as matter from matter_item').all()).toEqual([
    { call: 'c', matter: 'waits' },
  ]);
  expect(database.prepare('select distinct event, to_staff_id as owner from matter_event').all()).toEqual([
    { event: 'opened', owner: 'outi' },
  ]);
});

test('the steps tell to whom it was sent, also of one that came back', async () => {
  const database = await migratedFile();
  const sent = database.prepare(
    "select handover_id as id, to_staff_id as receiver from handover_step where state = 'sent' order by handover_step.id",
  );
  expect(sent.all()).toEqual([
    { id: 'waits', receiver: 'tiina' },
    { id: 'back', receiver: 'tiina' },
    { id: 'done', receiver: 'tiina' },
  ]);
});

test('one thing belongs to one matter, and a closed matter has its day', async () => {
  const database = await migratedFile();
  expect(() =>
    database.exec(
      `insert into matter_item (call_id, matter_id, added_at, added_by_id) values ('c', 'back', 1, 'outi')`,
    ),
  ).toThrow(/UNIQUE/);
  expect(() =>
    database.exec(`insert into matter_item (matter_id, added_at, added_by_id) values ('back', 1, 'outi')`),
  ).toThrow(/CHECK/);
  expect(() => database.exec(`update matter set state = 'closed' where id = 'back'`)).toThrow(/CHECK/);
});
