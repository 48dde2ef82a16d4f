import { assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { isOnGrid, roundOutward, STEP_MINUTES, stepsOf } from '#domain/occupancy/steps.ts';
import { at, minuteOfDay, type MinuteRange } from '#domain/time/minute-of-day.ts';

const range = (start: number, end: number): MinuteRange => ({
  startMinute: minuteOfDay(start),
  endMinute: minuteOfDay(end),
});
const anyRange = tuple(integer({ min: 0, max: 1439 }), integer({ min: 1, max: 600 })).map(([start, length]) =>
  range(start, Math.min(1440, start + length)),
);

test('half an hour is six steps, the last one before its end', () => {
  expect(stepsOf(range(at(9), at(9, 30)))).toEqual([540, 545, 550, 555, 560, 565]);
});

test('a range beside the grid is widened to it', () => {
  expect(roundOutward(range(at(9, 41), at(9, 58)))).toEqual(range(at(9, 40), at(10)));
  expect(stepsOf(range(at(9, 41), at(9, 42)))).toEqual([at(9, 40)]);
  expect(stepsOf(range(at(23, 58), 1440))).toEqual([1435]);
});

test('an empty or reversed range takes nothing', () => {
  expect(stepsOf(range(at(9), at(9)))).toEqual([]);
  expect(stepsOf(range(at(9, 42), at(9, 42)))).toEqual([]);
  expect(stepsOf(range(at(10), at(9)))).toEqual([]);
});

test('steps cover every minute of the range, none twice, and two ranges that meet on the grid share none', () => {
  assert(
    property(anyRange, (taken) => {
      const steps = stepsOf(taken);
      expect(new Set(steps).size).toBe(steps.length);
      expect(steps.every((step) => isOnGrid(step))).toBe(true);
      for (const minute of [taken.startMinute, taken.endMinute - 1])
        expect(steps.some((step) => step <= minute && minute < step + STEP_MINUTES)).toBe(true);
      const { startMinute, endMinute } = roundOutward(taken);
      expect(steps.length * STEP_MINUTES).toBe(endMinute - startMinute);
      const after = endMinute < 1440 ? stepsOf(range(endMinute, 1440)) : [];
      expect(after.filter((step) => steps.includes(step))).toEqual([]);
    }),
  );
});
