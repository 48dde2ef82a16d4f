import { array, assert, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { firstAndThirdFree } from '#domain/statistics/free-slots.ts';

test.each([
  [[], null, null],
  [[4], 4, null],
  [[4, 0], 0, null],
  [[9, 0, 4], 0, 9],
  [[10, 2, 2, 2, 9], 2, 2],
])('%j: the first is %s, the third %s', (days, first, third) => {
  expect(firstAndThirdFree(days)).toEqual({ first, third });
});

test('the third is never nearer than the first, and the order of the offices does not matter', () => {
  assert(
    property(array(nat(60)), (days) => {
      const { first, third } = firstAndThirdFree(days);
      expect(third === null || (first !== null && first <= third)).toBe(true);
      expect(firstAndThirdFree(days.toReversed())).toEqual({ first, third });
    }),
  );
});
