import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { appendAudit, auditHash, FIRST_HASH } from '#store/audit/append.ts';
import { verifyAudit } from '#store/audit/verify.ts';
import type { ReadDb, Tables, WriteDb } from '#store/database.ts';
import { kyselyOver } from '#store/kysely.ts';
import { migrate } from '#store/migrate.ts';
import { migrations } from '#store/migrations/migrations.ts';

const NAME = '0032-whose-data';
const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < NAME));

/** A file of the version before, with a chain of five rows and a report made. */
async function older(): Promise<Database.Database> {
  const database = new Database(':memory:');
  database.pragma('foreign_keys = on');
  await migrate(database, before);
  let previous = FIRST_HASH;
  for (let seq = 1; seq <= 5; seq += 1) {
    const row = {
      at: seq as Instant,
      staffId: 's',
      operation: 'bookings.get',
      entity: 'booking',
      entityId: `b${seq}`,
    };
    const hash = auditHash(seq, previous, row);
    database
      .prepare('insert into audit_entry values (?, ?, ?, ?, ?, ?, ?, ?)')
      .run(seq, row.at, row.staffId, row.operation, row.entity, row.entityId, previous, hash);
    previous = hash;
  }
  return database;
}

test('the chain of an older file goes on: its rows keep their hashes, and new ones with a set follow', async () => {
  const database = await older();
  const hashes = database.prepare('select hash from audit_entry order by seq').pluck().all();
  await migrate(database, migrations);
  expect(database.prepare('select hash from audit_entry order by seq').pluck().all()).toEqual(hashes);
  const db = kyselyOver<Tables>(database);
  expect(await verifyAudit(db as unknown as ReadDb)).toMatchObject({ rows: 5, brokenAt: null });
  await db.transaction().execute((write) =>
    appendAudit(write as unknown as WriteDb, [
      {
        at: 6 as Instant,
        staffId: 's',
        operation: 'kelaDays.day',
        entity: 'kela-day',
        entityId: 'o/2026-10-21',
        officeId: 'o',
        subjects: [{ kind: 'booking', id: 'b1' }],
      },
    ]),
  );
  expect(await verifyAudit(db as unknown as ReadDb)).toMatchObject({ rows: 6, brokenAt: null });
  database.exec("update audit_entry set at_office = 'p' where seq = 6");
  expect(await verifyAudit(db as unknown as ReadDb)).toMatchObject({ brokenAt: 6, fault: 'chain' });
  database.close();
});

test('a check that found a fault says which, and where', async () => {
  const database = await older();
  await migrate(database, migrations);
  database.exec("insert into staff_member (id, name, title, created_at) values ('s', 'Siiri', '', 0)");
  const insert = database.prepare(
    'insert into audit_check (at, staff_id, row_count, head, broken_at, fault) values (1, ?, 5, ?, ?, ?)',
  );
  insert.run('s', 'h', null, null);
  insert.run('s', 'h', 3, 'chain');
  expect(() => insert.run('s', 'h', 3, null)).toThrow(/CHECK/);
  expect(() => insert.run('s', 'h', 3, 'other')).toThrow(/CHECK/);
  expect(() => insert.run('nobody', 'h', null, null)).toThrow(/FOREIGN/);
  database.close();
});
