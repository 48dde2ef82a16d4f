import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepTo } from '#renderer/features/statistics/charts/chart-keys.ts';

const row = { rows: 1, columns: 5 };
const column = { rows: 4, columns: 1 };
const grid = { rows: 3, columns: 4 };

describe('a key in a chart', () => {
  test.each([
    ['ArrowRight', 0, row, 1],
    ['ArrowRight', 4, row, 4],
    ['ArrowLeft', 0, row, 0],
    ['Home', 3, row, 0],
    ['End', 1, row, 4],
    ['ArrowDown', 0, column, 1],
    ['ArrowDown', 3, column, 3],
    ['ArrowUp', 0, column, 0],
    ['Home', 2, column, 0],
    ['End', 2, column, 3],
    ['ArrowDown', 5, grid, 9],
    ['ArrowUp', 5, grid, 1],
    ['ArrowRight', 3, grid, 3],
    ['ArrowLeft', 4, grid, 4],
    ['Home', 6, grid, 4],
    ['End', 4, grid, 7],
  ] as const)('%s from %i leads to its neighbour or stays at the edge', (key, from, shape, to) => {
    expect(stepTo(key, from, shape)).toBe(to);
  });

  test.each([
    ['ArrowUp', row],
    ['ArrowDown', row],
    ['ArrowLeft', column],
    ['ArrowRight', column],
    ['Tab', grid],
    ['a', grid],
  ] as const)('%s is left to the page where it leads nowhere', (key, shape) => {
    expect(stepTo(key, 0, shape)).toBeUndefined();
  });

  test('no key leads out of the chart, and every point is reached from the first', () => {
    const keys = constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End');
    assert(
      property(integer({ min: 1, max: 9 }), integer({ min: 1, max: 9 }), keys, (rows, columns, key) => {
        const reached = new Set([0]);
        for (const from of reached)
          for (const step of ['ArrowRight', 'ArrowDown', key]) {
            const to = stepTo(step, from, { rows, columns });
            if (to !== undefined) reached.add(to);
          }
        expect([...reached].sort((one, other) => one - other)).toEqual(
          Array.from({ length: rows * columns }, (_, index) => index),
        );
      }),
    );
  });
});
