import { createRouterClient, type RouterClient } from '@orpc/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { newService, type Service } from '#service/service.ts';
import { changeOf } from '#tests/support/booking-input.ts';
import { contactInput } from '#tests/support/contact-requests.ts';
import { once } from '#tests/support/line.ts';
import { endInput, requestInput } from '#tests/support/meeting-requests.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { watchQueries, type WatchedStore } from '#tests/support/query-plans.ts';

// Tables that grow with every request, emptying and question: none of them may be read from end to end.
const GROWING = [
  'meeting_request',
  'meeting_request_step',
  'contact_request',
  'contact_request_step',
  'mail_emptying',
  'mail_batch',
  'mail_step',
  'desk_question',
];
const today = localDate('2026-10-21');
let office: TestOffice;
let watched: WatchedStore;
let siiri: RouterClient<Service>;
let paula: RouterClient<Service>;
beforeAll(async () => {
  office = await newOffice(today, at(12));
  await office.as('Siiri');
  await office.as('Paula');
  watched = watchQueries(office.parts.store);
  const service = newService({ ...office.parts, store: watched.store });
  const client = (name: string) =>
    createRouterClient(service, { context: { sessionId: `session of ${name}` } });
  [siiri, paula] = [client('Siiri'), client('Paula')];
});
afterAll(() => office.close());

async function scansDuring(work: () => Promise<unknown>): Promise<string[]> {
  watched.forget();
  await work();
  const plans = await watched.plans();
  expect(plans.length).toBeGreaterThan(1);
  return plans.flatMap(({ sql, steps }) =>
    steps
      .filter((step) => GROWING.some((table) => new RegExp(`^SCAN ${table}\\b`).test(step)))
      .map((step) => `${step}: ${sql}`),
  );
}

test('a request for a meeting from asking to its end, and its list', async () => {
  const scans = await scansDuring(async () => {
    const input = requestInput(office, today);
    const asked = await siiri.meetingRequests.register(input);
    const passed = await siiri.meetingRequests.pass({ ...changeOf(asked), passedOn: today });
    const time = { on: today, minute: at(13), bookingId: null };
    const offered = await siiri.meetingRequests.offer({ ...changeOf(passed), ...time });
    const ended = await siiri.meetingRequests.end(endInput(offered, 'met', today));
    await siiri.meetingRequests.reopen({ ...changeOf(ended), clientPhone: '' });
    await siiri.meetingRequests.list({ officeId: office.officeId });
  });
  expect(scans).toEqual([]);
});

test('a question to Kela, and its list', async () => {
  const scans = await scansDuring(async () => {
    const sent = await siiri.contactRequests.send(contactInput(office));
    const answered = await siiri.contactRequests.answer({ ...changeOf(sent), answer: 'Kyllä.' });
    await siiri.contactRequests.told(changeOf(answered));
    await siiri.contactRequests.list({ officeId: office.officeId });
  });
  expect(scans).toEqual([]);
});

test('the mail drop from emptying to handing over, and its view', async () => {
  const scans = await scansDuring(async () => {
    const { officeId } = office;
    const one = await siiri.mailDrop.empty({ ...once(), officeId, on: today, minute: at(9), items: 3 });
    const handedTo = 'Kela';
    const time = { handedOn: today, handedMinute: at(10) };
    await siiri.mailDrop.handOver({ ...once(), officeId, handedTo, ...time, emptyingIds: [one.id] });
    await siiri.mailDrop.view({ officeId });
  });
  expect(scans).toEqual([]);
});

test('a question at the desk, taken back, and the counts of the month', async () => {
  const scans = await scansDuring(async () => {
    const { officeId } = office;
    const one = await siiri.deskTally.count({ ...once(), officeId, on: today, topicCode: 'omakela' });
    await siiri.deskTally.takeBack({ ...once(), id: one.id });
    await siiri.deskTally.view({ officeId, on: today });
  });
  expect(scans).toEqual([]);
});

test('the first screen and the month’s report', async () => {
  const scans = await scansDuring(async () => {
    await siiri.today.view({ officeId: office.officeId });
    await paula.statistics.report({ officeId: office.officeId, period: monthRange(month('2026-10')) });
  });
  expect(scans).toEqual([]);
});
