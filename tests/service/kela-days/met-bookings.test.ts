import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Booking } from '#contract/bookings.ts';
import type { Decision } from '#contract/decisions.ts';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { stretch, written } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
});
afterEach(() => office.close());

const NEXT = localDate('2026-10-28');
const book = async (time: string, on = WEDNESDAY, changes = {}) =>
  (await office.as('Siiri')).bookings.book(bookInput(office, time, { on, ...changes }));
const close = async (decisions: Decision[] = [], who = 'Paula') =>
  (await office.as(who)).offices.saveClosure({
    requestId: randomUUID(),
    officeId: office.officeId,
    fromOn: WEDNESDAY,
    toOn: WEDNESDAY,
    name: 'kehittämispäivä',
    decisions,
  });
const keep = ({ id }: Booking): Decision => ({ choice: 'keep', bookingId: id });
const cancel = ({ id, version }: Booking): Decision => ({
  choice: 'cancel',
  bookingId: id,
  version,
  party: 'organisation',
  reason: 'kehittämispäivä',
});
const move = ({ id, version }: Booking, time: string, on = NEXT): Decision => ({
  choice: 'move',
  bookingId: id,
  version,
  adviserId: office.adviserId,
  on,
  ...stretch(time),
});
const dayOf = async (on: string) =>
  (await (await office.as('Siiri')).kelaDays.day({ officeId: office.officeId, on: localDate(on) }))[0];
const stateOf = async ({ id }: Booking) => (await (await office.as('Siiri')).bookings.get({ id })).state;

describe('K5 a closure on a Wednesday with four bookings', () => {
  let booked: Booking[];
  beforeEach(async () => {
    booked = [
      await book('9.00-9.30'),
      await book('10.00-10.30'),
      await book('11.00-11.30'),
      await book('14.00-14.30', WEDNESDAY, { squeezeInReason: 'häätö' }),
    ];
  });
  const each = (decide: (booking: Booking, index: number) => Decision) => booked.map(decide);

  test('K5 the four are named with the nearest free times, and nothing has changed', async () => {
    const { code, data } = await refusalOf(close());
    const { bookings, freeTimes } = data as {
      bookings: { id: string; why: string; on: string }[];
      freeTimes: { on: string; startMinute: never; endMinute: never }[];
    };
    expect(code).toBe('MEETS_BOOKINGS');
    expect(bookings.map(({ id, why }) => [id, why])).toEqual(booked.map(({ id }) => [id, 'dayClosed']));
    expect(new Set(freeTimes.map(({ on }) => on))).toEqual(new Set(['2026-10-28']));
    expect(written(freeTimes).slice(0, 3)).toEqual(['9.00-9.30', '9.30-10.00', '10.00-10.30']);
    expect((await dayOf(WEDNESDAY))?.state).toBe('open');
    for (const booking of booked) expect(await stateOf(booking)).toBe('booked');
  });

  test('K5 one undecided booking is enough for nothing to be saved', async () => {
    const three = each((booking) => cancel(booking)).slice(0, 3);
    expect((await refusalOf(close(three))).code).toBe('MEETS_BOOKINGS');
    expect(await stateOf(booked[0] as Booking)).toBe('booked');
  });

  test('K5 each is kept, moved or cancelled by choice, in the same save', async () => {
    const [kept, moved, cancelled, squeezed] = booked as [Booking, Booking, Booking, Booking];
    await close([keep(kept), move(moved, '10.00-10.30'), cancel(cancelled), cancel(squeezed)]);
    const day = await dayOf(WEDNESDAY);
    expect(day?.closed).toEqual({ why: 'own', name: 'kehittämispäivä' });
    expect(day?.bookings.filter(({ state }) => state === 'booked').map(({ id }) => id)).toEqual([kept.id]);
    expect(await (await office.as('Siiri')).bookings.get({ id: cancelled.id })).toMatchObject({
      state: 'cancelled',
      cancellation: { party: 'organisation', reason: 'kehittämispäivä', late: false },
    });
    const next = await dayOf(NEXT);
    expect(next?.bookings).toMatchObject([{ movedFromId: moved.id, startMinute: 600, state: 'booked' }]);
  });

  test('K5 whoever is moved or cancelled is on the list of those to be told, and nobody else', async () => {
    const [kept, moved, cancelled, squeezed] = booked as [Booking, Booking, Booking, Booking];
    await close([keep(kept), move(moved, '10.00-10.30'), cancel(cancelled), cancel(squeezed)]);
    const secretary = await office.as('Siiri');
    const toTell = await secretary.cancelledDays.list({ officeId: office.officeId, on: WEDNESDAY });
    expect(toTell.map(({ bookingId, reason, movedTo }) => [bookingId, reason, movedTo?.on])).toEqual([
      [moved.id, '', NEXT],
      [cancelled.id, 'kehittämispäivä', undefined],
      [squeezed.id, 'kehittämispäivä', undefined],
    ]);
  });

  test('K5 two moved to the same time: neither is, and the day stays open', async () => {
    const [first, second, ...rest] = booked as [Booking, Booking, Booking, Booking];
    const same = [move(first, '9.00-9.30'), move(second, '9.15-9.45'), ...rest.map(keep)];
    expect((await refusalOf(close(same))).code).toBe('SLOT_TAKEN');
    expect(await stateOf(first)).toBe('booked');
    expect((await dayOf(WEDNESDAY))?.state).toBe('open');
  });

  test('K5 a move to a time that the change itself closes is refused with all else', async () => {
    const [first, ...rest] = booked as [Booking, Booking, Booking, Booking];
    expect((await refusalOf(close([move(first, '13.00-13.30', WEDNESDAY), ...rest.map(keep)]))).code).toBe(
      'DAY_CLOSED',
    );
    expect((await dayOf(WEDNESDAY))?.state).toBe('open');
  });

  test('K5 a booking that somebody changed meanwhile is not overrun', async () => {
    const [first, ...rest] = booked as [Booking, Booking, Booking, Booking];
    const secretary = await office.as('Siiri');
    await secretary.bookings.changeState({ ...changeOf(first), state: 'noShow' }).catch(() => undefined);
    const { kind, topics, channel, clientLabel, language, interpreter, companion, urgentIncome } = first;
    const details = { kind, topics, channel, clientLabel, language, interpreter, companion, urgentIncome };
    await secretary.bookings.update({
      ...changeOf(first),
      ...details,
      clientPhone: '',
      noteToKela: 'tulkki',
    });
    expect(await refusalOf(close([cancel(first), ...rest.map(keep)]))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      data: { byName: 'Siiri Sihteeri' },
    });
    expect((await dayOf(WEDNESDAY))?.state).toBe('open');
  });

  test('K5 a decision about a booking that the change does not meet does nothing', async () => {
    const other = await book('9.00-9.30', NEXT);
    await close([...each(keep), cancel(other)]);
    expect(await stateOf(other)).toBe('booked');
  });

  test('who decides without booking clients sees no client: contacts are read by those who book, and written down', async () => {
    const ids = booked.map(({ id }) => id);
    const [manager, secretary] = [await office.as('Paula'), await office.as('Siiri')];
    const { data } = await refusalOf(close());
    expect(JSON.stringify(data)).not.toContain('M.K.');
    expect((await refusalOf(manager.bookings.contacts({ ids }))).code).toBe('NOT_ALLOWED');
    expect(await secretary.bookings.contacts({ ids: ids.slice(0, 1) })).toEqual([
      { id: ids[0], clientLabel: 'M.K.', clientPhone: '' },
    ]);
    const looks = await office.parts.store.read
      .selectFrom('audit_entry')
      .select('entity_id')
      .where('operation', '=', 'bookings.contacts')
      .execute();
    expect(looks).toEqual([{ entity_id: ids[0] }]);
  });
});

describe('an adviser who leaves', () => {
  const leave = async (activeToOn: string, decisions: Decision[] = []) => {
    const administrator = await office.as('Paula');
    const kaisa = (await administrator.staff.list()).find(({ id }) => id === office.adviserId);
    if (!kaisa) throw new Error('no adviser');
    const { name, title, roles } = kaisa;
    return administrator.staff.update({
      ...changeOf(kaisa),
      name,
      title,
      roles,
      activeToOn: localDate(activeToOn),
      decisions,
    });
  };

  test('meets the bookings after the last day, each decided about in the same save', async () => {
    await book('9.00-9.30');
    const after = await book('9.00-9.30', NEXT);
    const { data } = await refusalOf(leave('2026-10-21'));
    expect(data).toMatchObject({ bookings: [{ id: after.id, why: 'adviserLeft' }], freeTimes: [] });
    expect(await leave('2026-10-21', [cancel(after)])).toMatchObject({ activeToOn: '2026-10-21' });
    expect(await stateOf(after)).toBe('cancelled');
  });

  test('one who is kept on a closed day is met too: nobody is received by somebody who has left', async () => {
    const kept = await book('9.00-9.30');
    await close([keep(kept)]);
    expect((await refusalOf(leave('2026-10-20'))).data).toMatchObject({
      bookings: [{ id: kept.id, why: 'adviserLeft' }],
    });
  });

  test('is offered no more: no slots, no free times, no bookings after the last day', async () => {
    await leave('2026-10-21');
    const secretary = await office.as('Siiri');
    expect((await dayOf(WEDNESDAY))?.slots).toHaveLength(11);
    expect(await dayOf(NEXT)).toBeUndefined();
    const free = await secretary.kelaDays.freeTimes({ officeId: office.officeId, count: 50 });
    expect(new Set(free.map(({ on }) => on))).toEqual(new Set([WEDNESDAY]));
    expect((await refusalOf(book('9.00-9.30', NEXT))).code).toBe('DAY_CLOSED');
  });

  test('one who has Kela days can’t just cease to be an adviser: nobody would hold them', async () => {
    const administrator = await office.as('Paula');
    const kaisa = (await administrator.staff.list()).find(({ id }) => id === office.adviserId);
    const { name = '', title = '' } = kaisa ?? {};
    const change = { ...changeOf(kaisa ?? { id: '', version: 1 }), name, title };
    const cease = (activeToOn: string | null) =>
      administrator.staff.update({
        ...change,
        requestId: randomUUID(),
        roles: ['secretary'],
        activeToOn: activeToOn === null ? null : localDate(activeToOn),
      });
    expect(await refusalOf(cease(null))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'roles', code: 'adviserHasDays' }] },
    });
    expect(await cease('2026-10-21')).toMatchObject({ roles: ['secretary'], activeToOn: '2026-10-21' });
  });

  test('who comes back has hours again', async () => {
    await leave('2026-10-21');
    const administrator = await office.as('Paula');
    const kaisa = (await administrator.staff.list()).find(({ id }) => id === office.adviserId);
    const { name = '', title = '', roles = [] } = kaisa ?? {};
    await administrator.staff.update({
      ...changeOf(kaisa ?? { id: '', version: 1 }),
      name,
      title,
      roles,
      activeToOn: null,
    });
    expect((await dayOf(NEXT))?.slots).toHaveLength(11);
  });
});

test('a closure is taken away again, and what stood on the hours that an exception gave the closed day stays', async () => {
  const closure = await close();
  const secretary = await office.as('Siiri');
  await secretary.kelaDays.saveException({
    requestId: randomUUID(),
    officeId: office.officeId,
    adviserId: null,
    kind: 'extra-day',
    fromOn: WEDNESDAY,
    toOn: WEDNESDAY,
    ...stretch('8.00-9.00'),
    slotMinutes: null,
    reason: 'päivystys',
    opensOnHoliday: true,
  });
  const early = await book('8.00-8.30');
  const manager = await office.as('Paula');
  const remove = (decisions: Decision[] = []) =>
    manager.offices.removeClosure({ requestId: randomUUID(), id: closure.id, decisions });
  expect(await remove()).toEqual({ id: closure.id });
  expect(await stateOf(early)).toBe('booked');
});
