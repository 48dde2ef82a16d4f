import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { answer, audited, once, refusalOf, type Client } from '#tests/support/line.ts';
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
  office = await newOffice(TODAY, at(8));
  manager = await office.as('Paula');
  for (const name of ['Olli Toinen', 'Oona Kolmas'])
    await manager.staff.create({ ...once(), name, title: '', roles: ['counsellor'] });
  counsellor = await office.as('Outi');
  other = await office.as('Olli');
  [outi, olli] = [await office.idOf('Outi'), await office.idOf('Olli')];
});
afterEach(() => office.close());

const here = () => ({ officeId: office.officeId });
const assign = (on: LocalDate, staffId: string, deputyId: string | null = null) =>
  manager.dutyShifts.assign({ ...once(), ...here(), on, staffId, deputyId, version: null });
const standIn = (client: Client, on: LocalDate) =>
  client.dutyShifts.take({ ...once(), ...here(), on, place: 'deputy' });
const enterAway = (staffId: string, on: LocalDate) =>
  manager.absences.create({
    ...once(),
    staffId,
    fromOn: on,
    toOn: on,
    kind: 'leave',
    deputyId: null,
    seenAgreed: [],
  });

test('L3 L4 the four states of a day, each by its own name', async () => {
  await assign(TODAY, outi, olli);
  await assign(NEXT, outi, olli);
  office.time.set(TODAY, at(9, 5));
  await answer(office, counsellor, 'resolved');
  const days = await manager.dutyShifts.days({ ...here(), from: TODAY, to: localDate('2026-10-24') });
  expect(days.map(({ on, state, calls }) => [on, state, calls])).toEqual([
    [TODAY, 'staffedWithCalls', 1],
    [NEXT, 'staffedNoCalls', 0],
    [AFTER, 'unstaffed', 0],
    ['2026-10-24', 'closed', 0],
  ]);
  const [holiday] = await manager.dutyShifts.days({
    ...here(),
    from: localDate('2026-12-24'),
    to: localDate('2026-12-24'),
  });
  expect(holiday).toMatchObject({ state: 'closed', closed: { why: 'holiday', name: 'christmas-eve' } });
});

test('a gap says whose day it was and to whom it is offered first', async () => {
  await assign(NEXT, outi, olli);
  await enterAway(outi, NEXT);
  const [day] = await counsellor.dutyShifts.days({ ...here(), from: NEXT, to: NEXT });
  expect(day?.gaps).toEqual([
    { place: 'person', staffName: 'Outi Ohjaaja', deputyId: olli, deputyName: 'Olli Toinen' },
  ]);
});

test('two weeks ahead: what lacks a person or a deputy, on today’s screen for those who can help it', async () => {
  for (const client of [manager, counsellor]) {
    const { coverage } = await client.today.view(here());
    expect(coverage).toHaveLength(10);
    expect(coverage?.at(-1)?.on).toBe('2026-11-03');
  }
  expect((await (await office.as('Siiri')).today.view(here())).coverage).toBeNull();
  await assign(TODAY, outi, olli);
  await assign(NEXT, outi);
  const coverage = await manager.dutyShifts.coverage(here());
  expect(coverage.slice(0, 2)).toMatchObject([
    { on: NEXT, shift: { deputyId: null } },
    { on: AFTER, shift: null },
  ]);
});

test('L14 of two who take the deputy’s place, one gets it and the other hears who', async () => {
  await assign(NEXT, outi);
  const tries = await Promise.allSettled([standIn(other, NEXT), standIn(await office.as('Oona'), NEXT)]);
  const won = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const lost = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  expect(won).toHaveLength(1);
  expect(lost).toMatchObject([{ code: 'SLOT_TAKEN', data: { byName: won[0]?.deputyName } }]);
});

test('a deputy is somebody else, there, on an open day to come that has its person', async () => {
  const refused = async (client: Client, on: LocalDate) => refusalOf(standIn(client, on));
  expect(await refused(other, NEXT)).toMatchObject({
    code: 'NOT_POSSIBLE_NOW',
    data: { state: 'unstaffed' },
  });
  await assign(NEXT, outi);
  expect(await refused(counsellor, NEXT)).toMatchObject({
    data: { problems: [{ field: 'place', code: 'samePerson' }] },
  });
  await enterAway(olli, NEXT);
  expect(await refused(other, NEXT)).toMatchObject({
    data: { problems: [{ field: 'place', code: 'away' }] },
  });
  expect(await refused(other, localDate('2026-12-24'))).toMatchObject({ code: 'DAY_CLOSED' });
  await assign(localDate('2026-10-20'), outi);
  expect(await refused(other, localDate('2026-10-20'))).toMatchObject({ data: { state: 'past' } });
});

test('a day is cleared as it was seen, and its time is free', async () => {
  const { version } = await assign(NEXT, outi, olli);
  const clear = (seen: number) => manager.dutyShifts.clear({ ...once(), ...here(), on: NEXT, version: seen });
  expect(await refusalOf(clear(7))).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  expect(await clear(version)).toEqual({ on: NEXT });
  expect(await refusalOf(clear(version))).toMatchObject({ code: 'NOT_FOUND' });
  await assign(NEXT, outi);
  expect(await audited(office, 'dutyShifts.clear')).toEqual(['dutyShift']);
  expect(
    await refusalOf(counsellor.dutyShifts.clear({ ...once(), ...here(), on: NEXT, version: 1 })),
  ).toMatchObject({ code: 'NOT_ALLOWED' });
});

test('shares: done and coming by person, the days of closures not among them', async () => {
  await assign(localDate('2026-10-20'), outi, olli);
  await assign(NEXT, outi, olli);
  await assign(AFTER, olli, outi);
  const period = { ...here(), from: localDate('2026-10-01'), to: localDate('2026-10-31') };
  const rows = async () =>
    (await counsellor.dutyShifts.shares(period)).map(({ staffName, done, coming, asDeputy }) => [
      staffName,
      done,
      coming,
      asDeputy,
    ]);
  expect(await rows()).toEqual([
    ['Outi Ohjaaja', 1, 1, 1],
    ['Olli Toinen', 0, 1, 2],
    ['Oona Kolmas', 0, 0, 0],
  ]);
  await manager.offices.saveClosure({ ...once(), ...here(), fromOn: NEXT, toOn: NEXT, name: 'muutto' });
  expect((await rows())[0]).toEqual(['Olli Toinen', 0, 1, 1]);
});

test('a range is asked in order and no longer than its limit', async () => {
  const days = (from: string, to: string) =>
    refusalOf(manager.dutyShifts.days({ ...here(), from: localDate(from), to: localDate(to) }));
  expect(await days('2026-10-02', '2026-10-01')).toMatchObject({
    data: { problems: [{ code: 'rangeReversed' }] },
  });
  expect(await days('2026-10-01', '2026-12-02')).toMatchObject({
    data: { problems: [{ code: 'rangeTooLong' }] },
  });
  expect(await days('2200-10-01', '2200-10-02')).toMatchObject({
    data: { problems: [{ code: 'outsideCalendar' }] },
  });
});
