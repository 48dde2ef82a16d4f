import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { divideHalfUp, share } from '#domain/statistics/share.ts';

test.each([
  [79, 100, 790],
  [1, 3, 333],
  [2, 3, 667],
  [1, 8, 125],
  [1, 16, 63],
  [1, 2000, 1],
  [0, 5, 0],
  [5, 5, 1000],
])('%i of %i is %i tenths of a percent', (part, whole, permille) => {
  expect(share(part, whole)).toEqual({ part, whole, permille });
});

test('a share of nothing is no share', () => {
  expect(share(0, 0)).toBeUndefined();
});

test('half goes up, and the quotient is never more than half away', () => {
  expect([divideHalfUp(1, 2), divideHalfUp(5, 2), divideHalfUp(7, 4)]).toEqual([1, 3, 2]);
  assert(
    property(integer({ min: 0, max: 1e9 }), integer({ min: 1, max: 1e6 }), (dividend, divisor) => {
      const twice = 2 * (divideHalfUp(dividend, divisor) * divisor - dividend);
      expect(twice).toBeLessThanOrEqual(divisor);
      expect(twice).toBeGreaterThan(-divisor);
    }),
  );
});
