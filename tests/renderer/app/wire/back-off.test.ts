import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { backOff, pause } from '#renderer/app/wire/back-off.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('the first tries follow soon, the later ones every five seconds without end', () => {
  const waits = Array.from({ length: 6 }, (_, failures) => backOff(failures));
  expect(waits).toEqual([250, 500, 1000, 2000, 5000, 5000]);
  expect(backOff(10_000)).toBe(5000);
});

/** Whether the pause is over, told as it happens. */
const watch = (milliseconds: number, signal: AbortSignal) => {
  const seen = { isOver: false };
  const wait = async () => {
    await pause(milliseconds, signal);
    seen.isOver = true;
  };
  void wait();
  return seen;
};

test('a pause ends when its time is up, not before', async () => {
  const seen = watch(500, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(499);
  expect(seen.isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(seen.isOver).toBe(true);
});

test('leaving ends a pause at once and leaves no clock running, also when one left before it began', async () => {
  const leaving = new AbortController();
  const seen = watch(5000, leaving.signal);
  await vi.advanceTimersByTimeAsync(10);
  leaving.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(seen.isOver).toBe(true);
  const after = watch(5000, leaving.signal);
  await vi.advanceTimersByTimeAsync(0);
  expect(after.isOver).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});
