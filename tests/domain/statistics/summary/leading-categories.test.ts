import { assert, array, integer, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { UNRECORDED } from '#domain/statistics/distribution.ts';
import { mostCommon } from '#domain/statistics/summary/leading-categories.ts';

const rows = (...counts: readonly number[]) =>
  counts.map((count, index) => ({ key: 'abcdefgh'[index] ?? 'z', count }));
const keys = (...counts: readonly number[]) =>
  mostCommon(rows(...counts))
    .map(({ key }) => key)
    .join('');

test.each([
  ['three, the largest first', [1, 5, 3, 2], 'bcd'],
  ['fewer when fewer were counted', [0, 4, 0], 'b'],
  ['up to five that had the same as the third', [2, 9, 2, 2, 1], 'bacd'],
  ['only those above when too many had the same', [1, 1, 1, 1, 1, 7], 'f'],
  ['none when all had the same', [1, 1, 1, 1, 1, 1], ''],
  ['none of nothing', [], ''],
] as const)('%s', (_, counts, expected) => expect(keys(...counts)).toBe(expected));

test('what was not recorded is no category', () => {
  expect(mostCommon([{ key: UNRECORDED, count: 9 }, ...rows(1)])).toEqual(rows(1));
});

test('no category is left out while another with the same count is told', () => {
  assert(
    property(array(nat(6), { maxLength: 12 }), integer({ min: 0, max: 3 }), (counts, more) => {
      const all = rows(...counts.map((count) => count + more));
      const told = mostCommon(all);
      expect(told.length).toBeLessThanOrEqual(5);
      const least = told.at(-1)?.count ?? Number.POSITIVE_INFINITY;
      const left = all.filter((row) => !told.includes(row));
      expect(left.filter(({ count }) => count >= least)).toEqual([]);
      expect(told.every(({ count }) => count > 0)).toBe(true);
    }),
  );
});
