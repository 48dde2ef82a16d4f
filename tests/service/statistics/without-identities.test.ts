import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { reportSchema } from '#exports/report-schema.ts';
import { connect } from '#store/connection.ts';
import { DATABASE_FILE } from '#store/open.ts';
import { endEverything, plantEverywhere, stillThere } from '#tests/support/every-word.ts';
import { deskDayOf } from '#tests/support/desk-month.ts';
import { octoberOf } from '#tests/support/line-month.ts';
import type { Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { play, someDeeds } from '#tests/support/random-month.ts';

let office: TestOffice;
let manager: Client;
beforeAll(async () => {
  office = await newOffice('2026-10-01', at(8));
  await octoberOf(office);
  await deskDayOf(office, localDate('2026-10-21'));
  await play(office, localDate('2026-10-22'), someDeeds(7, 160));
  office.time.set(localDate('2026-12-01'), at(8));
  manager = await office.as('Paula');
});
afterAll(() => office.close());

/** Columns that say who somebody is, or hold what somebody typed; a code with a fixed list of values is neither. */
const personal =
  /(^|_)(label|phone|digits|folded|note|worry|advice|concern|summary|question|answer|text|lesson|reason|name|title)$|^(directed_to|promised_to_client|contact_way|target_group|note_to_kela|place|changes)$/;

/** Names of places and of what is counted; they are the office's settings and stay. */
const settings = ['office', 'office_topic', 'setting', 'request_log', 'audit_entry', 'directory_entry'];

interface Column {
  readonly name: string;
  readonly type: string;
  readonly pk: number;
}

/** Writes a dash over everything that a person could be known by, as a client of the database could. @returns how many values */
function removeIdentities(): number {
  const database = connect(join(office.folder, DATABASE_FILE), office.key, {
    readonly: false,
    fileMustExist: true,
  });
  const tables = database
    .prepare(
      `select name from sqlite_schema where type = 'table' and sql like '%strict%' and name not like 'sqlite_%'`,
    )
    .pluck()
    .all() as string[];
  let changed = 0;
  for (const table of tables.filter((name) => !settings.includes(name))) {
    const columns = database.prepare(`pragma table_info("${table}")`).all() as Column[];
    const sql = String(database.prepare('select sql from sqlite_schema where name = ?').pluck().get(table));
    for (const { name, type, pk } of columns) {
      if (type.toLowerCase() !== 'text' || pk > 0 || !personal.test(name)) continue;
      // What may only be one of some values is a code.
      if (new RegExp(`check \\(${name} in `).test(sql) || sql.includes(`json_valid(${name})`)) continue;
      changed += database
        .prepare(`update "${table}" set "${name}" = '-' where "${name}" is not null and "${name}" <> ''`)
        .run().changes;
    }
  }
  database.prepare(`update call_change set changes = '[]'`).run();
  database.close();
  return changed;
}

async function json(madeOn = '2026-12-01'): Promise<string> {
  const { base64, fileName } = await manager.statistics.export({
    officeId: office.officeId,
    period: monthRange(month('2026-10')),
    format: 'json',
    language: 'fi',
  });
  expect(fileName).toBe(`neuvontapuhelin-ja-kela_alavus_2026-10_tehty-${madeOn}.json`);
  return Buffer.from(base64, 'base64').toString('utf8');
}

test('R8 after the retention time, when the program itself has removed the words, the report is the same, byte for byte', async () => {
  const later = '2028-02-01';
  office.time.set(localDate(later), at(8));
  manager = await office.as('Paula');
  await plantEverywhere(office.parts.store);
  await endEverything(office.parts.store, '2026-12-01', office.time.clock() - 400 * 86_400_000);
  const before = await json(later);
  let count = 0;
  for (const { id: officeId } of (await manager.session.current()).offices) {
    const { version } = await manager.retention.preview({ officeId });
    const { removed } = await manager.retention.run({ requestId: randomUUID(), officeId, version });
    count += removed.reduce((sum, area) => sum + area.count, 0);
  }
  expect(count).toBeGreaterThan(50);
  expect(await stillThere(office.parts.store)).toEqual([]);
  expect(await json(later)).toBe(before);
  office.time.set(localDate('2026-12-01'), at(8));
  manager = await office.as('Paula');
});

test('R8 without identities and free text the report is the same, byte for byte', async () => {
  const before = await json();
  const parsed = reportSchema.parse(JSON.parse(before));
  expect(parsed.totals['incoming']).toBeGreaterThan(5);
  // A counting that did not happen would change nothing either.
  expect(removeIdentities()).toBeGreaterThan(100);
  const names = await office.parts.store.read.selectFrom('staff_member').select('name').distinct().execute();
  expect(names).toEqual([{ name: '-' }]);
  const labels = await office.parts.store.read.selectFrom('call').select('phone').distinct().execute();
  expect(labels.every(({ phone }) => phone === '' || phone === '-')).toBe(true);
  expect(await json()).toBe(before);
});

test('R8 (control) a call that is changed changes the file', async () => {
  const before = await json();
  const database = connect(join(office.folder, DATABASE_FILE), office.key, {
    readonly: false,
    fileMustExist: true,
  });
  database.prepare(`update call set municipality_code = '300' where municipality_code = '010'`).run();
  database.close();
  expect(await json()).not.toBe(before);
});
