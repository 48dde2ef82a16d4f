import { expect, test } from 'vitest';
import { isOlder, type Revision } from '#domain/outside-times/calendar-time.ts';
import type { Instant } from '#domain/time/instant.ts';

const form = (sequence: number, stamp: number | null = null): Revision => ({
  sequence,
  stampedAt: stamp as Instant | null,
});

test('the SEQUENCE decides, between equal ones the stamp, and without a stamp neither is older', () => {
  expect(isOlder(form(1), form(2))).toBe(true);
  expect(isOlder(form(2), form(1))).toBe(false);
  expect(isOlder(form(1, 9), form(2, 1))).toBe(true);
  expect(isOlder(form(1, 1), form(1, 2))).toBe(true);
  expect(isOlder(form(1, 2), form(1, 1))).toBe(false);
  expect(isOlder(form(1, 1), form(1, 1))).toBe(false);
  expect(isOlder(form(1, null), form(1, 5))).toBe(false);
  expect(isOlder(form(1, 5), form(1, null))).toBe(false);
});
