import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at, minuteOfDay } from '#domain/time/minute-of-day.ts';
import { month } from '#domain/time/month.ts';
import { occupy } from '#store/occupancy/occupy.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { audited, moment, once, refusalOf, type Client } from '#tests/support/line.ts';

const DAY = localDate('2026-10-22');

let office: TestOffice;
let manager: Client;
let counsellor: Client;
let olli: string;
beforeEach(async () => {
  office = await newOffice('2026-10-21', 8 * 60);
  manager = await office.as('Paula');
  await manager.staff.create({ ...once(), name: 'Olli Toinen', title: '', roles: ['counsellor'] });
  counsellor = await office.as('Outi');
  olli = await office.idOf('Olli');
});
afterEach(() => office.close());

const day = () => ({ officeId: office.officeId, on: DAY });
const roster = () => manager.dutyShifts.month({ officeId: office.officeId, month: month('2026-10') });
const occupied = async (staffId: string) =>
  (
    await office.parts.store.read
      .selectFrom('occupancy')
      .select('minute')
      .where('resource_id', '=', staffId)
      .where('on_date', '=', DAY)
      .orderBy('minute')
      .execute()
  ).map(({ minute }) => minute);

test('assigning reserves the half day: the line’s hours and the recording time after them', async () => {
  const outi = await office.idOf('Outi');
  const shift = await manager.dutyShifts.assign({
    ...once(),
    ...day(),
    staffId: outi,
    deputyId: olli,
    version: null,
  });
  expect(shift).toMatchObject({
    on: DAY,
    staffName: 'Outi Ohjaaja',
    deputyName: 'Olli Toinen',
    startMinute: at(9),
    endMinute: at(11, 30),
    version: 1,
  });
  const minutes = await occupied(outi);
  expect([minutes[0], minutes.at(-1), minutes.length]).toEqual([540, 685, 30]);
  expect(await occupied(olli)).toEqual([]);
  expect(await roster()).toEqual([shift]);
  expect(await audited(office, 'dutyShifts.assign')).toEqual(['dutyShift']);
});

test('assigning another frees the first person’s time', async () => {
  const outi = await office.idOf('Outi');
  await manager.dutyShifts.assign({ ...once(), ...day(), staffId: outi, deputyId: null, version: null });
  const second = await manager.dutyShifts.assign({
    ...once(),
    ...day(),
    staffId: olli,
    deputyId: outi,
    version: 1,
  });
  expect(second).toMatchObject({ staffName: 'Olli Toinen', deputyName: 'Outi Ohjaaja', version: 2 });
  expect(await occupied(outi)).toEqual([]);
  expect(await occupied(olli)).toHaveLength(30);
  expect(await roster()).toHaveLength(1);
});

test('changing only the deputy keeps the person’s own time without a clash with itself', async () => {
  const outi = await office.idOf('Outi');
  const change = { ...day(), staffId: outi };
  await manager.dutyShifts.assign({ ...once(), ...change, deputyId: null, version: null });
  const again = await manager.dutyShifts.assign({ ...once(), ...change, deputyId: olli, version: 1 });
  expect(again).toMatchObject({ deputyName: 'Olli Toinen', version: 2 });
  expect(await occupied(outi)).toHaveLength(30);
});

test('two who assign the same day: the second hears of the first instead of overwriting', async () => {
  const outi = await office.idOf('Outi');
  await manager.dutyShifts.assign({ ...once(), ...day(), staffId: outi, deputyId: null, version: null });
  const late = manager.dutyShifts.assign({
    ...once(),
    ...day(),
    staffId: olli,
    deputyId: null,
    version: null,
  });
  expect(await refusalOf(late)).toEqual({
    code: 'CHANGED_MEANWHILE',
    data: { entity: 'dutyShift', byName: 'Paula Pääkäyttäjä', at: moment('2026-10-21', 480) },
  });
  expect((await roster())[0]?.staffName).toBe('Outi Ohjaaja');
});

test('a clash is named before anything is saved: what, from when to when, by whom', async () => {
  const outi = await office.idOf('Outi');
  const other = await secondOffice();
  await manager.dutyShifts.assign({
    ...once(),
    officeId: other,
    on: DAY,
    staffId: outi,
    deputyId: null,
    version: null,
  });
  const refused = await refusalOf(
    manager.dutyShifts.assign({ ...once(), ...day(), staffId: outi, deputyId: null, version: null }),
  );
  expect(refused).toEqual({
    code: 'SLOT_TAKEN',
    data: {
      takenBy: 'duty-shift',
      byName: 'Paula Pääkäyttäjä',
      at: moment('2026-10-21', 480),
      startMinute: at(9),
      endMinute: at(11, 30),
      nearest: [],
    },
  });
  expect(await roster()).toEqual([]);
});

test('L15 a consultation of the same person is a clash too', async () => {
  const outi = await office.idOf('Outi');
  await office.parts.store.write((db) =>
    occupy(
      db,
      { resourceId: outi, on: DAY, range: { startMinute: at(8, 30), endMinute: at(9, 30) } },
      { kind: 'consultation', id: 'teams' },
    ),
  );
  const refused = await refusalOf(counsellor.dutyShifts.take({ ...once(), ...day() }));
  expect(refused).toMatchObject({
    code: 'SLOT_TAKEN',
    data: { takenBy: 'consultation', startMinute: at(8, 30), endMinute: minuteOfDay(570) },
  });
});

test('L14 of two who take the same unstaffed day at once, one gets it and the other hears who', async () => {
  const other = await office.as('Olli');
  const attempts = await Promise.allSettled([
    counsellor.dutyShifts.take({ ...once(), ...day() }),
    other.dutyShifts.take({ ...once(), ...day() }),
  ]);
  const won = attempts.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const lost = attempts.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  expect(won).toHaveLength(1);
  expect(lost).toMatchObject([
    { code: 'SLOT_TAKEN', data: { takenBy: 'duty-shift', byName: won[0]?.staffName } },
  ]);
  expect(await roster()).toEqual(won);
});

test('taking one’s own duty again is no refusal and no second row', async () => {
  const first = await counsellor.dutyShifts.take({ ...once(), ...day() });
  expect(await counsellor.dutyShifts.take({ ...once(), ...day() })).toEqual(first);
  expect(await roster()).toHaveLength(1);
});

test.each([
  ['2026-10-24', 'no-hours', null],
  ['2026-12-24', 'holiday', 'christmas-eve'],
  ['2026-11-02', 'own', 'koulutuspäivä'],
])('no duty on %s, a closed day', async (on, why, name) => {
  await manager.offices.saveClosure({
    ...once(),
    officeId: office.officeId,
    fromOn: localDate('2026-11-02'),
    toOn: localDate('2026-11-02'),
    name: 'koulutuspäivä',
  });
  const refused = refusalOf(
    counsellor.dutyShifts.take({ ...once(), officeId: office.officeId, on: localDate(on) }),
  );
  expect(await refused).toEqual({ code: 'DAY_CLOSED', data: { why, name } });
});

test('only those who answer the line can have the duty, and a deputy is somebody else', async () => {
  const tiina = await office.idOf('Tiina');
  const outi = await office.idOf('Outi');
  const assign = (staffId: string, deputyId: string) =>
    refusalOf(manager.dutyShifts.assign({ ...once(), ...day(), staffId, deputyId, version: null }));
  expect(await assign(tiina, 'nobody')).toEqual({
    code: 'INVALID_INPUT',
    data: {
      problems: [
        { field: 'staffId', code: 'notOnTheLine' },
        { field: 'deputyId', code: 'notOnTheLine' },
      ],
    },
  });
  expect(await assign(outi, outi)).toMatchObject({
    data: { problems: [{ field: 'deputyId', code: 'samePerson' }] },
  });
});

test('a day gone by is not taken, only corrected by the manager', async () => {
  const past = { officeId: office.officeId, on: localDate('2026-10-20') };
  expect(await refusalOf(counsellor.dutyShifts.take({ ...once(), ...past }))).toEqual({
    code: 'NOT_POSSIBLE_NOW',
    data: { entity: 'dutyShift', state: 'past' },
  });
  const outi = await office.idOf('Outi');
  const named = { ...once(), ...past, staffId: outi, deputyId: null, version: null };
  expect((await manager.dutyShifts.assign(named)).staffName).toBe('Outi Ohjaaja');
});

test('only the manager assigns, only the line takes', async () => {
  const outi = await office.idOf('Outi');
  const assign = { ...once(), ...day(), staffId: outi, deputyId: null, version: null };
  expect(await refusalOf(counsellor.dutyShifts.assign(assign))).toMatchObject({ code: 'NOT_ALLOWED' });
  for (const name of ['Siiri', 'Tiina', 'Kaisa', 'Paula'])
    expect(await refusalOf((await office.as(name)).dutyShifts.take({ ...once(), ...day() }))).toMatchObject({
      code: 'NOT_ALLOWED',
    });
});

/** A neighbouring office whose line has the same hours. */
async function secondOffice(): Promise<string> {
  const id = 'second-office';
  await office.parts.store.write((db) =>
    db
      .insertInto('office')
      .values({ id, name: 'Ähtäri', municipality_code: '989', created_at: office.time.clock() })
      .execute(),
  );
  await manager.serviceHours.save({
    ...once(),
    officeId: id,
    weekdays: [1, 2, 3, 4, 5],
    startMinute: at(9),
    endMinute: at(10, 30),
    validFromOn: localDate('2026-01-01'),
  });
  return id;
}
