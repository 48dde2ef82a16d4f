import { describe, expect, test } from 'vitest';
import { isComing, whyMet } from '#domain/kela-days/met-bookings.ts';
import { localDate } from '#domain/time/local-date.ts';
import { exception, kelaDay, stretch, template, time } from '#tests/support/kela-day-rows.ts';

const WEDNESDAY = '2026-10-21';
const before = kelaDay(WEDNESDAY);
const closed = kelaDay(WEDNESDAY, { exceptions: [exception(WEDNESDAY, WEDNESDAY)] });
const morning = kelaDay(WEDNESDAY, {
  exceptions: [exception(WEDNESDAY, WEDNESDAY, { kind: 'other-hours', hours: '9.00-12.00' })],
});
const longer = kelaDay(WEDNESDAY, { templates: [template({ slotMinutes: 45 })] });
const booked = (written: string, squeezeIn = false) => ({ ...stretch(written), squeezeIn });

test('K5 a day that closes meets every booking on it, squeeze-ins too', () => {
  expect(whyMet(booked('9.00-9.30'), before, closed)).toBe('dayClosed');
  expect(whyMet(booked('18.00-18.30', true), before, closed)).toBe('dayClosed');
});

test('a day that was closed already meets nobody anew', () => {
  expect(whyMet(booked('9.00-9.30'), closed, closed)).toBeUndefined();
  expect(whyMet(booked('9.00-9.30'), closed, before)).toBeUndefined();
});

test('shorter hours meet what is no longer wholly inside, and no squeeze-in', () => {
  expect(whyMet(booked('11.30-12.00'), before, morning)).toBeUndefined();
  expect(whyMet(booked('11.45-12.15'), before, morning)).toBe('outsideHours');
  expect(whyMet(booked('12.00-12.30'), before, morning)).toBe('outsideHours');
  expect(whyMet(booked('12.00-12.30', true), before, morning)).toBeUndefined();
});

test('a booking that stood outside the hours before is not the change’s doing', () => {
  expect(whyMet(booked('14.45-15.15'), before, morning)).toBeUndefined();
});

describe('K6 slots of another length', () => {
  test.each([
    ['9.00-9.30', 'offSlots'],
    ['9.30-10.00', 'offSlots'],
    // Whole slots before and after: 3 × 30 min is 2 × 45 min.
    ['9.00-10.30', undefined],
    // It did not fill its slots before either.
    ['9.10-9.20', undefined],
  ] as const)('K6 of 30 and then 45 minutes, a booking at %s: %s', (written, why) => {
    expect(whyMet(booked(written), before, longer)).toBe(why);
  });

  test('K6 a squeeze-in has no slot to lose', () => {
    expect(whyMet(booked('9.00-9.30', true), before, longer)).toBeUndefined();
  });
});

test('K18 coming is what has not ended: later days, and today while it lasts', () => {
  const now = { on: localDate(WEDNESDAY), minute: time('9.15') };
  const coming = (on: string, written: string) => isComing({ on: localDate(on), ...stretch(written) }, now);
  expect(coming('2026-10-20', '14.00-14.30')).toBe(false);
  expect(coming(WEDNESDAY, '8.45-9.15')).toBe(false);
  expect(coming(WEDNESDAY, '9.00-9.30')).toBe(true);
  expect(coming('2026-10-22', '8.00-8.30')).toBe(true);
});
