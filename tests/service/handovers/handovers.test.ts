import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { audited, moment, once, refusalOf, typed, type Client } from '#tests/support/line.ts';

let office: TestOffice;
let counsellor: Client;
let worker: Client;
async function openOn(on: string) {
  office = await newOffice(on, 9 * 60 + 30);
  counsellor = await office.as('Outi');
  worker = await office.as('Tiina');
}
beforeEach(() => openOn('2026-10-21'));
afterEach(() => office.close());

async function send(label = 'M.'): Promise<string> {
  const draft = await counsellor.calls.start({ ...once(), officeId: office.officeId });
  const call = await counsellor.calls.finish({
    ...once(),
    id: draft.id,
    version: draft.version,
    fields: typed({ advice: 'Siirretään', clientLabel: label }),
    startedAt: draft.startedAt,
    endedAt: office.time.clock(),
    outcome: 'handedOver',
    handover: {
      toStaffId: await office.idOf('Tiina'),
      reason: 'oma asiakas',
      summary: 'Vuokrarästi',
      contactWay: 'puhelin',
      promisedToClient: 'soitetaan',
    },
    promise: null,
  });
  return call.handoverId ?? '';
}

test('the sender sees every state: sent, seen, taken, done, each with who and when', async () => {
  const id = await send();
  office.time.advanceMinutes(5);
  await worker.handovers.see({ ...once(), id, version: 1 });
  office.time.advanceMinutes(5);
  await worker.handovers.take({ ...once(), id, version: 2 });
  office.time.advanceMinutes(5);
  await worker.handovers.complete({ ...once(), id, version: 3, note: 'Aika varattu' });
  const [seen] = await counsellor.handovers.list({ box: 'sent' });
  expect(seen).toMatchObject({ id, state: 'done', overdue: false, version: 4 });
  expect(seen?.steps).toEqual([
    {
      state: 'sent',
      at: moment('2026-10-21', 570),
      byName: 'Outi Ohjaaja',
      toName: 'Tiina Työntekijä',
      note: '',
    },
    { state: 'seen', at: moment('2026-10-21', 575), byName: 'Tiina Työntekijä', toName: null, note: '' },
    { state: 'taken', at: moment('2026-10-21', 580), byName: 'Tiina Työntekijä', toName: null, note: '' },
    {
      state: 'done',
      at: moment('2026-10-21', 585),
      byName: 'Tiina Työntekijä',
      toName: null,
      note: 'Aika varattu',
    },
  ]);
  expect(await counsellor.handovers.get({ id })).toEqual(seen);
  expect(await audited(office, 'handovers.take')).toEqual(['handover', 'matter']);
});

test('H1 returned with its reason it is back with the sender, whose to take it is; the due day stays', async () => {
  const id = await send();
  await worker.handovers.return({ ...once(), id, version: 1, reason: 'Ei minun asiakkaani' });
  const back = await counsellor.handovers.list({ box: 'received' });
  expect(back).toMatchObject([{ id, state: 'returned', dueOn: '2026-10-23' }]);
  expect(back[0]?.steps.at(-1)).toMatchObject({ state: 'returned', note: 'Ei minun asiakkaani' });

  expect(await refusalOf(worker.handovers.take({ ...once(), id, version: 2 }))).toEqual({
    code: 'NOT_ALLOWED',
    data: { operation: 'handovers.take' },
  });
  const taken = await counsellor.handovers.take({ ...once(), id, version: 2 });
  expect(taken).toMatchObject({ state: 'taken', toName: 'Outi Ohjaaja', dueOn: '2026-10-23' });
  expect(
    await refusalOf(counsellor.handovers.return({ ...once(), id, version: 3, reason: 'x' })),
  ).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  await counsellor.handovers.complete({ ...once(), id, version: 3, note: '' });
});

test('only the receiver may move it on; a stranger does not even see it', async () => {
  const id = await send();
  const administrator = await office.as('Paula');
  await administrator.staff.create({ ...once(), name: 'Olli Toinen', title: '', roles: ['ownWorker'] });
  const stranger = await office.as('Olli');
  const change = { ...once(), id, version: 1 };
  for (const client of [counsellor, stranger]) {
    for (const [operation, attempt] of [
      ['handovers.see', client.handovers.see(change)],
      ['handovers.take', client.handovers.take(change)],
      ['handovers.return', client.handovers.return({ ...change, reason: 'x' })],
      ['handovers.complete', client.handovers.complete({ ...change, note: '' })],
    ] as const)
      expect(await refusalOf(attempt)).toEqual({ code: 'NOT_ALLOWED', data: { operation } });
  }
  expect(await refusalOf(stranger.handovers.get({ id }))).toEqual({
    code: 'NOT_ALLOWED',
    data: { operation: 'handovers.get' },
  });
  expect(await stranger.handovers.list({ box: 'received' })).toEqual([]);
});

test('the manager sees where each handover is, but no word about the client', async () => {
  const id = await send('Maija M.');
  await worker.handovers.return({ ...once(), id, version: 1, reason: 'Ei minun' });
  const manager = await office.as('Paula');
  const [seen] = await manager.handovers.list({ box: 'all' });
  expect(seen).toMatchObject({ id, state: 'returned', fromName: 'Outi Ohjaaja', toName: 'Tiina Työntekijä' });
  expect(seen).toMatchObject({
    reason: '',
    summary: '',
    clientLabel: '',
    contactWay: '',
    promisedToClient: '',
  });
  expect(seen?.steps.map(({ note }) => note)).toEqual(['', '']);
  expect(await refusalOf(counsellor.handovers.list({ box: 'all' }))).toMatchObject({ code: 'NOT_ALLOWED' });
  // A secretary sends, and sees what became of it; what others have sent or received is not hers.
  const secretary = await office.as('Siiri');
  expect(await secretary.handovers.list({ box: 'sent' })).toEqual([]);
  expect(await secretary.handovers.list({ box: 'received' })).toEqual([]);
  expect(await refusalOf(secretary.handovers.list({ box: 'all' }))).toMatchObject({ code: 'NOT_ALLOWED' });
});

test('a second window hears who has taken it', async () => {
  const id = await send();
  office.time.advanceMinutes(3);
  await worker.handovers.take({ ...once(), id, version: 1 });
  expect(await refusalOf(worker.handovers.take({ ...once(), id, version: 1 }))).toEqual({
    code: 'CHANGED_MEANWHILE',
    data: { entity: 'handover', byName: 'Tiina Työntekijä', at: moment('2026-10-21', 573) },
  });
  expect(await refusalOf(worker.handovers.see({ ...once(), id, version: 2 }))).toEqual({
    code: 'NOT_POSSIBLE_NOW',
    data: { entity: 'handover', state: 'taken' },
  });
});

test('H3 sent on 25.3.2027 it is due on 31.3. and overdue from 1.4., over Easter and the clock change', async () => {
  await office.close();
  await openOn('2027-03-25');
  await send();
  const dueState = async (on: string) => {
    office.time.set(localDate(on), at(8));
    const [one] = await worker.handovers.list({ box: 'received' });
    return { dueOn: one?.dueOn, overdue: one?.overdue };
  };
  expect(await dueState('2027-03-31')).toEqual({ dueOn: '2027-03-31', overdue: false });
  expect(await dueState('2027-04-01')).toEqual({ dueOn: '2027-03-31', overdue: true });
});

test('the office’s own closures and number of days decide the due day', async () => {
  const manager = await office.as('Paula');
  await manager.offices.saveClosure({
    ...once(),
    officeId: office.officeId,
    fromOn: localDate('2026-10-22'),
    toOn: localDate('2026-10-23'),
    name: 'koulutus',
  });
  await send();
  const [one] = await worker.handovers.list({ box: 'received' });
  expect(one?.dueOn).toBe('2026-10-27');
});

test('open ones come first, the earliest due on top, and what is over after them', async () => {
  const done = await send('valmis');
  await worker.handovers.take({ ...once(), id: done, version: 1 });
  await worker.handovers.complete({ ...once(), id: done, version: 2, note: '' });
  office.time.set(localDate('2026-10-26'), at(9));
  const later = await send('myöhempi');
  office.time.set(localDate('2026-10-22'), at(9));
  const earlier = await send('aiempi');
  const ids = async (box: 'received' | 'sent', client: Client) =>
    (await client.handovers.list({ box })).map(({ id }) => id);
  expect(await ids('received', worker)).toEqual([earlier, later, done]);
  expect(await ids('sent', counsellor)).toEqual([earlier, later, done]);
  const all = await (await office.as('Paula')).handovers.list({ box: 'all' });
  expect(all.map(({ id }) => id)).toEqual([earlier, later, done]);
});

test('a personal identity code is refused in the reason and in the note', async () => {
  const id = await send();
  const returned = worker.handovers.return({ ...once(), id, version: 1, reason: 'hän on 010170-999R' });
  expect(await refusalOf(returned)).toEqual({ code: 'IDENTITY_CODE_IN_TEXT', data: { field: 'reason' } });
});
