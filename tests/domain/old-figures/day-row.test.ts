import { assert, constantFrom, dictionary, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callOutcomes } from '#domain/calls/outcome.ts';
import { readDayRow } from '#domain/old-figures/day-row.ts';
import type { MappedCell } from '#domain/old-figures/mapped-cells.ts';
import { dayTargets, type Target } from '#domain/old-figures/mapping.ts';
import type { OldFigure } from '#domain/old-figures/old-figure.ts';
import { isRefusal } from '#domain/old-figures/refusal.ts';
import type { Cell } from '#domain/old-figures/table.ts';

const row = (cells: Partial<Record<Target, Cell>>) =>
  new Map(
    Object.entries(cells).map(([target, cell]): [Target, MappedCell] => [
      target as Target,
      { cell, column: { heading: `${target}!`, target: target as Target, unknownWords: 'refuse' } },
    ]),
  );

/** answered without outcome, missed, outside, and the outcomes that have calls */
function counted(cells: Partial<Record<Target, Cell>>) {
  const figures = readDayRow(row(cells));
  if (isRefusal(figures)) return figures;
  const of = (isMeant: (figure: OldFigure) => boolean) =>
    figures.filter(isMeant).reduce((sum, { calls }) => sum + calls, 0);
  const outcomes = figures.filter(({ outcome, calls }) => outcome !== null && calls > 0);
  return {
    answered: of(({ kind, isOutside }) => kind === 'answered' && !isOutside),
    missed: of(({ kind }) => kind === 'missed'),
    outside: of(({ isOutside }) => isOutside),
    ...Object.fromEntries(outcomes.map(({ outcome, calls }) => [outcome, calls])),
  };
}

describe('the counts of a day', () => {
  test.each<[Partial<Record<Target, Cell>>, unknown]>([
    [{ answered: 5 }, { answered: 5, missed: 0, outside: 0 }],
    [
      { answered: 5, missed: '1', outside: 2 },
      { answered: 5, missed: 1, outside: 2 },
    ],
    [{ total: 6 }, { answered: 6, missed: 0, outside: 0 }],
    [
      { total: 6, missed: 2 },
      { answered: 4, missed: 2, outside: 0 },
    ],
    [
      { total: 6, answered: 4 },
      { answered: 4, missed: 2, outside: 0 },
    ],
    [
      { total: 6, answered: 4, missed: 2 },
      { answered: 4, missed: 2, outside: 0 },
    ],
    [
      { resolved: 2, directed: 1 },
      { answered: 3, missed: 0, outside: 0, resolved: 2, directed: 1 },
    ],
    [
      { answered: 5, resolved: 2 },
      { answered: 5, missed: 0, outside: 0, resolved: 2 },
    ],
    [{ answered: 0 }, { answered: 0, missed: 0, outside: 0 }],
    [{ answered: '12,5' }, { heading: 'answered!', why: 'countNotWhole' }],
    [{ answered: 'monta' }, { heading: 'answered!', why: 'countUnreadable' }],
    [
      { total: 6, answered: 4, missed: 3 },
      { heading: 'total!', why: 'totalDiffers' },
    ],
    [
      { total: 3, answered: 4 },
      { heading: 'total!', why: 'totalDiffers' },
    ],
    [
      { answered: 1, resolved: 2 },
      { heading: 'answered!', why: 'outcomesTooMany' },
    ],
    [
      { total: 1, resolved: 2 },
      { heading: null, why: 'outcomesTooMany' },
    ],
  ])('%j', (cells, expected) => expect(counted(cells)).toEqual(expected));

  test('of any row add up to what the row says, or the row is refused', () => {
    const columns = dayTargets.filter((target) => target !== 'day');
    assert(
      property(dictionary(constantFrom(...columns), integer({ min: 0, max: 9 })), (cells) => {
        const found = counted(cells);
        if (isRefusal(found)) return;
        const given = (target: Target) => cells[target as (typeof columns)[number]];
        expect(found.answered).toBe(given('answered') ?? found.answered);
        expect(found.missed).toBe(given('missed') ?? found.missed);
        expect(found.answered + found.missed).toBe(given('total') ?? found.answered + found.missed);
        expect(found.outside).toBe(given('outside') ?? 0);
        for (const outcome of callOutcomes)
          expect((found as Record<string, unknown>)[outcome] ?? 0).toBe(given(outcome) ?? 0);
      }),
    );
  });
});
