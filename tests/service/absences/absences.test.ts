import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month } from '#domain/time/month.ts';
import { audited, once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const TODAY = localDate('2026-10-21');
const NEXT = localDate('2026-10-22');
const AFTER = localDate('2026-10-23');

let office: TestOffice;
let manager: Client;
let counsellor: Client;
let other: Client;
let outi: string;
let olli: string;
beforeEach(async () => {
  office = await newOffice(TODAY, at(8, 30));
  manager = await office.as('Paula');
  for (const name of ['Olli Toinen', 'Oona Kolmas'])
    await manager.staff.create({ ...once(), name, title: '', roles: ['counsellor'] });
  counsellor = await office.as('Outi');
  other = await office.as('Olli');
  [outi, olli] = [await office.idOf('Outi'), await office.idOf('Olli')];
});
afterEach(() => office.close());

const assign = (on: LocalDate, staffId: string, deputyId: string | null) =>
  manager.dutyShifts.assign({ ...once(), officeId: office.officeId, on, staffId, deputyId, version: null });
const enter = (
  client: Client,
  staffId: string,
  fromOn: LocalDate,
  toOn = fromOn,
  seenAgreed: string[] = [],
) => client.absences.create({ ...once(), staffId, fromOn, toOn, kind: 'other', deputyId: null, seenAgreed });
const roster = async () =>
  (await manager.dutyShifts.month({ officeId: office.officeId, month: month('2026-10') })).map(
    ({ on, staffName, deputyName }) => [on, staffName, deputyName],
  );
const take = (client: Client, on: LocalDate) =>
  client.dutyShifts.take({ ...once(), officeId: office.officeId, on });

test('L14 ill at 8.30: the gap is there at once, one of two who try gets it, the other hears who', async () => {
  await assign(TODAY, outi, olli);
  const siiri = await office.as('Siiri');
  const absence = await enter(siiri, outi, TODAY);
  expect(absence.duties).toEqual([
    { officeId: office.officeId, on: TODAY, place: 'person', deputyName: 'Olli Toinen' },
  ]);
  expect((await counsellor.calls.day({ officeId: office.officeId, on: TODAY })).dutyShift).toBeNull();
  const third = await office.as('Oona');
  const tries = await Promise.allSettled([take(other, TODAY), take(third, TODAY)]);
  const won = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const lost = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  expect(won).toHaveLength(1);
  expect(lost).toMatchObject([{ code: 'SLOT_TAKEN', data: { byName: won[0]?.staffName } }]);
  expect((await manager.absences.list({ from: TODAY, to: TODAY }))[0]?.duties).toEqual([]);
});

test('the day’s deputy stays the deputy when a third takes the gap', async () => {
  await assign(NEXT, outi, olli);
  await enter(manager, outi, NEXT);
  await take(await office.as('Oona'), NEXT);
  expect(await roster()).toEqual([[NEXT, 'Oona Kolmas', 'Olli Toinen']]);
});

test('the deputy who takes it leaves the deputy’s place open', async () => {
  await assign(NEXT, outi, olli);
  await enter(manager, outi, NEXT);
  await take(other, NEXT);
  expect(await roster()).toEqual([[NEXT, 'Olli Toinen', null]]);
});

test('a deputy’s absence empties the deputy’s place and offers it to nobody who is away', async () => {
  await assign(NEXT, outi, olli);
  await enter(manager, olli, NEXT);
  expect(await roster()).toEqual([[NEXT, 'Outi Ohjaaja', null]]);
  const absence = await enter(manager, outi, NEXT);
  expect(absence.duties).toEqual([
    { officeId: office.officeId, on: NEXT, place: 'person', deputyName: null },
  ]);
});

test('days gone by and a duty that is over today stay as they were', async () => {
  await assign(TODAY, outi, null);
  office.time.set(TODAY, at(11, 30));
  expect((await enter(manager, outi, localDate('2026-10-19'), TODAY)).duties).toEqual([]);
  expect(await roster()).toEqual([[TODAY, 'Outi Ohjaaja', null]]);
});

test('taken away again, it gives back the duties that nobody has taken', async () => {
  await assign(NEXT, outi, olli);
  await assign(AFTER, outi, olli);
  const absence = await enter(manager, outi, NEXT, AFTER);
  expect(await roster()).toEqual([]);
  await take(other, NEXT);
  await manager.absences.remove({ ...once(), id: absence.id, version: absence.version });
  expect(await roster()).toEqual([
    [NEXT, 'Olli Toinen', null],
    [AFTER, 'Outi Ohjaaja', 'Olli Toinen'],
  ]);
  expect(await manager.absences.list({ from: NEXT, to: AFTER })).toEqual([]);
  expect(await audited(office, 'absences.remove')).toEqual(['dutyShift', 'absence']);
});

test('shortened, it gives back the days it no longer covers; back to work, the person is bookable again', async () => {
  await assign(NEXT, outi, olli);
  await assign(AFTER, olli, outi);
  const { id, version } = await enter(manager, outi, NEXT, AFTER);
  expect(await roster()).toEqual([[AFTER, 'Olli Toinen', null]]);
  const days = { fromOn: NEXT, toOn: NEXT, kind: 'leave' as const, deputyId: olli, seenAgreed: [] };
  const shorter = await manager.absences.update({ ...once(), id, version, ...days });
  expect(shorter).toMatchObject({ toOn: NEXT, deputyName: 'Olli Toinen', kind: 'leave', version: 2 });
  expect(await roster()).toEqual([[AFTER, 'Olli Toinen', 'Outi Ohjaaja']]);
  expect(await refusalOf(manager.absences.update({ ...once(), id, version, ...days }))).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    data: { byName: 'Paula Pääkäyttäjä' },
  });
});

test('who is away can’t be given a duty, as person or deputy, nor take one', async () => {
  await enter(manager, outi, NEXT);
  expect(await refusalOf(assign(NEXT, outi, null))).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'staffId', code: 'away' }] },
  });
  expect(await refusalOf(assign(NEXT, olli, outi))).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'deputyId', code: 'away' }] },
  });
  expect(await refusalOf(take(counsellor, NEXT))).toMatchObject({ data: { takenBy: 'absence' } });
});

test('what else is agreed is named before saving, kept, and listed until somebody has moved it', async () => {
  const event = await manager.events.create({
    ...once(),
    officeId: office.officeId,
    name: 'Kohtaamo PopUp',
    place: 'Tupala',
    on: NEXT,
    startMinute: at(14),
    endMinute: at(17),
    kind: 'own',
    targetGroup: '',
    partners: [],
    channels: [],
    staffIds: [outi],
    acceptedFreeSlots: 0,
  });
  const named = {
    takenBy: 'event',
    on: NEXT,
    startMinute: at(14),
    endMinute: at(17),
    staffName: 'Outi Ohjaaja',
  };
  const preview = await manager.absences.preview({ staffId: outi, fromOn: TODAY, toOn: NEXT });
  expect(preview.agreed).toMatchObject([{ id: event.id, byName: 'Paula Pääkäyttäjä', ...named }]);
  expect(await refusalOf(enter(manager, outi, NEXT))).toMatchObject({
    code: 'PEOPLE_TAKEN',
    data: { clashes: [named] },
  });
  expect(await manager.absences.list({ from: NEXT, to: NEXT })).toEqual([]);
  const saved = await enter(manager, outi, NEXT, NEXT, [event.id]);
  expect(saved.agreed).toMatchObject([named]);
  await manager.events.cancel({ ...once(), id: event.id, version: event.version, reason: 'peruttu' });
  const [listed] = await counsellor.absences.list({ from: NEXT, to: NEXT });
  expect(listed?.agreed).toEqual([]);
});

test('a consultation that meets an absence hears of it before it is saved', async () => {
  await enter(manager, outi, localDate('2026-10-28'));
  const series = {
    officeId: office.officeId,
    name: 'Teams',
    adviserId: null,
    participantIds: [outi],
    weekday: 3 as const,
    startMinute: at(8, 30),
    endMinute: at(9),
    everyWeeks: 1,
    validFromOn: localDate('2026-10-28'),
    validToOn: localDate('2026-11-04'),
  };
  const { clashes } = await manager.consultations.check(series);
  expect(clashes).toMatchObject([{ on: '2026-10-28', takenBy: 'absence', personName: 'Outi Ohjaaja' }]);
});

test('everybody enters their own, the secretary and the manager those of others', async () => {
  expect((await enter(counsellor, outi, NEXT)).kind).toBe('other');
  expect(await refusalOf(enter(counsellor, olli, NEXT))).toMatchObject({ code: 'NOT_ALLOWED' });
  const [absence] = await counsellor.absences.list({ from: NEXT, to: NEXT });
  const seen = { id: absence?.id ?? '', version: 1 };
  expect(await refusalOf(other.absences.remove({ ...once(), ...seen }))).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  const tiina = await office.as('Tiina');
  expect(await tiina.absences.list({ from: NEXT, to: NEXT })).toMatchObject([{ kind: null }]);
  expect(await refusalOf(enter(await office.as('Kaisa'), office.adviserId, NEXT))).toMatchObject({
    code: 'NOT_ALLOWED',
  });
});

test('a repeated request has one effect', async () => {
  const request = { ...once(), staffId: outi, fromOn: NEXT, toOn: NEXT, kind: 'leave' as const };
  const input = { ...request, deputyId: olli, seenAgreed: [] };
  expect(await manager.absences.create(input)).toEqual(await manager.absences.create(input));
  expect(await audited(office, 'absences.create')).toEqual(['absence']);
});

test('what can’t be is said by field, and nothing is saved', async () => {
  await enter(manager, outi, NEXT);
  const refused = async (staffId: string, fromOn: string, toOn: string, deputyId: string | null = null) => {
    const days = { fromOn: localDate(fromOn), toOn: localDate(toOn) };
    const input = { ...once(), staffId, ...days, kind: 'leave' as const, deputyId, seenAgreed: [] };
    return refusalOf(manager.absences.create(input));
  };
  const problem = (field: string, code: string) => ({ data: { problems: [{ field, code }] } });
  expect(await refused(outi, '2026-10-20', '2026-10-25')).toMatchObject(problem('fromOn', 'absenceOverlaps'));
  expect(await refused(olli, '2026-10-25', '2026-10-24')).toMatchObject(problem('toOn', 'rangeReversed'));
  expect(await refused(olli, '2026-10-25', '2026-10-26', olli)).toMatchObject(
    problem('deputyId', 'samePerson'),
  );
  expect(await refused(olli, '2026-10-25', '2026-10-26', 'nobody')).toMatchObject(
    problem('deputyId', 'notOfTheOffice'),
  );
  expect(await refused(olli, '2026-10-25', '2200-10-26')).toMatchObject(problem('toOn', 'outsideCalendar'));
  expect(await refused(office.adviserId, '2026-10-25', '2026-10-26')).toMatchObject(
    problem('staffId', 'adviserAway'),
  );
  expect(await refused('nobody', '2026-10-25', '2026-10-26')).toMatchObject({ code: 'NOT_FOUND' });
  const range = { from: TODAY, to: localDate('2028-10-21') };
  expect(await refusalOf(manager.absences.list(range))).toMatchObject(problem('to', 'rangeTooLong'));
  expect(await manager.absences.list({ from: TODAY, to: localDate('2026-12-31') })).toHaveLength(1);
});
