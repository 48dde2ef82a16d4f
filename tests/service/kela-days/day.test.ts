import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { stretch, time, written } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
});
afterEach(() => office.close());

const dayOf = async (on: string) =>
  (await office.as('Siiri')).kelaDays.day({ officeId: office.officeId, on: localDate(on) });
const weekOf = async (on: string) =>
  (await office.as('Siiri')).kelaDays.week({ officeId: office.officeId, on: localDate(on) });

const ordinary = [
  '9.00-9.30', '9.30-10.00', '10.00-10.30', '10.30-11.00', '11.00-11.30',
  '12.00-12.30', '12.30-13.00', '13.00-13.30', '13.30-14.00', '14.00-14.30', '14.30-15.00',
]; // prettier-ignore

describe('K1 the clock is changed', () => {
  test.each(['2026-10-21', '2026-10-28', '2026-11-04', '2027-03-24', '2027-03-31'])(
    'K1 %s has the same slots from 9.00 local, each of 30 minutes',
    async (on) => {
      const [day] = await dayOf(on);
      expect(written(day?.slots ?? [])).toEqual(ordinary);
      expect(day?.slots.every(({ endMinute, startMinute }) => endMinute - startMinute === 30)).toBe(true);
    },
  );

  test('K1 a time booked before the change is the same local time after it', async () => {
    const secretary = await office.as('Siiri');
    const on = localDate('2026-10-28');
    const booking = await secretary.bookings.book(bookInput(office, '9.00-9.30', { on }));
    office.time.set(on, time('8.55'));
    expect(
      await secretary.walkIns.offer({ officeId: office.officeId, adviserId: office.adviserId }),
    ).toMatchObject({ kind: 'closed', why: 'before-opening' });
    office.time.set(on, time('9.00'));
    const [day] = await secretary.kelaDays.day({ officeId: office.officeId, on });
    expect(day?.slots[0]).toEqual({
      ...stretch('9.00-9.30'),
      free: false,
      takenBy: { kind: 'booking', id: booking.id },
    });
  });
});

describe('closed days', () => {
  test('K3 on Epiphany the day reads its name and has no slots', async () => {
    expect(await dayOf('2027-01-06')).toMatchObject([
      {
        state: 'closed',
        closed: { why: 'holiday', name: 'epiphany' },
        slots: [],
        adviserName: 'Kaisa Kelanen',
      },
    ]);
    expect(await weekOf('2027-01-04')).toMatchObject([{ on: '2027-01-06', state: 'closed' }]);
  });

  test('the office’s own closure closes the day by its name, its last day included', async () => {
    const administrator = await office.as('Paula');
    await administrator.offices.saveClosure({
      requestId: randomUUID(),
      officeId: office.officeId,
      fromOn: localDate('2026-10-26'),
      toOn: localDate('2026-10-28'),
      name: 'muutto',
    });
    expect(await dayOf('2026-10-28')).toMatchObject([{ closed: { why: 'own', name: 'muutto' } }]);
    expect(await dayOf('2026-11-04')).toMatchObject([{ state: 'open', closed: null }]);
  });

  test('another weekday says that it has no hours; the week leaves it out', async () => {
    expect(await dayOf('2026-10-22')).toMatchObject([
      { state: 'closed', closed: { why: 'no-template', name: null }, slots: [] },
    ]);
    expect((await weekOf('2026-10-22')).map(({ on }) => on)).toEqual(['2026-10-21']);
  });

  test('before the first template there is nobody to see', async () => {
    expect(await dayOf('2021-01-27')).toEqual([]);
  });

  test('a booking on a day without hours is not hidden', async () => {
    const secretary = await office.as('Siiri');
    const on = localDate('2026-10-22');
    const { id } = await secretary.bookings.book(
      bookInput(office, '9.00-9.30', { on, squeezeInReason: 'kotikäynti' }),
    );
    expect(await weekOf('2026-10-21')).toMatchObject([
      { on: '2026-10-21', bookings: [] },
      { on, state: 'closed', bookings: [{ id }] },
    ]);
  });

  test('a day beyond the calendar of holidays is refused, not guessed', async () => {
    const secretary = await office.as('Siiri');
    const on = localDate('2100-01-06');
    for (const asked of [secretary.kelaDays.day, secretary.kelaDays.week])
      expect(await refusalOf(asked({ officeId: office.officeId, on }))).toEqual({
        code: 'INVALID_INPUT',
        data: { problems: [{ field: 'on', code: 'outsideCalendar' }] },
      });
  });
});

describe('what the day holds', () => {
  test('bookings by start, those let go too, and the arrivals in the order of calling', async () => {
    const secretary = await office.as('Siiri');
    const late = await secretary.bookings.book(bookInput(office, '14.00-14.30'));
    const early = await secretary.bookings.book(bookInput(office, '9.00-9.30'));
    await secretary.bookings.cancel({ ...changeOf(late), party: 'client', reason: '' });
    office.time.set(WEDNESDAY, time('9.40'));
    const arrive = (urgentIncome: boolean) =>
      secretary.walkIns.arrive({
        requestId: randomUUID(),
        officeId: office.officeId,
        adviserId: office.adviserId,
        clientLabel: '',
        topics: [],
        urgentIncome,
      });
    const ordinaryOne = await arrive(false);
    office.time.advanceMinutes(1);
    const urgent = await arrive(true);
    const [day] = await dayOf(WEDNESDAY);
    expect(day?.bookings.map(({ id, state }) => [id, state])).toEqual([
      [early.id, 'booked'],
      [late.id, 'cancelled'],
    ]);
    expect(day?.walkIns.map(({ id }) => id)).toEqual([urgent.id, ordinaryOne.id]);
  });

  test('the guest from Kela sees the day and its bookings, the manager does not', async () => {
    await (await office.as('Siiri')).bookings.book(bookInput(office, '9.00-9.30'));
    const adviser = await office.as('Kaisa');
    const [day] = await adviser.kelaDays.day({ officeId: office.officeId, on: WEDNESDAY });
    expect(day?.bookings).toMatchObject([{ clientLabel: 'M.K.' }]);
    const manager = await office.as('Paula');
    expect(await refusalOf(manager.kelaDays.day({ officeId: office.officeId, on: WEDNESDAY }))).toMatchObject(
      { code: 'NOT_ALLOWED' },
    );
  });

  test('who looked at which day is in the audit log, once for each time', async () => {
    await dayOf(WEDNESDAY);
    await weekOf(WEDNESDAY);
    const rows = await office.parts.store.read
      .selectFrom('audit_entry')
      .select(['operation', 'entity', 'entity_id', 'staff_id'])
      .where('operation', 'like', 'kelaDays.%')
      .orderBy('seq', 'desc')
      .execute();
    const staff_id = await office.idOf('Siiri');
    expect(rows).toEqual([
      {
        operation: 'kelaDays.week',
        entity: 'kela-week',
        entity_id: `${office.officeId}/2026-10-19`,
        staff_id,
      },
      {
        operation: 'kelaDays.day',
        entity: 'kela-day',
        entity_id: `${office.officeId}/2026-10-21`,
        staff_id,
      },
    ]);
  });
});
