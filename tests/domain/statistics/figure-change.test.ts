import { expect, test } from 'vitest';
import { figureChange } from '#domain/statistics/figure-change.ts';
import type { Figure } from '#domain/statistics/figure-list.ts';

const rate = (value: number | undefined): Figure => ({
  key: 'answerRate',
  unit: 'percent',
  decimals: 1,
  value,
});

test('a change is of the values that are shown, exact to a tenth', () => {
  expect(figureChange(rate(0.3), rate(0.1))).toBe(0.2);
  expect(figureChange(rate(66.7), rate(79.5))).toBe(-12.8);
  expect(figureChange(rate(0), rate(0))).toBe(0);
});

test('from or to an empty case nothing grows', () => {
  expect(figureChange(rate(50), rate(undefined))).toBeUndefined();
  expect(figureChange(rate(undefined), rate(50))).toBeUndefined();
});
