import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '#domain/time/instant.ts';
import { appendAudit } from '#store/audit/append.ts';
import { verifyAudit } from '#store/audit/verify.ts';
import { insertAll } from '#store/insert-all.ts';
import { newStore } from '#tests/support/office.ts';

let opened: Awaited<ReturnType<typeof newStore>>;
beforeEach(async () => {
  opened = await newStore(instant(0));
});
afterEach(() => opened.close());

const answers = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({
    id: `request ${from + index}`,
    operation: 'of the test',
    answer: '{}',
    at: instant(from + index),
  }));

const counted = async () => {
  const { count } = await opened.store.read
    .selectFrom('request_log')
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
};

describe('any number of rows', () => {
  // Four columns: 7,500 rows fill a statement of 30,000 values; SQLite takes 32,766.
  test.each([0, 1, 2, 7499, 7500, 7501, 8191, 8192, 15_001])('%i rows are all there, once', async (count) => {
    await opened.store.write((db) => insertAll(db, 'request_log', answers(count)));
    expect(await counted()).toBe(count);
  });

  test('with something wrong in the last piece leave nothing of the first', async () => {
    const rows = [...answers(8000), ...answers(1)];
    await expect(opened.store.write((db) => insertAll(db, 'request_log', rows))).rejects.toMatchObject({
      code: expect.stringMatching(/^SQLITE_CONSTRAINT/) as string,
    });
    expect(await counted()).toBe(0);
  });

  test('are written as they were given, texts that look like SQL too', async () => {
    const written = {
      id: "x'); drop table request_log; --",
      operation: '"?"',
      answer: '\u0000ä👩‍👧',
      at: instant(-1),
    };
    await opened.store.write((db) => insertAll(db, 'request_log', [written]));
    expect(await opened.store.read.selectFrom('request_log').selectAll().execute()).toEqual([written]);
  });
});

test('an audit of very many things at once holds, row after row', async () => {
  const entries = Array.from({ length: 9001 }, (_, index) => ({
    at: instant(1),
    staffId: null,
    operation: 'bookings.search',
    entity: 'booking',
    entityId: `b${index}`,
  }));
  await opened.store.write((db) => appendAudit(db, entries));
  expect(await verifyAudit(opened.store.read)).toMatchObject({ rows: 9001, brokenAt: null });
});
