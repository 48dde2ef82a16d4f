import { describe, expect, test } from 'vitest';
import type { EntryDetails } from '#domain/directory/entry.ts';
import { planImport, type ImportPlan, type KnownEntry } from '#domain/directory/plan-import.ts';
import type { ReadRow } from '#domain/directory/read-row.ts';
import { localDate } from '#domain/time/local-date.ts';

/** Numbers that are the same at every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

const today = localDate('2026-10-21');
const people = [
  { id: 'p1', name: 'Siiri Sihteeri' },
  { id: 'p2', name: 'Outi Ohjaaja' },
];
const pick = <Value>(next: (below: number) => number, values: readonly Value[]): Value =>
  values[next(values.length)] as Value;

/** Rows of a file of a few things, some of them wrong, twice there, or gone. */
function anyRows(seed: number): ReadRow[] {
  const next = numbersFrom(seed);
  return Array.from({ length: 2 + next(8) }, (_, index) => {
    const details: Partial<EntryDetails> & { name: string } = {
      name: pick(next, ['Apu', 'Tuki', 'Neuvo', '']),
    };
    const area: Partial<EntryDetails> = pick(next, [
      {},
      { wholeArea: true, municipalities: [] },
      { wholeArea: false, municipalities: ['010'] },
      { wholeArea: false, municipalities: ['989', '010'] },
    ]);
    const more: Partial<EntryDetails> = pick(next, [
      {},
      { phone: '000 1' },
      { phone: '', topics: ['1', '3'] },
      { kind: '2', web: 'www.example.fi' },
      { web: 'ei osoite' },
      { description: 'Kysy 131052-308T' },
    ]);
    return {
      row: index + 2,
      externalId: pick(next, ['a', 'b', 'c', 'd', '']),
      details: { ...details, ...area, ...more },
      isGone: next(6) === 0,
      ...pick<Partial<ReadRow>>(next, [
        {},
        { ownerName: 'siiri sihteeri' },
        { ownerName: '' },
        { ownerName: 'Joku Muu' },
        { checkedOn: localDate('2026-01-01') },
        { checkedOn: localDate('2027-01-01') },
      ]),
    };
  });
}

/** The directory after the plan. */
function applied(known: readonly KnownEntry[], plan: ImportPlan): KnownEntry[] {
  const entries = new Map(known.map((entry) => [entry.id, entry]));
  for (const change of plan.changes) {
    if (change.kind === 'removed') {
      const before = entries.get(change.id);
      if (before) entries.set(change.id, { ...before, isRemoved: true });
    } else {
      const id = change.kind === 'new' ? `id of ${change.row.externalId}` : change.id;
      const externalId = entries.get(id)?.externalId ?? change.row.externalId;
      entries.set(id, { ...change.wanted, id, externalId, isRemoved: false });
    }
  }
  return [...entries.values()];
}

const seeds = Array.from({ length: 400 }, (_, index) => index + 1);
const plan = (rows: readonly ReadRow[], known: readonly KnownEntry[]) =>
  planImport({ rows, refused: [] }, { known, people, today });

describe('any file', () => {
  test('has every row changed, as it was, or refused; none is lost', () => {
    for (const seed of seeds) {
      const rows = anyRows(seed);
      const { changes, unchanged, refused } = plan(rows, []);
      expect(changes.length + unchanged + refused.length).toBe(rows.length);
    }
  });

  test('imported again changes nothing, and refuses the same rows but those that are gone by now', () => {
    for (const seed of seeds) {
      const rows = anyRows(seed).filter(({ isGone }) => !isGone);
      const first = plan(rows, []);
      const again = plan(rows, applied([], first));
      expect(again.changes, `seed ${seed}`).toEqual([]);
      expect(again.unchanged).toBe(first.changes.length);
    }
  });

  test('after another leaves what only the other has as it was', () => {
    for (const seed of seeds) {
      const known = applied([], plan(anyRows(seed), []));
      const rows = anyRows(seed + 1000);
      const after = applied(known, plan(rows, known));
      const untouched = known.filter(
        (entry) => !rows.some(({ externalId }) => externalId === entry.externalId),
      );
      expect(untouched.map(({ id }) => after.find((one) => one.id === id))).toEqual(untouched);
    }
  });

  test('never makes an entry that serves nobody, or is checked in the future, or has no name', () => {
    for (const seed of seeds)
      for (const change of plan(anyRows(seed), []).changes) {
        if (change.kind === 'removed') continue;
        const { wanted } = change;
        expect(wanted.name).not.toBe('');
        expect(wanted.wholeArea || wanted.municipalities.length > 0).toBe(true);
        expect(wanted.checkedOn === null || wanted.checkedOn <= today).toBe(true);
      }
  });

  test('has no entry twice', () => {
    for (const seed of seeds) {
      const names = plan(anyRows(seed), []).changes.map(({ row }) => row.externalId);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('is read the same whatever the order of what is known', () => {
    for (const seed of seeds.slice(0, 100)) {
      const known = applied([], plan(anyRows(seed), []));
      const rows = anyRows(seed + 500);
      expect(plan(rows, [...known].reverse())).toEqual(plan(rows, known));
    }
  });
});
