import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '#contract/decisions.ts';
import type { KelaException } from '#domain/kela-days/exception.ts';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { stretch, time, written } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
});
afterEach(() => office.close());

interface Changes extends Partial<Omit<KelaException, 'id'>> {
  readonly decisions?: Decision[];
}
const input = (fromOn: string, toOn: string, changes: Changes = {}) => ({
  requestId: randomUUID(),
  officeId: office.officeId,
  adviserId: null,
  kind: 'closed' as const,
  fromOn: localDate(fromOn),
  toOn: localDate(toOn),
  startMinute: null,
  endMinute: null,
  slotMinutes: null,
  reason: 'koulutus',
  opensOnHoliday: false,
  ...changes,
});
const save = async (fromOn: string, toOn: string, changes: Changes = {}) =>
  (await office.as('Siiri')).kelaDays.saveException(input(fromOn, toOn, changes));
const dayOf = async (on: string) => {
  const secretary = await office.as('Siiri');
  const [day] = await secretary.kelaDays.day({ officeId: office.officeId, on: localDate(on) });
  return day;
};
const book = async (time_: string, on: string, changes = {}) =>
  (await office.as('Siiri')).bookings.book(bookInput(office, time_, { on: localDate(on), ...changes }));

test('K8 a summer closure 6.7.–2.8. closes its last day too, and the first Wednesday after it is bookable', async () => {
  await save('2027-07-06', '2027-08-02', { reason: 'kesätauko' });
  for (const on of ['2027-07-07', '2027-07-28'])
    expect(await dayOf(on)).toMatchObject({
      state: 'closed',
      closed: { why: 'exception', name: 'kesätauko' },
      slots: [],
    });
  expect((await dayOf('2027-08-02'))?.closed?.why).toBe('exception');
  expect((await dayOf('2027-08-03'))?.closed?.why).toBe('no-template');
  const refused = await refusalOf(book('9.00-9.30', '2027-07-28'));
  expect(refused).toEqual({ code: 'DAY_CLOSED', data: { why: 'exception', name: 'kesätauko' } });
  expect((await book('9.00-9.30', '2027-08-04')).state).toBe('booked');
});

test('K9 an extra opening on a Monday is bookable and has its own slots', async () => {
  await save('2026-10-26', '2026-10-26', {
    kind: 'extra-day',
    ...stretch('10.00-12.00'),
    slotMinutes: 60,
    adviserId: office.adviserId,
  });
  expect(written((await dayOf('2026-10-26'))?.slots ?? [])).toEqual(['10.00-11.00']);
  expect((await book('10.00-11.00', '2026-10-26')).state).toBe('booked');
  const secretary = await office.as('Siiri');
  const week = await secretary.kelaDays.week({ officeId: office.officeId, on: localDate('2026-10-28') });
  expect(week.map(({ on }) => on)).toEqual(['2026-10-26', '2026-10-28']);
});

test('K7 an exception for today is in force at once, and tomorrow it is still to be seen', async () => {
  office.time.set(WEDNESDAY, time('8.50'));
  const exception = await save(WEDNESDAY, WEDNESDAY, { kind: 'other-hours', ...stretch('12.00-14.00') });
  expect(written((await dayOf(WEDNESDAY))?.slots ?? [])).toEqual([
    '12.00-12.30',
    '12.30-13.00',
    '13.00-13.30',
    '13.30-14.00',
  ]);
  office.time.set(localDate('2026-10-22'));
  const secretary = await office.as('Siiri');
  expect(await secretary.kelaDays.exceptions({ officeId: office.officeId })).toEqual([exception]);
});

test('K7 what has been stays: an exception is taken away only from today on', async () => {
  const long = await save('2026-10-14', '2026-10-28');
  const over = await save('2026-10-07', '2026-10-07');
  const secretary = await office.as('Siiri');
  const remove = (id: string) => secretary.kelaDays.removeException({ requestId: randomUUID(), id });
  expect(await remove(long.id)).toEqual({ id: long.id });
  expect((await dayOf('2026-10-14'))?.state).toBe('closed');
  expect((await dayOf('2026-10-21'))?.state).toBe('open');
  const stored = await secretary.kelaDays.exceptions({ officeId: office.officeId });
  expect(stored.map(({ fromOn, toOn }) => [fromOn, toOn])).toEqual([
    ['2026-10-07', '2026-10-07'],
    ['2026-10-14', '2026-10-19'],
  ]);
  expect(await refusalOf(remove(over.id))).toEqual({
    code: 'NOT_POSSIBLE_NOW',
    data: { entity: 'kela-exception', state: 'past' },
  });
});

describe('K4 public holidays', () => {
  const hours = { kind: 'other-hours' as const, ...stretch('9.00-12.00') };

  test('K4 an opening exactly on a holiday asks first; closed unless the office really opens', async () => {
    expect(await refusalOf(save('2027-01-06', '2027-01-06', hours))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'opensOnHoliday', code: 'closedDay' }] },
    });
    expect((await dayOf('2027-01-06'))?.closed).toEqual({ why: 'holiday', name: 'epiphany' });
    await save('2027-01-06', '2027-01-06', { ...hours, opensOnHoliday: true });
    expect((await dayOf('2027-01-06'))?.slots).toHaveLength(5);
  });

  test('K4 a holiday in the middle of a longer exception stays closed', async () => {
    await save('2026-12-28', '2027-01-15', hours);
    expect((await dayOf('2027-01-06'))?.state).toBe('closed');
    expect((await dayOf('2027-01-13'))?.slots).toHaveLength(5);
  });
});

describe('bookings in the way', () => {
  const metOf = async (request: Promise<unknown>) => {
    const { code, data } = await refusalOf(request);
    expect(code).toBe('MEETS_BOOKINGS');
    return (data as { bookings: { id: string; why: string }[] }).bookings.map(({ id, why }) => [id, why]);
  };

  test('K18 past bookings and past times of today are left alone', async () => {
    await book('9.00-9.30', WEDNESDAY);
    const coming = await book('9.30-10.00', WEDNESDAY);
    office.time.set(WEDNESDAY, time('9.30'));
    expect(await metOf(save('2026-10-01', '2026-10-31'))).toEqual([[coming.id, 'dayClosed']]);
  });

  test('other hours meet only the bookings that fall outside them', async () => {
    await book('9.00-9.30', WEDNESDAY);
    const after = await book('12.00-12.30', WEDNESDAY);
    const hours = { kind: 'other-hours' as const, ...stretch('9.00-12.00') };
    expect(await metOf(save(WEDNESDAY, WEDNESDAY, hours))).toEqual([[after.id, 'outsideHours']]);
  });

  test('an extra day can’t be taken away from under a booking before it is decided about', async () => {
    const extra = await save('2026-10-26', '2026-10-26', { kind: 'extra-day', ...stretch('9.00-10.00') });
    const booking = await book('9.00-9.30', '2026-10-26');
    const secretary = await office.as('Siiri');
    const remove = (decisions: Decision[] = []) =>
      secretary.kelaDays.removeException({ requestId: randomUUID(), id: extra.id, decisions });
    expect(await metOf(remove())).toEqual([[booking.id, 'dayClosed']]);
    expect(await remove([{ choice: 'keep', bookingId: booking.id }])).toEqual({ id: extra.id });
    expect(await secretary.kelaDays.exceptions({ officeId: office.officeId })).toEqual([]);
    expect(await refusalOf(remove())).toEqual({ code: 'NOT_FOUND', data: { entity: 'kela-exception' } });
  });
});

test('what can’t be an exception is refused with its reasons', async () => {
  const problems = async (fromOn: string, toOn: string, changes: Changes) =>
    ((await refusalOf(save(fromOn, toOn, changes))).data as { problems: unknown }).problems;
  expect(await problems('2026-10-22', '2026-10-21', {})).toEqual([{ field: 'toOn', code: 'rangeReversed' }]);
  expect(await problems('2026-10-21', '2028-10-21', {})).toEqual([{ field: 'toOn', code: 'rangeTooLong' }]);
  expect(await problems('2026-10-21', '2026-10-21', { kind: 'extra-day' })).toEqual([
    { field: 'startMinute', code: 'hoursMissing' },
    { field: 'endMinute', code: 'hoursMissing' },
  ]);
  expect(await refusalOf(save('2026-10-21', '2026-10-21', { reason: '131052-308T' }))).toMatchObject({
    code: 'IDENTITY_CODE_IN_TEXT',
  });
});
