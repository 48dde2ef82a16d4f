import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import type { ServiceParts } from '#service/parts.ts';
import { lookAtRetention } from '#service/retention/look.ts';
import { newService } from '#service/service.ts';
import { insertClient } from '#store/clients/clients.ts';
import { connect } from '#store/connection.ts';
import { DATABASE_FILE } from '#store/open.ts';
import { openRuns } from '#store/retention/runs.ts';
import { pagesOfFile, pagesOfLog, timesIn } from '#tests/support/decrypted-pages.ts';
import { CANARY, endEverything, plantEverywhere, stillThere } from '#tests/support/every-word.ts';
import { filledExample } from '#tests/support/filled-example.ts';
import { settableClock } from '#tests/support/office.ts';

/** The last day of everything in the office. */
const LAST = localDate('2026-10-21');
const time = settableClock(LAST, at(9, 40));
const scratch = mkdtempSync(join(tmpdir(), 'npt-left-'));
let made: Awaited<ReturnType<typeof filledExample>>;
let parts: ServiceParts;
let officeId: string;
let planted: Map<string, number>;

const file = () => join(made.folder, DATABASE_FILE);
const inFile = (path = file()) => timesIn(pagesOfFile(path, made.key), CANARY);
const inLog = (path = `${file()}-wal`) => timesIn(pagesOfLog(path, made.key), CANARY);
const inCopies = () =>
  parts.backups.copies().reduce((sum, { fileName }) => sum + inFile(join(parts.backups.folder, fileName)), 0);

beforeAll(async () => {
  made = await filledExample(time.clock);
  ({ parts } = made);
  await addWhatTheExampleLacks();
  planted = await plantEverywhere(parts.store);
  await endEverything(parts.store, LAST, time.clock());
}, 60_000);
afterAll(async () => {
  await made.close();
  rmSync(scratch, { recursive: true, force: true });
});

async function addWhatTheExampleLacks(): Promise<void> {
  const { store } = parts;
  const office = await store.read
    .selectFrom('office')
    .select('id')
    .orderBy('created_at')
    .executeTakeFirstOrThrow();
  officeId = office.id;
  const staff = await store.read
    .selectFrom('staff_member')
    .select('id')
    .orderBy('created_at')
    .executeTakeFirstOrThrow();
  await store.write(async (db) => {
    for (let count = 0; count < 20; count += 1)
      await insertClient(db, {
        id: `client-${count}`,
        officeId,
        name: `${CANARY} ${count}`,
        phone: '000 111 222',
        municipality: null,
        ownWorkerId: null,
        disclosureProhibition: false,
        safetyNonDisclosure: false,
        changedAt: time.clock(),
        changedById: staff.id,
      });
    await sql`insert into booking_draft (id, office_id, staff_id, content, changed_at)
      values ('draft-1', ${officeId}, ${staff.id}, '{}', ${time.clock()})`.execute(db);
    await sql`insert into call_change (call_id, at, staff_id, changes) select id, 1, ${staff.id}, '[]' from call limit 50`.execute(
      db,
    );
    await sql`insert into meeting_request_step (meeting_request_id, step, at, staff_id) select id, 'asked', 1, ${staff.id}
      from meeting_request limit 5`.execute(db);
    await sql`insert into matter_referral (id, matter_id, service, state, referred_at, referred_by_id)
      select 'referral ' || id, id, 'palvelu', 'open', 1, ${staff.id} from matter limit 5`.execute(db);
  });
}

/** A year later: every time of every group is over. */
const RUN = localDate('2027-10-22');

async function run(by = parts) {
  const service = newService(by);
  const paula = createRouterClient(service, { context: { sessionId: 'paula' } });
  const { people } = await paula.session.current();
  const { id } = people.find(({ roles }) => roles.includes('administrator')) ?? { id: '' };
  await paula.session.enter({ staffId: id });
  const { version } = await paula.retention.preview({ officeId });
  const done = [];
  for (const office of (await paula.session.current()).offices)
    done.push(await paula.retention.run({ requestId: randomUUID(), officeId: office.id, version }));
  return done;
}

test('every table that holds something of a client has rows with the canary, and the pages, the log and a copy hold it', async () => {
  expect([...planted].filter(([, rows]) => rows === 0)).toEqual([]);
  expect(planted.size).toBeGreaterThan(18);
  await parts.backups.make('kasin');
  expect(inLog()).toBeGreaterThan(100);
  expect(inCopies()).toBeGreaterThan(1000);
});

test.each([
  ['(control) without overwriting, what was removed stays in pages', 0],
  ['with overwriting it is in no page, but in the log until that is emptied', 1],
])('%s', (_, secureDelete) => {
  const [copy] = parts.backups.copies();
  const path = join(scratch, `control-${secureDelete}.db`);
  copyFileSync(join(parts.backups.folder, copy?.fileName ?? ''), path);
  const database = connect(path, made.key, { readonly: false, fileMustExist: true });
  const other = 'toinen-kanaria';
  const times = (pages: readonly Buffer[]) => timesIn(pages, other);
  database.exec(`update call set worry = '${other} ' || rowid, advice = '${other} ' || rowid`);
  database.pragma('wal_checkpoint(truncate)');
  expect(times(pagesOfFile(path, made.key))).toBeGreaterThan(1000);
  database.pragma(`secure_delete = ${secureDelete}`);
  database.exec(`update call set worry = '', advice = ''`);
  database.pragma('wal_checkpoint(passive)');
  const left = times(pagesOfFile(path, made.key));
  expect(left > 0).toBe(secureDelete === 0);
  // The log of the first writing was emptied; a log that was not is the other place where words stay.
  database.exec(`update call set worry = '${other}' where rowid % 3 = 0`);
  database.exec(`update call set worry = ''`);
  database.pragma('wal_checkpoint(passive)');
  expect(times(pagesOfLog(`${path}-wal`, made.key))).toBeGreaterThan(0);
  database.pragma('wal_checkpoint(truncate)');
  expect(times(pagesOfLog(`${path}-wal`, made.key))).toBe(0);
  database.close();
});

test('S17 after the boundary no page, free or used, no log and no copy that is left holds a word of a client', async () => {
  expect((await stillThere(parts.store)).length).toBeGreaterThan(30);
  time.set(RUN, at(8));
  const { doTask } = parts.store;
  const idle = {
    ...parts.store,
    doTask: ((task) => (task.kind === 'rewrite' ? undefined : doTask(task))) as typeof doTask,
  };
  await run({ ...parts, store: idle });
  expect(await stillThere(parts.store)).toEqual([]);
  expect(inLog()).toBe(0);
  // The control: nothing can be asked for any more, but pages that were divided once have kept copies of rows.
  expect(inFile()).toBeGreaterThan(0);
  await parts.store.write((db) => db.updateTable('retention_run').set({ cleared_at: null }).execute());
  await lookAtRetention(parts);
  expect((await openRuns(parts.store.read)).length).toBe(0);
  expect(inFile()).toBe(0);
  expect(inLog()).toBe(0);
  expect(parts.backups.copies().length).toBeGreaterThan(0);
  expect(inCopies()).toBe(0);
});
