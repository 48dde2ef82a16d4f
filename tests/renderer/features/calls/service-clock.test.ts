import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { instant } from '#domain/time/instant.ts';

/** A clock that nobody has told the time yet: other test files have told theirs. */
let hearServiceClock: (typeof import('#renderer/features/calls/service-clock.ts'))['hearServiceClock'];
let serviceNow: (typeof import('#renderer/features/calls/service-clock.ts'))['serviceNow'];
beforeAll(async () => {
  vi.resetModules();
  ({ hearServiceClock, serviceNow } = await import('#renderer/features/calls/service-clock.ts'));
});

// Each test has times after those of the one before: what is heard later counts, also across tests.
let day = 0;
beforeEach(() => {
  day += 1;
  vi.useFakeTimers({ now: Date.UTC(2026, 9, day, 6) });
});
afterEach(() => vi.useRealTimers());

const hours = (count: number) => count * 60 * 60 * 1000;
const service = () => Date.UTC(2026, 9, day, 9);

test('the time is the service’s, though this computer is hours off', () => {
  hearServiceClock(instant(service()));
  expect(serviceNow()).toBe(service());
});

test('it goes on by itself between two answers', () => {
  hearServiceClock(instant(service()));
  vi.setSystemTime(Date.now() + 90_000);
  expect(serviceNow()).toBe(service() + 90_000);
});

test('a newer answer sets it anew', () => {
  hearServiceClock(instant(service()));
  vi.setSystemTime(Date.now() + 60_000);
  hearServiceClock(instant(service() + 59_000));
  expect(serviceNow()).toBe(service() + 59_000);
});

test('an older answer that arrives late changes nothing', () => {
  hearServiceClock(instant(service()));
  hearServiceClock(instant(service() - hours(5)), Date.now() - hours(1));
  expect(serviceNow()).toBe(service());
});

test('an answer heard a while ago counts from when it was heard', () => {
  hearServiceClock(instant(service()), Date.now() - 30_000);
  expect(serviceNow()).toBe(service() + 30_000);
});
