import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { audited, moment, once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const TODAY = localDate('2026-10-21');

let office: TestOffice;
let outi: Client;
let ville: Client;
let outiId: string;
let villeId: string;
beforeEach(async () => {
  office = await newOffice(TODAY, 9 * 60 + 30);
  outi = await office.as('Outi');
  outiId = await office.idOf('Outi');
  const made = await (
    await office.as('Paula')
  ).staff.create({ ...once(), name: 'Ville Varalla', title: 'sosiaaliohjaaja', roles: ['counsellor'] });
  villeId = made.id;
  ville = await office.as('Ville');
});
afterEach(() => office.close());

const open = () => outi.promises.open({ officeId: office.officeId });
const details = () => ({
  officeId: office.officeId,
  callId: null,
  kind: 'callBack' as const,
  clientLabel: 'M.',
  phone: '000 123',
  note: 'asumistuki',
  dueOn: TODAY,
  dueMinute: at(13),
  keeperId: outiId,
});
const make = (change: Partial<Parameters<Client['promises']['make']>[0]> = {}) =>
  outi.promises.make({ ...once(), ...details(), ...change });
const problems = async (promise: Promise<unknown>) => {
  const { data } = (await refusalOf(promise)) as { data: { problems: unknown } };
  return data.problems;
};

describe('by hand', () => {
  test('to let somebody know, kept by a colleague: on everybody’s list in the order of times', async () => {
    await make();
    const made = await make({ kind: 'letKnow', phone: '', dueMinute: at(11), keeperId: villeId });
    expect(made).toMatchObject({ kind: 'letKnow', keeperName: 'Ville Varalla', madeByName: 'Outi Ohjaaja' });
    expect(
      (await ville.promises.open({ officeId: office.officeId })).map(({ dueMinute }) => dueMinute),
    ).toEqual([at(11), at(13)]);
    expect(await audited(office, 'promises.make')).toEqual(['promise', 'promise']);
  });

  test('the same request twice is one promise', async () => {
    const request = { ...once(), ...details() };
    const first = await outi.promises.make(request);
    expect(await outi.promises.make(request)).toEqual(first);
    expect(await open()).toHaveLength(1);
  });

  test('of a missed call once, and again only when the first was a mistake', async () => {
    const missed = await outi.calls.missed({ ...once(), officeId: office.officeId });
    const made = await make({ callId: missed.id });
    expect(made.callId).toBe(missed.id);
    expect(await refusalOf(make({ callId: missed.id }))).toEqual({
      code: 'NOT_POSSIBLE_NOW',
      data: { entity: 'promise', state: 'open' },
    });
    const { id, version } = made;
    await outi.promises.giveUp({ ...once(), id, version, reason: 'mistake', note: '' });
    await make({ callId: missed.id });
  });

  test('not of a call that was answered, nor of one that is not there', async () => {
    const draft = await outi.calls.start({ ...once(), officeId: office.officeId });
    expect(await refusalOf(make({ callId: draft.id }))).toEqual({
      code: 'NOT_POSSIBLE_NOW',
      data: { entity: 'call', state: 'draft' },
    });
    expect(await refusalOf(make({ callId: 'no such call' }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('everything wrong is told at once, and nothing is saved', async () => {
    expect(
      await problems(make({ phone: 'soita', dueMinute: at(9), keeperId: await office.idOf('Siiri') })),
    ).toEqual([
      { field: 'dueMinute', code: 'timeGone' },
      { field: 'phone', code: 'notAPhoneNumber' },
      { field: 'keeperId', code: 'notOnTheLine' },
    ]);
    expect(await problems(make({ phone: '' }))).toEqual([{ field: 'phone', code: 'missing' }]);
    expect(await refusalOf(make({ note: 'hetu 010170-999R' }))).toEqual({
      code: 'IDENTITY_CODE_IN_TEXT',
      data: { field: 'note' },
    });
    expect(await open()).toEqual([]);
  });
});

describe('changed', () => {
  test('another time and keeper: what it was before and whether the client knows stay visible', async () => {
    const { id } = await make();
    const change = { id, version: 1, dueOn: localDate('2026-10-22'), dueMinute: at(9), keeperId: villeId };
    const changed = await outi.promises.change({ ...once(), ...change, told: false });
    expect(changed).toMatchObject({ dueOn: '2026-10-22', dueMinute: at(9), keeperName: 'Ville Varalla' });
    expect(changed).toMatchObject({ untold: true, version: 2 });
    expect(changed.steps).toEqual([
      {
        kind: 'changed',
        at: moment(TODAY, 570),
        byName: 'Outi Ohjaaja',
        note: '',
        was: { dueOn: TODAY, dueMinute: at(13), keeperName: 'Outi Ohjaaja' },
        told: false,
      },
    ]);
    const told = await ville.promises.change({ ...once(), ...change, version: 2, told: true });
    expect(told.untold).toBe(false);
    expect(await audited(office, 'promises.change')).toEqual(['promise', 'promise']);
  });

  test('taken back, the time and keeper of before stand again', async () => {
    const made = await make();
    const { id } = made;
    const change = { dueOn: TODAY, dueMinute: at(15), keeperId: villeId, told: true };
    await outi.promises.change({ ...once(), id, version: 1, ...change });
    const back = await outi.promises.takeBack({ ...once(), id, version: 2, phone: '' });
    expect(back).toEqual({ ...made, version: 3 });
  });

  test('into the past, or to somebody who is not on the line, is refused', async () => {
    const { id } = await make();
    const change = { id, version: 1, dueOn: TODAY, told: true };
    const past = { ...change, dueMinute: at(8), keeperId: await office.idOf('Tiina') };
    expect(await problems(outi.promises.change({ ...once(), ...past }))).toEqual([
      { field: 'dueMinute', code: 'timeGone' },
      { field: 'keeperId', code: 'notOnTheLine' },
    ]);
    office.time.set(TODAY, at(14));
    const late = { ...change, dueMinute: at(13), keeperId: villeId };
    expect((await outi.promises.change({ ...once(), ...late })).overdue).toBe(true);
  });
});

describe('given up', () => {
  test('with a reason it leaves the list, and without identities the number goes', async () => {
    const { id } = await make();
    const broken = await ville.promises.giveUp({
      ...once(),
      id,
      version: 1,
      reason: 'unreachable',
      note: 'kolme yritystä',
    });
    expect(broken).toMatchObject({ state: 'broken', brokenReason: 'unreachable', phone: '', untold: false });
    expect(await open()).toEqual([]);
    expect(await audited(office, 'promises.giveUp')).toEqual(['promise']);
    const back = await ville.promises.takeBack({ ...once(), id, version: 2, phone: '000 123' });
    expect(back).toMatchObject({ state: 'open', brokenReason: null, phone: '000 123', steps: [] });
  });

  test('another reason needs words; a settled promise is not given up', async () => {
    const { id } = await make();
    const other = { id, version: 1, reason: 'other' as const, note: ' ' };
    expect(await problems(outi.promises.giveUp({ ...once(), ...other }))).toEqual([
      { field: 'note', code: 'reasonMissing' },
    ]);
    await outi.promises.attempt({ ...once(), id, version: 1, reached: true, note: '' });
    expect(
      await refusalOf(outi.promises.giveUp({ ...once(), ...other, version: 2, reason: 'wrongNumber' })),
    ).toEqual({ code: 'NOT_POSSIBLE_NOW', data: { entity: 'promise', state: 'kept' } });
  });

  test('a number that comes back with an undo is a number', async () => {
    const { id } = await make();
    await outi.promises.giveUp({ ...once(), id, version: 1, reason: 'wrongNumber', note: '' });
    expect(await problems(outi.promises.takeBack({ ...once(), id, version: 2, phone: 'Matti' }))).toEqual([
      { field: 'phone', code: 'notAPhoneNumber' },
    ]);
  });
});

test('R12 every change of another is told to the second: by whom and when', async () => {
  const { id } = await make();
  office.time.advanceMinutes(1);
  await ville.promises.attempt({ ...once(), id, version: 1, reached: false, note: '' });
  const seen = { ...once(), id, version: 1 };
  const meanwhile = { code: 'CHANGED_MEANWHILE', data: { entity: 'promise', byName: 'Ville Varalla' } };
  const change = { dueOn: TODAY, dueMinute: at(15), keeperId: villeId, told: true };
  expect(await refusalOf(outi.promises.change({ ...seen, ...change }))).toMatchObject(meanwhile);
  expect(await refusalOf(outi.promises.giveUp({ ...seen, reason: 'unreachable', note: '' }))).toMatchObject(
    meanwhile,
  );
});

test('promises are the line’s alone', async () => {
  const { id } = await make();
  for (const name of ['Siiri', 'Tiina', 'Kaisa', 'Paula']) {
    const client = await office.as(name);
    const change = { dueOn: TODAY, dueMinute: at(15), keeperId: villeId, told: true };
    for (const promise of [
      client.promises.make({ ...once(), ...details() }),
      client.promises.change({ ...once(), id, version: 1, ...change }),
      client.promises.giveUp({ ...once(), id, version: 1, reason: 'unreachable', note: '' }),
    ])
      expect(await refusalOf(promise)).toMatchObject({ code: 'NOT_ALLOWED' });
  }
});
