import { monthRange } from '#domain/time/month.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CallFields } from '#contract/calls.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { moment, once, refusalOf, typed, type Client } from '#tests/support/line.ts';

const YESTERDAY = '2026-10-20';
const TODAY = '2026-10-21';

let office: TestOffice;
let counsellor: Client;
let colleagueId: string;
beforeEach(async () => {
  office = await newOffice(TODAY, at(8, 10));
  const paula = await office.as('Paula');
  for (const [name, role] of [
    ['Olli Toinen', 'counsellor'],
    ['Eeva Esihenkilö', 'manager'],
  ] as const)
    await paula.staff.create({ ...once(), name, title: '', roles: [role] });
  colleagueId = await office.idOf('Olli');
  counsellor = await office.as('Outi');
});
afterEach(() => office.close());

/** Enters one note of the pile. */
async function enter(start: number, end: number | null, fields: Partial<CallFields> = {}) {
  const draft = await counsellor.calls.start({ ...once(), officeId: office.officeId });
  return counsellor.calls.finish({
    ...once(),
    id: draft.id,
    version: draft.version,
    fields: typed({ advice: 'Neuvottu.', lateEntry: true, answeredById: colleagueId, ...fields }),
    startedAt: moment(YESTERDAY, start),
    endedAt: end === null ? null : moment(YESTERDAY, end),
    outcome: 'resolved',
    handover: null,
    promise: null,
  });
}

test('L6 six notes of a colleague entered next morning: answered by the colleague, entered by me, of yesterday', async () => {
  for (let note = 0; note < 6; note += 1) await enter(at(9, 5 + 12 * note), at(9, 10 + 12 * note));
  const day = await counsellor.calls.day({ officeId: office.officeId, on: localDate(YESTERDAY) });
  expect(day.calls).toHaveLength(6);
  for (const call of day.calls)
    expect(call).toMatchObject({
      answeredByName: 'Olli Toinen',
      enteredByName: 'Outi Ohjaaja',
      answeredById: colleagueId,
      lateEntry: true,
      on: YESTERDAY,
      time: 'inside',
    });
  const today = await counsellor.calls.day({ officeId: office.officeId, on: localDate(TODAY) });
  expect(today.calls).toEqual([]);
});

test('L6 a note without its end is counted when its times are marked as unsure, but in no duration', async () => {
  await enter(at(9, 5), at(9, 15));
  expect(await refusalOf(enter(at(9, 30), null))).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'endedAt', code: 'missing' }] },
  });
  expect(await enter(at(9, 30), null, { timeUnsure: true })).toMatchObject({
    endedAt: null,
    timeUnsure: true,
    minutesAfterHours: 0,
  });
  await enter(at(9, 40), at(10, 25), { timeUnsure: true });
  const manager = await office.as('Eeva');
  const { report } = await manager.statistics.report({
    officeId: office.officeId,
    period: monthRange('2026-10' as never),
  });
  expect(report.totals.line.answered).toBe(3);
  expect(report.lineFigures.duration).toMatchObject({ divisor: 1, sum: 10 });
});

test('only somebody of the line, who worked here then, can have answered', async () => {
  const refused = {
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'answeredById', code: 'notOnTheLine' }] },
  };
  for (const answeredById of [await office.idOf('Siiri'), 'nobody'])
    expect(await refusalOf(enter(at(9, 5), at(9, 15), { answeredById }))).toEqual(refused);
  const paula = await office.as('Paula');
  const olli = (await paula.staff.list()).find(({ id }) => id === colleagueId);
  await paula.staff.update({
    ...once(),
    id: colleagueId,
    version: olli?.version ?? 1,
    name: 'Olli Toinen',
    title: '',
    roles: ['counsellor'],
    activeToOn: localDate('2026-10-19'),
    decisions: [],
  });
  expect(await refusalOf(enter(at(9, 5), at(9, 15)))).toEqual(refused);
});

test('a draft keeps who answered and what is said of its times', async () => {
  const draft = await counsellor.calls.start({ ...once(), officeId: office.officeId });
  const fields = typed({
    lateEntry: true,
    timeUnsure: true,
    answeredById: colleagueId,
    numberSource: 'switchboard',
    otherConcern: 'Pelkää naapuria',
  });
  await counsellor.calls.saveDraft({
    ...once(),
    id: draft.id,
    version: draft.version,
    fields,
    startedAt: moment(YESTERDAY, at(9)),
    ending: {
      endedAt: null,
      outcome: null,
      handover: { toStaffId: null, reason: '', summary: '', contactWay: '', promisedToClient: '' },
      promise: { dueOn: null, dueMinute: null, note: '' },
      parkedAt: moment(TODAY, at(8, 9)),
      startOpen: true,
    },
  });
  expect(await counsellor.calls.drafts()).toMatchObject([
    {
      ...fields,
      answeredByName: 'Olli Toinen',
      ending: { parkedAt: moment(TODAY, at(8, 9)), startOpen: true },
    },
  ]);
});

test('an identity code in the other worry is refused like in any other text', async () => {
  expect(await refusalOf(enter(at(9, 5), at(9, 15), { otherConcern: '010170-999R' }))).toEqual({
    code: 'IDENTITY_CODE_IN_TEXT',
    data: { field: 'otherConcern' },
  });
});
