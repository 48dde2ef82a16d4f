import { expect, test } from 'vitest';
import { isStranded } from '#domain/kela-days/stranded.ts';
import { exception, kelaDay, stretch } from '#tests/support/kela-day-rows.ts';

const WEDNESDAY = '2026-10-21';
const before = kelaDay(WEDNESDAY);
const closed = kelaDay(WEDNESDAY, { exceptions: [exception(WEDNESDAY, WEDNESDAY)] });
const morning = kelaDay(WEDNESDAY, {
  exceptions: [exception(WEDNESDAY, WEDNESDAY, { kind: 'other-hours', hours: '9.00-12.00' })],
});
const booked = (written: string, squeezeIn = false) => ({ ...stretch(written), squeezeIn });

test('a day that closes strands every booking on it, squeeze-ins too', () => {
  expect(isStranded(booked('9.00-9.30'), before, closed)).toBe(true);
  expect(isStranded(booked('18.00-18.30', true), before, closed)).toBe(true);
});

test('a day that was closed already strands nobody anew', () => {
  expect(isStranded(booked('9.00-9.30'), closed, closed)).toBe(false);
  expect(isStranded(booked('9.00-9.30'), closed, before)).toBe(false);
});

test('shorter hours strand what is no longer wholly inside, and no squeeze-in', () => {
  expect(isStranded(booked('11.30-12.00'), before, morning)).toBe(false);
  expect(isStranded(booked('11.45-12.15'), before, morning)).toBe(true);
  expect(isStranded(booked('12.00-12.30'), before, morning)).toBe(true);
  expect(isStranded(booked('12.00-12.30', true), before, morning)).toBe(false);
});

test('a booking that stood outside the hours before is not the change’s doing', () => {
  expect(isStranded(booked('14.45-15.15'), before, morning)).toBe(false);
});
