import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, ReadSheet } from '#domain/old-figures/table.ts';
import { oldFigureVocabulary } from '#i18n/old-figures-vocabulary.ts';
import { columnLetter, headingsOf } from '#imports/old-figures/headings-of.ts';
import { recognise } from '#imports/old-figures/recognise.ts';
import { recognised, sampleOfCalls } from '#tests/support/old-figures.ts';

const sheet = (rows: readonly (readonly Cell[])[], name = 'Taul1'): ReadSheet => ({
  name,
  rows: rows.map((cells, index) => ({ row: index + 1, cells })),
});
const read = (rows: readonly (readonly Cell[])[], name?: string, fileName = 'puhelut.xlsx') =>
  recognise([sheet(rows, name)], oldFigureVocabulary, fileName);
const told = ({ rows, passed }: ReturnType<typeof read>) => ({
  rows: rows.map(({ row, month, year }) => [row, month, year]),
  passed: passed.map(({ row, kind }) => `${row} ${kind}`),
});

describe('the tables of a sheet', () => {
  test('are blocks, each under its own title, in which the year goes on', () => {
    const found = read([
      ['Neuvontapuhelin 2021'],
      ['Tammikuu'],
      ['Päivä', 'Vastatut'],
      ['4.1.', 3],
      ['Yhteensä', 3],
      [],
      ['Helmikuu'],
      ['Päivä', 'Vastatut'],
      [3, 1],
    ]);
    expect(told(found)).toEqual({
      rows: [
        [4, 1, 2021],
        [9, 2, 2021],
      ],
      passed: ['1 title', '2 title', '3 headings', '5 totals', '7 title', '8 headings'],
    });
    expect(found.headings).toEqual(['Päivä', 'Vastatut']);
  });

  test('get their month and year from the sheet’s name, and the year at last from the file’s', () => {
    const rows = [
      ['Päivä', 'Vastatut'],
      ['4.', 3],
    ];
    expect(told(read(rows, 'Tammi 2021')).rows).toEqual([[2, 1, 2021]]);
    expect(told(read(rows, 'Tammi', 'Puhelut 2020.xlsx')).rows).toEqual([[2, 1, 2020]]);
    expect(told(read(rows, 'Tammi', 'Puhelut.xlsx')).rows).toEqual([[2, 1, null]]);
  });

  test('may have their columns in another order in each block', () => {
    const { rows } = read([
      ['Päivä', 'Vastatut', 'Huom'],
      ['4.1.', 3, 'a'],
      ['Huom', 'Vastatut', 'Päivä'],
      ['b', 5, '5.1.'],
    ]);
    expect(rows.map(({ cells }) => [cells.get('Päivä'), cells.get('Vastatut'), cells.get('Huom')])).toEqual([
      ['4.1.', 3, 'a'],
      ['5.1.', 5, 'b'],
    ]);
  });

  test('keep a bad row of words as a row, so that it is refused and not passed over', () => {
    const found = read([
      ['Päivä', 'Vastatut'],
      ['4.1.', 3],
      ['eilen', 'kolme'],
    ]);
    expect(told(found).rows).toHaveLength(2);
    expect(
      told(
        read([
          ['Pvm', 'Kunta'],
          ['eilen', 'Soini'],
          ['4.1.', 'Soini'],
        ]),
      ).rows,
    ).toHaveLength(2);
  });

  test('have notes and dates of printing around them that are no titles', () => {
    const found = read([
      ['Tulostettu 5.3.2022'],
      ['Vastuuhenkilö', 'toimisto', 3],
      ['Päivä', 'Vastatut'],
      ['4.1.', 3],
      ['Luvuista puuttuu kesä, koska silloin puheluita ei tilastoitu missään taulukossa 2019'],
    ]);
    expect(told(found)).toEqual({
      rows: [[4, null, null]],
      passed: ['1 note', '2 note', '3 headings', '5 note'],
    });
  });

  test('have a letter for a column without a heading, and a number for a second one of the same', () => {
    const found = read([
      ['Päivä', 'Kpl', 'Kpl'],
      ['4.1.', 1, 2, 3],
    ]);
    expect(found.headings).toEqual(['Päivä', 'Kpl', 'Kpl (2)', 'D']);
    expect(columnLetter(25) + columnLetter(26) + columnLetter(701)).toBe('ZAAZZ');
  });
});

test('a list of calls: every row below its headings has its day, also where the day was merged', async () => {
  const { rows, headings } = await recognised(await sampleOfCalls());
  expect(rows.map(({ row, cells }) => [row, cells.get('Pvm')])).toEqual([
    [5, 'ma 3.1.'],
    [6, 'ma 3.1.'],
    [7, 'ma 3.1.'],
    [8, 'ti 4.1.'],
    [11, 'ke 2.2.'],
    [12, 'to 3.2.'],
  ]);
  expect(rows.every(({ year }) => year === 2022)).toBe(true);
  expect(headings).toContain('Kesto (min)');
});

test('headings of two rows are joined by column, each part once', () => {
  const rows = sheet([
    ['Päivä', 'Puhelut', 'Puhelut', ''],
    ['Päivä', 'Vastatut', '', 'Huom'],
  ]).rows;
  expect(headingsOf(rows)).toEqual(['Päivä', 'Puhelut / Vastatut', 'Puhelut', 'Huom']);
});

test('every row of any sheet that is not empty is told once', () => {
  const cell = constantFrom<Cell>(
    '',
    'Päivä',
    'Vastatut',
    'Yhteensä',
    'Helmikuu 2021',
    '3.2.',
    'ke 3.2.',
    5,
    'x y',
    '=A1',
  );
  assert(
    property(array(tuple(cell, cell, cell), { maxLength: 15 }), (rows) => {
      const { rows: data, passed } = read(rows);
      const all = [...data, ...passed].map(({ row }) => row).toSorted((one, other) => one - other);
      expect(all).toEqual(
        rows.flatMap((cells, index) => (cells.every((one) => one === '') ? [] : [index + 1])),
      );
    }),
  );
});
