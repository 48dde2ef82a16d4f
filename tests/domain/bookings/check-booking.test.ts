import { describe, expect, test } from 'vitest';
import { checkBooking, type BookingTime } from '#domain/bookings/check-booking.ts';
import { localDate } from '#domain/time/local-date.ts';
import { kelaDay, stretch, taken, template, time } from '#tests/support/kela-day-rows.ts';

const on = localDate('2026-11-18');
const now = { on: localDate('2026-11-17'), minute: time('12.00') };
const day = kelaDay(on, { templates: [template({ breaks: [stretch('11.30-12.00')] })] });
const booking = (range: string, changes: Partial<BookingTime> = {}): BookingTime => ({
  on,
  ...stretch(range),
  squeezeInReason: null,
  lateEntry: false,
  ...changes,
});
const codes = (time_: BookingTime, moment = now, kela: Parameters<typeof checkBooking>[1] = day) =>
  checkBooking(time_, kela, moment).map(({ field, code }) => `${field} ${code}`);

describe('a time that can be booked', () => {
  test.each(['9.00-9.30', '14.30-15.00', '9.00-10.00', '9.30-9.50', '11.00-11.30', '12.00-13.30'])(
    '%s',
    (range) => {
      expect(codes(booking(range))).toEqual([]);
    },
  );

  test('whether somebody has it is not asked here', () => {
    const full = kelaDay(on, { occupied: [taken('9.00-15.00')] });
    expect(codes(booking('9.00-9.30'), now, full)).toEqual([]);
  });
});

describe('a time beside the slots', () => {
  test.each(['8.30-9.00', '15.00-15.30', '14.30-15.30', '11.00-12.30', '11.30-12.00'])('%s', (range) => {
    expect(codes(booking(range))).toEqual(['startMinute outsideSlots']);
  });

  test('what is left after the last slot is no slot', () => {
    const uneven = kelaDay(on, { templates: [template({ slotMinutes: 50, endMinute: time('11.00') })] });
    expect(codes(booking('10.40-11.00'), now, uneven)).toEqual(['startMinute outsideSlots']);
  });

  test('on a closed day the day is the problem', () => {
    expect(codes(booking('9.00-9.30', { on: localDate('2027-01-06') }), now, kelaDay('2027-01-06'))).toEqual([
      'on dayClosed',
    ]);
  });
});

test.each([
  ['9.03-9.30', ['startMinute offGrid']],
  ['9.00-9.33', ['endMinute offGrid']],
  ['9.30-9.30', ['endMinute endNotAfterStart']],
  ['10.00-9.30', ['endMinute endNotAfterStart']],
])('%s is no stretch of time', (range, expected) => {
  expect(codes(booking(range))).toEqual(expected);
});

describe('K13 a squeeze-in', () => {
  test('needs a reason', () => {
    expect(codes(booking('9.00-9.15', { squeezeInReason: ' ' }))).toEqual(['squeezeInReason reasonMissing']);
  });

  test('with one it may be anywhere, also on a closed day', () => {
    expect(codes(booking('15.15-15.30', { squeezeInReason: 'häätö huomenna' }))).toEqual([]);
    expect(codes(booking('9.00-9.15', { squeezeInReason: 'sovittu' }), now, kelaDay('2027-01-06'))).toEqual(
      [],
    );
  });
});

describe('K17 a time that has gone by', () => {
  const later = { on, minute: time('9.30') };

  test('only as a late entry', () => {
    expect(codes(booking('9.00-9.30'), later)).toEqual(['on inThePast']);
    expect(codes(booking('9.00-9.30', { lateEntry: true }), later)).toEqual([]);
    expect(codes(booking('9.00-9.30'), { on: localDate('2026-11-19'), minute: time('0.00') })).toEqual([
      'on inThePast',
    ]);
  });

  test('a time that still runs is not past, for the client may be at the door', () => {
    expect(codes(booking('9.00-9.30'), { on, minute: time('9.29') })).toEqual([]);
  });

  test('a coming time is no late entry', () => {
    expect(codes(booking('9.30-10.00', { lateEntry: true }), later)).toEqual(['lateEntry lateEntryNotPast']);
  });
});
