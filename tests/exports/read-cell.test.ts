import { expect, test } from 'vitest';
import { readCell, readRow, rounded } from '#exports/read-cell.ts';
import type { Cell, CellKind, Column } from '#exports/sheet.ts';

const column = (kind: CellKind, decimals?: number): Column => ({
  key: kind,
  heading: kind,
  kind,
  ...(decimals === undefined ? {} : { decimals }),
});

test('a cell is read as its column says, with the usual decimals', () => {
  expect(readCell(column('date'), '2027-02-03')).toMatchObject({ is: 'date', date: '2027-02-03' });
  expect(readCell(column('time'), 550)).toEqual({ is: 'time', minute: 550 });
  expect(readCell(column('percent'), 79.5)).toEqual({ is: 'percent', number: 79.5, decimals: 1 });
  expect(readCell(column('decimal', 1), 2.25)).toEqual({ is: 'decimal', number: 2.25, decimals: 1 });
  expect(readCell(column('code'), '010')).toEqual({ is: 'code', text: '010' });
});

test('nothing, a stated empty case and a cell of another kind stand in any column', () => {
  expect(readCell(column('integer'), null)).toEqual({ is: 'nothing' });
  expect(readCell(column('percent'), { empty: 'ei puheluja' })).toEqual({ is: 'text', text: 'ei puheluja' });
  expect(readCell(column('date'), { kind: 'text', value: 'Yhteensä' })).toEqual({
    is: 'text',
    text: 'Yhteensä',
  });
  expect(readCell(column('decimal', 1), { kind: 'percent', value: 5 })).toMatchObject({ decimals: 1 });
});

test.each<[CellKind, Cell]>([
  ['date', '3.2.2027'],
  ['date', '2027-02-29'],
  ['date', 46_000],
  ['time', 1441],
  ['time', 9.1],
  ['time', '9.10'],
  ['month', '2027-13'],
  ['integer', 1.5],
  ['integer', '5'],
  ['percent', Number.NaN],
  ['decimal', Number.POSITIVE_INFINITY],
])('a %s column refuses %j instead of exporting it', (kind, cell) => {
  expect(() => readCell(column(kind), cell)).toThrow(RangeError);
});

test('a row with a cell too few or too many is refused', () => {
  expect(() => readRow([column('text'), column('text')], ['a'])).toThrow('1 cells for 2 columns');
  expect(() => readRow([column('text')], ['a', 'b'])).toThrow(RangeError);
});

test('rounding is half away from zero by the decimal digits and never gives minus zero', () => {
  expect([0.25, 0.35, 1.005, -0.25, -0.04, 12].map((value) => rounded(value, 1))).toEqual([
    '0.3',
    '0.4',
    '1',
    '-0.3',
    '0',
    '12',
  ]);
  expect(rounded(1234567.891, 2)).toBe('1234567.89');
  expect(rounded(1e21, 0)).toBe('1000000000000000000000');
});
