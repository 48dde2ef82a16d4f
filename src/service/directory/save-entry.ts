import type { Entry } from '#contract/directory.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkCheckedOn, checkEntry } from '#domain/directory/check-entry.ts';
import { entryTexts, type EntryDetails } from '#domain/directory/entry.ts';
import { localOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { findEntry, type StoredEntry } from '#store/directory/entries.ts';
import { insertEntry, setChecked, setRemoved, updateEntry } from '#store/directory/write-entry.ts';
import { findStaffMember } from '#store/staff/staff.ts';
import { changed } from '#service/changed.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { entryView } from './entry-view.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}

type Given = EntryDetails & { readonly ownerId: string | null };

/** Adds an entry; who writes it has checked it today. */
export async function createEntry(call: WriteCall, given: Given): Promise<Entry> {
  const { db, actor, now, newId } = call;
  await refuseWrong(call, given);
  const id = newId();
  await insertEntry(
    db,
    { ...given, checkedOn: localOf(now).on, id, source: 'own', externalId: null },
    { staffId: actor.id, at: now },
  );
  return saved(call, id);
}

/** Changes what an entry says; the day of its check stays. */
export async function changeEntry(call: WriteCall, seen: Seen, given: Given): Promise<Entry> {
  const { db, actor, now } = call;
  const entry = await presentAsSeen(call, seen);
  await refuseWrong(call, given);
  await updateEntry(db, entry.id, { ...given, checkedOn: entry.checkedOn }, { staffId: actor.id, at: now });
  return saved(call, entry.id);
}

/** Writes the day on which the entry was found right. */
export async function checkedEntry(call: WriteCall, seen: Seen, checkedOn: LocalDate | null): Promise<Entry> {
  const { db, actor, now } = call;
  const entry = await presentAsSeen(call, seen);
  const problems = checkCheckedOn(checkedOn, localOf(now).on);
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  await setChecked(db, entry.id, checkedOn, { staffId: actor.id, at: now });
  return saved(call, entry.id);
}

/** Takes an entry out of the directory, or puts it back. Calls that were directed to it keep their words. */
export async function removeOrRestore(call: WriteCall, seen: Seen, isRemoved: boolean): Promise<Entry> {
  const { db, actor, now } = call;
  const entry = await asSeen(call, seen);
  if ((entry.removedAt !== null) === isRemoved)
    return refuse('NOT_POSSIBLE_NOW', { entity: 'directory-entry', state: stateOf(entry) });
  await setRemoved(db, entry.id, isRemoved, { staffId: actor.id, at: now });
  return saved(call, entry.id);
}

async function asSeen({ db }: WriteCall, seen: Seen): Promise<StoredEntry> {
  const entry = found(await findEntry(db, seen.id), 'directory-entry');
  changed('directory-entry', entry, seen.version, { byName: entry.changedByName, at: entry.changedAt });
  return entry;
}

async function presentAsSeen(call: WriteCall, seen: Seen): Promise<StoredEntry> {
  const entry = await asSeen(call, seen);
  if (entry.removedAt !== null)
    return refuse('NOT_POSSIBLE_NOW', { entity: 'directory-entry', state: stateOf(entry) });
  return entry;
}

const stateOf = ({ removedAt }: StoredEntry) => (removedAt === null ? 'present' : 'removed');

async function refuseWrong({ db }: WriteCall, given: Given): Promise<void> {
  noIdentityCodes(Object.fromEntries(entryTexts.map((part) => [part, given[part]])));
  const problems: Problem[] = checkEntry(given);
  if (problems.length > 0) refuse('INVALID_INPUT', { problems });
  if (given.ownerId !== null) found(await findStaffMember(db, given.ownerId), 'staff-member');
}

async function saved({ db, audit, announce }: WriteCall, id: string): Promise<Entry> {
  audit('directory-entry', id);
  announce(null, 'directory');
  return entryView(found(await findEntry(db, id), 'directory-entry'));
}
