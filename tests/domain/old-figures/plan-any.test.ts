import { array, assert, constantFrom, integer, property, record, type Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import { guessMapping } from '#domain/old-figures/guess-mapping.ts';
import {
  callsOf,
  oldDay,
  sameDay,
  unknownCall,
  type OldDay,
  type OldFigure,
} from '#domain/old-figures/old-figure.ts';
import { planImport } from '#domain/old-figures/plan-import.ts';
import type { Cell, DataRow } from '#domain/old-figures/table.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { oldFigureVocabulary } from '#i18n/old-figures-vocabulary.ts';

const first = localDate('2021-01-01');
const today = localDate('2021-01-20');
const dayCell: Arbitrary<Cell> = constantFrom<Cell>(
  '1.1.',
  '2.1.',
  'ma 4.1.',
  'ma 5.1.',
  '31.2.',
  '30.1.',
  '',
  7,
  8,
);
const countCell: Arbitrary<Cell> = constantFrom<Cell>('', 0, 1, '2,0', '1,5', '-', 'x', 12);
const row = record({ day: dayCell, answered: countCell, missed: countCell, total: countCell });
const headings = { day: 'Päivä', answered: 'Vastatut', missed: 'Vastaamatta', total: 'Yhteensä' };

const fileOf = (rows: readonly Record<keyof typeof headings, Cell>[]) => ({
  headings: Object.values(headings),
  rows: rows.map((cells, index): DataRow => ({
    sheet: 'Taul1',
    row: index + 2,
    month: 1,
    year: 2021,
    cells: new Map(
      (Object.keys(headings) as (keyof typeof headings)[])
        .filter((key) => cells[key] !== '')
        .map((key) => [headings[key], cells[key]]),
    ),
  })),
  passed: [],
});
const mapping = guessMapping(Object.values(headings), oldFigureVocabulary);
const plan = (
  rows: Parameters<typeof fileOf>[0],
  known: readonly OldDay[] = [],
  own: readonly number[] = [],
) =>
  planImport(fileOf(rows), mapping, oldFigureVocabulary, {
    known: new Map(known.map((day) => [day.on, day])),
    ownDays: new Set(own.map((days) => plusDays(first, days))),
    today,
  });

test('every row of any table is taken, refused or passed over, and once', () => {
  assert(
    property(array(row, { maxLength: 20 }), array(integer({ min: 0, max: 10 })), (rows, own) => {
      const { days, refused, passed } = plan(rows, [], own);
      const told = [...days.flatMap((day) => day.rows), ...refused, ...passed].map((one) => one.row);
      expect(told.toSorted((one, other) => one - other)).toEqual(rows.map((_, index) => index + 2));
    }),
  );
});

test('importing any table again adds nothing, and days stand once in order', () => {
  assert(
    property(array(row, { maxLength: 20 }), (rows) => {
      const once = plan(rows);
      const again = plan(
        rows,
        once.days.map(({ day }) => day),
      );
      expect(again.days).toEqual([]);
      expect(again.unchanged).toBe(once.days.length);
      expect(again.refused).toEqual(once.refused);
      const on = once.days.map(({ day }) => day.on);
      expect(on).toEqual([...new Set(on)].toSorted());
    }),
  );
});

test('no day of the program’s own calls is ever taken', () => {
  assert(
    property(array(row, { maxLength: 20 }), array(integer({ min: 0, max: 10 })), (rows, own) => {
      const taken = plan(rows, [], own).days.map(({ day }) => day.on);
      for (const days of own) expect(taken).not.toContain(plusDays(first, days));
    }),
  );
});

const figure: Arbitrary<OldFigure> = record({
  kind: constantFrom('answered' as const, 'missed' as const),
  municipality: constantFrom(null, '010', '989'),
  calls: integer({ min: 0, max: 3 }),
}).map((parts) => ({ ...unknownCall, ...parts }));

test('a day is the same in any order of its figures, and loses no call', () => {
  assert(
    property(array(figure, { maxLength: 12 }), (figures) => {
      const day = oldDay(first, figures);
      expect(sameDay(day, oldDay(first, figures.toReversed()))).toBe(true);
      expect(sameDay(day, oldDay(first, day.figures))).toBe(true);
      expect(callsOf(day)).toBe(figures.reduce((sum, { calls }) => sum + calls, 0));
      expect(day.figures.length).toBeGreaterThan(0);
      expect(day.figures.length === 1 || day.figures.every(({ calls }) => calls > 0)).toBe(true);
    }),
  );
});
