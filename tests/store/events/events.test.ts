import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { cancelEvent, insertEvent, reportEvent, updateEvent, type EventPlan } from '#store/events/change.ts';
import { findEvent, listEvents } from '#store/events/events.ts';
import { insertOffice } from '#store/offices/offices.ts';
import { insertStaffMember } from '#store/staff/staff.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import { newStore } from '#tests/support/office.ts';

let opened: Awaited<ReturnType<typeof newStore>>;
const at = instant(5000);
const by = { staffId: 's1', at };
const plan = (changes: Partial<EventPlan> = {}): EventPlan => ({
  name: 'Torikahvit',
  place: 'Tori',
  on: localDate('2026-10-21'),
  ...stretch('14.00-17.00'),
  kind: 'own',
  targetGroup: 'työikäiset',
  partners: ['seurakunta', 'kirjasto'],
  channels: [
    { channel: 'website', doneOn: localDate('2026-10-01') },
    { channel: 'flyers', doneOn: null },
  ],
  staffIds: ['s2', 's1'],
  ...changes,
});
const ofOffice = { id: 'e', officeId: 'o' };
const nobody = { visitors: 0, newVisitors: null, ledToStep: null, lesson: 'Väärä päivä.' };

beforeEach(async () => {
  opened = await newStore(instant(0));
  await opened.store.write(async (db) => {
    const office = { name: 'Toimisto', municipalityCode: '010', identityMode: 'none' as const };
    await insertOffice(db, { id: 'o', ...office, createdAt: instant(0) });
    await insertOffice(db, { id: 'other', ...office, createdAt: instant(1) });
    for (const [id, name] of [
      ['s1', 'Siiri'],
      ['s2', 'Outi'],
    ] as const)
      await insertStaffMember(db, { id, name, title: '', roles: ['secretary'], createdAt: instant(0) });
    await insertEvent(db, ofOffice, plan(), by);
  });
});
afterEach(() => opened.close());

const event = () => findEvent(opened.store.read, 'e');

describe('an event', () => {
  test('is read as it was written, its people and partners by name', async () => {
    const { staffIds: _, ...written } = plan();
    expect(await event()).toMatchObject({
      ...written,
      partners: ['kirjasto', 'seurakunta'],
      channels: [
        { channel: 'flyers', doneOn: null },
        { channel: 'website', doneOn: '2026-10-01' },
      ],
      staff: [
        { id: 's2', name: 'Outi' },
        { id: 's1', name: 'Siiri' },
      ],
      state: 'planned',
      visitors: null,
      changedByName: 'Siiri',
      version: 1,
    });
  });

  test('is changed whole: what is no longer in it is gone, what is twice is there once', async () => {
    const changed = plan({ partners: ['a', 'a'], channels: [], staffIds: ['s2', 's2'], place: 'Kirjasto' });
    await opened.store.write((db) => updateEvent(db, 'e', changed, { staffId: 's2', at }));
    expect(await event()).toMatchObject({
      place: 'Kirjasto',
      partners: ['a'],
      channels: [],
      staff: [{ id: 's2' }],
      changedByName: 'Outi',
      version: 2,
    });
  });

  test('R2 nobody came is stored as 0, not as nothing, and can be put right', async () => {
    await opened.store.write((db) => reportEvent(db, 'e', nobody, by));
    expect(await event()).toMatchObject({
      state: 'held',
      ...nobody,
      reportedAt: at,
      reportedByName: 'Siiri',
    });
    const right = { visitors: 3, newVisitors: 1, ledToStep: 0, lesson: '' };
    await opened.store.write((db) => reportEvent(db, 'e', right, { staffId: 's2', at }));
    expect(await event()).toMatchObject({ state: 'held', ...right, reportedByName: 'Outi', version: 3 });
  });

  test('is cancelled with a reason', async () => {
    await opened.store.write((db) => cancelEvent(db, 'e', 'Ei tilaa', by));
    expect(await event()).toMatchObject({
      state: 'cancelled',
      cancelledReason: 'Ei tilaa',
      cancelledAt: at,
      cancelledByName: 'Siiri',
    });
  });

  test.each([
    { visitors: 2, newVisitors: 3, ledToStep: null, lesson: '' },
    { visitors: 2, newVisitors: null, ledToStep: 3, lesson: '' },
    { visitors: -1, newVisitors: null, ledToStep: null, lesson: '' },
  ])('the database itself refuses %j', async (report) => {
    await expect(opened.store.write((db) => reportEvent(db, 'e', report, by))).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_CHECK',
    });
    expect(await event()).toMatchObject({ state: 'planned', version: 1 });
  });
});

describe('the list', () => {
  test('has what is planned whatever its day and the rest from the day on, of the one office, newest first', async () => {
    await opened.store.write(async (db) => {
      const on = (day: string) => plan({ on: localDate(day), staffIds: [] });
      await insertEvent(db, { id: 'old-held', officeId: 'o' }, on('2026-01-02'), by);
      await reportEvent(db, 'old-held', nobody, by);
      await insertEvent(db, { id: 'old-planned', officeId: 'o' }, on('2026-01-01'), by);
      await insertEvent(db, { id: 'cancelled', officeId: 'o' }, on('2026-10-22'), by);
      await cancelEvent(db, 'cancelled', 'x', by);
      await insertEvent(db, { id: 'elsewhere', officeId: 'other' }, on('2026-10-22'), by);
      await insertEvent(db, { id: 'same-day', officeId: 'o' }, plan({ ...stretch('9.00-10.00') }), by);
    });
    const from = async (day: string) =>
      (await listEvents(opened.store.read, 'o', localDate(day))).map(({ id }) => id);
    expect(await from('2026-10-22')).toEqual(['cancelled', 'e', 'same-day', 'old-planned']);
    expect(await from('2026-10-23')).toEqual(['e', 'same-day', 'old-planned']);
    expect(await from('2026-01-02')).toEqual(['cancelled', 'e', 'same-day', 'old-held', 'old-planned']);
  });

  test('of an office without events is empty', async () => {
    expect(await listEvents(opened.store.read, 'other', localDate('2020-01-01'))).toEqual([]);
  });
});
