import { afterEach, expect, test } from 'vitest';
import type { Call } from '#contract/calls.ts';
import { localDate } from '#domain/time/local-date.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { answer, moment, once, typed } from '#tests/support/line.ts';

const WEDNESDAY = '2026-10-21';

let office: TestOffice;
afterEach(() => office.close());

async function callAt(on: string, startMinute: number, endMinute: number): Promise<Call> {
  office = await newOffice(on, startMinute);
  return answer(office, await office.as('Outi'), 'resolved', { minutes: endMinute - startMinute });
}

test('L1 a call that begins 10.29 and ends 10.50 is inside, 20 minutes after hours', async () => {
  const call = await callAt(WEDNESDAY, 10 * 60 + 29, 10 * 60 + 50);
  expect(call).toMatchObject({ on: WEDNESDAY, time: 'inside', minutesAfterHours: 20, startMinute: 629 });
  const counsellor = await office.as('Outi');
  const day = await counsellor.calls.day({ officeId: office.officeId, on: call.on });
  expect(day.calls).toEqual([call]);
});

test.each([
  ['L2 9.00 is inside', 540, 'inside'],
  ['L2 8.58 is outside', 538, 'outside'],
  ['L2 10.29 is inside', 629, 'inside'],
  ['L2 10.30 is outside', 630, 'outside'],
])('%s', async (_, minute, time) => {
  const call = await callAt(WEDNESDAY, minute, minute + 5);
  expect(call.time).toBe(time);
});

test('L2 a call on a Saturday or a public holiday is outside the hours, of a closed day', async () => {
  expect((await callAt('2026-10-24', 555, 560)).time).toBe('closed');
  await office.close();
  expect((await callAt('2027-01-06', 555, 560)).time).toBe('closed');
  const day = await (
    await office.as('Outi')
  ).calls.day({ officeId: office.officeId, on: localDate('2027-01-06') });
  expect(day).toMatchObject({ hours: null, closed: { why: 'holiday', name: 'epiphany' } });
});

test('L2 the beginning that is corrected decides, not the moment of the key', async () => {
  office = await newOffice(WEDNESDAY, 10 * 60 + 31);
  const counsellor = await office.as('Outi');
  const draft = await counsellor.calls.start({ ...once(), officeId: office.officeId });
  expect(draft.time).toBe('outside');
  const corrected = await counsellor.calls.saveDraft({
    ...once(),
    id: draft.id,
    version: draft.version,
    fields: typed(),
    startedAt: moment(WEDNESDAY, 10 * 60 + 28),
  });
  expect(corrected).toMatchObject({ time: 'inside', startMinute: 628, state: 'draft' });
});

test('a call before midnight belongs to the day it began, and its minutes after hours end with that day', async () => {
  const call = await callAt(WEDNESDAY, 23 * 60 + 50, 24 * 60 + 20);
  expect(call).toMatchObject({ on: WEDNESDAY, time: 'outside', minutesAfterHours: 10 });
});
