import { monthRange } from '#domain/time/month.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Handover } from '#contract/handovers.ts';
import { bookInput } from '#tests/support/booking-input.ts';
import { handedCall, promisedCall } from '#tests/support/handovers.ts';
import { audited, once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let counsellor: Client;
let worker: Client;
let handover: Handover;
/** The matter of the handover, in its newest version. */
const matter = async (client: Client = worker) => client.matters.get({ id: handover.matterId });
const seen = async (client: Client = worker) => {
  const { id, version } = await matter(client);
  return { ...once(), id, version };
};
const met = { needMet: 'yes', educationOrWork: false, newPlans: true } as const;

beforeEach(async () => {
  office = await newOffice('2026-10-21', 9 * 60 + 30);
  counsellor = await office.as('Outi');
  worker = await office.as('Tiina');
  handover = await handedCall(office, counsellor);
});
afterEach(() => office.close());

describe('the matter of a handover', () => {
  test('is the sender’s until the receiver has taken it, and the receiver’s from then on', async () => {
    expect(await matter(counsellor)).toMatchObject({
      name: 'Vuokravelka',
      clientLabel: 'M.',
      ownerName: 'Outi Ohjaaja',
    });
    await worker.handovers.take({ ...once(), id: handover.id, version: 1 });
    expect(await matter()).toMatchObject({ ownerName: 'Tiina Työntekijä', passes: 1, workers: 2 });
    const input = { officeId: office.officeId };
    expect(await worker.matters.list({ ...input, box: 'mine' })).toMatchObject([{ id: handover.matterId }]);
    expect(await counsellor.matters.list({ ...input, box: 'mine' })).toEqual([]);
    expect(await counsellor.matters.list({ ...input, box: 'followed' })).toMatchObject([
      { id: handover.matterId, ownerName: 'Tiina Työntekijä' },
    ]);
  });

  test('tells everything in one timeline; the words of the call only to who answers calls', async () => {
    office.time.advanceMinutes(5);
    await worker.handovers.take({ ...once(), id: handover.id, version: 1 });
    const { timeline } = await matter(counsellor);
    expect(timeline.map(({ kind, what, byName, toName }) => [kind, what, byName, toName])).toEqual([
      ['call', 'handedOver', 'Outi Ohjaaja', null],
      ['matter', 'opened', 'Outi Ohjaaja', 'Outi Ohjaaja'],
      ['handover', 'sent', 'Outi Ohjaaja', 'Tiina Työntekijä'],
      ['handover', 'taken', 'Tiina Työntekijä', null],
    ]);
    const wordsOf = (entries: typeof timeline) => entries.find(({ kind }) => kind === 'call')?.words;
    expect(wordsOf(timeline)).toBe('Häätö uhkaa');
    expect(wordsOf((await matter(worker)).timeline)).toBe('');
    expect(await audited(office, 'matters.get')).toEqual(['matter', 'matter']);
  });

  test('is nobody else’s to see; a manager sees whose it is, without a word', async () => {
    const manager = await office.as('Paula');
    await manager.staff.create({ ...once(), name: 'Olli Toinen', title: '', roles: ['ownWorker'] });
    const stranger = await office.as('Olli');
    expect(await refusalOf(matter(stranger))).toEqual({
      code: 'NOT_ALLOWED',
      data: { operation: 'matters.get' },
    });
    const all = { officeId: office.officeId, box: 'all' } as const;
    expect(await manager.matters.list(all)).toMatchObject([{ name: '', clientLabel: '', passes: 1 }]);
    expect(await refusalOf(worker.matters.list(all))).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await manager.matters.list({ ...all, box: 'mine' })).toEqual([]);
  });
});

describe('H4 a call that was handed over becomes a Kela booking', () => {
  test('H4 one matter with both linked; the call is counted once and the booking once', async () => {
    await worker.handovers.take({ ...once(), id: handover.id, version: 1 });
    const booking = await worker.bookings.book(
      bookInput(office, '10.00-10.30', { on: '2026-10-28' as never, matterId: handover.matterId }),
    );
    const whole = await matter();
    expect(whole.timeline.filter(({ kind }) => kind === 'booking')).toMatchObject([
      { id: booking.id, what: 'booked', on: '2026-10-28', minute: 600 },
    ]);
    expect(await worker.matters.list({ officeId: office.officeId, box: 'mine' })).toHaveLength(1);
    const manager = await office.as('Paula');
    const { report } = await manager.statistics.report({
      officeId: office.officeId,
      period: monthRange('2026-10' as never),
    });
    expect(report.totals.line).toMatchObject({ incoming: 1, answered: 1 });
    const rows = office.parts.store.read.selectFrom('booking').select('id');
    expect(await rows.execute()).toHaveLength(1);
  });

  test('H4 a time that is moved stays in the matter', async () => {
    const first = await worker.bookings.book(
      bookInput(office, '10.00-10.30', { on: '2026-10-28' as never, matterId: handover.matterId }),
    );
    const moved = await worker.bookings.move({
      ...once(),
      id: first.id,
      version: first.version,
      adviserId: office.adviserId,
      on: '2026-10-28' as never,
      startMinute: 660 as never,
      endMinute: 690 as never,
    });
    const { timeline } = await matter();
    expect(timeline.filter(({ kind }) => kind === 'booking').map(({ id }) => id)).toEqual(
      expect.arrayContaining([first.id, moved.to.id]),
    );
  });

  test('H4 one that was booked beside it is found by the client and linked, and can be taken out again', async () => {
    const booking = await worker.bookings.book(bookInput(office, '10.00-10.30', { clientLabel: 'm.' }));
    await worker.bookings.book(bookInput(office, '10.30-11.00', { clientLabel: 'Toinen' }));
    const { id } = await matter();
    const offered = await worker.matters.candidates({ id });
    expect(offered).toMatchObject([{ kind: 'booking', id: booking.id, clientLabel: 'm.' }]);
    const item = { kind: 'booking', id: booking.id } as const;
    await worker.matters.link({ ...(await seen()), item });
    expect(await worker.matters.candidates({ id })).toEqual([]);
    expect(await refusalOf(worker.matters.link({ ...(await seen()), item }))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'item', code: 'inAnotherMatter' }] },
    });
    await worker.matters.unlink({ ...(await seen()), item });
    expect((await matter()).timeline.some(({ kind }) => kind === 'booking')).toBe(false);
    expect(await refusalOf(worker.matters.unlink({ ...(await seen()), item }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('nobody books into a matter that is not theirs to see or is closed', async () => {
    const input = bookInput(office, '10.00-10.30', { matterId: handover.matterId });
    const secretary = await office.as('Siiri');
    expect(await refusalOf(secretary.bookings.book(input))).toMatchObject({
      code: 'NOT_ALLOWED',
      data: { operation: 'matters.link' },
    });
    await worker.handovers.take({ ...once(), id: handover.id, version: 1 });
    await worker.matters.close({ ...(await seen()), ...met });
    expect(await refusalOf(worker.bookings.book({ ...input, ...once() }))).toEqual({
      code: 'NOT_POSSIBLE_NOW',
      data: { entity: 'matter', state: 'closed' },
    });
    expect(await office.parts.store.read.selectFrom('booking').select('id').execute()).toEqual([]);
  });
});

describe('H5 closing', () => {
  test('H5 is refused while a promise of a linked call is open, and the promise is shown', async () => {
    await worker.handovers.take({ ...once(), id: handover.id, version: 1 });
    const call = await promisedCall(office, counsellor);
    await counsellor.matters.link({ ...(await seen(counsellor)), item: { kind: 'call', id: call.id } });
    const promise = { kind: 'promise', id: call.promiseId, dueOn: '2026-10-22', staffName: 'Outi Ohjaaja' };
    expect((await matter()).openParts).toContainEqual(promise);
    expect(await refusalOf(worker.matters.close({ ...(await seen()), ...met }))).toEqual({
      code: 'MATTER_HAS_OPEN',
      data: { open: [promise] },
    });
    const complete = { ...once(), id: handover.id, version: 2, note: '', result: met };
    expect(await refusalOf(worker.handovers.complete(complete))).toMatchObject({ code: 'MATTER_HAS_OPEN' });
    expect(await matter()).toMatchObject({ state: 'open' });
  });

  test('H5 nothing open is put into a closed matter; opened again it takes it', async () => {
    await worker.handovers.take({ ...once(), id: handover.id, version: 1 });
    await worker.matters.close({ ...(await seen()), ...met });
    const call = await promisedCall(office, counsellor);
    const item = { kind: 'call', id: call.id } as const;
    const link = async () => counsellor.matters.link({ ...(await seen(counsellor)), item });
    expect(await refusalOf(link())).toEqual({
      code: 'NOT_POSSIBLE_NOW',
      data: { entity: 'matter', state: 'closed' },
    });
    expect(await matter()).toMatchObject({ state: 'closed', openParts: [] });
    await worker.matters.reopen(await seen());
    await link();
    expect((await matter()).openParts).toMatchObject([{ kind: 'promise' }]);
  });

  test('H5 asks the result, finishes what its owner has taken, and can be taken back', async () => {
    await worker.handovers.take({ ...once(), id: handover.id, version: 1 });
    const close = { ...(await seen()), ...met };
    const closed = await worker.matters.close(close);
    expect(closed).toMatchObject({ state: 'closed', closedOn: '2026-10-21', result: met });
    expect(await worker.matters.close(close)).toEqual(closed);
    expect(await worker.handovers.get({ id: handover.id })).toMatchObject({ state: 'done' });
    expect(await worker.matters.list({ officeId: office.officeId, box: 'mine' })).toMatchObject([
      { state: 'closed' },
    ]);
    expect(await refusalOf(worker.matters.close({ ...(await seen()), ...met }))).toMatchObject({
      code: 'NOT_POSSIBLE_NOW',
    });
    expect(await worker.matters.reopen(await seen())).toMatchObject({ state: 'open', result: null });
    expect(await refusalOf(worker.matters.reopen(await seen()))).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect((await matter()).followUps).toEqual([]);
  });

  test('in one save with the handover; taking that back opens it again', async () => {
    await worker.handovers.take({ ...once(), id: handover.id, version: 1 });
    const input = { ...once(), id: handover.id, version: 2, note: 'Hoidettu' };
    const done = await worker.handovers.complete({ ...input, result: { ...met, needMet: null } });
    expect(await matter()).toMatchObject({ state: 'closed', result: { needMet: null } });
    await worker.handovers.take({ ...once(), id: done.id, version: done.version });
    expect(await matter()).toMatchObject({ state: 'open', ownerName: 'Tiina Työntekijä' });
  });

  test('is the owner’s alone, in the version that was seen, and not while somebody else has to take it', async () => {
    const version = (await matter()).version;
    const close = (client: Client, at: number) =>
      refusalOf(client.matters.close({ ...once(), id: handover.matterId, version: at, ...met }));
    expect(await close(worker, version)).toEqual({
      code: 'NOT_ALLOWED',
      data: { operation: 'matters.close' },
    });
    expect(await close(counsellor, version + 1)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await close(counsellor, version)).toMatchObject({
      code: 'MATTER_HAS_OPEN',
      data: { open: [{ kind: 'handover', dueOn: '2026-10-23', staffName: 'Tiina Työntekijä' }] },
    });
  });
});
