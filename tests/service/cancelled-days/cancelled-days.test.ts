import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '#contract/live.ts';
import type { Booking } from '#contract/bookings.ts';
import { localDate } from '#domain/time/local-date.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { time, written } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
});
afterEach(() => office.close());

const book = async (at: string, on = WEDNESDAY, changes = {}) =>
  (await office.as('Siiri')).bookings.book(bookInput(office, at, { on, ...changes }));
const day = (on = WEDNESDAY) => ({ officeId: office.officeId, adviserId: office.adviserId, on });
const cancelDay = async (on = WEDNESDAY, who = 'Siiri') =>
  (await office.as(who)).cancelledDays.cancel({
    requestId: randomUUID(),
    ...day(on),
    reason: 'neuvoja sairastui',
  });
const list = async (on: typeof WEDNESDAY | null = null, who = 'Siiri') =>
  (await office.as(who)).cancelledDays.list({ officeId: office.officeId, on });
const first = async (on: typeof WEDNESDAY | null = null) => {
  const client = (await list(on)).find(({ state }) => state === 'open');
  if (!client) throw new Error('The list is empty');
  return client;
};
const mark = async (as: 'reached' | 'notReached' | 'toldByOther', who = 'Siiri') =>
  (await office.as(who)).cancelledDays.mark({ ...changeOf(await first()), mark: as });
const stateOf = async ({ id }: Booking) => (await (await office.as('Siiri')).bookings.get({ id })).state;
const shown = async (on = WEDNESDAY) =>
  (await (await office.as('Siiri')).kelaDays.day({ officeId: office.officeId, on }))[0];

describe('K18 the Kela adviser is ill at 8.10', () => {
  let coming: Booking[];
  let past: Booking;
  beforeEach(async () => {
    past = await book('9.00-9.30', localDate('2026-10-21'));
    coming = [
      await book('10.00-10.30', WEDNESDAY, { clientLabel: 'A.A.' }),
      await book('12.00-12.30', WEDNESDAY, { clientLabel: 'B.B.' }),
    ];
    office.time.set(WEDNESDAY, time('8.10'));
  });

  test('K18 one action cancels today’s coming bookings for the organisation’s reason and lists their clients', async () => {
    const other = await book('9.00-9.30', localDate('2026-10-28'));
    const secretary = await office.as('Siiri');
    expect(written(await secretary.cancelledDays.preview(day()))).toEqual([
      '9.00-9.30',
      '10.00-10.30',
      '12.00-12.30',
    ]);
    const { exceptionId, clientIds } = await cancelDay();
    expect(await shown()).toMatchObject({
      state: 'closed',
      closed: { why: 'exception', name: 'neuvoja sairastui' },
    });
    expect(await secretary.kelaDays.exceptions({ officeId: office.officeId })).toMatchObject([
      { id: exceptionId, kind: 'closed', fromOn: WEDNESDAY, toOn: WEDNESDAY, startMinute: null },
    ]);
    for (const { id } of [past, ...coming])
      expect(await secretary.bookings.get({ id })).toMatchObject({
        state: 'cancelled',
        cancellation: { party: 'organisation', reason: 'neuvoja sairastui', late: true },
      });
    expect(await stateOf(other)).toBe('booked');
    const toTell = await list();
    expect(toTell.map(({ id }) => id)).toEqual(clientIds);
    expect(toTell.map(({ clientLabel, state }) => [clientLabel, state])).toEqual([
      ['M.K.', 'open'],
      ['A.A.', 'open'],
      ['B.B.', 'open'],
    ]);
  });

  test('K18 past ones are untouched, and the hours gone by stay counted', async () => {
    const secretary = await office.as('Siiri');
    office.time.set(WEDNESDAY, time('9.40'));
    await secretary.bookings.changeState({ ...changeOf(past), state: 'fulfilled' });
    await cancelDay();
    expect(await stateOf(past)).toBe('fulfilled');
    expect((await list()).map(({ clientLabel }) => clientLabel)).toEqual(['A.A.', 'B.B.']);
    expect(written((await shown())?.slots ?? [])).toEqual(['9.00-9.30']);
    office.time.set(localDate('2026-11-02'));
    const manager = await office.as('Paula');
    const { report } = await manager.statistics.report({
      officeId: office.officeId,
      period: monthRange(month('2026-10')),
    });
    expect(report.rows.find(({ on }) => on === WEDNESDAY)?.kela).toMatchObject({
      planned: 1,
      used: 1,
      fulfilled: 1,
      cancelled: 2,
      lateCancelled: 2,
    });
  });

  test('K18 a visit under way is let to its end', async () => {
    const secretary = await office.as('Siiri');
    office.time.set(WEDNESDAY, time('9.10'));
    await secretary.bookings.changeState({ ...changeOf(past), state: 'started' });
    await cancelDay();
    expect(await stateOf(past)).toBe('started');
    expect((await list()).map(({ clientLabel }) => clientLabel)).toEqual(['A.A.', 'B.B.']);
    expect(written((await shown())?.slots ?? [])).toEqual(['9.00-9.30']);
  });

  test('K18 not reached stays on the list with each try; told clears it for everybody', async () => {
    await cancelDay();
    await mark('notReached');
    office.time.set(WEDNESDAY, time('8.40'));
    expect(await mark('notReached', 'Tiina')).toMatchObject({
      state: 'open',
      marks: [
        { mark: 'notReached', byName: 'Siiri Sihteeri' },
        { mark: 'notReached', byName: 'Tiina Työntekijä' },
      ],
    });
    const heard = heardBy();
    expect((await mark('reached', 'Tiina')).state).toBe('reached');
    expect(heard()).toEqual([['cancelled-days']]);
    await mark('toldByOther');
    expect((await list()).map(({ state }) => state)).toEqual(['reached', 'toldByOther', 'open']);
    const waiting = async () =>
      (await (await office.as('Siiri')).today.view({ officeId: office.officeId })).toTell?.map(
        ({ clientLabel }) => clientLabel,
      );
    expect(await waiting()).toEqual(['B.B.']);
    const secretary = await office.as('Siiri');
    const last = (await list()).at(-1);
    await secretary.cancelledDays.mark({
      ...changeOf(last ?? { id: '', version: 1 }),
      mark: 'reached',
    });
    // Everybody has been told: nothing waits any more, but the day still shows who told whom.
    expect(await waiting()).toEqual([]);
    expect(await list()).toEqual([]);
    expect(await list(WEDNESDAY)).toHaveLength(3);
  });

  test('K18 a mark can be taken back, and of two at once one is told', async () => {
    await cancelDay();
    const seen = await first();
    await mark('reached', 'Tiina');
    const secretary = await office.as('Siiri');
    expect(
      await refusalOf(secretary.cancelledDays.mark({ ...changeOf(seen), mark: 'reached' })),
    ).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      data: { byName: 'Tiina Työntekijä' },
    });
    const told = (await list(WEDNESDAY))[0] ?? seen;
    expect(await secretary.cancelledDays.takeBackMark(changeOf(told))).toMatchObject({
      state: 'open',
      marks: [],
    });
    expect((await refusalOf(secretary.cancelledDays.takeBackMark(changeOf(await first())))).code).toBe(
      'NOT_POSSIBLE_NOW',
    );
  });

  test('K18 the whole is taken back while nobody has been called: the day opens and each has their time', async () => {
    const cancelled = await cancelDay();
    const secretary = await office.as('Siiri');
    const back = () => secretary.cancelledDays.takeBack({ requestId: randomUUID(), ...cancelled });
    expect(await back()).toEqual({ restored: 3 });
    expect((await shown())?.state).toBe('open');
    expect((await shown())?.slots.filter(({ free }) => !free)).toHaveLength(3);
    expect(await list(WEDNESDAY)).toEqual([]);
    expect(await secretary.kelaDays.exceptions({ officeId: office.officeId })).toEqual([]);
  });

  test('K18 once a client has been called the day can’t be taken back unseen', async () => {
    const cancelled = await cancelDay();
    await mark('notReached');
    const secretary = await office.as('Siiri');
    const back = secretary.cancelledDays.takeBack({ requestId: randomUUID(), ...cancelled });
    expect((await refusalOf(back)).code).toBe('NOT_POSSIBLE_NOW');
    expect((await shown())?.state).toBe('closed');
  });

  test('K18 a single booking that is brought back leaves the list', async () => {
    const { exceptionId } = await cancelDay();
    const secretary = await office.as('Siiri');
    await secretary.kelaDays.removeException({ requestId: randomUUID(), id: exceptionId ?? '' });
    const booking = await secretary.bookings.get({ id: coming[0]?.id ?? '' });
    await secretary.bookings.restore(changeOf(booking));
    expect((await list()).map(({ clientLabel }) => clientLabel)).toEqual(['M.K.', 'B.B.']);
  });
});

describe('which day', () => {
  test('K18 a day whose rest has been cancelled has nothing left to cancel', async () => {
    const booking = await book('9.00-9.30');
    office.time.set(WEDNESDAY, time('9.40'));
    const secretary = await office.as('Siiri');
    await secretary.bookings.changeState({ ...changeOf(booking), state: 'fulfilled' });
    expect(await cancelDay()).toMatchObject({ exceptionId: expect.any(String) as string, clientIds: [] });
    office.time.set(WEDNESDAY, time('10.00'));
    expect(await refusalOf(cancelDay())).toEqual({
      code: 'DAY_CLOSED',
      data: { why: 'after-closing', name: null },
    });
  });

  test('K18 a day ahead is cancelled as a whole, a day gone by not at all, and nothing twice', async () => {
    await book('9.00-9.30', localDate('2026-10-28'));
    expect((await cancelDay(localDate('2026-10-28'))).clientIds).toHaveLength(1);
    expect(await refusalOf(cancelDay(localDate('2026-10-28')))).toEqual({
      code: 'DAY_CLOSED',
      data: { why: 'exception', name: 'neuvoja sairastui' },
    });
    expect((await refusalOf(cancelDay(localDate('2026-10-14')))).code).toBe('NOT_POSSIBLE_NOW');
    expect((await refusalOf(cancelDay(localDate('2026-10-22')))).code).toBe('DAY_CLOSED');
  });

  test('K18 one who was kept on a closed day is cancelled with it', async () => {
    const kept = await book('9.00-9.30');
    const manager = await office.as('Paula');
    await manager.offices.saveClosure({
      requestId: randomUUID(),
      officeId: office.officeId,
      fromOn: WEDNESDAY,
      toOn: WEDNESDAY,
      name: 'remontti',
      decisions: [{ choice: 'keep', bookingId: kept.id }],
    });
    expect(await cancelDay()).toMatchObject({ exceptionId: null, clientIds: [{}] });
    expect(await stateOf(kept)).toBe('cancelled');
  });
});

describe('who may', () => {
  test('a manager closes the day and sees no client; those who book tell them; the guest from Kela neither', async () => {
    await book('9.00-9.30');
    expect((await cancelDay(WEDNESDAY, 'Paula')).clientIds).toHaveLength(1);
    for (const who of ['Paula', 'Kaisa']) expect((await refusalOf(list(null, who))).code).toBe('NOT_ALLOWED');
    expect(await list(null, 'Tiina')).toHaveLength(1);
    const guest = await office.as('Kaisa');
    expect((await guest.today.view({ officeId: office.officeId })).toTell).toBeNull();
    expect((await refusalOf(cancelDay(localDate('2026-10-28'), 'Kaisa'))).code).toBe('NOT_ALLOWED');
  });

  test('each look at the list is written down', async () => {
    await book('9.00-9.30');
    const { clientIds } = await cancelDay();
    await list(null, 'Tiina');
    const looks = await office.parts.store.read
      .selectFrom('audit_entry')
      .select(['entity', 'entity_id', 'staff_id'])
      .where('operation', '=', 'cancelledDays.list')
      .execute();
    expect(looks).toEqual([
      { entity: 'cancelled-day-client', entity_id: clientIds[0], staff_id: await office.idOf('Tiina') },
    ]);
  });

  test('a reason with an identity code is refused and nothing is cancelled', async () => {
    const booking = await book('9.00-9.30');
    const secretary = await office.as('Siiri');
    const wrong = secretary.cancelledDays.cancel({
      requestId: randomUUID(),
      ...day(),
      reason: 'sairas 131052-308T',
    });
    expect((await refusalOf(wrong)).code).toBe('IDENTITY_CODE_IN_TEXT');
    expect(await stateOf(booking)).toBe('booked');
  });
});

/** What the windows are told from here on. */
function heardBy(): () => readonly (readonly string[])[] {
  const changes: Change[] = [];
  office.parts.announcer.subscribe('change', (change) => void changes.push(change));
  return () => changes.map(({ areas }) => areas);
}
