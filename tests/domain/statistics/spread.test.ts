import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { percentile, spread } from '#domain/statistics/spread.ts';

test('an odd and an even number of values', () => {
  expect(spread([6, 0, 1])).toEqual({ min: 0, medianTenths: 10, meanTenths: 23, max: 6, sum: 7, divisor: 3 });
  expect(spread([4, 1, 0, 2])).toEqual({
    min: 0,
    medianTenths: 15,
    meanTenths: 18,
    max: 4,
    sum: 7,
    divisor: 4,
  });
});

test('one value, and none', () => {
  expect(spread([7])).toEqual({ min: 7, medianTenths: 70, meanTenths: 70, max: 7, sum: 7, divisor: 1 });
  expect(spread([])).toBeUndefined();
  expect(percentile([], 90)).toBeUndefined();
});

test('numbers are compared as numbers', () => {
  expect(spread([10, 9, 100])).toMatchObject({ min: 9, medianTenths: 100, max: 100 });
});

test('nine of ten: the nearest rank', () => {
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 60];
  expect(percentile(ten, 90)).toBe(9);
  expect(percentile(ten, 100)).toBe(60);
  expect(percentile([5], 90)).toBe(5);
});

test('median and mean lie between the ends, and the order of values does not matter', () => {
  assert(
    property(array(integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 40 }), (values) => {
      const result = spread(values);
      expect(result).toEqual(spread([...values].reverse()));
      const { min = 0, max = 0, medianTenths = 0, meanTenths = 0 } = result ?? {};
      for (const tenths of [medianTenths, meanTenths]) {
        expect(tenths).toBeGreaterThanOrEqual(min * 10);
        expect(tenths).toBeLessThanOrEqual(max * 10);
      }
    }),
  );
});
