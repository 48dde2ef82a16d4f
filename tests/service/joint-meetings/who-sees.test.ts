import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JointMeeting } from '#contract/joint-meetings.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { changeOf, refusalOf } from '#tests/support/booking-input.ts';
import { meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const DAY = '2026-10-21';
let office: TestOffice;
let meeting: JointMeeting;
beforeEach(async () => {
  office = await newOffice(DAY, at(8));
  const paula = await office.as('Paula');
  const [kept] = await paula.offices.list();
  if (!kept) throw new Error('The office is there');
  await paula.offices.update({ ...kept, requestId: randomUUID(), identityMode: 'contact' });
  const tiina = await office.as('Tiina');
  const [made] = await tiina.jointMeetings.create(
    await meetingInput(office, [meetingTime(DAY, '9.00-10.00')], { clientPhone: '000 000 0000' }),
  );
  office.time.set(localDate(DAY), at(10));
  meeting = await tiina.jointMeetings.close({
    ...changeOf(made as JointMeeting),
    understanding: 'salaista',
    goal: 'tavoite',
    steps: [],
    followUpOn: null,
  });
});
afterEach(() => office.close());

const auditRows = () =>
  office.parts.store.read
    .selectFrom('audit_entry')
    .select(['operation', 'entity', 'entity_id as id'])
    .where('entity', '=', 'joint-meeting')
    .orderBy('seq')
    .execute();

test('own worker and counsellor read what was agreed, the secretary sees that the meeting was held', async () => {
  for (const name of ['Tiina', 'Outi']) {
    const { meeting: seen } = await (await office.as(name)).jointMeetings.get({ id: meeting.id });
    expect(seen.sheet?.understanding).toBe('salaista');
  }
  const siiri = await office.as('Siiri');
  const { meeting: seen } = await siiri.jointMeetings.get({ id: meeting.id });
  expect([seen.state, seen.sheet, seen.clientPhone, seen.permission.scope]).toEqual([
    'held',
    null,
    '000 000 0000',
    'asumisen ja toimeentulotuen asiat',
  ]);
  expect((await refusalOf(siiri.jointMeetings.openSteps({ officeId: office.officeId }))).code).toBe(
    'NOT_ALLOWED',
  );
});

test('the Kela adviser sees the own meeting with its note to Kela, and no other word of the office', async () => {
  const kaisa = await office.as('Kaisa');
  const [seen] = await kaisa.jointMeetings.list({ officeId: office.officeId });
  expect(seen).toMatchObject({ noteToKela: 'vuokratakuu', sheet: null, clientPhone: '' });
  expect(seen?.permission).toMatchObject({ scope: '', givenOn: '2026-10-19' });
  expect(JSON.stringify(seen)).not.toContain('salaista');
  const change = kaisa.jointMeetings.cancel({ ...changeOf(meeting), party: 'client', reason: 'x' });
  expect((await refusalOf(change)).code).toBe('NOT_ALLOWED');
});

test('a meeting of another Kela adviser is not there for a guest', async () => {
  const paula = await office.as('Paula');
  const other = await paula.staff.create({
    requestId: randomUUID(),
    name: 'Kerttu Kelainen',
    title: '',
    roles: ['kelaAdviser'],
  });
  const guest = await office.as('Kerttu');
  expect(other.name).toBe('Kerttu Kelainen');
  expect(await guest.jointMeetings.list({ officeId: office.officeId })).toEqual([]);
  expect((await refusalOf(guest.jointMeetings.get({ id: meeting.id }))).code).toBe('NOT_FOUND');
});

test('the manager and the administrator see no meeting at all', async () => {
  const paula = await office.as('Paula');
  expect((await refusalOf(paula.jointMeetings.list({ officeId: office.officeId }))).code).toBe('NOT_ALLOWED');
});

test('every reading and every change has its row in the audit log, without a word of the texts', async () => {
  const tiina = await office.as('Tiina');
  await tiina.jointMeetings.list({ officeId: office.officeId });
  await tiina.jointMeetings.get({ id: meeting.id });
  const rows = await auditRows();
  expect(rows.map(({ operation }) => operation)).toEqual([
    'jointMeetings.create',
    'jointMeetings.close',
    'jointMeetings.list',
    'jointMeetings.get',
  ]);
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set([meeting.id]));
});
