import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { month, monthRange } from '#domain/time/month.ts';
import type { ServiceParts } from '#service/parts.ts';
import { connect } from '#store/connection.ts';
import { DATABASE_FILE } from '#store/open.ts';
import type { Client } from '#tests/support/line.ts';
import { manyCalls } from '#tests/support/many-calls.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { csvRows, gather } from '#tests/support/row-file.ts';
import { rowThread } from '#tests/support/row-thread.ts';
import { until } from '#tests/support/until.ts';
import { watchLentPlaces } from '#tests/support/watched-snapshots.ts';

const CALLS = 3_000;
let office: TestOffice;
let manager: Client;
beforeAll(async () => {
  office = await newOffice('2026-10-01');
  await manyCalls(office, { count: CALLS, first: '2026-11-02' });
  manager = await office.as('Paula');
});
afterAll(() => office.close());

/** Where the rows are written from now on. */
const writeOn = (file: URL | undefined) =>
  Object.assign(office.parts, { rowThread: file } satisfies Partial<ServiceParts>);
afterEach(() => writeOn(undefined));

const ask = (format: 'csv' | 'xlsx' = 'csv') =>
  manager.statistics.exportRows({
    officeId: office.officeId,
    period: monthRange(month('2026-11')),
    municipality: null,
    format,
    language: 'fi',
  });

/** True when nobody holds an older state of the file: only then can its log be emptied. */
function nobodyReads(): boolean {
  const database = connect(`${office.folder}/${DATABASE_FILE}`, office.key, {
    readonly: false,
    fileMustExist: true,
  });
  try {
    database.pragma('busy_timeout = 0');
    const [{ busy }] = database.pragma('wal_checkpoint(restart)') as [{ busy: number }];
    return busy === 0;
  } finally {
    database.close();
  }
}

test('a file written on a thread of its own is the same to the byte', async () => {
  const here = await gather(await ask('xlsx'));
  const watched = watchLentPlaces(office.parts.store);
  writeOn(rowThread);
  const there = await gather(await ask('xlsx'));
  // How often it says how far it is differs from time to time.
  expect({ ...there, progress: [] }).toEqual({ ...here, progress: [] });
  expect([there.total, there.progress.at(-1)]).toEqual([CALLS, CALLS]);
  expect(watched).toMatchObject({ lent: 1, givenBack: 1 });
});

test('the file is of one moment, and who stops taking it ends the thread and lets the moment go', async () => {
  writeOn(rowThread);
  const watched = watchLentPlaces(office.parts.store);
  const events = await ask();
  await events.next();
  await manyCalls(office, { count: 2, first: '2026-11-29', name: 'later' });
  expect(nobodyReads()).toBe(false);
  await events.return?.();
  expect(watched).toMatchObject({ lent: 1, givenBack: 1 });
  expect(nobodyReads()).toBe(true);
  expect(await events.next()).toMatchObject({ done: true });
  writeOn(undefined);
  expect(csvRows((await gather(await ask())).bytes)).toHaveLength(1 + CALLS + 2);
});

test('who stops before the first piece, or between two, waits for nothing', async () => {
  writeOn(rowThread);
  const watched = watchLentPlaces(office.parts.store);
  const early = await ask('xlsx');
  const first = early.next();
  await early.return?.();
  expect(await first).toMatchObject({ done: true });
  const never = await ask();
  await never.return?.();
  await until('every thread ended', () => watched.lent === watched.givenBack);
  expect(nobodyReads()).toBe(true);
});

test('a fault in the rows is told with its words, and the moment is let go', async () => {
  writeOn(rowThread);
  const minute = (value: number) =>
    office.parts.store.write((db) =>
      db
        .updateTable('call')
        .set({ start_minute: value as never })
        .where('id', '=', 'many-0002999')
        .execute(),
    );
  await minute(5000);
  await expect(ask().then(gather)).rejects.toThrow('Not a time: 5000');
  expect(nobodyReads()).toBe(true);
  await minute(600);
});

test('a thread that cannot be started is a fault and not a file without an end', async () => {
  writeOn(new URL('nowhere.ts', rowThread));
  const watched = watchLentPlaces(office.parts.store);
  await expect(ask().then(gather)).rejects.toThrow('nowhere.ts');
  expect(watched).toMatchObject({ lent: 1, givenBack: 1 });
});

test('closing the database ends a thread that still reads it', async () => {
  const other = await newOffice('2026-10-01');
  await manyCalls(other, { count: CALLS, first: '2026-11-02' });
  Object.assign(other.parts, { rowThread });
  const events = await (
    await other.as('Paula')
  ).statistics.exportRows({
    officeId: other.officeId,
    period: monthRange(month('2026-11')),
    format: 'xlsx',
    language: 'fi',
  });
  await events.next();
  await other.close();
  expect(await events.next()).toMatchObject({ done: true });
});
