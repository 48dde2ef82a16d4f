import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#store/migrate.ts';
import { migrations } from '#store/migrations/migrations.ts';

const NAME = '0027-meetings-on-call-lists';
const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < NAME));

/** An older file with two clients of a cancelled day: one tried twice and reached, one untouched. */
async function olderFile(): Promise<Database.Database> {
  const database = new Database(':memory:');
  database.pragma('foreign_keys = on');
  await migrate(database, before);
  const booking = (id: string, start: number) => `
    insert into booking (id, office_id, adviser_id, on_date, start_minute, end_minute, state, kind, channel,
      client_label, client_phone, language, booked_at, booked_by_id, changed_at, changed_by_id)
      values ('${id}', 'o', 's', '2026-10-21', ${start}, ${start + 30}, 'cancelled', 'kelaService', 'visit',
      'A.A.', '', 'fi', 0, 's', 0, 's');`;
  database.exec(`
    insert into office (id, name, municipality_code, created_at) values ('o', 'Alavus', '010', 0);
    insert into staff_member (id, name, title, created_at) values ('s', 'Siiri', '', 0);
    ${booking('a', 540)} ${booking('b', 600)}
    insert into cancelled_day_client (id, booking_id, office_id, on_date, state, added_at, added_by_id, version)
      values ('ca', 'a', 'o', '2026-10-21', 'reached', 100, 's', 3), ('cb', 'b', 'o', '2026-10-21', 'open', 110, 's', 1);
    insert into cancelled_day_mark (client_id, mark, at, staff_id)
      values ('ca', 'notReached', 200, 's'), ('ca', 'reached', 300, 's');`);
  return database;
}

test('clients of an older file keep their state, version and every mark, and have the time of their booking', async () => {
  const database = await olderFile();
  const marks = database.prepare('select * from cancelled_day_mark order by id').all();
  expect(marks).toHaveLength(2);
  await migrate(database, migrations);
  expect(database.prepare('select * from cancelled_day_mark order by id').all()).toEqual(marks);
  expect(database.prepare('select * from cancelled_day_client order by id').all()).toMatchObject([
    {
      id: 'ca',
      booking_id: 'a',
      meeting_id: null,
      start_minute: 540,
      end_minute: 570,
      state: 'reached',
      version: 3,
    },
    {
      id: 'cb',
      booking_id: 'b',
      meeting_id: null,
      start_minute: 600,
      end_minute: 630,
      state: 'open',
      version: 1,
    },
  ]);
  expect(database.pragma('foreign_key_check')).toEqual([]);
});

test('marks still belong to a client of the list, and go with it', async () => {
  const database = await olderFile();
  await migrate(database, migrations);
  const mark = `insert into cancelled_day_mark (client_id, mark, at, staff_id) values ('nobody', 'reached', 1, 's')`;
  expect(() => database.exec(mark)).toThrow(/FOREIGN KEY/);
  database.exec(`delete from cancelled_day_client where id = 'ca'`);
  expect(database.prepare('select count(*) as left from cancelled_day_mark').get()).toEqual({ left: 0 });
});

test('a row is of a booking or of a meeting, never of both or neither', async () => {
  const database = await olderFile();
  await migrate(database, migrations);
  const add = () =>
    database.exec(`insert into cancelled_day_client
      (id, office_id, on_date, start_minute, end_minute, added_at, added_by_id)
      values ('x', 'o', '2026-10-21', 540, 570, 0, 's')`);
  expect(add).toThrow(/CHECK/);
});
