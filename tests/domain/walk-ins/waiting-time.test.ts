import { expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { waitedMinutes } from '#domain/walk-ins/waiting-time.ts';
import { time } from '#tests/support/kela-day-rows.ts';

const at = (clock: string) => instantOf(localDate('2026-10-21'), time(clock));
const waited = (arrived: string, booked: string | null, served: string) =>
  waitedMinutes({ arrivedAt: at(arrived), bookedAt: booked === null ? null : at(booked) }, at(served));

test('a walk-in waits from arrival', () => {
  expect(waited('9.40', null, '10.05')).toBe(25);
});

test('a booked client who was on time waits from the booked start, one who was late from arrival', () => {
  expect(waited('9.10', '9.30', '9.45')).toBe(15);
  expect(waited('9.42', '9.30', '9.45')).toBe(3);
});

test('taken before the booked time is no wait, and no negative one', () => {
  expect(waited('9.10', '9.30', '9.20')).toBe(0);
  expect(waited('9.30', '9.30', '9.30')).toBe(0);
});

test('a minute that has not passed is not counted', () => {
  const arrivedAt = at('9.40');
  const almost = instantOf(localDate('2026-10-21'), time('9.42')) - 1;
  expect(waitedMinutes({ arrivedAt, bookedAt: null }, almost as typeof arrivedAt)).toBe(1);
});
