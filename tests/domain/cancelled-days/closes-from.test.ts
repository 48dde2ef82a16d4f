import { expect, test } from 'vitest';
import { closesFrom } from '#domain/cancelled-days/closes-from.ts';
import { localDate } from '#domain/time/local-date.ts';
import { exception, kelaDay, stretch, time, written } from '#tests/support/kela-day-rows.ts';

const WEDNESDAY = '2026-10-21';
const day = kelaDay(WEDNESDAY);
const from = (on: string, minute: string, underWay: string[] = []) =>
  closesFrom(day, { on: localDate(on), minute: time(minute) }, underWay.map(stretch));

test('K18 a day cancelled at 8.10, before it begins, is closed as a whole', () => {
  expect(from(WEDNESDAY, '8.10')).toBeNull();
  expect(from(WEDNESDAY, '9.04')).toBeNull();
  expect(from('2026-10-20', '12.00')).toBeNull();
});

test('K18 a day that has begun ends now, but not in the middle of a visit', () => {
  expect(from(WEDNESDAY, '10.43')).toBe(time('10.40'));
  expect(from(WEDNESDAY, '10.43', ['10.30-11.00'])).toBe(time('11.00'));
  expect(from(WEDNESDAY, '9.02', ['9.00-9.30'])).toBe(time('9.30'));
});

test('K18 the hours gone by stay, and nothing after them can be booked', () => {
  const ended = { ...exception(WEDNESDAY, WEDNESDAY), startMinute: time('10.40') };
  const kept = kelaDay(WEDNESDAY, { exceptions: [ended] });
  expect(kept.state.kind).toBe('open');
  expect(written(kept.slots)).toEqual(['9.00-9.30', '9.30-10.00', '10.00-10.30']);
  expect(written(kept.open)).toEqual(['9.00-10.40']);
  const early = { ...exception(WEDNESDAY, WEDNESDAY), startMinute: time('9.00') };
  expect(kelaDay(WEDNESDAY, { exceptions: [early] }).state).toEqual({
    kind: 'closed',
    why: { kind: 'exception', reason: 'poikkeus' },
  });
});
