import { expect, test } from 'vitest';
import { restartWait } from '#main/back-off.ts';

test('the waits double from 200 ms and stay at 5 s', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 60, 2000].map(restartWait)).toEqual([
    200, 400, 800, 1600, 3200, 5000, 5000, 5000, 5000,
  ]);
});
