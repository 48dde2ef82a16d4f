import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CalendarTime } from '#domain/outside-times/calendar-time.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { originOf } from '#store/occupancy/origin.ts';
import {
  changeOutsideTime,
  insertImportedTime,
  insertMarkedTime,
  rememberRevision,
} from '#store/outside-times/change.ts';
import { findOutsideTime, heldOutsideTimes, importedTimes } from '#store/outside-times/outside-times.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
});
afterEach(() => office.close());

const by = () => ({ staffId: office.adviserId, at: 5000 as Instant });
const span = (on: string, toOn = on) => ({
  on: localDate(on),
  startMinute: at(9),
  toOn: localDate(toOn),
  endMinute: at(10),
});
const time = (changes: Partial<CalendarTime> = {}): CalendarTime => ({
  event: 'digest',
  occurrence: '',
  sequence: 1,
  stampedAt: 1000 as Instant,
  is: 'busy',
  span: span('2026-10-21'),
  ...changes,
});
const insert = (id: string, changes: Partial<CalendarTime> = {}) =>
  office.parts.store.write((db) =>
    insertImportedTime(db, { id, adviserId: office.adviserId, time: time(changes) }, by()),
  );

test('an imported time comes back as it was told, and says who brought it', async () => {
  await insert('a');
  const { read } = office.parts.store;
  expect(await importedTimes(read, office.adviserId)).toEqual([
    {
      id: 'a',
      event: 'digest',
      occurrence: '',
      sequence: 1,
      stampedAt: 1000,
      state: 'held',
      ...span('2026-10-21'),
    },
  ]);
  expect(await originOf(read, { kind: 'outside', id: 'a' })).toEqual({ byName: 'Kaisa Kelanen', at: 5000 });
  expect(await originOf(read, { kind: 'outside', id: 'nothing' })).toBeUndefined();
});

test('the same event and occurrence can’t be stored twice for one adviser, another occurrence can', async () => {
  await insert('a');
  await expect(insert('b')).rejects.toThrow('UNIQUE');
  await insert('c', { occurrence: '2026-10-28' });
  expect(await importedTimes(office.parts.store.read, office.adviserId)).toHaveLength(2);
});

test('a span that ends before it begins is refused by the database itself', async () => {
  await expect(insert('a', { span: { ...span('2026-10-21'), endMinute: at(8) } })).rejects.toThrow('CHECK');
  await expect(insert('b', { span: span('2026-10-21', '2026-10-20') })).rejects.toThrow('CHECK');
  await insert('c', { span: { ...span('2026-10-21', '2026-10-22'), endMinute: at(8) } });
});

test('held times are those that reach the day or come after it, by time; marks by hand are no imports', async () => {
  await insert('past', { event: 'p', span: span('2026-10-14') });
  await insert('long', { event: 'l', span: span('2026-10-14', '2026-10-21') });
  await insert('gone', { event: 'g', is: 'cancelled', span: span('2026-10-21') });
  await insert('later', { event: 'z', span: span('2026-10-28') });
  await office.parts.store.write((db) =>
    insertMarkedTime(db, { id: 'hand', adviserId: office.adviserId, span: span('2026-10-22') }, by()),
  );
  const { read } = office.parts.store;
  const held = await heldOutsideTimes(read, office.adviserId, localDate('2026-10-21'));
  expect(held.map(({ id, source }) => `${id} ${source}`)).toEqual(['long file', 'hand hand', 'later file']);
  expect((await importedTimes(read, office.adviserId)).map(({ id }) => id).sort()).toEqual([
    'gone',
    'later',
    'long',
    'past',
  ]);
});

test('a change raises the version; a revision that is only remembered does not', async () => {
  await insert('a');
  const { store } = office.parts;
  await store.write((db) => rememberRevision(db, 'a', { sequence: 4, stampedAt: null }));
  expect(await findOutsideTime(store.read, 'a')).toMatchObject({ version: 1, state: 'held' });
  await store.write((db) =>
    changeOutsideTime(
      db,
      'a',
      { state: 'held', span: span('2026-10-28'), revision: time({ sequence: 5 }) },
      by(),
    ),
  );
  expect(await findOutsideTime(store.read, 'a')).toMatchObject({ version: 2, on: '2026-10-28' });
  await store.write((db) => changeOutsideTime(db, 'a', { state: 'removed' }, by()));
  expect(await importedTimes(store.read, office.adviserId)).toMatchObject([
    { state: 'removed', sequence: 5, on: '2026-10-28' },
  ]);
});
