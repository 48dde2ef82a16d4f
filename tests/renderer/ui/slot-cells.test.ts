import { describe, expect, test } from 'vitest';
import { layOut, type SlotCell } from '#renderer/ui/slot-cells.ts';

const columns = ['kaisa', 'outi'].map((key) => ({ key, header: key }));
const rows = ['9.00', '9.30', '10.00', '10.30'].map((key) => ({ key, header: key }));

/** The cells by `column row`; every other position is an ordinary free one. */
const grid = (spans: Record<string, number>) => {
  const asked: string[] = [];
  const matrix = layOut(columns, rows, ({ column, row }): SlotCell => {
    const name = `${column} ${row}`;
    asked.push(name);
    return { content: name, span: spans[name] };
  });
  return { matrix, asked };
};

describe('cells of several rows', () => {
  test('a long cell stands for the rows it covers, in its own column only', () => {
    const { matrix, asked } = grid({ 'kaisa 9.30': 2 });
    expect(asked).not.toContain('kaisa 10.00');
    expect(asked).toContain('outi 10.00');
    expect(matrix.cellAt({ row: 1, column: 0 })?.content).toBe('kaisa 9.30');
    expect(matrix.cellAt({ row: 2, column: 0 })).toBeUndefined();
    expect(matrix.originOf({ row: 2, column: 0 })).toEqual({ row: 1, column: 0 });
    expect(matrix.originOf({ row: 2, column: 1 })).toEqual({ row: 2, column: 1 });
    expect(matrix.cellAt({ row: 3, column: 0 })?.content).toBe('kaisa 10.30');
    expect(matrix.spanOf({ row: 1, column: 0 })).toBe(2);
    expect(matrix.spanOf({ row: 0, column: 0 })).toBe(1);
  });

  test('a cell that would go past the last row ends there', () => {
    const { matrix } = grid({ 'outi 10.00': 9 });
    expect(matrix.spanOf({ row: 2, column: 1 })).toBe(2);
    expect(matrix.originOf({ row: 3, column: 1 })).toEqual({ row: 2, column: 1 });
  });

  test('a span below one is one: every row is still asked for', () => {
    const { matrix, asked } = grid({ 'kaisa 9.00': 0, 'kaisa 9.30': -3 });
    expect(asked.filter((name) => name.startsWith('kaisa'))).toHaveLength(rows.length);
    expect(matrix.spanOf({ row: 1, column: 0 })).toBe(1);
  });
});

test('a grid without rows or columns has no cells; a position outside is its own origin', () => {
  const empty = layOut([], [], () => ({ content: null }));
  expect([empty.rows, empty.columns]).toEqual([0, 0]);
  expect(empty.cellAt({ row: 0, column: 0 })).toBeUndefined();
  expect(empty.originOf({ row: 3, column: 2 })).toEqual({ row: 3, column: 2 });
});
