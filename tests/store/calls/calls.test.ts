import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { phoneDigits } from '#domain/identity/phone-digits.ts';
import { at, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { callsOfNumber, recentCalls } from '#store/calls/earlier.ts';
import { callsOfDay, countCallsOfDay, draftsOf, findCall } from '#store/calls/calls.ts';
import { placesBetween, setPlace } from '#store/calls/places.ts';
import { deleteCall, insertCall } from '#store/calls/write-call.ts';
import { moment } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { watchQueries } from '#tests/support/query-plans.ts';
import { addSecondOffice } from '#tests/support/second-office.ts';

const DAY = '2026-10-21';
const [NUMBER, OTHER_NUMBER] = ['000 123 4567', '000 123 4568'];
const on = localDate(DAY);

let office: TestOffice;
let staffId: string;
let otherOffice: string;
beforeEach(async () => {
  office = await newOffice(DAY, at(9));
  staffId = await office.idOf('Outi');
  otherOffice = (await addSecondOffice(office)).officeId;
});
afterEach(() => office.close());

const read = () => office.parts.store.read;
/** Writes a call of the day straight into the table; recorded ones have their outcome and number. */
async function put(
  id: string,
  minute: MinuteOfDay,
  {
    state = 'recorded',
    officeId = office.officeId,
    by = staffId,
    day = DAY,
    phone = '',
  }: {
    state?: 'draft' | 'recorded' | 'missed';
    officeId?: string;
    by?: string;
    day?: string;
    phone?: string;
  } = {},
) {
  await office.parts.store.write(async (db) => {
    await insertCall(db, {
      id,
      officeId,
      state: state === 'missed' ? 'missed' : 'draft',
      startedAt: moment(day, minute),
      endedAt: null,
      place: { on: localDate(day), startMinute: minute, time: 'inside', minutesAfterHours: 0 },
      phone,
      answeredById: state === 'missed' ? null : by,
      enteredById: by,
      now: moment(day, minute),
    });
    if (state === 'recorded')
      await db.updateTable('call').set({ state, outcome: 'resolved' }).where('id', '=', id).execute();
  });
}
const ids = (calls: readonly { id: string }[]) => calls.map(({ id }) => id);

describe('the calls of a day', () => {
  test('are the answered and missed ones of the office, newest first, those of the same moment by their id', async () => {
    // Neither in the order in which they were written nor in its reverse.
    for (const id of ['b', 'c', 'a']) await put(id, at(9, 10));
    await put('missed', at(9, 20), { state: 'missed' });
    await put('draft', at(9, 30), { state: 'draft' });
    await put('elsewhere', at(9, 15), { officeId: otherOffice });
    await put('tomorrow', at(9), { day: '2026-10-22' });
    expect(ids(await callsOfDay(read(), office.officeId, on))).toEqual(['missed', 'a', 'b', 'c']);
    expect(ids(await callsOfDay(read(), otherOffice, on))).toEqual(['elsewhere']);
    expect(await countCallsOfDay(read(), office.officeId, on)).toEqual({ answered: 3, missed: 1 });
    expect(await countCallsOfDay(read(), otherOffice, on)).toEqual({ answered: 1, missed: 0 });
    expect(await countCallsOfDay(read(), otherOffice, localDate('2026-10-22'))).toEqual({
      answered: 0,
      missed: 0,
    });
  });

  test('the first and the last minute belong to it, and the midnight after it does not', async () => {
    await put('first', at(0));
    await put('last', at(23, 59));
    await put('next', at(0), { day: '2026-10-22' });
    expect(ids(await callsOfDay(read(), office.officeId, on))).toEqual(['last', 'first']);
  });
});

describe('open drafts', () => {
  test('are the person’s own in every office, the oldest first', async () => {
    const tiina = await office.idOf('Tiina');
    await put('second', at(9, 20), { state: 'draft' });
    await put('first', at(9, 10), { state: 'draft', officeId: otherOffice });
    await put('hers', at(9, 5), { state: 'draft', by: tiina });
    await put('done', at(9));
    expect(ids(await draftsOf(read(), staffId))).toEqual(['first', 'second']);
    expect(ids(await draftsOf(read(), tiina))).toEqual(['hers']);
  });

  test('one removed is gone with its topics, and nothing else is', async () => {
    await put('gone', at(9), { state: 'draft' });
    await put('stays', at(9, 5), { state: 'draft' });
    await office.parts.store.write(async (db) => {
      for (const id of ['gone', 'stays'])
        await db.insertInto('call_topic').values({ call_id: id, topic_code: '3' }).execute();
      await deleteCall(db, 'gone');
    });
    expect(await findCall(read(), 'gone')).toBeUndefined();
    expect((await findCall(read(), 'stays'))?.fields.topics).toEqual(['3']);
  });
});

test('topics stand in the order of the classification by their number, the office’s own after them', async () => {
  await put('call', at(9));
  await office.parts.store.write(async (db) => {
    for (const code of ['own-b', '10', '2', 'own-a', '1'])
      await db.insertInto('call_topic').values({ call_id: 'call', topic_code: code }).execute();
  });
  expect((await findCall(read(), 'call'))?.fields.topics).toEqual(['1', '2', '10', 'own-a', 'own-b']);
});

describe('earlier calls', () => {
  const range = (before: number, limit = 10) => ({
    officeId: office.officeId,
    before: moment(DAY, before),
    limit,
  });

  test('begin before the call itself and not before the first moment asked for', async () => {
    for (const [id, minute] of [
      ['a', at(9)],
      ['b', at(9, 1)],
      ['c', at(9, 2)],
    ] as const)
      await put(id, minute);
    const between = (since: number, before: number) =>
      recentCalls(read(), { ...range(before), since: moment(DAY, since) });
    expect(ids(await between(at(9), at(9, 2)))).toEqual(['b', 'a']);
    expect(ids(await between(at(9, 1), at(9, 3)))).toEqual(['c', 'b']);
    expect(await between(at(9, 2), at(9, 2))).toEqual([]);
  });

  test('of a number are the newest of the office alone, however many there are', async () => {
    for (let count = 0; count < 7; count += 1) await put(`call-${count}`, at(9, count), { phone: NUMBER });
    await put('elsewhere', at(9, 30), { phone: NUMBER, officeId: otherOffice });
    await put('missed', at(9, 31), { phone: NUMBER, state: 'missed' });
    await put('other', at(9, 32), { phone: OTHER_NUMBER });
    const found = await callsOfNumber(read(), { ...range(at(10), 5), digits: phoneDigits(NUMBER) });
    expect(ids(found)).toEqual(['call-6', 'call-5', 'call-4', 'call-3', 'call-2']);
    const before = await callsOfNumber(read(), { ...range(at(9, 2), 5), digits: phoneDigits(NUMBER) });
    expect(ids(before)).toEqual(['call-1', 'call-0']);
  });
});

test('places of a range of days hold both its ends, and a corrected place leaves the version', async () => {
  for (const day of ['2026-10-20', '2026-10-21', '2026-10-22', '2026-10-23']) await put(day, at(9), { day });
  const between = async (from: string, to: string | null) =>
    ids(
      await placesBetween(read(), office.officeId, localDate(from), to === null ? null : localDate(to)),
    ).toSorted();
  expect(await between('2026-10-21', '2026-10-22')).toEqual(['2026-10-21', '2026-10-22']);
  expect(await between('2026-10-22', null)).toEqual(['2026-10-22', '2026-10-23']);
  const place = { on, startMinute: at(9), time: 'outside', minutesAfterHours: 7 } as const;
  await office.parts.store.write((db) => setPlace(db, DAY, place));
  expect(await findCall(read(), DAY)).toMatchObject({ time: 'outside', minutesAfterHours: 7, version: 1 });
  expect((await findCall(read(), '2026-10-22'))?.time).toBe('inside');
});

test('each list of calls is read by its index, never by looking at every call', async () => {
  const watched = watchQueries(office.parts.store);
  const range = { officeId: office.officeId, before: moment(DAY, at(10)), limit: 5 };
  await callsOfDay(watched.store.read, office.officeId, on);
  await draftsOf(watched.store.read, staffId);
  await callsOfNumber(watched.store.read, { ...range, digits: NUMBER });
  const plans = await watched.plans();
  const ways = plans.map(
    ({ steps }) => steps.find((step) => /\b(SEARCH|SCAN) call\b/.test(step)) ?? steps.join(),
  );
  expect(ways).toEqual([
    expect.stringContaining('call_by_day'),
    expect.stringContaining('call_drafts'),
    expect.stringContaining('call_by_phone'),
  ]);
  expect(plans.flatMap(({ steps }) => steps).filter((step) => /SCAN call\b/.test(step))).toEqual([]);
});
