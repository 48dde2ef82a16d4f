import { monthRange } from '#domain/time/month.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Call, CallFields } from '#contract/calls.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { answer, audited, moment, once, refusalOf, typed, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const TODAY = '2026-10-21';

let office: TestOffice;
let counsellor: Client;
beforeEach(async () => {
  office = await newOffice(TODAY, at(9));
  counsellor = await office.as('Outi');
});
afterEach(() => office.close());

type Correction = Parameters<Client['calls']['correct']>[0];
/** The call as its form would send it again. */
const again = (call: Call, fields: Partial<CallFields> = {}, more: Partial<Correction> = {}): Correction => ({
  ...once(),
  id: call.id,
  version: call.version,
  fields: typed({ advice: call.advice, worry: call.worry, topics: call.topics, ...fields }),
  startedAt: call.startedAt,
  endedAt: call.endedAt,
  outcome: call.outcome ?? 'resolved',
  handover: null,
  promise: null,
  ...more,
});

test('a correction by a colleague is what is counted, and the history tells who changed what and when', async () => {
  const paula = await office.as('Paula');
  for (const [name, role] of [
    ['Olli Toinen', 'counsellor'],
    ['Eeva Esihenkilö', 'manager'],
  ] as const)
    await paula.staff.create({ ...once(), name, title: '', roles: [role] });
  const call = await answer(office, counsellor, 'resolved', { topics: ['3'], worry: 'Vuokra' });
  office.time.set(localDate('2026-10-22'), at(8, 30));
  const colleague = await office.as('Olli');
  const corrected = await colleague.calls.correct(
    again(
      call,
      { topics: ['2', '3'], worry: 'Vuokra ja sähkö', directedTo: 'Kela' },
      { outcome: 'directed', endedAt: moment(TODAY, at(9, 15)) },
    ),
  );
  expect(corrected).toMatchObject({
    outcome: 'directed',
    topics: ['2', '3'],
    answeredByName: 'Outi Ohjaaja',
    enteredByName: 'Outi Ohjaaja',
    version: call.version + 1,
  });
  expect(await counsellor.calls.history({ id: call.id })).toEqual([
    {
      at: moment('2026-10-22', at(8, 30)),
      byName: 'Olli Toinen',
      changes: [
        { field: 'endedAt', before: moment(TODAY, at(9, 10)) },
        { field: 'outcome', before: 'resolved' },
        { field: 'worry' },
        { field: 'topics', before: ['3'] },
        { field: 'directedTo' },
      ],
    },
  ]);
  const manager = await office.as('Eeva');
  const { report } = await manager.statistics.report({
    officeId: office.officeId,
    period: monthRange('2026-10' as never),
  });
  expect(report.totals.line.outcomes).toMatchObject({ resolved: 0, directed: 1 });
  expect(await audited(office, 'calls.correct')).toEqual(['call']);
  expect(await audited(office, 'calls.history')).toEqual(['call']);
});

test('two who correct the same call: the later one is told who was first', async () => {
  const call = await answer(office, counsellor, 'resolved');
  await counsellor.calls.correct(again(call, { worry: 'Eka' }));
  expect(await refusalOf(counsellor.calls.correct(again(call, { worry: 'Toka' })))).toEqual({
    code: 'CHANGED_MEANWHILE',
    data: { entity: 'call', byName: 'Outi Ohjaaja', at: office.time.clock() },
  });
});

test('a correction that changes nothing leaves no history, and a repeated request is one correction', async () => {
  const call = await answer(office, counsellor, 'resolved');
  const same = await counsellor.calls.correct(again(call));
  expect(await counsellor.calls.history({ id: call.id })).toEqual([]);
  const correction = again(same, { worry: 'Kerran' });
  expect(await counsellor.calls.correct(correction)).toEqual(await counsellor.calls.correct(correction));
  expect(await counsellor.calls.history({ id: call.id })).toHaveLength(1);
});

test('a handover that was sent and a call that was promised stay, and are not made twice', async () => {
  const toStaffId = await office.idOf('Tiina');
  const handover = { toStaffId, reason: 'Velka', summary: '', contactWay: '', promisedToClient: '' };
  const call = await answer(office, counsellor, 'resolved');
  const handedOver = await counsellor.calls.correct(again(call, {}, { outcome: 'handedOver', handover }));
  expect(handedOver.handoverId).not.toBeNull();
  const problem = (code: string) => ({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'outcome', code }] },
  });
  expect(await refusalOf(counsellor.calls.correct(again(handedOver, {}, { outcome: 'resolved' })))).toEqual(
    problem('handoverIsSent'),
  );
  const other = await counsellor.calls.correct(again(handedOver, { worry: 'Velka' }, { handover }));
  expect(other).toMatchObject({ outcome: 'handedOver', handoverId: handedOver.handoverId, worry: 'Velka' });
  expect(await counsellor.handovers.list({ box: 'sent' })).toHaveLength(1);

  const promise = { dueOn: localDate(TODAY), dueMinute: at(13), note: '' };
  const second = await answer(office, counsellor, 'resolved');
  const promised = await counsellor.calls.correct(
    again(second, { phone: '000 1234' }, { outcome: 'callBackPromised', promise }),
  );
  expect(promised.promiseId).not.toBeNull();
  expect(await refusalOf(counsellor.calls.correct(again(promised, {}, { outcome: 'resolved' })))).toEqual(
    problem('promiseIsMade'),
  );
  expect((await counsellor.calls.correct(again(promised, { worry: 'Päätös' }))).worry).toBe('Päätös');
});

test('what is required of a call is required of its correction, and only a recorded call is corrected', async () => {
  const call = await answer(office, counsellor, 'resolved');
  expect(await refusalOf(counsellor.calls.correct(again(call, { advice: '' })))).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'advice', code: 'missing' }] },
  });
  const draft = await counsellor.calls.start({ ...once(), officeId: office.officeId });
  const change = again(draft, { advice: 'x' }, { endedAt: draft.startedAt });
  expect(await refusalOf(counsellor.calls.correct(change))).toEqual({
    code: 'NOT_POSSIBLE_NOW',
    data: { entity: 'call', state: 'draft' },
  });
  const secretary = await office.as('Siiri');
  expect(await refusalOf(secretary.calls.correct(again(call)))).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await refusalOf(secretary.calls.history({ id: call.id }))).toMatchObject({ code: 'NOT_ALLOWED' });
});
