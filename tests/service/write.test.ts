import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Change } from '#contract/live.ts';
import { newService } from '#service/service.ts';
import { bookInput, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { once } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-21');
});
afterEach(() => office.close());

const count = async (table: 'audit_entry' | 'booking' | 'request_log' | 'staff_member' | 'occupancy') => {
  const row = await office.parts.store.read
    .selectFrom(table)
    .select((one) => one.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
};

/** Everything that a write may leave behind. */
const traces = () =>
  Promise.all((['audit_entry', 'booking', 'request_log', 'staff_member', 'occupancy'] as const).map(count));

/** What the windows are told from now on. */
function listening(): Change[] {
  const heard: Change[] = [];
  office.parts.announcer.subscribe('change', (change) => void heard.push(change));
  return heard;
}

describe('a repeated request', () => {
  test('of a booking has one effect and the first answer, also after the booking has changed', async () => {
    const siiri = await office.as('Siiri');
    const request = bookInput(office, '9.00-9.30');
    const first = await siiri.bookings.book(request);
    const before = await traces();
    await siiri.bookings.changeState({ ...once(), id: first.id, version: first.version, state: 'checkedIn' });
    expect(await siiri.bookings.book(request)).toEqual(first);
    expect((await traces())[1]).toBe(before[1]);
  });

  test('is answered at once after a restart of the service: the answers lie in the database', async () => {
    const siiri = await office.as('Siiri');
    const request = bookInput(office, '9.00-9.30');
    const first = await siiri.bookings.book(request);
    const restarted = createRouterClient(newService({ ...office.parts }), {
      context: { sessionId: 'session of Siiri' },
    });
    expect(await restarted.bookings.book(request)).toEqual(first);
  });

  test('sent twice at the same time has one effect', async () => {
    const siiri = await office.as('Siiri');
    const request = bookInput(office, '9.00-9.30');
    const [one, other] = await Promise.all([siiri.bookings.book(request), siiri.bookings.book(request)]);
    expect(one).toEqual(other);
    expect(await count('booking')).toBe(1);
  });

  test('tells the windows once', async () => {
    const siiri = await office.as('Siiri');
    const heard = listening();
    const request = bookInput(office, '9.00-9.30');
    await siiri.bookings.book(request);
    await siiri.bookings.book(request);
    await vi.waitFor(() => expect(heard).toHaveLength(1));
  });

  test('of another operation is refused and does nothing', async () => {
    const siiri = await office.as('Siiri');
    const { requestId } = bookInput(office, '9.00-9.30');
    const { id, version } = await siiri.bookings.book({ ...bookInput(office, '9.00-9.30'), requestId });
    const before = await traces();
    const cancelling = siiri.bookings.cancel({ requestId, id, version, party: 'client', reason: '' });
    expect(await refusalOf(cancelling)).toMatchObject({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'requestId', code: 'reused' }] },
    });
    expect(await traces()).toEqual(before);
    expect((await siiri.bookings.get({ id })).state).toBe('booked');
  });

  test('that was refused the first time is done when it can be', async () => {
    const siiri = await office.as('Siiri');
    const taken = await siiri.bookings.book(bookInput(office, '9.00-9.30'));
    const request = bookInput(office, '9.00-9.30', { clientLabel: 'toinen' });
    expect((await refusalOf(siiri.bookings.book(request))).code).toBe('SLOT_TAKEN');
    await siiri.bookings.cancel({
      ...once(),
      id: taken.id,
      version: taken.version,
      party: 'client',
      reason: '',
    });
    expect((await siiri.bookings.book(request)).clientLabel).toBe('toinen');
  });

  test('is asked for its permission again each time', async () => {
    const paula = await office.as('Paula');
    const request = { ...once(), name: 'Uusi', title: '', roles: ['secretary' as const] };
    await paula.staff.create(request);
    const siiri = await office.as('Siiri');
    expect((await refusalOf(siiri.staff.create(request))).code).toBe('NOT_ALLOWED');
  });
});

describe('a refused write', () => {
  test('leaves nothing: no row, no audit, no kept answer, no word to the windows', async () => {
    const siiri = await office.as('Siiri');
    await siiri.bookings.book(bookInput(office, '9.00-9.30'));
    const heard = listening();
    const before = await traces();
    const refused = [
      () => siiri.bookings.book(bookInput(office, '9.00-9.30')),
      () => siiri.bookings.book(bookInput(office, '9.02-9.30')),
      () => siiri.bookings.book(bookInput(office, '10.00-10.30', { noteToKela: 'on 010190-999W' })),
      () => siiri.bookings.book(bookInput(office, '10.00-10.30', { officeId: 'nowhere' })),
      () => siiri.staff.create({ ...once(), name: 'Uusi', title: '', roles: ['secretary'] }),
    ];
    for (const ask of refused) await expect(ask()).rejects.toMatchObject({ defined: true });
    expect(await traces()).toEqual(before);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([]);
  });

  test('in the middle of its work takes back what it had written', async () => {
    const siiri = await office.as('Siiri');
    const booked = await siiri.bookings.book(bookInput(office, '9.00-9.30'));
    await siiri.bookings.book(bookInput(office, '10.00-10.30'));
    const before = await traces();
    const move = siiri.bookings.move({
      ...once(),
      id: booked.id,
      version: booked.version,
      adviserId: office.adviserId,
      on: WEDNESDAY,
      startMinute: 600 as never,
      endMinute: 630 as never,
    });
    expect((await refusalOf(move)).code).toBe('SLOT_TAKEN');
    expect(await traces()).toEqual(before);
    expect(await siiri.bookings.get({ id: booked.id })).toEqual(booked);
  });
});

describe('the windows', () => {
  test('are told only when what they will ask for is there', async () => {
    const siiri = await office.as('Siiri');
    const seen: number[] = [];
    office.parts.announcer.subscribe('change', () => {
      // Asked by another connection, as another window does.
      void count('booking').then((now) => seen.push(now));
    });
    await siiri.bookings.book(bookInput(office, '9.00-9.30'));
    await siiri.bookings.book(bookInput(office, '10.00-10.30'));
    await vi.waitFor(() => expect(seen).toEqual([1, 2]));
  });

  test('hear which areas changed, in which office and by whom, and nothing of the client', async () => {
    const siiri = await office.as('Siiri');
    const heard = listening();
    await siiri.bookings.book(
      bookInput(office, '9.00-9.30', { clientLabel: 'Salainen', noteToKela: 'Salaisuus' }),
    );
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]).toMatchObject({ officeId: office.officeId, byName: 'Siiri Sihteeri' });
    expect(heard[0]?.areas).toContain('bookings');
    expect(JSON.stringify(heard)).not.toMatch(/Salai/);
  });
});

test('every write leaves its row in the audit log, by the person and the operation, without a word of what was written', async () => {
  const siiri = await office.as('Siiri');
  const { id } = await siiri.bookings.book(
    bookInput(office, '9.00-9.30', { clientLabel: 'Salainen', clientPhone: '', noteToKela: 'Salaisuus' }),
  );
  const rows = await office.parts.store.read.selectFrom('audit_entry').selectAll().orderBy('seq').execute();
  expect(rows.at(-1)).toMatchObject({
    staff_id: await office.idOf('Siiri'),
    operation: 'bookings.book',
    entity: 'booking',
    entity_id: id,
    at: office.time.clock(),
  });
  expect(JSON.stringify(rows)).not.toMatch(/Salai/);
});
