import type { Entry } from '#contract/directory.ts';
import type { StoredEntry } from '#store/directory/entries.ts';

/** An entry as the windows see it. */
export function entryView(stored: StoredEntry): Entry {
  const { changedAt: _at, changedByName: _by, removedAt, ...entry } = stored;
  return {
    ...entry,
    municipalities: [...entry.municipalities],
    topics: [...entry.topics],
    isRemoved: removedAt !== null,
  };
}

const byName = new Intl.Collator('fi');

/** Entries by their Finnish names, then by who provides them. */
export function inOrder<Named extends { readonly name: string; readonly provider: string }>(
  entries: readonly Named[],
): Named[] {
  return [...entries].sort(
    (one, other) => byName.compare(one.name, other.name) || byName.compare(one.provider, other.provider),
  );
}
