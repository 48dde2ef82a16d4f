import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput } from '#tests/support/booking-input.ts';
import { handOver } from '#tests/support/handovers.ts';
import { audited, once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { arrivalInput } from '#tests/support/walk-in-input.ts';

let office: TestOffice;
let secretary: Client;
let worker: Client;
let manager: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-21', 9 * 60 + 30);
  secretary = await office.as('Siiri');
  worker = await office.as('Tiina');
  manager = await office.as('Paula');
});
afterEach(() => office.close());

const arrive = () => secretary.walkIns.arrive(arrivalInput(office, { clientLabel: 'M.K.' }));

describe('a secretary hands over who came to the desk', () => {
  test('a walk-in: the worker has what the secretary wrote, and the visit on the timeline', async () => {
    const walkIn = await arrive();
    const sent = await handOver(office, secretary, {
      item: { kind: 'walkIn', id: walkIn.id },
      clientLabel: 'M.K.',
      reason: 'Häätö uhkaa',
      summary: 'Vuokraa maksamatta kolme kuukautta.',
      promisedToClient: 'Tiina soittaa perjantaina',
    });
    expect(sent).toMatchObject({ callId: null, fromName: 'Siiri Sihteeri', dueOn: '2026-10-23' });
    const [received] = await worker.handovers.list({ box: 'received' });
    expect(received).toMatchObject({
      id: sent.id,
      reason: 'Häätö uhkaa',
      summary: 'Vuokraa maksamatta kolme kuukautta.',
      promisedToClient: 'Tiina soittaa perjantaina',
      contactWay: 'iltapäivisin',
    });
    const { timeline } = await worker.matters.get({ id: sent.matterId });
    expect(timeline.map(({ kind }) => kind).sort()).toEqual(['handover', 'matter', 'walkIn']);
    expect(await audited(office, 'handovers.send')).toEqual(['matter', 'handover']);
  });

  test('a booking: what its day brings is told in the matter afterwards', async () => {
    const booking = await secretary.bookings.book(bookInput(office, '10.00-10.30'));
    const item = { kind: 'booking', id: booking.id } as const;
    const { matterId } = await handOver(office, secretary, { item });
    const inMatter = async () => {
      const { timeline } = await worker.matters.get({ id: matterId });
      return timeline.filter(({ kind }) => kind === 'booking').map(({ what }) => what);
    };
    expect(await inMatter()).toEqual(['booked']);
    await secretary.bookings.cancel({
      ...once(),
      id: booking.id,
      version: booking.version,
      party: 'client',
      reason: '',
    });
    expect(await inMatter()).toEqual(['cancelled']);
  });

  test('follows how it goes, but reads no matter and has no list of them', async () => {
    const sent = await handOver(office, secretary);
    const inSent = async () =>
      (await secretary.handovers.list({ box: 'sent' })).map(({ id, state }) => [id, state]);
    expect(await inSent()).toEqual([[sent.id, 'sent']]);
    await worker.handovers.see({ ...once(), id: sent.id, version: 1 });
    expect(await inSent()).toEqual([[sent.id, 'seen']]);
    await worker.handovers.take({ ...once(), id: sent.id, version: 2 });
    await worker.handovers.complete({ ...once(), id: sent.id, version: 3, note: 'Maksusuunnitelma tehty' });
    expect(await inSent()).toEqual([[sent.id, 'done']]);
    const { steps } = await secretary.handovers.get({ id: sent.id });
    expect(steps.at(-1)).toMatchObject({ state: 'done', note: 'Maksusuunnitelma tehty' });
    for (const asked of [
      secretary.matters.get({ id: sent.matterId }),
      secretary.matters.list({ officeId: office.officeId, box: 'mine' }),
    ])
      expect(await refusalOf(asked)).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('what comes back is the secretary’s to send on, with the day as it was', async () => {
    const { id: olli } = await manager.staff.create({
      ...once(),
      name: 'Olli Toinen',
      title: '',
      roles: ['ownWorker'],
    });
    const sent = await handOver(office, secretary);
    await worker.handovers.return({ ...once(), id: sent.id, version: 1, reason: 'Asuu Seinäjoella' });
    const [back] = await secretary.handovers.list({ box: 'received' });
    expect(back).toMatchObject({ id: sent.id, state: 'returned', passes: 2 });
    office.time.set(localDate('2026-10-22'));
    const on = { ...once(), id: sent.id, version: 2, toStaffId: olli, note: 'Olli hoitaa Seinäjoen' };
    expect(await secretary.handovers.sendOn(on)).toMatchObject({ passes: 3, dueOn: '2026-10-23' });
    expect(await secretary.handovers.list({ box: 'received' })).toEqual([]);
    expect(await refusalOf(secretary.handovers.take({ ...once(), id: sent.id, version: 3 }))).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });
});

describe('H2 a receiver who is on leave', () => {
  const leave = async (name: string, deputyId: string | null, from = '2026-10-19', to = '2026-10-23') =>
    manager.absences.create({
      ...once(),
      staffId: await office.idOf(name),
      fromOn: localDate(from),
      toOn: localDate(to),
      kind: 'leave',
      deputyId,
      seenAgreed: [],
    });

  test('H2 is known to whoever chooses: until when, and who is the deputy; not why', async () => {
    const outi = await office.idOf('Outi');
    await leave('Tiina', outi);
    const today = localDate('2026-10-21');
    for (const client of [secretary, await office.as('Outi')]) {
      const known = await client.absences.list({ from: today, to: today });
      expect(known).toMatchObject([
        { staffName: 'Tiina Työntekijä', toOn: '2026-10-23', deputyId: outi, deputyName: 'Outi Ohjaaja' },
      ]);
    }
    const [seen] = await (await office.as('Outi')).absences.list({ from: today, to: today });
    expect(seen?.kind).toBeNull();
  });

  test('H2 is warned of, not forbidden: the handover waits for them with its day running', async () => {
    await leave('Tiina', null);
    const sent = await handOver(office, secretary);
    expect(sent).toMatchObject({ state: 'sent', toName: 'Tiina Työntekijä', dueOn: '2026-10-23' });
    office.time.set(localDate('2026-10-26'));
    expect(await worker.handovers.list({ box: 'received' })).toMatchObject([{ id: sent.id, overdue: true }]);
  });

  test('H2 tomorrow’s leave is not today’s: there is nothing to warn of yet', async () => {
    await leave('Tiina', null, '2026-10-22', '2026-10-23');
    const known = (on: string) => secretary.absences.list({ from: localDate(on), to: localDate(on) });
    expect(await known('2026-10-21')).toEqual([]);
    expect(await known('2026-10-22')).toHaveLength(1);
  });
});
