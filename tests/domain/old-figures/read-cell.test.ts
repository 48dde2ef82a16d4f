import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCount, readDuration, readTime, readWord, readWords } from '#domain/old-figures/read-cell.ts';
import type { Cell } from '#domain/old-figures/table.ts';
import { oldFigureVocabulary } from '#i18n/old-figures-vocabulary.ts';

describe('a count', () => {
  test.each<[Cell, unknown]>([
    [12, 12],
    ['12', 12],
    ['12,0', 12],
    ['12.00', 12],
    [' 12 kpl', 12],
    ['7 st', 7],
    [0, 0],
    ['-', 0],
    ['–', 0],
    ['12,5', 'countNotWhole'],
    [12.5, 'countNotWhole'],
    [-1, 'countUnreadable'],
    ['-1', 'countUnreadable'],
    ['kolme', 'countUnreadable'],
    ['=1+1', 'countUnreadable'],
    ['1 000', 'countUnreadable'],
    ['1e3', 'countUnreadable'],
    [1001, 'countTooLarge'],
    [Number.POSITIVE_INFINITY, 'countNotWhole'],
    [Number.NaN, 'countNotWhole'],
  ])('%s', (cell, expected) => expect(readCount(cell)).toBe(expected));

  test('of any day is the same however it is written', () => {
    assert(
      property(integer({ min: 0, max: 1000 }), (count) => {
        for (const written of [count, `${count}`, `${count},0`, `${count}.0`, `${count} kpl`])
          expect(readCount(written)).toBe(count);
      }),
    );
  });
});

describe('a length', () => {
  test.each<[Cell, unknown]>([
    [5, 5],
    [5.2, 6],
    ['12,0', 12],
    ['12 min', 12],
    ['0:12', 12],
    ['1:05', 65],
    ['0:00:30', 1],
    [0, 0],
    ['pitkä', 'durationUnreadable'],
    [-1, 'durationUnreadable'],
    [1441, 'durationUnreadable'],
  ])('%s', (cell, expected) => expect(readDuration(cell)).toBe(expected));
});

describe('a time', () => {
  test.each<[Cell, unknown]>([
    ['9.05', 545],
    ['9:05', 545],
    ['9:05:30', 545],
    ['klo 9', 540],
    [9, 540],
    [0.375, 540],
    [9.3, 'timeUnreadable'],
    ['aamulla', 'timeUnreadable'],
    ['25.00', 'timeUnreadable'],
  ])('%s', (cell, expected) => expect(readTime(cell)).toBe(expected));
});

test('words are found by name, code or habit, and listed words each once', () => {
  const { municipality, topic } = oldFigureVocabulary.words;
  expect(readWord('ÄHTÄRI', municipality)).toBe('989');
  expect(readWord(10, municipality)).toBe('010');
  expect(readWord('Kuvitelmala', municipality)).toBeUndefined();
  expect(readWords('talous, Asuminen; ta', topic)).toEqual(['2', '3']);
  expect(readWords('Taloudellisen tuen tarve', topic)).toEqual(['3']);
  expect(readWords('talous, ufot', topic)).toBeUndefined();
  expect(readWords(' , ', topic)).toBeUndefined();
});
