import type { ServiceKindCode } from '#domain/classifications/service-kind.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { AreaMunicipality, EntryDetails } from './entry.ts';
import { isUnchecked } from './freshness.ts';

/** What narrows the list; null and an empty text narrow nothing. */
export interface EntryFilter {
  readonly text: string;
  readonly municipality: AreaMunicipality | null;
  readonly kind: ServiceKindCode | null;
  /** Only those nobody has checked for a year. */
  readonly uncheckedOnly: boolean;
}

type Findable = EntryDetails & { readonly checkedOn: LocalDate | null };

/** Letters as a hurried search writes them: small, å ä as a, ö as o, and every other mark gone. */
export function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** Every word of the search is somewhere in the words, also in the middle of one; a phone number without its spaces too. */
export function matches(words: readonly string[], search: string): boolean {
  const text = folded(words.join('\n'));
  const dense = text.replace(/(?<=\d)[\s-]+(?=\d)/g, '');
  return folded(search)
    .split(/\s+/)
    .every((word) => text.includes(word) || dense.includes(word));
}

/** True when the entry serves the municipality: by name or with the whole area. */
export function serves(
  entry: Pick<EntryDetails, 'wholeArea' | 'municipalities'>,
  municipality: AreaMunicipality,
): boolean {
  return entry.wholeArea || entry.municipalities.includes(municipality);
}

/**
 * The entries that the filter lets pass, in their order. `kindName` gives the name of a kind, so that it too is found by
 * its words.
 */
export function findEntries<Entry extends Findable>(
  entries: readonly Entry[],
  filter: EntryFilter,
  today: LocalDate,
  kindName: (kind: ServiceKindCode) => string,
): Entry[] {
  return entries.filter((entry) => {
    const { name, provider, phone, email, web, address, description } = entry;
    return (
      (filter.municipality === null || serves(entry, filter.municipality)) &&
      (filter.kind === null || entry.kind === filter.kind) &&
      (!filter.uncheckedOnly || isUnchecked(entry.checkedOn, today)) &&
      matches([name, provider, kindName(entry.kind), phone, email, web, address, description], filter.text)
    );
  });
}
