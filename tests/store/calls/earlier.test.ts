import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CallFields } from '#contract/calls.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { callsOfNumber, recentCalls } from '#store/calls/earlier.ts';
import { findCall } from '#store/calls/calls.ts';
import { answer, moment, once, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const TODAY = '2026-10-21';

let office: TestOffice;
let counsellor: Client;
beforeEach(async () => {
  office = await newOffice(TODAY, at(9));
  const paula = await office.as('Paula');
  const [row] = await paula.offices.list();
  if (row) await paula.offices.update({ ...once(), ...row, identityMode: 'contact' });
  counsellor = await office.as('Outi');
});
afterEach(() => office.close());

const call = (fields: Partial<CallFields> = {}) => answer(office, counsellor, 'resolved', fields);
const range = (limit = 10) => ({ officeId: office.officeId, before: office.time.clock(), limit });
const ids = (calls: readonly { id: string }[]) => calls.map(({ id }) => id);

test('recent calls are the recorded ones of the office, the newest first and no more than asked for', async () => {
  const first = await call();
  const second = await call();
  await answer(office, counsellor, 'nonCase');
  await counsellor.calls.missed({ ...once(), officeId: office.officeId });
  await counsellor.calls.start({ ...once(), officeId: office.officeId });
  office.time.advanceMinutes(1);
  const since = moment('2026-10-01', at(0));
  const { read } = office.parts.store;
  expect(ids(await recentCalls(read, { ...range(), since }))).toEqual([second.id, first.id]);
  expect(ids(await recentCalls(read, { ...range(1), since }))).toEqual([second.id]);
  expect(await recentCalls(read, { ...range(), since, officeId: 'other' })).toEqual([]);
  expect(await recentCalls(read, { ...range(), since: office.time.clock() })).toEqual([]);
  expect(ids(await recentCalls(read, { ...range(), since, before: second.startedAt }))).toEqual([first.id]);
});

test('calls of a number are found by its digits; no digits find nothing', async () => {
  const one = await call({ phone: '000 123' });
  await call({ phone: '000 124' });
  await call();
  office.time.advanceMinutes(1);
  const { read } = office.parts.store;
  const stored = await read
    .selectFrom('call')
    .select('phone_digits')
    .where('id', '=', one.id)
    .executeTakeFirst();
  const digits = stored?.phone_digits ?? '';
  expect(digits).not.toBe('');
  expect(ids(await callsOfNumber(read, { ...range(), digits }))).toEqual([one.id]);
  expect(await callsOfNumber(read, { ...range(), digits: '' })).toEqual([]);
  expect(await callsOfNumber(read, { ...range(), digits, officeId: 'other' })).toEqual([]);
});

test('which contact a call is follows the order of the beginnings, and drafts do not count', async () => {
  const first = await call();
  const third = await call({ earlierCallId: first.id });
  const draft = await counsellor.calls.start({ ...once(), officeId: office.officeId });
  office.time.advanceMinutes(10);
  const last = await call({ earlierCallId: third.id });
  const noOf = async (id: string) => (await findCall(office.parts.store.read, id))?.contactNo;
  expect([await noOf(first.id), await noOf(third.id), await noOf(last.id), await noOf(draft.id)]).toEqual([
    1, 2, 3, 1,
  ]);
  const day = await counsellor.calls.day({ officeId: office.officeId, on: localDate(TODAY) });
  expect(day.calls.map(({ contactNo }) => contactNo)).toEqual([3, 2, 1]);
});

test('the tries of a promise are told with its call', async () => {
  const one = await call();
  expect((await findCall(office.parts.store.read, one.id))?.callBack).toEqual({ tries: 0, reachedAt: null });
});
