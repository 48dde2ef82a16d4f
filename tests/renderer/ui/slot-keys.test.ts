import { expect, test } from 'vitest';
import { layOut, type SlotCell } from '#renderer/ui/slot-cells.ts';
import { nextIndex } from '#renderer/ui/slot-keys.ts';

const columns = ['a', 'b', 'c'].map((key) => ({ key, header: key }));
const rows = ['1', '2', '3', '4', '5'].map((key) => ({ key, header: key }));

/** Column b has one cell over rows 2–4. */
const matrix = layOut(columns, rows, ({ column, row }): SlotCell => {
  return column === 'b' && row === '2' ? { content: 'long', span: 3 } : { content: `${column}${row}` };
});

const press = (key: string, row: number, column: number, hasControl = false) =>
  nextIndex(key, hasControl, { row, column }, matrix);

test('a long cell covers what is below it', () => {
  expect(matrix.cellAt({ row: 1, column: 1 })?.content).toBe('long');
  expect(matrix.cellAt({ row: 2, column: 1 })).toBeUndefined();
  expect(matrix.originOf({ row: 3, column: 1 })).toEqual({ row: 1, column: 1 });
  expect(matrix.spanOf({ row: 1, column: 1 })).toBe(3);
  expect(matrix.cellAt({ row: 4, column: 1 })?.content).toBe('b5');
});

test('a cell longer than the grid ends with the grid', () => {
  const short = layOut(columns, rows, () => ({ content: '', span: 99 }));
  expect(short.spanOf({ row: 0, column: 0 })).toBe(5);
});

test('a span below one is one', () => {
  const odd = layOut(columns, rows, () => ({ content: '', span: 0 }));
  expect(odd.spanOf({ row: 4, column: 2 })).toBe(1);
});

test('up and down step over a long cell from either side', () => {
  expect(press('ArrowDown', 0, 1)).toEqual({ row: 1, column: 1 });
  expect(press('ArrowDown', 1, 1)).toEqual({ row: 4, column: 1 });
  expect(press('ArrowUp', 4, 1)).toEqual({ row: 1, column: 1 });
  expect(press('ArrowUp', 1, 1)).toEqual({ row: 0, column: 1 });
});

test('left and right keep the row across a long cell', () => {
  expect(press('ArrowRight', 3, 0)).toEqual({ row: 3, column: 1 });
  expect(press('ArrowRight', 3, 1)).toEqual({ row: 3, column: 2 });
  expect(press('ArrowLeft', 3, 1)).toEqual({ row: 3, column: 0 });
});

test('nothing leads outside', () => {
  expect(press('ArrowUp', 0, 0)).toEqual({ row: 0, column: 0 });
  expect(press('ArrowLeft', 0, 0)).toEqual({ row: 0, column: 0 });
  expect(press('ArrowDown', 4, 2)).toEqual({ row: 4, column: 2 });
  expect(press('ArrowRight', 4, 2)).toEqual({ row: 4, column: 2 });
  expect(press('PageDown', 2, 0)).toEqual({ row: 4, column: 0 });
  expect(press('PageUp', 2, 0)).toEqual({ row: 0, column: 0 });
});

test('Home and End go along the row, with Ctrl to the corners', () => {
  expect(press('Home', 2, 2)).toEqual({ row: 2, column: 0 });
  expect(press('End', 2, 0)).toEqual({ row: 2, column: 2 });
  expect(press('Home', 2, 2, true)).toEqual({ row: 0, column: 0 });
  expect(press('End', 2, 0, true)).toEqual({ row: 4, column: 2 });
});

test('other keys are left alone', () => {
  expect(press('a', 0, 0)).toBeUndefined();
});
