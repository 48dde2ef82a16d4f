import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Handover } from '#contract/handovers.ts';
import { handOver } from '#tests/support/handovers.ts';
import { audited, once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let sender: Client;
let receiver: Client;
let manager: Client;
let sent: Handover;

beforeEach(async () => {
  office = await newOffice('2026-10-21', 9 * 60 + 30);
  sender = await office.as('Outi');
  receiver = await office.as('Tiina');
  manager = await office.as('Paula');
  sent = await handOver(office, sender);
});
afterEach(() => office.close());

const change = (version = 1) => ({ ...once(), id: sent.id, version });
const matterOf = async (client: Client) => client.matters.get({ id: sent.matterId });

describe('whose the matter of a handover is', () => {
  test('stays with the sender while it waits, also after it came back', async () => {
    expect((await matterOf(sender)).ownerName).toBe('Outi Ohjaaja');
    await receiver.handovers.see(change());
    await receiver.handovers.return({ ...change(2), reason: 'ei minun' });
    expect((await matterOf(sender)).ownerName).toBe('Outi Ohjaaja');
    await sender.handovers.take(change(3));
    expect((await matterOf(sender)).ownerName).toBe('Outi Ohjaaja');
  });

  test('goes to the receiver by taking, and back by nothing but a new handover', async () => {
    await receiver.handovers.take(change());
    expect((await matterOf(sender)).ownerName).toBe('Tiina Työntekijä');
    await receiver.handovers.return({ ...change(2), reason: 'väärä henkilö' });
    expect((await matterOf(sender)).ownerName).toBe('Tiina Työntekijä');
    await sender.handovers.take(change(3));
    expect((await matterOf(sender)).ownerName).toBe('Outi Ohjaaja');
  });

  test('is open until it is closed, although the handover is done', async () => {
    await receiver.handovers.take(change());
    await receiver.handovers.complete({ ...change(2), note: 'Aika annettu' });
    const whole = await matterOf(receiver);
    expect(whole).toMatchObject({ state: 'open', openParts: [] });
    expect(whole.timeline.at(-1)).toMatchObject({ kind: 'handover', what: 'done', words: 'Aika annettu' });
  });
});

describe('two windows', () => {
  test('take the same handover at once: one has it, the other hears who', async () => {
    const results = await Promise.allSettled([
      receiver.handovers.take(change()),
      receiver.handovers.take(change()),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await matterOf(receiver)).timeline.filter(({ what }) => what === 'taken')).toHaveLength(1);
  });

  test('hand the same matter over at once: it is handed over once', async () => {
    await receiver.handovers.take(change());
    const { id: olli } = await manager.staff.create({
      ...once(),
      name: 'Olli Toinen',
      title: '',
      roles: ['ownWorker'],
    });
    const input = { matterId: sent.matterId, toStaffId: olli };
    const results = await Promise.allSettled([
      handOver(office, receiver, input),
      handOver(office, receiver, input),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const other = await office.as('Olli');
    expect(await other.handovers.list({ box: 'received' })).toHaveLength(1);
  });

  test('close the same matter at once: it is closed once, with one result', async () => {
    await receiver.handovers.take(change());
    const { id, version } = await matterOf(receiver);
    const close = (needMet: 'yes' | 'no') =>
      receiver.matters.close({
        ...once(),
        id,
        version,
        needMet,
        educationOrWork: false,
        newPlans: false,
      });
    const results = await Promise.allSettled([close('yes'), close('no')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { timeline, followUps } = await matterOf(receiver);
    expect(timeline.filter(({ what }) => what === 'closed')).toHaveLength(1);
    expect(followUps.map(({ months, dueOn }) => [months, dueOn])).toEqual([
      [1, '2026-11-21'],
      [3, '2027-01-21'],
    ]);
  });
});

describe('what a manager is told', () => {
  test('of an overdue handover: who has it and how far it has gone, on the first screen too', async () => {
    await receiver.handovers.return({ ...change(), reason: 'Ei minun asiakkaani' });
    office.time.set('2026-10-26' as never);
    const { handovers } = await manager.today.view({ officeId: office.officeId });
    expect(handovers).toMatchObject([
      { id: sent.id, overdue: true, passes: 2, workers: 2, reason: '', clientLabel: '' },
    ]);
    expect(handovers?.[0]?.steps.map(({ note }) => note)).toEqual(['', '']);
    expect(JSON.stringify(handovers)).not.toContain('Vuokravelka');
  });

  test('is refused what has words: a handover, its matter, and what may belong to it', async () => {
    for (const look of [
      manager.handovers.get({ id: sent.id }),
      manager.matters.get({ id: sent.matterId }),
      manager.matters.candidates({ id: sent.matterId }),
    ])
      expect(await refusalOf(look)).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('the sender on the first screen', () => {
  test('sees what came back, with the reason and the number of passes', async () => {
    await receiver.handovers.return({ ...change(), reason: 'Ei minun asiakkaani' });
    const { handovers } = await sender.today.view({ officeId: office.officeId });
    expect(handovers).toMatchObject([{ id: sent.id, state: 'returned', passes: 2 }]);
    expect(handovers?.[0]?.steps.at(-1)?.note).toBe('Ei minun asiakkaani');
  });

  test('who is a secretary sees it too, and sends it on from there', async () => {
    const secretary = await office.as('Siiri');
    const own = await handOver(office, secretary, { reason: 'Velat' });
    await receiver.handovers.return({ ...once(), id: own.id, version: 1, reason: 'x' });
    const { handovers } = await secretary.today.view({ officeId: office.officeId });
    expect(handovers).toMatchObject([{ id: own.id, state: 'returned' }]);
    const toStaffId = await office.idOf('Outi');
    const on = { ...once(), id: own.id, version: 2, toStaffId, note: '' };
    expect(await secretary.handovers.sendOn(on)).toMatchObject({ toName: 'Outi Ohjaaja', passes: 3 });
    expect(await refusalOf(secretary.handovers.take({ ...once(), id: own.id, version: 3 }))).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await audited(office, 'handovers.sendOn')).toEqual(['handover']);
  });
});

describe('how long there is time', () => {
  test.each([
    [1, '2026-10-22'],
    [2, '2026-10-23'],
    [3, '2026-10-26'],
    [20, '2026-11-18'],
  ] as const)('%i working days from Wednesday 21.10.: %s', async (dueDays, dueOn) => {
    expect(await handOver(office, sender, { dueDays })).toMatchObject({ dueOn });
  });

  test.each([0, 21, 1.5])('not %f', async (dueDays) => {
    expect(await refusalOf(handOver(office, sender, { dueDays }))).toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('as the office has set it when nobody says otherwise', async () => {
    const here = (await manager.offices.list()).find(({ id }) => id === office.officeId);
    if (!here) throw new Error('No office');
    await manager.offices.update({ ...here, ...once(), handoverDueDays: 4 });
    expect(await handOver(office, sender)).toMatchObject({ dueOn: '2026-10-27' });
  });
});
