import { array, assert, integer, nat, option, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barLayout } from '#domain/statistics/charts/drawing/bar-layout.ts';
import { columnLayout } from '#domain/statistics/charts/drawing/column-layout.ts';
import { gridLayout } from '#domain/statistics/charts/drawing/grid-layout.ts';

const size = { width: 640, height: 240 };
const ticks = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}.5.`);
const widths = integer({ min: 240, max: 1600 });
const counts = record({ count: nat(500), before: option(nat(500)) });

describe('columns', () => {
  test('stand on the axis, a layer on the one below it, as high as their numbers', () => {
    const { columns, plot } = columnLayout(
      [
        { layers: [2, 1], before: null },
        { layers: [0, 0], before: null },
      ],
      ticks(2),
      size,
    );
    const [below, above] = columns[0]?.layers ?? [];
    expect((below?.y ?? 0) + (below?.height ?? 0)).toBeCloseTo(plot.y + plot.height);
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeCloseTo(below?.y ?? 0);
    expect((below?.height ?? 0) / 2).toBeCloseTo(above?.height ?? 0);
    expect(columns[1]?.layers.map(({ height }) => height)).toEqual([0, 0]);
    expect(columns.map(({ before }) => before)).toEqual([undefined, undefined]);
  });

  test('lines are at whole numbers from zero, one call is not drawn as a hundred', () => {
    const of = (most: number) =>
      columnLayout([{ layers: [most], before: null }], ticks(1), size).lines.map(({ value }) => value);
    expect(of(0)).toEqual([0, 1]);
    expect(of(1)).toEqual([0, 1]);
    expect(of(3)).toEqual([0, 1, 2, 3]);
    expect(of(120).every(Number.isInteger)).toBe(true);
  });

  test('none leaves the plot or meets its neighbour, whatever the numbers and the width', () => {
    const values = array(
      record({ layers: array(nat(50), { minLength: 2, maxLength: 3 }), before: option(nat(90)) }),
      {
        minLength: 1,
        maxLength: 62,
      },
    );
    assert(
      property(values, widths, (given, width) => {
        const { columns, plot, every } = columnLayout(given, ticks(given.length), { width, height: 240 });
        for (const [index, { band, layers, before }] of columns.entries()) {
          const boxes = [...layers, ...(before ? [before] : [])];
          expect((before === undefined) === (given[index]?.before === null)).toBe(true);
          for (const box of boxes) {
            expect(box.x).toBeGreaterThanOrEqual(band.x - 0.01);
            expect(box.x + box.width).toBeLessThanOrEqual(band.x + band.width + 0.01);
            expect(box.y).toBeGreaterThanOrEqual(plot.y - 0.01);
            expect(box.y + box.height).toBeLessThanOrEqual(plot.y + plot.height + 0.01);
          }
        }
        const last = columns.at(-1)?.band;
        expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(width);
        expect(every).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test('in a narrow drawing fewer ticks are written', () => {
    const month = Array.from({ length: 31 }, () => ({ layers: [1], before: null }));
    const every = (width: number) => columnLayout(month, ticks(31), { width, height: 240 }).every;
    expect(every(1600)).toBe(1);
    expect(every(280)).toBeGreaterThan(3);
  });
});

describe('the grid of half hours', () => {
  test('the area of a square is its count; zero has none', () => {
    const { cells } = gridLayout(
      [
        [
          { count: 4, before: 1 },
          { count: 0, before: null },
        ],
      ],
      640,
    );
    const area = (box?: { width: number; height: number }) => (box?.width ?? 0) * (box?.height ?? 0);
    expect(area(cells[0]?.now) / area(cells[0]?.before)).toBeCloseTo(4);
    expect(area(cells[1]?.now)).toBe(0);
    expect(cells[1]?.before).toBeUndefined();
  });

  test('cells lie side by side and inside the drawing', () => {
    assert(
      property(
        array(counts, { minLength: 1, maxLength: 6 }),
        integer({ min: 1, max: 7 }),
        widths,
        (row, rows, width) => {
          const layout = gridLayout(
            Array.from({ length: rows }, () => row),
            width,
          );
          expect(layout.cells).toHaveLength(row.length * rows);
          for (const { cell } of layout.cells) {
            expect(cell.x + cell.width).toBeLessThanOrEqual(width + 0.01);
            expect(cell.y + cell.height).toBeLessThanOrEqual(layout.height);
          }
        },
      ),
    );
  });
});

describe('bars', () => {
  test('begin at one axis, are as long as their numbers, and leave room for them', () => {
    assert(
      property(array(counts, { minLength: 1, maxLength: 20 }), widths, (values, width) => {
        const { bars, axis, height } = barLayout(values, ['Alavus'], width);
        const most = Math.max(1, ...values.flatMap(({ count, before }) => [count, before ?? 0]));
        const full = width - axis - 40;
        for (const [index, { now, before, number, row }] of bars.entries()) {
          expect(now.x).toBe(axis);
          expect(now.width).toBeCloseTo(((values[index]?.count ?? 0) / most) * full);
          expect(before?.width ?? 0).toBeCloseTo(((values[index]?.before ?? 0) / most) * full);
          expect(number.x).toBeLessThanOrEqual(width - 30);
          expect(row.y + row.height).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  test('long names stand above them where they would take more than half of the width', () => {
    const beside = (name: string, width: number) =>
      barLayout([{ count: 1, before: null }], [name], width).bars[0]?.name.isBeside;
    expect(beside('Alavus', 480)).toBe(true);
    expect(beside('Päihde- ja riippuvuustyön erityiset palvelut', 480)).toBe(false);
    expect(beside('Päihde- ja riippuvuustyön erityiset palvelut', 900)).toBe(true);
  });
});
