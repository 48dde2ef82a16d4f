import { hideSmall } from '#domain/publishing/hide-small.ts';
import { SMALL_MOST, type Publication } from '#domain/publishing/publication.ts';
import { seenAt } from '#domain/publishing/seen.ts';
import { valueAt, type Released } from './publishing-attacker.ts';
import { fill, numbersFrom, tableOf, type RandomTable } from './random-counts.ts';

/** What is outside when the year has been published. */
export function published(table: RandomTable, made: Publication): Released {
  return { ...table, seen: (key, row, time) => seenAt(made, key, row, time) };
}

/** What would be outside if only counts of 1–4 were hidden. */
export function primaryOnly(table: RandomTable, made: Publication): Released {
  const unshown = new Set(made.nodes.filter((node) => node.unshown).map(({ key }) => key));
  return {
    ...table,
    seen: (key, row, time) => {
      const count = valueAt(made)(key, row, time);
      if (unshown.has(key)) return { kind: 'withheld' };
      return count > 0 && count <= SMALL_MOST ? { kind: 'small' } : { kind: 'shown', count };
    },
  };
}

/**
 * The year as it goes out in life: after each month a report, made again at random; between them somebody corrects a month
 * that is out already. Counts and marks of what is out are kept and used again, as the register keeps them.
 */
export function releasedInTurn(table: RandomTable, seed: number): Publication {
  const next = numbersFrom(seed);
  const current = new Map(table.counts);
  const kept = new Map<string, number>();
  let made: Publication | undefined;
  let out = 0;
  for (let months = 1; months <= table.months; months += 1) {
    // Sometimes several months go out at once, and sometimes the same again.
    if (next(4) === 0 && months < table.months) continue;
    for (const [name, count] of current) {
      const month = Number(name.split(' ')[2]);
      if (month >= out && month < months) kept.set(name, count);
    }
    for (let again = 0; again <= next(2); again += 1) {
      const before = made;
      const past = before && {
        months: out,
        seen: (key: string, row: number, time: number) => seenAt(before, key, row, time).kind,
      };
      made = hideSmall(tableOf(table.tree, table.offices, months, kept), past);
      out = months;
    }
    const corrected = next(months);
    fill(next, table.tree, `${next(table.offices)} ${corrected}`, current, next(12));
  }
  if (!made) throw new Error('Nothing was published');
  return made;
}
