import { describe, expect, test } from 'vitest';
import { at, holds, isMinuteOfDay, minuteOfDay, overlaps, parseMinute } from '#domain/time/minute-of-day.ts';

const range = (from: [number, number], to: [number, number]) => ({
  startMinute: at(...from),
  endMinute: at(...to),
});

test('minutes are whole numbers 0–1440', () => {
  expect([0, 630, 1440].map(minuteOfDay)).toEqual([0, 630, 1440]);
  for (const value of [-1, 1441, 9.5, Number.NaN]) {
    expect(isMinuteOfDay(value)).toBe(false);
    expect(() => minuteOfDay(value)).toThrow(RangeError);
  }
  expect(() => at(24, 1)).toThrow(RangeError);
});

describe('ranges exclude their end', () => {
  const line = range([9, 0], [10, 30]);

  test('9.00–10.30 holds 9.00 and 10.29, not 8.59 or 10.30', () => {
    expect([at(8, 59), at(9), at(10, 29), at(10, 30)].map((minute) => holds(line, minute))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('ranges that only meet do not overlap, in either order', () => {
    const after = range([10, 30], [11, 0]);
    const across = range([10, 29], [11, 0]);
    expect([overlaps(line, after), overlaps(after, line)]).toEqual([false, false]);
    expect([overlaps(line, across), overlaps(across, line)]).toEqual([true, true]);
  });
});

describe('times as people write them', () => {
  test.each([
    ['9', 540],
    ['9.00', 540],
    ['9:05', 545],
    ['09.05', 545],
    ['klo 9.30', 570],
    ['kl. 9.30', 570],
    ['0930', 570],
    [' 15.45 ', 945],
    ['0.00', 0],
    ['24.00', 1440],
  ])('%s', (text, minute) => {
    expect(parseMinute(text)).toBe(minute);
  });

  test.each(['', '9.60', '24.01', '25', '9.5', '930', 'yhdeksän', '9-10', '-1'])(
    '"%s" is no time',
    (text) => {
      expect(parseMinute(text)).toBeUndefined();
    },
  );
});
