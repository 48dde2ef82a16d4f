import { expect, test } from 'vitest';
import { freeSlotsGoing } from '#domain/events/free-slots-going.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';

const on = localDate('2026-10-21');
const day = {
  on,
  slots: [
    { ...stretch('13.30-14.00'), free: true },
    { ...stretch('14.00-14.30'), free: false },
    { ...stretch('14.30-15.00'), free: true },
  ],
};
const going = (hours: string, now: { on: typeof on; minute: ReturnType<typeof at> }) =>
  freeSlotsGoing(day, stretch(hours), now).map(({ startMinute }) => startMinute);
const before = { on: localDate('2026-10-20'), minute: at(12) };

test('R1 free times that the event touches go; taken ones are not free and others stay', () => {
  expect(going('14.00-17.00', before)).toEqual([at(14, 30)]);
  expect(going('13.55-14.35', before)).toEqual([at(13, 30), at(14, 30)]);
  expect(going('15.00-17.00', before)).toEqual([]);
});

test('a time that has begun is nobody’s any more', () => {
  expect(going('13.00-17.00', { on, minute: at(13, 31) })).toEqual([at(14, 30)]);
  expect(going('13.00-17.00', { on: localDate('2026-10-22'), minute: at(8) })).toEqual([]);
});
