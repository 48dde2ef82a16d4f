import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { differenceName, figureWithParts, wayName } from '#i18n/statistics-changes.ts';

test('how a report left the office: a file by its kind, paper in words', () => {
  expect(wayName({ way: 'xlsx', rows: null }, 'fi')).toBe('XLSX');
  const print = { way: 'print', rows: null };
  expect(languages.map((language) => wayName(print, language))).toEqual([
    'tulostettu',
    'utskriven',
    'printed',
  ]);
});

test('a file of rows is told from a report, with how many rows it has', () => {
  const named = (rows: number) => wayName({ way: 'csv', rows }, 'fi').replaceAll('\u00a0', ' ');
  expect([0, 1, 30_000].map(named)).toEqual([
    'Puhelut riveinä (CSV), 0 riviä',
    'Puhelut riveinä (CSV), 1 rivi',
    'Puhelut riveinä (CSV), 30 000 riviä',
  ]);
  expect(wayName({ way: 'xlsx', rows: 2 }, 'sv')).toBe('Samtalen som rader (XLSX), 2 rader');
  expect(wayName({ way: 'xlsx', rows: 2 }, 'en')).toBe('Calls as rows (XLSX), 2 rows');
});

describe('a category of a difference', () => {
  const counts = { was: 1, is: 2 };
  test.each([
    [{ kind: 'municipality', key: '300' }, 'Kuortane'],
    [{ kind: 'municipality', key: 'unrecorded' }, 'kirjaamatta'],
    [{ kind: 'topic', key: 't1', name: 'Oma aihe' }, 'Oma aihe'],
    [{ kind: 'halfHour', key: '1 540' }, 'ma 9.00–9.30'],
    [{ kind: 'halfHour', key: '3 ' }, 'ke kirjaamatta'],
  ] as const)('%j is %s', (category, name) => {
    expect(differenceName({ ...category, ...counts }, 'fi')).toBe(name);
  });
});

describe('a figure with what was divided by what', () => {
  const share = { key: 'answerRate', unit: 'percent', decimals: 1 } as const;
  test.each([
    [{ ...share, value: 50, part: 1, divisor: 2 }, '50,0 % (1 ÷ 2)'],
    [{ ...share, value: undefined }, 'ei puheluja'],
    [{ key: 'incoming', unit: 'calls', decimals: 0, value: 3 }, '3 puhelua'],
  ] as const)('%j', (figure, text) => {
    expect(figureWithParts(figure, 'fi').replaceAll('\u00a0', ' ')).toBe(text);
  });
});
