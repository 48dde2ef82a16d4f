import { expect, test } from 'vitest';
import { serviceEnds } from '#renderer/features/kela-days/service-ends.ts';
import { time } from '#tests/support/kela-day-rows.ts';
import { slot } from './rows.ts';

const slots = ['9.30-10.00', '10.00-10.30', '10.30-11.00'].map(slot);
const ends = (now: string, until: string) =>
  serviceEnds(slots, time(now), time(until)).map((end) => end / 60);

test('W1 the slot that is running ends it, then the later ones as far as the adviser is free', () => {
  expect(ends('9.40', '11.00')).toEqual([10, 10.5, 11]);
  expect(ends('9.40', '10.00')).toEqual([10]);
});

test('a slot with less than a quarter left is not offered alone when there is more', () => {
  expect(ends('9.45', '10.30')).toEqual([10, 10.5]);
  expect(ends('9.46', '10.30')).toEqual([10.5]);
});

test('what little is free is offered when there is nothing more', () => {
  expect(ends('9.50', '10.00')).toEqual([10]);
  expect(ends('9.40', '9.55')).toEqual([9 + 55 / 60]);
});
