import { array, assert, constantFrom, double, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotPath, hatchPath } from '#domain/statistics/charts/drawing/hatch-path.ts';

const length = double({ min: 0, max: 300, noNaN: true });
const boxes = record({ x: length, y: length, width: length, height: length });

/** Every coordinate pair of a path of straight lines. */
const pointsOf = (path: string) =>
  [...path.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe('lines over a box', () => {
  test('a square has lines from edge to edge', () => {
    expect(hatchPath({ x: 0, y: 0, width: 10, height: 10 }, 10, 'falling')).toBe('M0 0L10 10');
    expect(hatchPath({ x: 0, y: 0, width: 10, height: 10 }, 10, 'rising')).toBe('M0 10L10 0');
  });

  test('the lines of two boxes side by side are those of one', () => {
    const whole = pointsOf(hatchPath({ x: 3, y: 4, width: 40, height: 20 }, 7, 'falling'));
    const halves = [3, 23].flatMap((x) =>
      pointsOf(hatchPath({ x, y: 4, width: 20, height: 20 }, 7, 'falling')),
    );
    const line = ({ x, y }: { x: number; y: number }) => Math.round(x - y);
    expect(new Set(halves.map(line))).toEqual(new Set(whole.map(line)));
  });

  test('none leaves its box, and each slants by its slope', () => {
    assert(
      property(boxes, constantFrom('falling' as const, 'rising' as const), (box, slope) => {
        const points = pointsOf(hatchPath(box, 6, slope));
        expect(points.length % 2).toBe(0);
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(box.x - 0.01);
          expect(x).toBeLessThanOrEqual(box.x + box.width + 0.01);
          expect(y).toBeGreaterThanOrEqual(box.y - 0.01);
          expect(y).toBeLessThanOrEqual(box.y + box.height + 0.01);
        }
        for (let at = 0; at < points.length; at += 2) {
          const [from, to] = [points[at], points[at + 1]];
          if (!from || !to) throw new Error('A line without an end');
          const rise = slope === 'falling' ? to.y - from.y : from.y - to.y;
          expect(Math.abs(rise - (to.x - from.x))).toBeLessThan(0.05);
        }
      }),
    );
  });

  test('a box that is wider than the gap is never bare', () => {
    assert(
      property(array(boxes, { maxLength: 20 }), (many) => {
        for (const box of many.filter(({ width, height }) => width >= 6 && height >= 6))
          expect(hatchPath(box, 6, 'rising')).not.toBe('');
      }),
    );
  });

  test('a box without a surface has none', () => {
    expect(hatchPath({ x: 5, y: 5, width: 0, height: 10 }, 6, 'rising')).toBe('');
    expect(hatchPath({ x: 5, y: 5, width: 10, height: 0 }, 6, 'falling')).toBe('');
  });
});

test('dots stand in rows inside their box', () => {
  expect(dotPath({ x: 10, y: 20, width: 12, height: 6 }, 6)).toBe('M13 23h0.01M19 23h0.01');
  expect(dotPath({ x: 0, y: 0, width: 2, height: 2 }, 6)).toBe('');
});
