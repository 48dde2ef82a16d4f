import type { LocalDate } from '#domain/time/local-date.ts';
import { checkRow } from './check-row.ts';
import type { EntryDetails } from './entry.ts';
import type { ReadFile, ReadRow, RefusedRow, RowRefusal } from './read-row.ts';

/** What an import writes of an entry. */
export interface WantedEntry extends EntryDetails {
  readonly ownerId: string | null;
  readonly checkedOn: LocalDate | null;
}

/** An entry as far as an import looks at it. */
export interface KnownEntry extends WantedEntry {
  readonly id: string;
  readonly externalId: string | null;
  readonly isRemoved: boolean;
}

/** What becomes of a row: `back` is an entry that had been removed here and is in the file again. */
export type ImportChange =
  | { readonly kind: 'new'; readonly row: ReadRow; readonly wanted: WantedEntry }
  | {
      readonly kind: 'changed' | 'back';
      readonly row: ReadRow;
      readonly id: string;
      readonly wanted: WantedEntry;
      /** The parts that become other than they are. */
      readonly fields: readonly (keyof WantedEntry)[];
    }
  | { readonly kind: 'removed'; readonly row: ReadRow; readonly id: string };

export interface ImportPlan {
  readonly changes: readonly ImportChange[];
  /** Rows that are here already as the file has them. */
  readonly unchanged: number;
  readonly refused: readonly RefusedRow[];
}

/** What an import is compared with. */
export interface ImportGround {
  readonly known: readonly KnownEntry[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly today: LocalDate;
}

/** What an entry holds of which its file says nothing. */
const blank: WantedEntry = {
  name: '',
  provider: '',
  kind: '99',
  wholeArea: false,
  municipalities: [],
  topics: [],
  phone: '',
  email: '',
  web: '',
  address: '',
  opening: '',
  description: '',
  ownerId: null,
  checkedOn: null,
};

/** The parts of an entry that an import may change. */
const importedParts = Object.keys(blank) as (keyof WantedEntry)[];

/**
 * What importing the file does, row by row. A row finds its entry by its lasting name, or by the name that an export of
 * this program gave it; a second row of the same entry is refused. An owner whom nobody here is called is refused too:
 * an entry that is looked after by somebody unknown is looked after by nobody. A day of checking never goes back.
 */
export function planImport(file: ReadFile, ground: ImportGround): ImportPlan {
  const known = new Map(ground.known.map((entry) => [entry.id, entry]));
  for (const entry of ground.known) if (entry.externalId !== null) known.set(entry.externalId, entry);
  const staff = new Map(ground.people.map(({ id, name }) => [plain(name), id]));
  const seen = new Set<string>();
  const changes: ImportChange[] = [];
  const refused = [...file.refused];
  let unchanged = 0;
  for (const row of file.rows) {
    const entry = known.get(row.externalId);
    const key = entry?.id ?? row.externalId;
    const judged = seen.has(key) ? 'idTwice' : judge(row, entry, staff, ground.today);
    // Rows without a lasting name are each told that it is missing, not that they are one entry.
    if (key !== '') seen.add(key);
    if (judged === undefined) unchanged += 1;
    else if (typeof judged === 'string') refused.push({ row: row.row, name: row.details.name, why: judged });
    else changes.push(judged);
  }
  return { changes, unchanged, refused: refused.sort((one, other) => one.row - other.row) };
}

/** What becomes of the row: a change, a refusal, or nothing. */
function judge(
  row: ReadRow,
  entry: KnownEntry | undefined,
  staff: ReadonlyMap<string, string>,
  today: LocalDate,
): ImportChange | RowRefusal | undefined {
  if (row.isGone) return entry && !entry.isRemoved ? { kind: 'removed', row, id: entry.id } : 'notPublished';
  const wrong = checkRow(row, today);
  if (wrong !== undefined) return wrong;
  const ownerName = plain(row.ownerName ?? '');
  const ownerId = ownerName === '' ? null : staff.get(ownerName);
  if (ownerId === undefined) return 'ownerUnknown';
  const before: WantedEntry = entry ?? blank;
  const wanted: WantedEntry = {
    ...onlyImported(before),
    ...row.details,
    ...(row.ownerName === undefined ? {} : { ownerId }),
    checkedOn: later(before.checkedOn, row.checkedOn ?? null),
  };
  if (!wanted.wholeArea && wanted.municipalities.length === 0) return 'areaMissing';
  if (!entry) return { kind: 'new', row, wanted };
  const fields = importedParts.filter((part) => asText(before[part]) !== asText(wanted[part]));
  if (entry.isRemoved) return { kind: 'back', row, id: entry.id, wanted, fields };
  return fields.length === 0 ? undefined : { kind: 'changed', row, id: entry.id, wanted, fields };
}

function onlyImported(entry: WantedEntry): WantedEntry {
  return Object.fromEntries(importedParts.map((part) => [part, entry[part]])) as unknown as WantedEntry;
}

function later(one: LocalDate | null, other: LocalDate | null): LocalDate | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/** Lists are the same in any order. */
const asText = (value: unknown) =>
  JSON.stringify(Array.isArray(value) ? [...(value as string[])].sort() : value);

const plain = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ');
