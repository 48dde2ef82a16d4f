import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { answer, audited, moment, once, refusalOf, typed, type Client } from '#tests/support/line.ts';

const TODAY = '2026-10-21';
/** Made up: individual numbers from 900 on are given to nobody. */
const IDENTITY_CODE = '010170-999R';

let office: TestOffice;
let counsellor: Client;
beforeEach(async () => {
  office = await newOffice(TODAY, 9 * 60 + 5);
  counsellor = await office.as('Outi');
});
afterEach(() => office.close());

const setMode = (mode: 'none' | 'contact') =>
  office.parts.store.write((db) => db.updateTable('office').set({ identity_mode: mode }).execute());

test('a recorded call: what was said, when, by whom, and nothing of the desk’s own', async () => {
  const call = await answer(office, counsellor, 'resolved', {
    worry: 'Vuokra on rästissä',
    serviceTask: 'working-age',
    advice: 'Neuvottu hakemaan.',
    topics: ['3'],
    ageBand: '30-64',
  });
  expect(await counsellor.calls.entry({ id: call.id })).toEqual({
    serviceTask: 'working-age',
    startedAt: moment(TODAY, 9 * 60 + 5),
    endedAt: moment(TODAY, 9 * 60 + 15),
    outcome: 'resolved',
    worry: 'Vuokra on rästissä',
    advice: 'Neuvottu hakemaan.',
    directedTo: '',
    handover: null,
    promise: null,
    clientLabel: '',
    phone: '',
    author: { name: 'Outi Ohjaaja', title: expect.any(String) },
    enteredByName: null,
  });
});

describe('reading an entry', () => {
  test('leaves a row in the audit log, naming the call and nothing of its content', async () => {
    const { id } = await answer(office, counsellor, 'resolved');
    await counsellor.calls.entry({ id });
    expect(await audited(office, 'calls.entry')).toEqual(['call']);
  });

  test('that is refused leaves none', async () => {
    const draft = await counsellor.calls.start({ ...once(), officeId: office.officeId });
    await refusalOf(counsellor.calls.entry({ id: draft.id }));
    expect(await audited(office, 'calls.entry')).toEqual([]);
  });

  test('is for who works on the line', async () => {
    const { id } = await answer(office, counsellor, 'resolved');
    const worker = await office.as('Tiina');
    expect(await refusalOf(worker.calls.entry({ id }))).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('what was agreed', () => {
  test('a handover: to whom, and what the client was promised by it', async () => {
    const draft = await counsellor.calls.start({ ...once(), officeId: office.officeId });
    const call = await counsellor.calls.finish({
      ...once(),
      id: draft.id,
      version: draft.version,
      fields: typed({ advice: 'Kuultu.' }),
      startedAt: draft.startedAt,
      endedAt: draft.startedAt,
      outcome: 'handedOver',
      handover: {
        toStaffId: await office.idOf('Tiina'),
        reason: 'Oma asiakas',
        summary: 'sisäinen yhteenveto',
        contactWay: '',
        promisedToClient: 'soittaa huomenna',
      },
      promise: null,
    });
    const entry = await counsellor.calls.entry({ id: call.id });
    expect(entry.handover).toEqual({ toName: 'Tiina Työntekijä', promisedToClient: 'soittaa huomenna' });
    expect(JSON.stringify(entry)).not.toContain('sisäinen');
  });

  test.each([
    ['none', { clientLabel: '', phone: '' }],
    ['contact', { clientLabel: 'Testi', phone: '000 123 4567' }],
  ] as const)('a call back; in the mode %s the client is %o', async (mode, client) => {
    await setMode(mode);
    const draft = await counsellor.calls.start({ ...once(), officeId: office.officeId });
    const call = await counsellor.calls.finish({
      ...once(),
      id: draft.id,
      version: draft.version,
      fields: typed({ advice: 'Selvitetään.', clientLabel: 'Testi', phone: '000 123 4567' }),
      startedAt: draft.startedAt,
      endedAt: draft.startedAt,
      outcome: 'callBackPromised',
      handover: null,
      promise: { dueOn: localDate(TODAY), dueMinute: at(13), note: 'päätös' },
    });
    const entry = await counsellor.calls.entry({ id: call.id });
    expect(entry).toMatchObject({
      ...client,
      promise: { dueOn: TODAY, dueMinute: at(13), note: 'päätös' },
    });
  });
});

describe('there is no entry', () => {
  const refusal = async (id: string) => refusalOf(counsellor.calls.entry({ id }));

  test('of a call that goes on', async () => {
    const { id } = await counsellor.calls.start({ ...once(), officeId: office.officeId });
    expect(await refusal(id)).toEqual({ code: 'NOT_POSSIBLE_NOW', data: { entity: 'call', state: 'draft' } });
  });

  test('of a missed call', async () => {
    const { id } = await counsellor.calls.missed({ ...once(), officeId: office.officeId });
    expect(await refusal(id)).toEqual({
      code: 'NOT_POSSIBLE_NOW',
      data: { entity: 'call', state: 'missed' },
    });
  });

  test('of a wrong number', async () => {
    const { id } = await answer(office, counsellor, 'nonCase');
    expect(await refusal(id)).toMatchObject({ data: { state: 'nonCase' } });
  });

  test('of a call that is not there, or is somebody else’s draft', async () => {
    expect(await refusal('nobody')).toMatchObject({ code: 'NOT_FOUND' });
    const administrator = await office.as('Paula');
    await administrator.staff.create({
      ...once(),
      name: 'Olli Toinen',
      title: 'sosiaaliohjaaja',
      roles: ['counsellor'],
    });
    const other = await office.as('Olli');
    const draft = await other.calls.start({ ...once(), officeId: office.officeId });
    expect(await refusal(draft.id)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('of a call with a personal identity code, which could only have come past the form', async () => {
    const { id } = await answer(office, counsellor, 'resolved');
    await office.parts.store.write((db) =>
      db
        .updateTable('call')
        .set({ advice: `vanha rivi ${IDENTITY_CODE}` })
        .where('id', '=', id)
        .execute(),
    );
    expect(await refusal(id)).toEqual({ code: 'IDENTITY_CODE_IN_TEXT', data: { field: 'advice' } });
  });
});
