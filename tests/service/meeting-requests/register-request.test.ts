import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { refusalOf } from '#tests/support/booking-input.ts';
import { audited, type Client } from '#tests/support/line.ts';
import { requestInput } from '#tests/support/meeting-requests.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { addSecondOffice } from '#tests/support/second-office.ts';

let office: TestOffice;
let siiri: Client;
beforeEach(async () => {
  office = await newOffice('2027-06-30', at(10));
  siiri = await office.as('Siiri');
});
afterEach(() => office.close());

const register = (...[askedOn, changes]: [string, Parameters<typeof requestInput>[2]?]) =>
  siiri.meetingRequests.register(requestInput(office, askedOn, changes));
const list = (officeId = office.officeId) => siiri.meetingRequests.list({ officeId });

test.each([
  ['a plain week', '2026-10-12', '2026-10-21', []],
  ['asked on a Saturday', '2026-10-17', '2026-10-27', []],
  ['over Easter', '2027-03-24', '2027-04-06', ['2027-03-26', '2027-03-29']],
  ['over Ascension Day', '2027-05-03', '2027-05-13', ['2027-05-06']],
  ['over Midsummer', '2027-06-21', '2027-07-01', ['2027-06-25']],
  ['asked on the eve of Epiphany', '2027-01-05', '2027-01-15', ['2027-01-06']],
])('%s: the seventh working day after %s is %s', async (_, askedOn, lastOn, skipped) => {
  const request = await register(askedOn);
  expect(request.lastOn).toBe(lastOn);
  expect(request.basis.skipped.map(({ on }) => on)).toEqual(skipped);
});

test('what was written comes back as it was written', async () => {
  const request = await register('2027-06-30', {
    clientLabel: ' A.B. ',
    clientPhone: '000 123',
    socialAssistance: false,
    jointMeeting: true,
    channel: 'phone',
    passedOn: localDate('2027-06-30'),
  });
  expect(request).toMatchObject({
    state: 'open',
    clientLabel: 'A.B.',
    clientPhone: '000 123',
    socialAssistance: false,
    jointMeeting: true,
    channel: 'phone',
    askedOn: '2027-06-30',
    passedOn: '2027-06-30',
    offered: null,
    endedOn: null,
    reason: '',
    version: 1,
  });
  expect(await list()).toEqual([request]);
});

test('a day that no calendar knows, and an office that is not there, are refused', async () => {
  expect(await refusalOf(register('1900-01-02'))).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'askedOn', code: 'outsideCalendar' }] },
  });
  expect(await refusalOf(register('2027-06-30', { officeId: 'nowhere' }))).toEqual({
    code: 'NOT_FOUND',
    data: { entity: 'office' },
  });
  expect(await list()).toEqual([]);
});

test('registered twice with one request it is one, with one row in the log and one word', async () => {
  const heard: unknown[] = [];
  office.parts.announcer.subscribe('change', (change) => void heard.push(change));
  const input = requestInput(office, '2027-06-30');
  const first = await siiri.meetingRequests.register(input);
  expect(await siiri.meetingRequests.register(input)).toEqual(first);
  expect(await list()).toEqual([first]);
  expect(await audited(office, 'meetingRequests.register')).toEqual(['meeting-request']);
  expect(heard).toEqual([
    { officeId: office.officeId, areas: ['meeting-requests'], byName: 'Siiri Sihteeri' },
  ]);
});

test('those who arrange times register and read; the manager and Kela’s adviser do neither', async () => {
  for (const name of ['Outi', 'Tiina'])
    await (await office.as(name)).meetingRequests.register(requestInput(office, '2027-06-30'));
  expect(await list()).toHaveLength(2);
  for (const name of ['Paula', 'Kaisa']) {
    const client = await office.as(name);
    const attempt = client.meetingRequests.register(requestInput(office, '2027-06-30'));
    expect((await refusalOf(attempt)).code).toBe('NOT_ALLOWED');
    expect((await refusalOf(client.meetingRequests.list({ officeId: office.officeId }))).code).toBe(
      'NOT_ALLOWED',
    );
  }
});

test('each office has its own worklist', async () => {
  const { officeId } = await addSecondOffice(office);
  const request = await register('2027-06-30', { officeId });
  expect([await list(), await list(officeId)]).toEqual([[], [request]]);
});
