import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect } from '#store/connection.ts';
import { DATABASE_FILE, openStore, type StoreFault } from '#store/open.ts';
import { refuseStaleLog } from '#store/stale-log.ts';
import { once } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { localDate } from '#domain/time/local-date.ts';

const DAY = localDate('2026-10-21');
let office: TestOffice;
let path: string;
let elsewhere: string;
beforeEach(async () => {
  office = await newOffice(DAY);
  path = join(office.folder, DATABASE_FILE);
  elsewhere = mkdtempSync(join(tmpdir(), 'npt-stale-'));
});
afterEach(async () => {
  await office.close();
  rmSync(elsewhere, { recursive: true, force: true });
});

async function count(times: number): Promise<void> {
  const siiri = await office.as('Siiri');
  for (let time = 0; time < times; time += 1)
    await siiri.deskTally.count({ ...once(), officeId: office.officeId, on: DAY, topicCode: 'omakela' });
}

/** Puts what the log holds into the file, and begins the log anew. */
function empty(): void {
  const writer = connect(path, office.key, { readonly: false, fileMustExist: true });
  writer.pragma('wal_checkpoint(TRUNCATE)');
  writer.close();
}

/** The files as they lie on the disk now, as after a cut of the power. */
function copyTo(log: string): string {
  const copy = join(elsewhere, DATABASE_FILE);
  copyFileSync(path, copy);
  copyFileSync(log, `${copy}-wal`);
  return copy;
}

const open = () => openStore({ folder: elsewhere, key: office.key, now: office.time.clock(), create: false });

test('R11 a log that another program has put back is refused, and no file is changed', async () => {
  await count(2);
  const old = join(elsewhere, 'earlier-log');
  copyFileSync(`${path}-wal`, old);
  await count(2);
  empty();
  await count(2);
  empty();
  const copy = copyTo(old);
  const before = [readFileSync(copy), readFileSync(`${copy}-wal`)];
  const refused = await open().then(
    () => undefined,
    (fault: unknown) => (fault as StoreFault).code,
  );
  expect(refused).toBe('LOG_STALE');
  expect([readFileSync(copy), readFileSync(`${copy}-wal`)]).toEqual(before);
  expect(readdirSync(elsewhere).filter((name) => name.includes('alone'))).toEqual([]);
});

test('a program that was killed finds its log again, whatever part of it is in the file already', async () => {
  await count(3);
  empty();
  await count(3);
  const copy = copyTo(`${path}-wal`);
  const store = await open();
  const { rows } = await store.read
    .selectFrom('audit_entry')
    .select(({ fn }) => fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow();
  await store.close();
  expect(rows).toBeGreaterThan(6);
  refuseStaleLog(copy, office.key);
});

test('the log of the moment before, which is in the file already, is harmless', async () => {
  await count(2);
  const old = join(elsewhere, 'earlier-log');
  copyFileSync(`${path}-wal`, old);
  empty();
  const copy = copyTo(old);
  expect(() => refuseStaleLog(copy, office.key)).not.toThrow();
});

test('without a log, or with an empty one, there is nothing to refuse', () => {
  empty();
  const copy = join(elsewhere, DATABASE_FILE);
  copyFileSync(path, copy);
  expect(() => refuseStaleLog(copy, office.key)).not.toThrow();
  writeFileSync(`${copy}-wal`, '');
  expect(() => refuseStaleLog(copy, office.key)).not.toThrow();
});
