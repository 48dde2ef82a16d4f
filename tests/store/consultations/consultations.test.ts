import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import {
  changeConsultation,
  consultationsAfter,
  consultationsFrom,
  findConsultation,
  insertConsultation,
} from '#store/consultations/consultations.ts';
import { endSeries, findSeries, insertSeries, seriesFrom } from '#store/consultations/series.ts';
import { originOf } from '#store/occupancy/origin.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let outi: string;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
  outi = await office.idOf('Outi');
});
afterEach(() => office.close());

const by = () => ({ staffId: outi, at: 5000 as Instant });
const hour = { startMinute: at(8), endMinute: at(9) };
const days = ['2026-10-21', '2026-10-28', '2026-11-04'].map(localDate);

async function series(id = 's'): Promise<void> {
  await office.parts.store.write(async (db) => {
    await insertSeries(
      db,
      {
        id,
        officeId: office.officeId,
        name: 'Teams',
        adviserId: office.adviserId,
        participantIds: [outi],
        weekday: 3,
        ...hour,
        everyWeeks: 1,
        validFromOn: localDate('2026-10-21'),
        validToOn: localDate('2026-11-04'),
      },
      by(),
    );
    for (const on of days)
      await insertConsultation(db, { id: `${id} ${on}`, seriesId: id, on, ...hour }, by());
  });
}

test('a series comes back with its people, as long as it goes on', async () => {
  await series();
  const { read } = office.parts.store;
  const [found] = await seriesFrom(read, office.officeId, localDate('2026-11-04'));
  expect(found).toMatchObject({
    name: 'Teams',
    adviser: { name: 'Kaisa Kelanen' },
    participants: [{ id: outi, name: 'Outi Ohjaaja' }],
    changedByName: 'Outi Ohjaaja',
    version: 1,
  });
  expect(await seriesFrom(read, office.officeId, localDate('2026-11-05'))).toEqual([]);
  expect(await findSeries(read, 'nothing')).toBeUndefined();
});

test('its dates come by day, and those after a day are found for its end', async () => {
  await series();
  const { read } = office.parts.store;
  const from = async (day: string) =>
    (await consultationsFrom(read, office.officeId, localDate(day))).map(({ on }) => on);
  expect(await from('2026-10-21')).toEqual(days);
  expect(await from('2026-10-29')).toEqual(['2026-11-04']);
  const after = await consultationsAfter(read, 's', localDate('2026-10-28'));
  expect(after.map(({ on }) => on)).toEqual(['2026-11-04']);
});

test('a moved date keeps the day it was planned for; a cancelled one its time', async () => {
  await series();
  const { store } = office.parts;
  const id = 's 2026-10-21';
  const moved = { on: localDate('2026-10-22'), startMinute: at(10), endMinute: at(11) };
  await store.write((db) => changeConsultation(db, id, 'moved', by(), moved));
  expect(await findConsultation(store.read, id)).toMatchObject({
    ...moved,
    plannedOn: '2026-10-21',
    state: 'moved',
    seriesName: 'Teams',
    version: 2,
  });
  await store.write((db) => changeConsultation(db, id, 'cancelled', by()));
  expect(await findConsultation(store.read, id)).toMatchObject({ ...moved, state: 'cancelled', version: 3 });
  expect(await originOf(store.read, { kind: 'consultation', id })).toEqual({
    byName: 'Outi Ohjaaja',
    at: 5000,
  });
});

test('the database keeps one row for each planned day, a time that goes forward and people who exist', async () => {
  await series();
  const { store } = office.parts;
  const insert = (changes: object) =>
    store.write((db) =>
      insertConsultation(
        db,
        { id: 'x', seriesId: 's', on: localDate('2026-12-02'), ...hour, ...changes },
        by(),
      ),
    );
  await expect(insert({ on: localDate('2026-10-21') })).rejects.toThrow('UNIQUE');
  await expect(insert({ endMinute: at(8) })).rejects.toThrow('CHECK');
  await expect(insert({ seriesId: 'nothing' })).rejects.toThrow('FOREIGN KEY');
  await insert({});
});

test('an ended series has its last day, and a version more', async () => {
  await series();
  const { store } = office.parts;
  await store.write((db) => endSeries(db, 's', localDate('2026-10-28'), by()));
  expect(await findSeries(store.read, 's')).toMatchObject({ validToOn: '2026-10-28', version: 2 });
});
