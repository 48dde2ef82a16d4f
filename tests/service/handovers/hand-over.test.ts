import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HandOverInput } from '#tests/support/handovers.ts';
import { handedCall, handOver } from '#tests/support/handovers.ts';
import { audited, once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let counsellor: Client;
let worker: Client;
let manager: Client;
let olli: string;

beforeEach(async () => {
  office = await newOffice('2026-10-21', 9 * 60 + 30);
  manager = await office.as('Paula');
  await manager.staff.create({ ...once(), name: 'Olli Toinen', title: '', roles: ['ownWorker'] });
  counsellor = await office.as('Outi');
  worker = await office.as('Tiina');
  olli = await office.idOf('Olli');
});
afterEach(() => office.close());

const send = (client: Client, more: Partial<HandOverInput> = {}) => handOver(office, client, more);

describe('H1 a handover that is not mine', () => {
  test('H1 is back with its sender with the reason: two passes, warned, the due day as it was', async () => {
    const sent = await handedCall(office, counsellor);
    expect(sent).toMatchObject({ passes: 1, workers: 2 });
    await worker.handovers.return({ ...once(), id: sent.id, version: 1, reason: 'Ei minun asiakkaani' });
    const [back] = await counsellor.handovers.list({ box: 'received' });
    expect(back).toMatchObject({ id: sent.id, state: 'returned', passes: 2, workers: 2, dueOn: sent.dueOn });
    expect(back?.steps.at(-1)).toMatchObject({ note: 'Ei minun asiakkaani', byName: 'Tiina Työntekijä' });
    const [late] = await manager.handovers.list({ box: 'all' });
    expect(late).toMatchObject({ id: sent.id, passes: 2, reason: '' });
  });

  test('H1 goes on to another: the same handover and due day, a third pass and a third worker', async () => {
    const sent = await handedCall(office, counsellor);
    await worker.handovers.return({ ...once(), id: sent.id, version: 1, reason: 'Ei minun asiakkaani' });
    const on = { ...once(), id: sent.id, version: 2, toStaffId: olli, note: 'Sovittu Ollin kanssa' };
    const again = await counsellor.handovers.sendOn(on);
    expect(again).toMatchObject({ state: 'sent', toName: 'Olli Toinen', passes: 3, workers: 3 });
    expect(again.dueOn).toBe(sent.dueOn);
    expect(again.steps.map(({ state, toName }) => [state, toName])).toEqual([
      ['sent', 'Tiina Työntekijä'],
      ['returned', null],
      ['sent', 'Olli Toinen'],
    ]);
    expect(await counsellor.handovers.sendOn(on)).toEqual(again);
    expect(await audited(office, 'handovers.sendOn')).toEqual(['handover']);
    const other = await office.as('Olli');
    const taken = await other.handovers.take({ ...once(), id: sent.id, version: 3 });
    expect(taken).toMatchObject({ state: 'taken', passes: 3 });
    expect(await worker.handovers.list({ box: 'received' })).toEqual([]);
  });

  test('only who has it back sends it on, and to somebody who can take it', async () => {
    const { id } = await handedCall(office, counsellor);
    const on = (client: Client, version: number, toStaffId: string, note = '') =>
      refusalOf(client.handovers.sendOn({ ...once(), id, version, toStaffId, note }));
    expect(await on(worker, 1, olli)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    await worker.handovers.return({ ...once(), id, version: 1, reason: 'x' });
    expect(await on(worker, 2, olli)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await on(counsellor, 1, olli)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await on(counsellor, 2, await office.idOf('Siiri'))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'toStaffId', code: 'notAReceiver' }] },
    });
    expect(await on(counsellor, 2, await office.idOf('Outi'))).toMatchObject({
      data: { problems: [{ field: 'toStaffId', code: 'toOneself' }] },
    });
    expect(await on(counsellor, 2, olli, '010170-999R')).toEqual({
      code: 'IDENTITY_CODE_IN_TEXT',
      data: { field: 'note' },
    });
  });
});

describe('a handover without a call', () => {
  test('is sent by hand, due in the days asked for, and begins a matter of the sender’s', async () => {
    const sent = await send(counsellor, { dueDays: 5 });
    expect(sent).toMatchObject({ callId: null, state: 'sent', dueOn: '2026-10-28', passes: 1 });
    const { officeId } = office;
    const [matter] = await counsellor.matters.list({ officeId, box: 'mine' });
    expect(matter).toMatchObject({ id: sent.matterId, name: 'Vuokravelka', ownerName: 'Outi Ohjaaja' });
    expect(await audited(office, 'handovers.send')).toEqual(['matter', 'handover']);
  });

  test('a secretary hands over a walk-in or a booking, and sees what became of it', async () => {
    const secretary = await office.as('Siiri');
    const walkIn = await secretary.walkIns.arrive({
      ...once(),
      officeId: office.officeId,
      adviserId: office.adviserId,
      clientLabel: 'M.',
      topics: [],
      urgentIncome: false,
    });
    const item = { kind: 'walkIn', id: walkIn.id } as const;
    const sent = await send(secretary, { item, clientLabel: 'M.' });
    await worker.handovers.take({ ...once(), id: sent.id, version: 1 });
    expect(await secretary.handovers.list({ box: 'sent' })).toMatchObject([{ id: sent.id, state: 'taken' }]);
    const whole = await worker.matters.get({ id: sent.matterId });
    expect(whole.timeline.map(({ kind, what }) => `${kind} ${what}`)).toContain('walkIn waiting');
    // What the same walk-in brings up again is the same matter.
    await worker.handovers.complete({ ...once(), id: sent.id, version: 2, note: '' });
    expect(await send(secretary, { item })).toMatchObject({ matterId: sent.matterId, passes: 2 });
  });

  test('needs a receiver who takes handovers, somebody else, a reason and no identity code', async () => {
    const problems = async (more: Partial<HandOverInput>) => refusalOf(send(counsellor, more));
    expect(await problems({ toStaffId: await office.idOf('Outi'), reason: '' })).toMatchObject({
      data: { problems: [{ code: 'toOneself' }, { field: 'reason', code: 'missing' }] },
    });
    expect(await problems({ toStaffId: office.adviserId })).toMatchObject({
      data: { problems: [{ field: 'toStaffId', code: 'notAReceiver' }] },
    });
    expect(await problems({ summary: 'hän on 010170-999R' })).toMatchObject({
      code: 'IDENTITY_CODE_IN_TEXT',
      data: { field: 'summary' },
    });
    expect(await problems({ clientLabel: 'n'.repeat(31) })).toMatchObject({
      data: { problems: [{ field: 'clientLabel', code: 'nicknameTooLong' }] },
    });
    expect(await problems({ item: { kind: 'booking', id: 'no-such' } })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(send(await office.as('Kaisa')))).toMatchObject({ code: 'NOT_ALLOWED' });
    const call = await handedCall(office, counsellor);
    const secretary = await office.as('Siiri');
    const item = { kind: 'call', id: call.callId ?? '' } as const;
    expect(await refusalOf(send(secretary, { item }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a matter is with one person: it is not handed over twice, and what I have taken of it is done by it', async () => {
    const first = await send(counsellor);
    const { matterId } = first;
    expect(await refusalOf(send(counsellor, { matterId, toStaffId: olli }))).toEqual({
      code: 'NOT_POSSIBLE_NOW',
      data: { entity: 'handover', state: 'sent' },
    });
    await worker.handovers.take({ ...once(), id: first.id, version: 1 });
    expect(await refusalOf(send(counsellor, { matterId }))).toMatchObject({ code: 'NOT_ALLOWED' });
    const second = await send(worker, { matterId, toStaffId: olli });
    expect(second).toMatchObject({ matterId, passes: 2, workers: 3, dueOn: '2026-10-23' });
    expect(await counsellor.handovers.get({ id: first.id })).toMatchObject({ state: 'done' });
    await (await office.as('Olli')).handovers.take({ ...once(), id: second.id, version: 1 });
    expect(await worker.handovers.get({ id: second.id })).toMatchObject({ passes: 2, workers: 3 });
  });
});

test('a repeated request sends one handover', async () => {
  const { requestId } = once();
  const one = await send(counsellor, { requestId });
  expect(await send(counsellor, { requestId })).toEqual(one);
  expect(await worker.handovers.list({ box: 'received' })).toHaveLength(1);
});

test('H3 what is overdue is above what is due earlier but taken, in both boxes', async () => {
  const taken = await send(counsellor, { dueDays: 1 });
  await worker.handovers.take({ ...once(), id: taken.id, version: 1 });
  const late = await send(counsellor, { dueDays: 2 });
  office.time.set('2026-10-26' as never);
  const inBox = async (client: Client, box: 'received' | 'sent' | 'all') =>
    (await client.handovers.list({ box })).map(({ id }) => id);
  expect(await inBox(worker, 'received')).toEqual([late.id, taken.id]);
  expect(await inBox(counsellor, 'sent')).toEqual([late.id, taken.id]);
  expect(await inBox(manager, 'all')).toEqual([late.id, taken.id]);
});
