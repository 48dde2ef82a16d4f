import { describe, expect, test } from 'vitest';
import { between, pick, randomOf } from '#domain/example-office/random.ts';

const draws = (seed: string, count: number) => {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => random());
};

describe('numbers of a seed', () => {
  test('are the same on every computer and in every version: the example office must not change', () => {
    expect(draws('calls Alavus 2026-10-21', 3)).toEqual(draws('calls Alavus 2026-10-21', 3));
    const written = draws('2026-10-21', 4).map((value) => value.toFixed(6));
    expect(written).toEqual(['0.343539', '0.149670', '0.251414', '0.286745']);
  });

  test('are others for another seed, one letter apart too', () => {
    const first = ['2026-10-21', '2026-10-22', '2027-10-21', '', ' '].map((seed) => draws(seed, 1)[0]);
    expect(new Set(first).size).toBe(5);
  });

  test('lie in 0 ≤ value < 1 and spread evenly over it', () => {
    const values = draws('spread', 20_000);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    const tenths = Array.from(
      { length: 10 },
      (_, tenth) => values.filter((one) => Math.floor(one * 10) === tenth).length,
    );
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  test('do not come round again soon', () => {
    expect(new Set(draws('long', 20_000)).size).toBeGreaterThan(19_900);
  });

  test('first ones of days in a row do not go up or down together', () => {
    const days = Array.from({ length: 1000 }, (_, index) => draws(`bookings day ${index}`, 1)[0] ?? 0);
    const mean = days.reduce((sum, one) => sum + one, 0) / days.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
    const turns = days.filter(
      (one, index) =>
        index > 1 && (one - (days[index - 1] ?? 0)) * ((days[index - 1] ?? 0) - (days[index - 2] ?? 0)) < 0,
    );
    // Two thirds of a random row are turns.
    expect(Math.abs(turns.length / days.length - 2 / 3)).toBeLessThan(0.06);
  });
});

describe('between', () => {
  test('gives both ends and everything between, nothing else', () => {
    const random = randomOf('dice');
    const seen = new Set(Array.from({ length: 2000 }, () => between(random, 1, 6)));
    expect([...seen].sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('the ends of the generator are the ends of the range', () => {
    expect(between(() => 0, 3, 9)).toBe(3);
    expect(between(() => 1 - 2 ** -32, 3, 9)).toBe(9);
    expect(between(() => 0.5, 4, 4)).toBe(4);
  });
});

describe('pick', () => {
  test('weighs by shares', () => {
    const random = randomOf('shares');
    const picked = Array.from({ length: 10_000 }, () =>
      pick(random, [
        ['often', 70],
        ['seldom', 25],
        ['rarely', 5],
      ] as const),
    );
    const share = (value: string) => picked.filter((one) => one === value).length / picked.length;
    expect(share('often')).toBeCloseTo(0.7, 1);
    expect(share('seldom')).toBeCloseTo(0.25, 1);
    expect(share('rarely')).toBeCloseTo(0.05, 1);
  });

  test('never what has no share, and the last one at the very end', () => {
    const shares = [
      ['a', 1],
      ['never', 0],
      ['b', 1],
    ] as const;
    expect([pick(() => 0, shares), pick(() => 0.4999, shares), pick(() => 0.5, shares)]).toEqual([
      'a',
      'a',
      'b',
    ]);
    expect(pick(() => 1 - 2 ** -53, shares)).toBe('b');
    expect(pick(() => 1, shares)).toBe('b');
  });
});
