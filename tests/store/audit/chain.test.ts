import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { appendAudit } from '#store/audit/append.ts';
import { verifyAudit } from '#store/audit/verify.ts';
import { connect } from '#store/connection.ts';
import { DATABASE_FILE } from '#store/open.ts';
import { newStore } from '#tests/support/office.ts';

const now = 1_790_000_000_000 as Instant;
const entry = (index: number) => ({
  at: now,
  staffId: 'someone',
  operation: 'bookings.book',
  entity: 'booking',
  entityId: `b${index}`,
});

async function chain(rows: number) {
  const made = await newStore(now);
  for (let index = 0; index < rows; index += 1)
    await made.store.write((db) => appendAudit(db, [entry(index)]));
  const database = connect(join(made.folder, DATABASE_FILE), made.key, {
    readonly: false,
    fileMustExist: true,
  });
  return { ...made, database };
}

test('an untouched chain holds, whether its rows came one by one or together', async () => {
  const { store, database, close } = await chain(20);
  await store.write((db) => appendAudit(db, [entry(20), entry(21)]));
  expect(await verifyAudit(store.read)).toMatchObject({ rows: 22, brokenAt: null });
  database.close();
  await close();
});

const tamperings: [string, string][] = [
  ['a changed operation', "update audit_entry set operation = 'bookings.get' where seq = 7"],
  ['a changed person', "update audit_entry set staff_id = 'another' where seq = 7"],
  ['a changed time', 'update audit_entry set at = at + 1 where seq = 7'],
  ['a removed row', 'delete from audit_entry where seq = 7'],
  [
    'two rows changed places',
    'update audit_entry set seq = case seq when 7 then -8 else -7 end where seq in (7, 8); update audit_entry set seq = -seq where seq < 0',
  ],
];
test.each(tamperings)('%s is found', async (_name, sql) => {
  const { store, database, close } = await chain(12);
  database.exec(sql);
  const { brokenAt } = await verifyAudit(store.read);
  expect([7, 8]).toContain(brokenAt);
  database.close();
  await close();
});
