import type { CountNode, CountTable } from '#domain/publishing/count-tree.ts';

/** Numbers below the one asked for, the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

type Next = ReturnType<typeof numbersFrom>;

function anyTree(next: Next, key: string, depth: number): CountNode {
  const divisions = depth === 0 ? 1 + next(2) : next(3) === 0 ? 1 : 0;
  const made = Array.from({ length: depth > 1 ? 0 : divisions }, (_, division) =>
    Array.from({ length: 2 + next(3) }, (__, child) =>
      anyTree(next, `${key}.${division}${child}`, depth + 1),
    ),
  );
  const isLeaf = made.length === 0;
  return {
    key,
    ...(isLeaf ? {} : { divisions: made }),
    ...(isLeaf && depth > 0 && next(8) === 0 ? { unshown: true } : {}),
    ...(isLeaf && next(6) === 0 ? { least: true } : {}),
  };
}

/** How many there are of something: mostly few, sometimes none, sometimes many. */
const sizes = [0, 0, 1, 1, 2, 3, 4, 5, 6, 8, 15, 40];

/** Divides a count over parts, some of which get little. */
function divided(next: Next, count: number, parts: number): number[] {
  const cuts = Array.from({ length: parts - 1 }, () =>
    next(3) === 0 ? next(Math.min(count, 4) + 1) : next(count + 1),
  ).sort((one, other) => one - other);
  return [...cuts, count].map((cut, index) => cut - (cuts[index - 1] ?? 0));
}

export type Counts = Map<string, number>;

/** A row of counts for one office's month. */
export function fill(next: Next, tree: CountNode, at: string, counts: Counts, count: number): void {
  counts.set(`${tree.key} ${at}`, count);
  for (const division of tree.divisions ?? []) {
    const parts = divided(next, count, division.length);
    division.forEach((child, index) => fill(next, child, at, counts, parts[index] ?? 0));
  }
}

export interface RandomTable extends CountTable {
  readonly counts: Counts;
}

export const tableOf = (tree: CountNode, offices: number, months: number, counts: Counts): RandomTable => ({
  tree,
  offices,
  months,
  counts,
  count: (key, office, month) => counts.get(`${key} ${office} ${month}`) ?? 0,
});

/** Some table of some offices and months, the same for the same seed. */
export function randomTable(seed: number): RandomTable {
  const next = numbersFrom(seed);
  const tree = anyTree(next, 'all', 0);
  const offices = 1 + next(3);
  const months = [1, 2, 3, 3, 4, 6, 12][next(7)] ?? 1;
  const counts: Counts = new Map();
  for (let office = 0; office < offices; office += 1)
    for (let month = 0; month < months; month += 1)
      fill(next, tree, `${office} ${month}`, counts, (sizes[next(sizes.length)] ?? 0) + next(4));
  return tableOf(tree, offices, months, counts);
}

const listed = (name: string, parts: number): CountNode[] => [
  ...Array.from({ length: parts }, (_, index) => ({ key: `${name}-${index}` })),
  { key: `${name}-unrecorded`, least: true },
];

/** The advice line’s counts: outcomes, and four more divisions of the same cases, one of them over forty municipalities. */
export const lineTree: CountNode = {
  key: 'incoming',
  divisions: [
    [
      { key: 'missed' },
      {
        key: 'answered',
        divisions: [
          [
            { key: 'nonCase' },
            {
              key: 'cases',
              divisions: [
                listed('outcome', 6),
                listed('task', 8),
                listed('municipality', 40),
                listed('caller', 6),
                listed('age', 7),
              ],
            },
          ],
        ],
      },
    ],
  ],
};

/** A year of a line: some dozens of calls a month, most of them of few categories. */
export function lineYear(seed: number, offices: number): RandomTable {
  const next = numbersFrom(seed);
  const counts: Counts = new Map();
  for (let office = 0; office < offices; office += 1)
    for (let month = 0; month < 12; month += 1) {
      const at = `${office} ${month}`;
      const [missed, nonCase, cases] = [next(12), next(9), 25 + next(60)];
      for (const [key, count] of Object.entries({
        missed,
        nonCase,
        cases,
        answered: nonCase + cases,
        incoming: missed + nonCase + cases,
      }))
        counts.set(`${key} ${at}`, count);
      for (const division of lineTree.divisions?.[0]?.[1]?.divisions?.[0]?.[1]?.divisions ?? [])
        for (let call = 0; call < cases; call += 1) {
          // The product of two draws: a few categories have most.
          const { key } = division[Math.min(next(division.length + 1), next(division.length))] ?? { key: '' };
          counts.set(`${key} ${at}`, (counts.get(`${key} ${at}`) ?? 0) + 1);
        }
    }
  return tableOf(lineTree, offices, 12, counts);
}
