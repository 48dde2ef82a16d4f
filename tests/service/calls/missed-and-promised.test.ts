import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { answer, once, refusalOf, typed, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const TODAY = localDate('2026-10-21');

let office: TestOffice;
let outi: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-21', at(9, 15));
  outi = await office.as('Outi');
});
afterEach(() => office.close());

const missed = () => outi.calls.missed({ ...once(), officeId: office.officeId });
const toCallBack = async (callId: string) =>
  outi.promises.make({
    ...once(),
    officeId: office.officeId,
    callId,
    kind: 'callBack',
    clientLabel: 'M.',
    phone: '000 123 4567',
    note: '',
    dueOn: TODAY,
    dueMinute: at(13),
    keeperId: await office.idOf('Outi'),
  });
const callOf = (id: string) => outi.calls.get({ id });

test('a missed call that somebody has promised to call back is not a slip any more: both stay', async () => {
  const call = await missed();
  const promise = await toCallBack(call.id);
  const refused = await refusalOf(outi.calls.discard({ ...once(), id: call.id, version: call.version }));
  expect(refused).toEqual({ code: 'NOT_POSSIBLE_NOW', data: { entity: 'call', state: 'missed' } });
  expect(await callOf(call.id)).toMatchObject({ state: 'missed', promiseId: promise.id });
  expect(await outi.promises.open({ officeId: office.officeId })).toMatchObject([{ id: promise.id }]);
});

test('a slip is taken back by the one who made it, on its own day, in the version that was seen', async () => {
  const call = await missed();
  const discard = (client: Client, version = call.version) =>
    client.calls.discard({ ...once(), id: call.id, version });
  const paula = await office.as('Paula');
  await paula.staff.create({ ...once(), name: 'Olli Toinen', title: '', roles: ['counsellor'] });
  const missedStays = { code: 'NOT_POSSIBLE_NOW', data: { entity: 'call', state: 'missed' } };
  expect(await refusalOf(discard(await office.as('Olli')))).toEqual(missedStays);
  expect(await refusalOf(discard(outi, 7))).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  office.time.set(localDate('2026-10-22'), at(0));
  expect(await refusalOf(discard(outi))).toEqual(missedStays);
  office.time.set(TODAY, at(23, 59));
  expect(await discard(outi)).toEqual({ id: call.id });
  expect(await refusalOf(callOf(call.id))).toEqual({ code: 'NOT_FOUND', data: { entity: 'call' } });
});

test('the tries of a missed call and when its caller was reached stand on the call', async () => {
  const call = await missed();
  const first = await toCallBack(call.id);
  expect((await callOf(call.id)).callBack).toEqual({ tries: 0, reachedAt: null });
  office.time.advanceMinutes(30);
  const tried = await outi.promises.attempt({
    ...once(),
    id: first.id,
    version: first.version,
    reached: false,
    note: '',
  });
  expect((await callOf(call.id)).callBack).toEqual({ tries: 1, reachedAt: null });
  office.time.advanceMinutes(30);
  await outi.promises.attempt({ ...once(), id: first.id, version: tried.version, reached: true, note: '' });
  expect((await callOf(call.id)).callBack).toEqual({ tries: 2, reachedAt: office.time.clock() });
  // It is still a call that nobody answered.
  const day = await outi.calls.day({ officeId: office.officeId, on: TODAY });
  expect([day.missed, day.calls.map(({ state }) => state)]).toEqual([1, ['missed']]);
});

test('a missed call is promised once, and an answered one not at all by hand', async () => {
  const call = await missed();
  await toCallBack(call.id);
  expect(await refusalOf(toCallBack(call.id))).toMatchObject({
    code: 'NOT_POSSIBLE_NOW',
    data: { entity: 'promise' },
  });
  const answered = await answer(office, outi, 'resolved');
  expect(await refusalOf(toCallBack(answered.id))).toEqual({
    code: 'NOT_POSSIBLE_NOW',
    data: { entity: 'call', state: 'recorded' },
  });
});

test('a missed call is neither finished, stored as a draft, corrected nor gone on from', async () => {
  const call = await missed();
  office.time.advanceMinutes(5);
  const change = { ...once(), id: call.id, version: call.version, startedAt: call.startedAt };
  const recorded = {
    ...change,
    fields: typed({ advice: 'x' }),
    endedAt: call.startedAt,
    outcome: 'resolved' as const,
    handover: null,
    promise: null,
  };
  const refused = { code: 'NOT_POSSIBLE_NOW', data: { entity: 'call', state: 'missed' } };
  expect(await refusalOf(outi.calls.finish(recorded))).toEqual(refused);
  expect(await refusalOf(outi.calls.correct({ ...recorded, ...once() }))).toEqual(refused);
  expect(await refusalOf(outi.calls.saveDraft({ ...change, ...once(), fields: typed() }))).toEqual(refused);
  expect(await refusalOf(answer(office, outi, 'resolved', { earlierCallId: call.id }))).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'earlierCallId', code: 'notAnEarlierCall' }] },
  });
  expect(await callOf(call.id)).toEqual(call);
});

test('counting a missed call again with the same request counts it once', async () => {
  const request = { ...once(), officeId: office.officeId };
  expect(await outi.calls.missed(request)).toEqual(await outi.calls.missed(request));
  expect(await outi.calls.day({ officeId: office.officeId, on: TODAY })).toMatchObject({ missed: 1 });
});
