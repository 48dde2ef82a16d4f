import type { EntryDetails, EntrySource } from '#domain/directory/entry.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { WriteDb } from '#store/database.ts';
import { insertAll } from '#store/insert-all.ts';

/** What is written of an entry: its words, who looks after it, and the day it was last checked. */
export interface EntryContent extends EntryDetails {
  readonly ownerId: string | null;
  readonly checkedOn: LocalDate | null;
}

interface By {
  readonly staffId: string;
  readonly at: Instant;
}

/** Adds an entry. */
export async function insertEntry(
  db: WriteDb,
  entry: EntryContent & {
    readonly id: string;
    readonly source: EntrySource;
    readonly externalId: string | null;
  },
  by: By,
): Promise<void> {
  await db
    .insertInto('directory_entry')
    .values({
      id: entry.id,
      source: entry.source,
      register_key: entry.externalId,
      ...columnsOf(entry),
      removed_at: null,
      created_at: by.at,
      changed_at: by.at,
      changed_by_id: by.staffId,
    })
    .execute();
  await writeParts(db, entry.id, entry);
}

/** Changes an entry, which is in the directory again if it was removed, and raises the version. */
export async function updateEntry(db: WriteDb, id: string, content: EntryContent, by: By): Promise<void> {
  await db
    .updateTable('directory_entry')
    .set((row) => ({
      ...columnsOf(content),
      removed_at: null,
      changed_at: by.at,
      changed_by_id: by.staffId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
  await db.deleteFrom('directory_municipality').where('entry_id', '=', id).execute();
  await db.deleteFrom('directory_topic').where('entry_id', '=', id).execute();
  await writeParts(db, id, content);
}

/** Takes an entry out of the directory, or puts it back, and raises the version; its words stay. */
export async function setRemoved(db: WriteDb, id: string, isRemoved: boolean, by: By): Promise<void> {
  await db
    .updateTable('directory_entry')
    .set((row) => ({
      removed_at: isRemoved ? by.at : null,
      changed_at: by.at,
      changed_by_id: by.staffId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

/** Writes the day of the last check, and raises the version. */
export async function setChecked(
  db: WriteDb,
  id: string,
  checkedOn: LocalDate | null,
  by: By,
): Promise<void> {
  await db
    .updateTable('directory_entry')
    .set((row) => ({
      checked_on: checkedOn,
      changed_at: by.at,
      changed_by_id: by.staffId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

function columnsOf({
  wholeArea,
  municipalities: _m,
  topics: _t,
  ownerId,
  checkedOn,
  ...texts
}: EntryContent) {
  return {
    name: texts.name,
    provider: texts.provider,
    kind: texts.kind,
    phone: texts.phone,
    email: texts.email,
    web: texts.web,
    address: texts.address,
    opening: texts.opening,
    description: texts.description,
    whole_area: wholeArea ? 1 : 0,
    owner_id: ownerId,
    checked_on: checkedOn,
  };
}

async function writeParts(db: WriteDb, id: string, { municipalities, topics }: EntryDetails): Promise<void> {
  await insertAll(
    db,
    'directory_municipality',
    [...new Set(municipalities)].map((code) => ({ entry_id: id, code })),
  );
  await insertAll(
    db,
    'directory_topic',
    [...new Set(topics)].map((code) => ({ entry_id: id, code })),
  );
}
