import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, pairedDifference, pairedRatio, percentile } from '#tests/bench/measure/quantiles.ts';

const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 50 });

describe('the middle of a measurement', () => {
  it('is the middle value, whatever the order', () => expect(median([9, 1, 5])).toBe(5));

  it('is between the two in the middle of an even number', () => expect(median([4, 1, 3, 100])).toBe(3.5));

  it('has as many values above as below', () => {
    fc.assert(
      fc.property(values, (list) => {
        const middle = median(list);
        const above = list.filter((value) => value > middle).length;
        const below = list.filter((value) => value < middle).length;
        expect(Math.max(above, below)).toBeLessThanOrEqual(list.length / 2);
      }),
    );
  });

  it('of nothing is no number', () => expect(() => median([])).toThrow(RangeError));
});

describe('a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it('is the smallest value that so many do not exceed', () => {
    expect([50, 95, 100].map((percent) => percentile(hundred, percent))).toEqual([50, 95, 100]);
    expect(percentile([7], 95)).toBe(7);
    expect(percentile([1, 2], 95)).toBe(2);
  });

  it('leaves the values as they were', () => {
    const list = [3, 1, 2];
    percentile(list, 95);
    expect(list).toEqual([3, 1, 2]);
  });
});

describe('a paired comparison', () => {
  it('is not moved by a slow moment that hits both of a pair', () => {
    const [ours, floor] = [
      [3, 3, 3000],
      [2, 2, 2000],
    ];
    expect(pairedRatio(ours ?? [], floor ?? [])).toBe(1.5);
  });

  it('differs from the ratio of the medians when the pairs say otherwise', () => {
    const [ours, floor] = [
      [1, 2, 30],
      [1, 4, 10],
    ];
    expect(pairedRatio(ours ?? [], floor ?? [])).toBe(1);
    expect(median(ours ?? []) / median(floor ?? [])).toBe(0.5);
  });

  it('takes differences pair by pair too', () => expect(pairedDifference([5, 7, 9], [4, 4, 4])).toBe(3));

  it('refuses what are not pairs', () => {
    expect(() => pairedRatio([1, 2], [1])).toThrow(RangeError);
    expect(() => pairedRatio([], [])).toThrow(RangeError);
  });
});
