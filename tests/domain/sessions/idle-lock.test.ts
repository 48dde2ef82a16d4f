import { expect, test } from 'vitest';
import { isLocked, LOCKS_AFTER, TELL_EVERY } from '#domain/sessions/idle-lock.ts';
import type { Instant } from '#domain/time/instant.ts';

const at = (time: number) => time as Instant;

test('a session is locked from the moment on that nobody has worked in it for so long', () => {
  const state = { activeAt: at(1000), lockedAt: null };
  expect(isLocked(state, at(1000 + LOCKS_AFTER - 1))).toBe(false);
  expect(isLocked(state, at(1000 + LOCKS_AFTER))).toBe(true);
});

test('the longest time between the last key and the lock is ten minutes', () => {
  expect(LOCKS_AFTER + TELL_EVERY).toBeLessThanOrEqual(10 * 60_000);
});

test('one that was locked by hand stays locked, whatever moves', () => {
  expect(isLocked({ activeAt: at(5000), lockedAt: at(4000) }, at(5001))).toBe(true);
});

test('where nobody has a secret nothing locks, and a clock set back locks nothing', () => {
  expect(isLocked({ activeAt: null, lockedAt: at(1) }, at(1e12))).toBe(false);
  expect(isLocked({ activeAt: at(1e12), lockedAt: null }, at(1))).toBe(false);
});
