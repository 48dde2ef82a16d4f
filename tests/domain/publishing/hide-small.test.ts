import { describe, expect, test } from 'vitest';
import type { CountNode } from '#domain/publishing/count-tree.ts';
import { hideSmall } from '#domain/publishing/hide-small.ts';
import { YEAR } from '#domain/publishing/places.ts';
import { seenAt, type Seen } from '#domain/publishing/seen.ts';
import { tableOf, type RandomTable } from '#tests/support/random-counts.ts';

const division: CountNode = { key: 'all', divisions: [[{ key: 'a' }, { key: 'b' }, { key: 'c' }]] };
const single: CountNode = { key: 'all' };

/** Rows of an office's months, each `[a, b, c]` or the one count; the whole is added up. */
function year(tree: CountNode, offices: readonly (readonly (readonly number[])[])[]): RandomTable {
  const counts = new Map<string, number>();
  offices.forEach((months, office) =>
    months.forEach((row, month) => {
      const keys = tree.divisions?.[0]?.map(({ key }) => key) ?? [];
      const at = `${office} ${month}`;
      counts.set(
        `all ${at}`,
        row.reduce((sum, count) => sum + count, 0),
      );
      keys.forEach((key, index) => counts.set(`${key} ${at}`, row[index] ?? 0));
    }),
  );
  return tableOf(tree, offices.length, offices[0]?.length ?? 0, counts);
}

const text = (seen: Seen) => (seen.kind === 'shown' ? String(seen.count) : seen.kind);

/** What is seen of each count, in one office (or all) at one time. */
function column(table: RandomTable, row: number, time: number): string[] {
  const made = hideSmall(table);
  return made.nodes.map(({ key }) => text(seenAt(made, key, row, time)));
}

describe('one month of one office', () => {
  test('R7 two people of a category are hidden together with the one that would reveal them', () => {
    expect(column(year(division, [[[2, 10, 20]]]), 0, 0)).toEqual(['32', 'small', 'covering', '20']);
  });

  test('the row that tells least is hidden before another', () => {
    const tree = { key: 'all', divisions: [[{ key: 'a' }, { key: 'b' }, { key: 'c', least: true }]] };
    expect(column(year(tree, [[[2, 10, 20]]]), 0, 0)).toEqual(['32', 'small', '10', 'covering']);
  });

  test('two small ones that can stand for each other need no third', () => {
    expect(column(year(division, [[[2, 3, 20]]]), 0, 0)).toEqual(['25', 'small', 'small', '20']);
  });

  test('two ones of two would be known by their sum', () => {
    const [all, a, b, c] = column(year(division, [[[1, 1, 20]]]), 0, 0);
    expect([a, b]).toEqual(['small', 'small']);
    expect([all, c]).not.toEqual(['22', '20']);
  });

  test('a whole as small as its parts tells at most that it is 1–4', () => {
    expect(column(year(division, [[[1, 2, 0]]]), 0, 0)).toEqual(['small', 'small', 'small', '0']);
  });

  test('four ones of a whole of four: even "1–4" would tell the whole', () => {
    const tree = { key: 'all', divisions: [['a', 'b', 'c', 'd'].map((key) => ({ key }))] };
    expect(column(year(tree, [[[1, 1, 1, 1]]]), 0, 0)).toContain('covering');
  });

  test('zeros and counts of five or more are shown', () => {
    expect(column(year(division, [[[0, 5, 20]]]), 0, 0)).toEqual(['25', '0', '5', '20']);
    expect(column(year(division, [[[0, 0, 0]]]), 0, 0)).toEqual(['0', '0', '0', '0']);
  });

  test('a difference that nobody prints is covered like a count', () => {
    const tree = { key: 'all', divisions: [[{ key: 'a' }, { key: 'b', unshown: true }]] };
    expect(column(year(tree, [[[10, 2]]]), 0, 0)).toEqual(['12', 'covering', 'withheld']);
    expect(column(year(tree, [[[10, 7]]]), 0, 0)).toEqual(['17', '10', 'withheld']);
  });

  test('a count that is divided in two ways is covered in both', () => {
    const tree = {
      key: 'all',
      divisions: [
        [{ key: 'a' }, { key: 'b' }],
        [{ key: 'x' }, { key: 'y' }],
      ],
    };
    const counts = new Map(
      Object.entries({ all: 20, a: 2, b: 18, x: 17, y: 3 }).map(([key, count]) => [`${key} 0 0`, count]),
    );
    expect(column(tableOf(tree, 1, 1, counts), 0, 0)).toEqual([
      '20',
      'small',
      'covering',
      'covering',
      'small',
    ]);
  });
});

describe('longer times and all offices', () => {
  test('the quarter does not reveal its small month', () => {
    const table = year(single, [[[3], [20], [30]]]);
    const shown = [0, 1, 2, 12].map((time) => column(table, 0, time)[0]);
    expect(shown.slice(0, 2)).toEqual(['small', '20']);
    expect(shown.slice(2)).not.toEqual(['30', '53']);
  });

  test('all offices do not reveal the small one', () => {
    const table = year(single, [[[3]], [[20]], [[30]]]);
    const shown = [0, 1, 2, 3].map((row) => column(table, row, 0)[0]);
    expect(shown[0]).toBe('small');
    expect(shown.filter((one) => one === 'covering')).toHaveLength(1);
  });

  test('a year of large counts is shown whole, and the sums are sums', () => {
    const table = year(single, [Array.from({ length: 12 }, () => [10])]);
    expect([0, 12, YEAR].map((time) => column(table, 0, time)[0])).toEqual(['10', '30', '120']);
    expect(column(table, 1, YEAR)).toEqual(['120']);
  });

  test('what has not ended yet is not there', () => {
    const made = hideSmall(year(single, [[[10], [20]]]));
    expect(seenAt(made, 'all', 0, 1)).toEqual({ kind: 'shown', count: 20 });
    expect(seenAt(made, 'all', 0, 2).kind).toBe('withheld');
    expect(seenAt(made, 'all', 0, 12).kind).toBe('withheld');
  });
});

describe('a time that cannot be published', () => {
  // Everybody knows the count of January from elsewhere.
  const known = (table: RandomTable): RandomTable => ({
    ...table,
    bounds: (_key, _office, month) => (month === 0 ? { least: 3, most: 3 } : { least: 0, most: 1000 }),
  });

  test('is withheld, with the sums over it; the others are shown', () => {
    const made = hideSmall(known(year(single, [[[3], [20], [30], [40], [50], [60]]])));
    const shown = [0, 1, 2, 12, 3, 4, 5, 13].map((time) => text(seenAt(made, 'all', 0, time)));
    expect(shown).toEqual(['withheld', '20', '30', 'withheld', '40', '50', '60', '150']);
  });

  test('is published when another count may stand for it', () => {
    const bounds = { bounds: () => ({ least: 2, most: 30 }) };
    expect(column({ ...year(division, [[[2, 10, 18]]]), ...bounds }, 0, 0)).toEqual([
      '30',
      'small',
      'covering',
      '18',
    ]);
  });
});

describe('what was published before', () => {
  const full = year(division, [
    [
      [2, 10, 20],
      [3, 4, 20],
      [9, 9, 9],
    ],
  ]);
  const made = hideSmall({ ...full, months: 2 });
  // All offices were one then, and are two later: the row of all moves.
  const past = {
    months: 2,
    seen: (key: string, row: number, time: number) =>
      key === 'd' || row === 1 ? undefined : seenAt(made, key, Math.min(row, 1), time).kind,
  };

  test('stays as it was, though it would be hidden otherwise now', () => {
    const shifted = { months: 2, seen: () => 'covering' as const };
    const again = hideSmall(full, shifted);
    expect(text(seenAt(again, 'c', 0, 0))).toBe('covering');
    expect(text(seenAt(again, 'c', 0, 2))).not.toBe('withheld');
  });

  test('stays as it was when a category and an office come in the middle of the year', () => {
    const tree = { key: 'all', divisions: [[{ key: 'a' }, { key: 'd' }, { key: 'b' }, { key: 'c' }]] };
    const counts = new Map(full.counts).set('d 0 2', 6).set('all 0 2', 33).set('all 1 2', 8).set('a 1 2', 8);
    const later = hideSmall(tableOf(tree, 2, 3, counts), past);
    for (const key of ['all', 'a', 'b', 'c'])
      for (const time of [0, 1]) {
        expect(seenAt(later, key, 0, time)).toEqual(seenAt(made, key, 0, time));
        expect(seenAt(later, key, 1, time)).toEqual({ kind: 'shown', count: 0 });
      }
    expect(seenAt(later, 'd', 0, 0)).toEqual({ kind: 'shown', count: 0 });
  });
});

describe('what is no table', () => {
  test('parts that do not add up are refused', () => {
    const table = year(division, [[[2, 10, 20]]]);
    table.counts.set('all 0 0', 31);
    expect(() => hideSmall(table)).toThrow(/not the sum/);
  });

  test('a count below zero or with decimals is refused', () => {
    for (const count of [-1, 1.5])
      expect(() => hideSmall(tableOf(single, 1, 1, new Map([['all 0 0', count]])))).toThrow(/No count/);
  });

  test('a key that is there twice is refused', () => {
    expect(() => hideSmall(year({ key: 'all', divisions: [[{ key: 'all' }]] }, [[[5]]]))).toThrow(/Twice/);
  });

  test('an unknown count is refused when it is asked for', () => {
    const made = hideSmall(year(single, [[[5]]]));
    expect(() => seenAt(made, 'other', 0, 0)).toThrow(/No count/);
    expect(() => seenAt(made, 'all', 2, 0)).toThrow(/No count/);
  });
});
