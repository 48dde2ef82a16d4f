import { areaMunicipalities, type AreaMunicipality, type EntryDetails } from './entry.ts';
import { serves } from './find-entries.ts';

/** What is known of a caller while the call goes on. */
export interface Caller {
  /** A code of the municipalities, `other`, or null while it is not known. */
  readonly municipality: string | null;
  readonly topics: readonly string[];
}

/** The municipality of the area where the caller lives; undefined when it is not known or another. */
export function areaMunicipalityOf(code: string | null): AreaMunicipality | undefined {
  return areaMunicipalities.find((one) => one === code);
}

/**
 * The entries that may help the caller: those of the caller's municipality and of the whole area, the ones for most of the
 * chosen topics first, otherwise in their order. Without a known municipality of the area every entry may help.
 */
export function forCaller<Entry extends EntryDetails>(entries: readonly Entry[], caller: Caller): Entry[] {
  const municipality = areaMunicipalityOf(caller.municipality);
  const hits = (entry: Entry) => entry.topics.filter((topic) => caller.topics.includes(topic)).length;
  return entries
    .filter((entry) => municipality === undefined || serves(entry, municipality))
    .map((entry, index) => ({ entry, index, hits: hits(entry) }))
    .sort((one, other) => other.hits - one.hits || one.index - other.index)
    .map(({ entry }) => entry);
}

/** Longest text of where a caller was directed. */
const LONGEST = 200;

/** The entry as a call remembers it: as it was that day, however it changes later. Name, who provides it, and number. */
export function directedTo({
  name,
  provider,
  phone,
}: Pick<EntryDetails, 'name' | 'provider' | 'phone'>): string {
  const full = [name, provider, phone].filter((part) => part !== '').join(', ');
  if (full.length <= LONGEST) return full;
  const short = [name, phone].filter((part) => part !== '').join(', ');
  return short.length <= LONGEST ? short : name.slice(0, LONGEST).trim();
}
