import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { groupOf, retentionAreas, usualMonths, type RetentionArea } from '#domain/retention/areas.ts';
import { removedFromOn } from '#domain/retention/boundary.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { lookAtRetention } from '#service/retention/look.ts';
import { once, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { areaTables, oneOfEach, wordsOf } from '#tests/support/one-of-each.ts';

/** The last day of a long month: three months later there is no such day. */
const ON = localDate('2026-11-30');
let office: TestOffice;
let paula: Client;
beforeEach(async () => {
  office = await newOffice(ON);
  paula = await office.as('Paula');
});
afterEach(() => office.close());

const preview = () => paula.retention.preview({ officeId: office.officeId });
const run = async () =>
  paula.retention.run({ ...once(), officeId: office.officeId, version: (await preview()).version });
const due = async () =>
  Object.fromEntries((await preview()).areas.map(({ area, due: count }) => [area, count])) as Record<
    RetentionArea,
    number
  >;
const words = () => wordsOf(office.parts.store);
const save = async (change: { months?: Partial<typeof usualMonths>; isAutomatic?: boolean }) =>
  paula.retention.save({
    ...once(),
    officeId: office.officeId,
    version: (await preview()).version,
    months: { ...usualMonths, ...change.months },
    isAutomatic: change.isAutomatic ?? false,
  });

describe('S17 the boundary', () => {
  test('of every area: nothing goes the second before it, all of it goes with it, and the row stays', async () => {
    await oneOfEach(office, ON, 'ended');
    const counts = await areaTables(office.parts.store);
    const times = { appointments: 3, contacts: 5, matters: 6, questions: 12, clients: 15 };
    await save({ months: times });
    for (const [group, months] of Object.entries(times)) {
      const from = removedFromOn(ON, months);
      const areas = retentionAreas.filter((area) => groupOf[area] === group);
      const held = await words();
      office.time.set(plusDays(from, -1), at(23, 59));
      expect(await due()).toMatchObject(Object.fromEntries(areas.map((area) => [area, 0])));
      await run();
      for (const area of areas) expect([area, (await words())[area]]).toEqual([area, held[area]]);
      office.time.set(from, at(0));
      expect(await due()).toMatchObject(Object.fromEntries(areas.map((area) => [area, 1])));
      const oldest = (await preview()).areas.filter(({ area }) => areas.includes(area));
      expect(oldest.every(({ oldestOn }) => oldestOn === ON)).toBe(true);
      expect((await run()).removed.filter(({ area }) => areas.includes(area))).toEqual(
        areas.map((area) => ({ area, count: 1 })),
      );
      for (const area of areas) expect([area, (await words())[area]]).toEqual([area, []]);
    }
    // A draft that nobody saved and a client's card are no counts: they go whole.
    expect(await areaTables(office.parts.store)).toEqual({ ...counts, booking_draft: 0, client: 0 });
  }, 30_000);

  test('what somebody still works on stays, however old, and is told', async () => {
    await oneOfEach(office, ON, 'open');
    const held = await words();
    office.time.set(localDate('2036-01-01'));
    const open = (await preview()).areas.filter((area) => area.open === 1).map(({ area }) => area);
    const waits = ['calls', 'handovers', 'promises', 'contact-requests', 'joint-meetings'] as const;
    expect(open).toEqual(expect.arrayContaining([...waits, 'bookings']));
    await run();
    const after = await words();
    for (const area of [
      ...waits,
      'bookings',
      'matters',
      'meeting-requests',
      'consultation-questions',
    ] as const)
      expect([area, after[area]]).toEqual([area, held[area]]);
    expect(after.matters).not.toEqual([]);
  });

  test('a client who has been here since stays on the list', async () => {
    await oneOfEach(office, ON, 'ended');
    const later = plusDays(removedFromOn(ON, usualMonths.clients), -30);
    await office.parts.store.write(async (db) => {
      await sql`update booking set on_date = ${later}, client_label = 'Kaino Koe'`.execute(db);
    });
    office.time.set(localDate('2027-12-01'));
    expect((await preview()).areas.find(({ area }) => area === 'clients')).toMatchObject({ due: 0, open: 1 });
    office.time.set(localDate('2028-12-01'));
    expect((await due()).clients).toBe(1);
  });
});

describe('a run', () => {
  test('is one however often it is asked for, and a second finds nothing', async () => {
    await oneOfEach(office, ON, 'ended');
    office.time.set(localDate('2028-01-01'));
    const request = { ...once(), officeId: office.officeId, version: 1 };
    const [one, other] = await Promise.all([paula.retention.run(request), paula.retention.run(request)]);
    expect(other).toEqual(one);
    expect(one).toMatchObject({ byName: 'Paula Pääkäyttäjä', isCleared: true });
    expect(one.removed.map(({ area }) => area)).toEqual([...retentionAreas]);
    expect((await run()).removed).toEqual([]);
    const runs = await office.parts.store.read.selectFrom('retention_run').select('id').execute();
    expect(runs).toHaveLength(2);
  });

  test('leaves its rows in the audit log, whose chain is whole, and no word of anybody', async () => {
    await oneOfEach(office, ON, 'ended');
    office.time.set(localDate('2028-01-01'));
    await run();
    const rows = await office.parts.store.read
      .selectFrom('audit_entry')
      .select(['entity', 'at_office'])
      .where('operation', '=', 'retention.run')
      .execute();
    const areas = rows.map(({ entity }) => entity).filter((entity) => entity.startsWith('retention '));
    expect(areas).toEqual(retentionAreas.map((area) => `retention ${area}`));
    expect(rows.every(({ at_office: id }) => id === office.officeId)).toBe(true);
    expect(await paula.audit.verify()).toMatchObject({ brokenAt: null });
  });

  test('by times that somebody has changed meanwhile is refused', async () => {
    await save({ months: { contacts: 6 } });
    await expect(
      paula.retention.run({ ...once(), officeId: office.officeId, version: 1 }),
    ).rejects.toMatchObject({
      code: 'CHANGED_MEANWHILE',
    });
    await expect(paula.retention.run({ ...once(), officeId: 'none', version: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('that was cut off goes on, by the boundary of its own day', async () => {
    await oneOfEach(office, ON, 'ended');
    office.time.set(localDate('2027-03-01'), at(0));
    const { store } = office.parts;
    let writes = 0;
    const cut: typeof store = {
      ...store,
      write: (work) => ((writes += 1), writes > 3 ? Promise.reject(new Error('disk')) : store.write(work)),
    };
    await save({ isAutomatic: true });
    office.time.set(localDate('2027-03-08'), at(9));
    await lookAtRetention({ ...office.parts, store: cut });
    const [half] = await store.read.selectFrom('retention_run').selectAll().execute();
    expect(half).toMatchObject({ ended_at: null, staff_id: null });
    expect(Object.keys(JSON.parse(half?.removed ?? '') as object)).toHaveLength(2);
    await lookAtRetention(office.parts);
    const [whole] = await store.read.selectFrom('retention_run').selectAll().execute();
    expect(whole?.id).toBe(half?.id);
    expect(whole?.cleared_at).not.toBeNull();
    expect((await words()).calls).toEqual([]);
  });

  test('holds the lock for a page at a time: a write in the middle does not wait for the end', async () => {
    await oneOfEach(office, ON, 'ended');
    await office.parts.store.write(async (db) => {
      await sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < 1500)
        insert into walk_in (id, office_id, adviser_id, on_date, state, client_label, arrived_at, arrived_minute, changed_at, changed_by_id)
        select 'w' || i, office_id, adviser_id, on_date, state, 'Koe', arrived_at, arrived_minute, changed_at, changed_by_id
        from n, walk_in where walk_in.client_label <> ''`.execute(db);
    });
    office.time.set(localDate('2028-01-01'));
    let isOver = false;
    const going = run().finally(() => (isOver = true));
    await expect.poll(async () => (await words())['walk-ins'].length).toBeLessThan(1501);
    await office.as('Siiri');
    expect(isOver).toBe(false);
    expect((await going).removed).toContainEqual({ area: 'walk-ins', count: 1501 });
  });
});

describe('by itself', () => {
  test('nothing is removed before an administrator has switched it on', async () => {
    await oneOfEach(office, ON, 'ended');
    office.time.set(localDate('2030-01-01'));
    await lookAtRetention(office.parts);
    expect(await preview()).toMatchObject({ automaticFromOn: null, lastRun: null, months: usualMonths });
    expect((await words()).calls).not.toEqual([]);
  });

  test('it begins a week later, runs once a day, and says that nobody pressed', async () => {
    await oneOfEach(office, ON, 'ended');
    office.time.set(localDate('2027-03-01'));
    expect(await save({ isAutomatic: true })).toEqual({ version: 2, automaticFromOn: '2027-03-08' });
    office.time.set(localDate('2027-03-08'), at(2, 59));
    await lookAtRetention(office.parts);
    expect((await preview()).lastRun).toBeNull();
    office.time.set(localDate('2027-03-08'), at(3));
    await lookAtRetention(office.parts);
    office.time.advanceMinutes(60);
    await lookAtRetention(office.parts);
    expect((await preview()).lastRun).toMatchObject({
      startedAt: instantOf(localDate('2027-03-08'), at(3)),
      byName: null,
      isCleared: true,
    });
    const runs = await office.parts.store.read.selectFrom('retention_run').select('id').execute();
    expect(runs).toHaveLength(1);
  });

  test('a shorter time waits a week anew, a longer one does not, and switched off is off', async () => {
    await save({ isAutomatic: true });
    office.time.set(localDate('2026-12-20'));
    expect((await save({ isAutomatic: true, months: { matters: 12 } })).automaticFromOn).toBe('2026-12-07');
    expect((await save({ isAutomatic: true, months: { contacts: 1 } })).automaticFromOn).toBe('2026-12-27');
    expect((await save({ isAutomatic: false })).automaticFromOn).toBeNull();
    await expect(
      paula.retention.save({
        ...once(),
        officeId: office.officeId,
        version: 1,
        months: usualMonths,
        isAutomatic: true,
      }),
    ).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE', data: { byName: 'Paula Pääkäyttäjä' } });
  });
});

describe('copies', () => {
  test('older than a month go with a run, their number is told before, and the newest is one without the words', async () => {
    await oneOfEach(office, ON, 'ended');
    await office.parts.backups.make('kasin');
    office.time.set(localDate('2028-01-01'));
    expect((await preview()).copies).toBe(0);
    office.time.set(localDate('2027-12-15'));
    await office.parts.backups.make('kasin');
    office.time.set(localDate('2028-01-02'));
    expect((await preview()).copies).toBe(1);
    expect((await run()).copiesRemoved).toBe(1);
    expect(office.parts.backups.copies().map(({ reason }) => reason)).toEqual(['ajastettu', 'kasin']);
  });
});
