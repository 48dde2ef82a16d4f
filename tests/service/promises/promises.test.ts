import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { audited, moment, once, refusalOf, typed, type Client } from '#tests/support/line.ts';

const TODAY = '2026-10-21';

let office: TestOffice;
let counsellor: Client;
beforeEach(async () => {
  office = await newOffice(TODAY, 9 * 60 + 30);
  counsellor = await office.as('Outi');
});
afterEach(() => office.close());

async function promise(dueMinute = at(13)) {
  const draft = await counsellor.calls.start({ ...once(), officeId: office.officeId });
  await counsellor.calls.finish({
    ...once(),
    id: draft.id,
    version: draft.version,
    fields: typed({ advice: 'Selvitetään', clientLabel: 'M.', phone: '555 0100' }),
    startedAt: draft.startedAt,
    endedAt: office.time.clock(),
    outcome: 'callBackPromised',
    handover: null,
    promise: { dueOn: localDate(TODAY), dueMinute, note: 'asumistuki' },
  });
}
const notReached = { kind: 'notReached', byName: 'Outi Ohjaaja', was: null, told: null };
const open = () => counsellor.promises.open({ officeId: office.officeId });

test('L11 not reached twice: both tries are listed, and it stays on the list until somebody has reached the client', async () => {
  await promise();
  const [made] = await open();
  expect(made).toMatchObject({ kind: 'callBack', state: 'open', overdue: false, steps: [], untold: false });
  expect(made).toMatchObject({ madeByName: 'Outi Ohjaaja', keeperName: 'Outi Ohjaaja', brokenReason: null });
  const id = made?.id ?? '';

  office.time.set(localDate(TODAY), at(13));
  await counsellor.promises.attempt({ ...once(), id, version: 1, reached: false, note: 'ei vastaa' });
  office.time.advanceMinutes(40);
  await counsellor.promises.attempt({ ...once(), id, version: 2, reached: false, note: '' });
  expect(await open()).toEqual([
    {
      ...made,
      overdue: true,
      version: 3,
      steps: [
        { ...notReached, at: moment(TODAY, 780), note: 'ei vastaa' },
        { ...notReached, at: moment(TODAY, 820), note: '' },
      ],
    },
  ]);

  const kept = await counsellor.promises.attempt({ ...once(), id, version: 3, reached: true, note: '' });
  expect(kept).toMatchObject({ state: 'kept', overdue: false });
  expect(kept.steps.map(({ kind }) => kind)).toEqual(['notReached', 'notReached', 'reached']);
  expect(await open()).toEqual([]);
  expect(await audited(office, 'promises.attempt')).toEqual(['promise', 'promise', 'promise']);
});

test('without identities the number is gone when the promise has been kept', async () => {
  await promise();
  const [made] = await open();
  const change = { id: made?.id ?? '', note: '' };
  const tried = await counsellor.promises.attempt({ ...once(), ...change, version: 1, reached: false });
  expect(tried.phone).toBe('555 0100');
  const kept = await counsellor.promises.attempt({ ...once(), ...change, version: 2, reached: true });
  expect(kept.phone).toBe('');
  const rows = await office.parts.store.read.selectFrom('promise').select(['phone', 'kept_at']).execute();
  expect(rows).toEqual([{ phone: '', kept_at: office.time.clock() }]);
});

test('a slip of a key is taken back: the promise is open again with its number, and the try is gone', async () => {
  await promise();
  const [made] = await open();
  const id = made?.id ?? '';
  await counsellor.promises.attempt({ ...once(), id, version: 1, reached: true, note: '' });
  office.time.advanceMinutes(10);
  const back = await counsellor.promises.takeBack({ ...once(), id, version: 2, phone: '555 0100' });
  expect(back).toEqual({ ...made, version: 3 });
  expect(await open()).toEqual([back]);
  expect(await audited(office, 'promises.takeBack')).toEqual(['promise']);
});

test('a number that is still stored is not replaced by what a window says', async () => {
  await promise();
  const [made] = await open();
  const id = made?.id ?? '';
  await counsellor.promises.attempt({ ...once(), id, version: 1, reached: false, note: '' });
  const back = await counsellor.promises.takeBack({ ...once(), id, version: 2, phone: '555 0199' });
  expect(back).toEqual({ ...made, version: 3 });
});

test('too late, without a try, or after another’s, nothing is taken back', async () => {
  await promise();
  const [made] = await open();
  const take = (client: Client, version: number) =>
    refusalOf(client.promises.takeBack({ ...once(), id: made?.id ?? '', version, phone: '' }));
  const refused = { code: 'NOT_POSSIBLE_NOW', data: { entity: 'promise', state: 'open' } };
  expect(await take(counsellor, 1)).toEqual(refused);
  await counsellor.promises.attempt({ ...once(), id: made?.id ?? '', version: 1, reached: false, note: '' });
  expect(await take(counsellor, 1)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  const administrator = await office.as('Paula');
  await administrator.staff.create({
    ...once(),
    name: 'Ville Varalla',
    title: 'sosiaaliohjaaja',
    roles: ['counsellor'],
  });
  expect(await take(await office.as('Ville'), 2)).toEqual(refused);
  office.time.advanceMinutes(11);
  expect(await take(counsellor, 2)).toEqual(refused);
});

test('of two who call back, the second is told who has tried meanwhile', async () => {
  await promise();
  const [made] = await open();
  const change = { id: made?.id ?? '', version: 1, reached: true, note: '' };
  office.time.advanceMinutes(5);
  await counsellor.promises.attempt({ ...once(), ...change });
  expect(await refusalOf(counsellor.promises.attempt({ ...once(), ...change }))).toEqual({
    code: 'CHANGED_MEANWHILE',
    data: { entity: 'promise', byName: 'Outi Ohjaaja', at: moment(TODAY, 9 * 60 + 35) },
  });
  expect(await refusalOf(counsellor.promises.attempt({ ...once(), ...change, version: 2 }))).toEqual({
    code: 'NOT_POSSIBLE_NOW',
    data: { entity: 'promise', state: 'kept' },
  });
});

test('open promises stand in the order of their times', async () => {
  await promise(at(14));
  await promise(at(11));
  expect((await open()).map(({ dueMinute }) => dueMinute)).toEqual([at(11), at(14)]);
});

test('a note with a personal identity code is refused and the try is not written', async () => {
  await promise();
  const [made] = await open();
  const attempt = { ...once(), id: made?.id ?? '', version: 1, reached: false, note: '010170-999R' };
  expect(await refusalOf(counsellor.promises.attempt(attempt))).toEqual({
    code: 'IDENTITY_CODE_IN_TEXT',
    data: { field: 'note' },
  });
  expect((await open())[0]?.steps).toEqual([]);
});

test('promises are the line’s alone', async () => {
  for (const name of ['Siiri', 'Tiina', 'Kaisa', 'Paula'])
    expect(
      await refusalOf((await office.as(name)).promises.open({ officeId: office.officeId })),
    ).toMatchObject({ code: 'NOT_ALLOWED' });
});
