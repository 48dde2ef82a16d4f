import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CallFields } from '#contract/calls.ts';
import type { CallOutcome } from '#domain/calls/outcome.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { answer, audited, moment, once, refusalOf, typed, type Client } from '#tests/support/line.ts';

const TODAY = '2026-10-21';
const handover = {
  reason: 'Tarvitsee omaa työntekijää',
  summary: 'Vuokrarästi kasvaa',
  contactWay: 'puhelin iltapäivisin',
  promisedToClient: 'soitetaan tällä viikolla',
};

let office: TestOffice;
let counsellor: Client;
beforeEach(async () => {
  office = await newOffice(TODAY, 9 * 60 + 15);
  counsellor = await office.as('Outi');
});
afterEach(() => office.close());

async function finishWith(
  outcome: CallOutcome,
  fields: Partial<CallFields>,
  more: Partial<Parameters<Client['calls']['finish']>[0]> = {},
) {
  const draft = await counsellor.calls.start({ ...once(), officeId: office.officeId });
  office.time.advanceMinutes(12);
  return counsellor.calls.finish({
    ...once(),
    id: draft.id,
    version: draft.version,
    fields: typed(fields),
    startedAt: draft.startedAt,
    endedAt: office.time.clock(),
    outcome,
    handover: null,
    promise: null,
    ...more,
  });
}
const problems = (...list: { field: string; code: string }[]) => ({
  code: 'INVALID_INPUT',
  data: { problems: list },
});

test('L7 a wrong number needs nothing but its key, and leaves nothing of the caller', async () => {
  const call = await finishWith('nonCase', {});
  expect(call).toMatchObject({ state: 'recorded', outcome: 'nonCase', answeredByName: 'Outi Ohjaaja' });
  const typedOn = await finishWith('nonCase', { clientLabel: 'x'.repeat(60), phone: 'ei numeroa' });
  expect(typedOn).toMatchObject({ clientLabel: '', phone: '' });
});

test('L8 general advice is saved without identity, but not without what was advised', async () => {
  expect(await refusalOf(finishWith('resolved', { worry: 'Asumistuki' }))).toEqual(
    problems({ field: 'advice', code: 'missing' }),
  );
  const call = await finishWith('resolved', { worry: 'Asumistuki', advice: 'Hakemus OmaKelassa' });
  expect(call).toMatchObject({ state: 'recorded', clientLabel: '', phone: '', advice: 'Hakemus OmaKelassa' });
});

test('L9 handed over requires a receiver', async () => {
  const refused = await refusalOf(finishWith('handedOver', { advice: 'Siirretään' }));
  expect(refused).toMatchObject({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'handover.toStaffId', code: 'missing' }, expect.anything()] },
  });
  const [open] = await counsellor.calls.drafts();
  expect(open?.state).toBe('draft');
});

test('L9 a handover goes only to somebody who can take it', async () => {
  const secretary = await office.idOf('Siiri');
  expect(
    await refusalOf(
      finishWith('handedOver', { advice: 'Siirretään' }, { handover: { ...handover, toStaffId: secretary } }),
    ),
  ).toEqual(problems({ field: 'handover.toStaffId', code: 'notAReceiver' }));
});

test('L9 the handover is made in the same save, due in two working days', async () => {
  const toStaffId = await office.idOf('Tiina');
  const call = await finishWith(
    'handedOver',
    { advice: 'Siirretään omatyöntekijälle', clientLabel: 'M.' },
    { handover: { ...handover, toStaffId } },
  );
  expect(call.handoverId).not.toBeNull();
  const worker = await office.as('Tiina');
  expect(await worker.handovers.list({ box: 'received' })).toEqual([
    expect.objectContaining({
      ...handover,
      id: call.handoverId,
      callId: call.id,
      fromName: 'Outi Ohjaaja',
      toName: 'Tiina Työntekijä',
      clientLabel: 'M.',
      state: 'sent',
      dueOn: '2026-10-23',
      overdue: false,
    }),
  ]);
  expect(await audited(office, 'calls.finish')).toEqual(['call', 'matter', 'handover']);
});

test('L9 a handover that cannot be made leaves no call behind either', async () => {
  await refusalOf(
    finishWith('handedOver', { advice: 'x' }, { handover: { ...handover, toStaffId: 'nobody' } }),
  );
  const day = await counsellor.calls.day({ officeId: office.officeId, on: localDate(TODAY) });
  expect(day.calls).toEqual([]);
  expect(await counsellor.handovers.list({ box: 'sent' })).toEqual([]);
});

test('L12 a call of 12 minutes and 95 minutes of work after it are stored apart, as a big case', async () => {
  const call = await finishWith('assessmentStarted', { advice: 'Arvio', wrapUpMinutes: 95, bigCase: true });
  expect(call).toMatchObject({ wrapUpMinutes: 95, bigCase: true });
  expect((call.endedAt ?? 0) - call.startedAt).toBe(12 * 60_000);
});

test('without identities the number goes to the promise and not to the call', async () => {
  const promise = { dueOn: localDate(TODAY), dueMinute: at(13), note: '' };
  const promised = await finishWith(
    'callBackPromised',
    { advice: 'Selvitetään', clientLabel: 'M.', phone: '555 0100' },
    { promise },
  );
  expect(promised.phone).toBe('');
  const [open] = await counsellor.promises.open({ officeId: office.officeId });
  expect(open).toMatchObject({ id: promised.promiseId, phone: '555 0100', clientLabel: 'M.' });
  const resolved = await finishWith('resolved', { advice: 'Neuvottu', phone: '555 0100' });
  expect(resolved.phone).toBe('');
});

test('with names the number stays on the call', async () => {
  const administrator = await office.as('Paula');
  const [first] = await administrator.offices.list();
  if (!first) throw new Error('The office was set up');
  const { municipalityCode: _, ...details } = first;
  await administrator.offices.update({ ...once(), ...details, identityMode: 'contact' });
  const call = await finishWith('resolved', { advice: 'Neuvottu', phone: '555 0100' });
  expect(call.phone).toBe('555 0100');
});

test('without identities a long name and a text in place of a number are asked about', async () => {
  const label = 'Maija Meikäläinen, Keskuskatu 1, 2. kerros';
  expect(
    await refusalOf(finishWith('resolved', { advice: 'x', clientLabel: label, phone: 'naapurin' })),
  ).toEqual(
    problems({ field: 'clientLabel', code: 'nicknameTooLong' }, { field: 'phone', code: 'notAPhoneNumber' }),
  );
});

test('a personal identity code in the handover or the note of a promise is refused by its field', async () => {
  const toStaffId = await office.idOf('Tiina');
  expect(
    await refusalOf(
      finishWith(
        'handedOver',
        { advice: 'x' },
        { handover: { ...handover, toStaffId, summary: 'hän on 010170-999R' } },
      ),
    ),
  ).toEqual({ code: 'IDENTITY_CODE_IN_TEXT', data: { field: 'handover.summary' } });
});

test('a call that ends before it began, or the next day, is asked about', async () => {
  expect(await refusalOf(finishWith('nonCase', {}, { endedAt: moment(TODAY, 9 * 60) }))).toEqual(
    problems({ field: 'endedAt', code: 'endBeforeStart' }),
  );
  const draft = await counsellor.calls.start({ ...once(), officeId: office.officeId });
  office.time.advanceMinutes(20 * 60);
  const overnight = counsellor.calls.finish({
    ...once(),
    id: draft.id,
    version: 1,
    fields: typed(),
    startedAt: draft.startedAt,
    endedAt: office.time.clock(),
    outcome: 'nonCase',
    handover: null,
    promise: null,
  });
  expect(await refusalOf(overnight)).toEqual(problems({ field: 'endedAt', code: 'tooLong' }));
});

test('finishing twice with the same request is one call and the same answer', async () => {
  const draft = await counsellor.calls.start({ ...once(), officeId: office.officeId });
  const request = {
    ...once(),
    id: draft.id,
    version: 1,
    fields: typed({ advice: 'Neuvottu' }),
    startedAt: draft.startedAt,
    endedAt: office.time.clock(),
    outcome: 'resolved' as const,
    handover: null,
    promise: null,
  };
  const [first, second] = await Promise.all([
    counsellor.calls.finish(request),
    counsellor.calls.finish(request),
  ]);
  expect(second).toEqual(first);
  const day = await counsellor.calls.day({ officeId: office.officeId, on: draft.on });
  expect(day.calls).toHaveLength(1);
});

test('missed calls are counted by the secretary too, and a slip of today can be taken back', async () => {
  const secretary = await office.as('Siiri');
  await secretary.calls.missed({ ...once(), officeId: office.officeId });
  const slip = await counsellor.calls.missed({ ...once(), officeId: office.officeId });
  expect(slip).toMatchObject({ state: 'missed', time: 'inside', answeredByName: null, outcome: null });
  const on = localDate(TODAY);
  expect(await counsellor.calls.day({ officeId: office.officeId, on })).toMatchObject({ missed: 2 });
  await counsellor.calls.discard({ ...once(), id: slip.id, version: slip.version });
  expect(await counsellor.calls.day({ officeId: office.officeId, on })).toMatchObject({ missed: 1 });
});

test('the day tells hours, duty and calls, newest first, to the line alone', async () => {
  await counsellor.dutyShifts.take({ ...once(), officeId: office.officeId, on: localDate(TODAY) });
  const first = await answer(office, counsellor, 'resolved');
  const second = await answer(office, counsellor, 'nonCase');
  const day = await counsellor.calls.day({ officeId: office.officeId, on: localDate(TODAY) });
  expect(day).toMatchObject({
    hours: { startMinute: at(9), endMinute: at(10, 30) },
    closed: null,
    dutyShift: { staffName: 'Outi Ohjaaja' },
    missed: 0,
  });
  expect(day.calls.map(({ id }) => id)).toEqual([second.id, first.id]);
  expect(await audited(office, 'calls.day')).toEqual(['call-day']);
  for (const name of ['Siiri', 'Tiina', 'Kaisa', 'Paula']) {
    const other = await office.as(name);
    expect(await refusalOf(other.calls.day({ officeId: office.officeId, on: localDate(TODAY) }))).toEqual({
      code: 'NOT_ALLOWED',
      data: { operation: 'calls.day' },
    });
  }
});
