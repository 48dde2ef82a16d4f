import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PatternDetails } from '#contract/duty-shifts.ts';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { audited, once, refusalOf, type Client } from '#tests/support/line.ts';
import { occupiedOn } from '#tests/support/occupied.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const TODAY = localDate('2026-11-30');

let office: TestOffice;
let manager: Client;
let outi: string;
let olli: string;
beforeEach(async () => {
  office = await newOffice(TODAY, at(8));
  manager = await office.as('Paula');
  await manager.staff.create({ ...once(), name: 'Olli Toinen', title: '', roles: ['counsellor'] });
  [outi, olli] = [await office.idOf('Outi'), await office.idOf('Olli')];
});
afterEach(() => office.close());

/** Outi's Thursdays of December, 24.12. and 31.12. among them. */
const thursdays = (changes: Partial<PatternDetails> = {}): PatternDetails => ({
  officeId: office.officeId,
  weekday: 4,
  staffId: outi,
  deputyId: olli,
  everyWeeks: 1,
  validFromOn: localDate('2026-12-01'),
  validToOn: localDate('2026-12-31'),
  ...changes,
});
const save = (pattern = thursdays(), leaveOut: LocalDate[] = []) =>
  manager.dutyShifts.savePattern({ ...once(), ...pattern, leaveOut });
const roster = async () =>
  (await manager.dutyShifts.days({ officeId: office.officeId, from: TODAY, to: localDate('2026-12-31') }))
    .filter(({ shift, gaps }) => shift ?? gaps[0])
    .map(({ on, shift, gaps }) => [
      on.slice(8),
      shift?.staffName ?? `- ${gaps[0]?.staffName}`,
      shift?.deputyName,
    ]);
const assign = (on: string, staffId: string, version: number | null = null) =>
  manager.dutyShifts.assign({
    ...once(),
    officeId: office.officeId,
    on: localDate(on),
    staffId,
    deputyId: null,
    version,
  });

test('a pattern fills the open days of its weekday with person, deputy and reserved half day', async () => {
  expect(await manager.dutyShifts.checkPattern(thursdays())).toEqual({
    fills: ['2026-12-03', '2026-12-10', '2026-12-17', '2026-12-31'],
    kept: [],
    closed: ['2026-12-24'],
    away: [],
    clashes: [],
  });
  const saved = await save();
  expect(saved).toMatchObject({ staffName: 'Outi Ohjaaja', deputyName: 'Olli Toinen', version: 1 });
  const row = (day: string) => [day, 'Outi Ohjaaja', 'Olli Toinen'];
  expect(await roster()).toEqual([row('03'), row('10'), row('17'), row('31')]);
  expect(await occupiedOn(office, localDate('2026-12-17'), outi)).toEqual(['9.00-11.30 duty-shift']);
  expect(await manager.dutyShifts.patterns({ officeId: office.officeId })).toEqual([saved]);
  expect(
    (await audited(office, 'dutyShifts.savePattern')).filter((one) => one === 'dutyPattern'),
  ).toHaveLength(1);
});

test('two people take turns every other week', async () => {
  await save(thursdays({ everyWeeks: 2 }));
  await save(
    thursdays({ everyWeeks: 2, staffId: olli, deputyId: outi, validFromOn: localDate('2026-12-07') }),
  );
  expect((await roster()).map(([day, name]) => `${day} ${name}`)).toEqual([
    '03 Outi Ohjaaja',
    '10 Olli Toinen',
    '17 Outi Ohjaaja',
    '31 Outi Ohjaaja',
  ]);
});

test('a single day goes over the pattern: before it, and after it also when the pattern ends', async () => {
  await assign('2026-12-03', olli);
  expect((await manager.dutyShifts.checkPattern(thursdays())).kept).toEqual([
    { on: '2026-12-03', staffName: 'Olli Toinen' },
  ]);
  const { id, version } = await save();
  await assign('2026-12-17', olli, 1);
  const ended = await manager.dutyShifts.endPattern({
    ...once(),
    id,
    version,
    lastOn: localDate('2026-12-04'),
  });
  expect(ended).toMatchObject({ validToOn: '2026-12-04', version: 2 });
  expect((await roster()).map(([day, name]) => `${day} ${name}`)).toEqual([
    '03 Olli Toinen',
    '17 Olli Toinen',
  ]);
  expect(await occupiedOn(office, localDate('2026-12-10'), outi)).toEqual([]);
});

test('on days away the pattern leaves a gap that is offered, not a hole', async () => {
  await manager.absences.create({
    ...once(),
    staffId: outi,
    fromOn: localDate('2026-12-10'),
    toOn: localDate('2026-12-11'),
    kind: 'leave',
    deputyId: null,
    seenAgreed: [],
  });
  expect((await manager.dutyShifts.checkPattern(thursdays())).away).toEqual(['2026-12-10']);
  await save();
  expect((await roster())[1]).toEqual(['10', '- Outi Ohjaaja', undefined]);
  const [absence] = await manager.absences.list({ from: TODAY, to: localDate('2026-12-31') });
  expect(absence?.duties).toMatchObject([{ on: '2026-12-10', deputyName: 'Olli Toinen' }]);
});

test('L15 a clash is named before saving; the day is left out by choice and stays without anybody', async () => {
  await manager.consultations.create({
    ...once(),
    officeId: office.officeId,
    name: 'Teams',
    adviserId: null,
    participantIds: [outi],
    weekday: 4,
    startMinute: at(8, 30),
    endMinute: at(9, 30),
    everyWeeks: 1,
    validFromOn: localDate('2026-12-17'),
    validToOn: localDate('2026-12-17'),
  });
  const clash = { on: '2026-12-17', takenBy: 'consultation', startMinute: at(9), staffName: 'Outi Ohjaaja' };
  expect((await manager.dutyShifts.checkPattern(thursdays())).clashes).toMatchObject([clash]);
  expect(await refusalOf(save())).toMatchObject({ code: 'PEOPLE_TAKEN', data: { clashes: [clash] } });
  expect(await roster()).toEqual([]);
  await save(thursdays(), [localDate('2026-12-17')]);
  expect((await roster()).map(([day]) => day)).toEqual(['03', '10', '31']);
});

test('what can’t be is said by field, and nothing is filled', async () => {
  const tiina = await office.idOf('Tiina');
  const refused = async (changes: Partial<PatternDetails>) => refusalOf(save(thursdays(changes)));
  const problem = (field: string, code: string) => ({ data: { problems: [{ field, code }] } });
  expect(await refused({ staffId: tiina })).toMatchObject(problem('staffId', 'notOnTheLine'));
  expect(await refused({ deputyId: tiina })).toMatchObject(problem('deputyId', 'notOnTheLine'));
  expect(await refused({ validFromOn: localDate('2026-11-01') })).toMatchObject(
    problem('validFromOn', 'changesPast'),
  );
  expect(await refused({ everyWeeks: 0 })).toMatchObject(problem('everyWeeks', 'everyWeeksNotAllowed'));
  expect(await roster()).toEqual([]);
});

test('a pattern is ended as it was seen, within its days; a repeated request has one effect', async () => {
  const request = { ...once(), ...thursdays(), leaveOut: [] };
  const saved = await manager.dutyShifts.savePattern(request);
  expect(await manager.dutyShifts.savePattern(request)).toEqual(saved);
  const end = (lastOn: string, version = saved.version) =>
    refusalOf(manager.dutyShifts.endPattern({ ...once(), id: saved.id, version, lastOn: localDate(lastOn) }));
  expect(await end('2026-12-10', 9)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  expect(await end('2026-11-29')).toMatchObject({ data: { problems: [{ code: 'changesPast' }, {}] } });
  expect(await end('2027-01-01')).toMatchObject({ data: { problems: [{ code: 'afterPattern' }] } });
  const counsellor = await office.as('Outi');
  expect(await refusalOf(counsellor.dutyShifts.savePattern({ ...request, ...once() }))).toMatchObject({
    code: 'NOT_ALLOWED',
  });
});
