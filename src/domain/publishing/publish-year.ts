import type { CountNode, CountTable } from './count-tree.ts';
import { hideSmall } from './hide-small.ts';
import { timesEndingWith, timesInOrder } from './places.ts';
import type { Counts } from './report-counts.ts';
import { reportTrees } from './report-trees.ts';
import { seenAt, type Seen, type SeenKind } from './seen.ts';

/** All offices together, where an office is named. */
export const EVERY_OFFICE = '*';

/** Counts of each office of a month, by its id; an office that was not there then has none. */
export type MonthCounts = Readonly<Record<string, Counts>>;

/** What is hidden of the times that end with a month: by time, office (or {@link EVERY_OFFICE}) and count. Others are shown. */
export type MonthMarks = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, SeenKind>>>>>
>;

/** A month that has been published: it stays as it was. */
export interface PublishedMonth {
  readonly counts: MonthCounts;
  readonly marks: MonthMarks;
}

/** A year as it is published. */
export interface PublishedYear {
  /** Every month of it in order, as it is to be kept. */
  readonly months: readonly PublishedMonth[];
  /** A count of an office, or of all with {@link EVERY_OFFICE}, at a time of places.ts. */
  readonly seen: (key: string, office: string, time: number) => Seen;
}

/**
 * Publishes the months of a year from January on.
 *
 * @param offices every office, in the order of their coming
 * @param past the months that were published before, from January on
 * @param coming the counts of the months after them
 */
export function publishYear(
  offices: readonly string[],
  past: readonly PublishedMonth[],
  coming: readonly MonthCounts[],
): PublishedYear {
  const months = [...past.map(({ counts }) => counts), ...coming];
  const keys = new Set(months.flatMap((month) => Object.values(month)).flatMap(keysWithCounts));
  const count = (key: string, office: number, month: number) =>
    months[month]?.[offices[office] ?? '']?.[key] ?? 0;
  const rows = [...offices, EVERY_OFFICE];
  const before = {
    months: past.length,
    seen: (key: string, row: number, time: number) =>
      past.find(({ marks }) => marks[time])?.marks[time]?.[rows[row] ?? '']?.[key],
  };
  const table = (tree: CountNode): CountTable => ({
    tree,
    offices: offices.length,
    months: months.length,
    count,
    bounds: boundsOf(keys, count),
  });
  const trees = reportTrees(keys).map((tree) => {
    const made = hideSmall(table(tree), before);
    return { made, keys: new Set(made.nodes.map((node) => node.key)), root: tree.key };
  });
  const seen = (key: string, office: string, time: number): Seen => {
    const row = rows.indexOf(office);
    const own = trees.find((tree) => tree.keys.has(key));
    if (own) return seenAt(own.made, key, row, time);
    // A category without a count in the whole year is in no tree; its zeros are shown unless nothing is.
    const [kind = ''] = key.split('/');
    const root = trees.find((tree) => tree.root === (rootOf[kind] ?? 'incoming'));
    const ofRoot = root && seenAt(root.made, root.root, row, time);
    return ofRoot?.kind === 'withheld' ? ofRoot : { kind: 'shown', count: 0 };
  };
  const marksOf = (month: number): MonthMarks =>
    Object.fromEntries(
      timesEndingWith(month).map((time) => [
        time,
        Object.fromEntries(
          rows.map((office) => [
            office,
            Object.fromEntries(
              trees
                .flatMap((tree) => [...tree.keys])
                .map((key) => [key, seen(key, office, time).kind] as const)
                .filter(([, kind]) => kind !== 'shown'),
            ),
          ]),
        ),
      ]),
    );
  return {
    months: months.map((counts, month) => past[month] ?? { counts, marks: marksOf(month) }),
    seen: (key, office, time) =>
      timesInOrder(months.length).includes(time) ? seen(key, office, time) : { kind: 'withheld' },
  };
}

const rootOf: Readonly<Record<string, string>> = {
  topic: 'topics',
  deskQuestion: 'deskQuestions',
  eventVisitors: 'eventVisitors',
};

function keysWithCounts(counts: Counts): string[] {
  return Object.keys(counts).filter((key) => (counts[key] ?? 0) > 0);
}

/** Of a call each topic is said once and at least one (or none recorded), so either of the two trees bounds the other. */
function boundsOf(keys: ReadonlySet<string>, count: CountTable['count']): NonNullable<CountTable['bounds']> {
  const topics = [...keys].filter((key) => key.startsWith('topic/'));
  const free = { least: 0, most: Number.MAX_SAFE_INTEGER };
  return (key, office, month) => {
    if (key.startsWith('topic/')) return { ...free, most: count('cases', office, month) };
    if (key === 'topics') return { ...free, least: count('cases', office, month) };
    if (key !== 'cases') return free;
    return {
      least: Math.max(0, ...topics.map((topic) => count(topic, office, month))),
      most: count('topics', office, month),
    };
  };
}
