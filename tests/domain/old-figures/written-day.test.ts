import { describe, expect, test } from 'vitest';
import { completeDay, writtenDay } from '#domain/old-figures/written-day.ts';
import type { Cell } from '#domain/old-figures/table.ts';
import { oldFigureVocabulary } from '#i18n/old-figures-vocabulary.ts';

const read = (cell: Cell) => {
  const day = writtenDay(cell, oldFigureVocabulary);
  return day && [day.day, day.month, day.year, day.weekday];
};

describe('a day as a cell has it', () => {
  test.each<[Cell, unknown]>([
    ['3.2.', [3, 2, null, null]],
    ['3.2', [3, 2, null, null]],
    ['03.02.2021', [3, 2, 2021, null]],
    ['3. 2. 2021', [3, 2, 2021, null]],
    ['3.2.21', [3, 2, 2021, null]],
    ['3/2/2021', [3, 2, 2021, null]],
    ['2021-02-03', [3, 2, 2021, null]],
    ['ke 3.2.', [3, 2, null, 3]],
    ['Ke 3.2.2021', [3, 2, 2021, 3]],
    ['keskiviikko 3.2.', [3, 2, null, 3]],
    ['ke3.2.', [3, 2, null, 3]],
    ['3.2. (ke)', [3, 2, null, 3]],
    ['3.2.2021 ke', [3, 2, 2021, 3]],
    ['må 1.2.', [1, 2, null, 1]],
    ['3.', [3, null, null, null]],
    [3, [3, null, null, null]],
    ['to 4', [4, null, null, 4]],
  ])('%s is read', (cell, expected) => expect(read(cell)).toEqual(expected));

  test.each<Cell>([
    '',
    'eilen',
    3.2,
    0,
    32,
    44230,
    '12 kpl',
    'viikko 5',
    'ke',
    '3.2.202',
    'ke 3.2. to',
    '-3',
  ])('%s is no day', (cell) => expect(read(cell)).toBeUndefined());
});

describe('what a day leaves out', () => {
  const none = { month: null, year: null, otherwiseYear: null };
  const day = (cell: Cell, context: Partial<typeof none | Record<keyof typeof none, number>> = {}) => {
    const written = writtenDay(cell, oldFigureVocabulary);
    if (!written) throw new Error(`${cell} is no day`);
    return completeDay(written, { ...none, ...context });
  };

  test('comes from the title, and the year of the mapping is the last to be asked', () => {
    expect(day('3.', { month: 2, year: 2021 })).toBe('2021-02-03');
    expect(day('3.2.', { year: 2021, otherwiseYear: 2019 })).toBe('2021-02-03');
    expect(day('3.2.', { otherwiseYear: 2019 })).toBe('2019-02-03');
    expect(day('3.2.2018', { year: 2021, otherwiseYear: 2019 })).toBe('2018-02-03');
  });

  test('is refused when nobody knows it, or it does not fit', () => {
    expect(day('3.2.')).toBe('yearMissing');
    expect(day(3)).toBe('dayUnreadable');
    expect(day('31.2.', { year: 2021 })).toBe('dayUnreadable');
    expect(day('29.2.', { year: 2021 })).toBe('dayUnreadable');
    expect(day('29.2.', { year: 2020 })).toBe('2020-02-29');
    expect(day('3.2.', { month: 1, year: 2021 })).toBe('otherMonth');
  });

  test('a weekday shows a wrong year', () => {
    expect(day('ke 3.2.', { year: 2021 })).toBe('2021-02-03');
    expect(day('ke 3.2.', { year: 2022 })).toBe('weekdayDiffers');
  });
});
