import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { absencesBetween, absencesOf, deleteAbsence, saveAbsence } from '#store/absences/absences.ts';
import { closeGap, dropGapDeputy, gapsBetween, gapsOfAbsence, openGap } from '#store/duty-shifts/gaps.ts';
import { occupy, release } from '#store/occupancy/occupy.ts';
import { takenOf } from '#store/occupancy/people.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const ON = localDate('2026-10-22');

let office: TestOffice;
let outi: string;
let tiina: string;
beforeEach(async () => {
  office = await newOffice('2026-10-21');
  [outi, tiina] = [await office.idOf('Outi'), await office.idOf('Tiina')];
  await save('one', '2026-10-20', '2026-10-22');
});
afterEach(() => office.close());

const save = (id: string, fromOn: string, toOn: string) =>
  office.parts.store.write((db) =>
    saveAbsence(
      db,
      { id, staffId: outi, fromOn: localDate(fromOn), toOn: localDate(toOn), kind: 'leave', deputyId: tiina },
      { staffId: tiina, at: office.time.clock() },
    ),
  );
const gap = () => ({
  officeId: office.officeId,
  on: ON,
  place: 'person' as const,
  staffId: outi,
  deputyId: tiina,
  absenceId: 'one',
  openedAt: office.time.clock(),
});

test('a range finds what touches it, a person what has not ended', async () => {
  await save('two', '2026-11-02', '2026-11-06');
  const { read } = office.parts.store;
  const found = async (from: string, to: string) =>
    (await absencesBetween(read, localDate(from), localDate(to))).map(({ id }) => id);
  expect(await found('2026-10-22', '2026-11-01')).toEqual(['one']);
  expect(await found('2026-10-22', '2026-11-02')).toEqual(['one', 'two']);
  expect(await found('2026-10-23', '2026-11-01')).toEqual([]);
  expect(await absencesOf(read, outi, localDate('2026-10-23'))).toMatchObject([
    { id: 'two', staffName: 'Outi Ohjaaja', deputyName: 'Tiina Työntekijä', kind: 'leave', version: 1 },
  ]);
  await save('one', '2026-10-20', '2026-10-23');
  expect((await absencesOf(read, outi, localDate('2026-10-23')))[0]).toMatchObject({ id: 'one', version: 2 });
});

test('a gap is opened once, loses a deputy who is away, and keeps its absence from being deleted', async () => {
  const { store } = office.parts;
  await store.write(async (db) => {
    await openGap(db, gap());
    await openGap(db, { ...gap(), staffId: tiina });
  });
  expect(await gapsBetween(store.read, office.officeId, ON, ON)).toMatchObject([
    { staffName: 'Outi Ohjaaja', deputyName: 'Tiina Työntekijä' },
  ]);
  await expect(store.write((db) => deleteAbsence(db, 'one'))).rejects.toThrow(/FOREIGN KEY/);
  await store.write((db) => dropGapDeputy(db, tiina, ON, ON));
  expect(await gapsOfAbsence(store.read, 'one')).toMatchObject([{ deputyId: null }]);
  await store.write((db) => closeGap(db, office.officeId, ON, 'person'));
  await store.write((db) => deleteAbsence(db, 'one'));
  expect(await absencesBetween(store.read, ON, ON)).toEqual([]);
});

test('time that is let go on a day of an absence is the absence’s, not free', async () => {
  const range = { startMinute: at(9), endMinute: at(10) };
  const meeting = { kind: 'meeting' as const, id: 'meeting' };
  const taken = await office.parts.store.write(async (db) => {
    await occupy(db, { resourceId: outi, on: ON, range }, meeting);
    await release(db, meeting);
    return takenOf(db, { resourceIds: [outi], on: ON, range });
  });
  expect(taken).toMatchObject([{ ...range, source: { kind: 'absence', id: 'one' } }]);
});
