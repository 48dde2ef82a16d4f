import type { SupportNeedCode } from '#domain/classifications/support-need.ts';
import type { AreaMunicipality } from '#domain/directory/entry.ts';
import type { ReadDb } from '#store/database.ts';

function selectEntries(db: ReadDb) {
  return db
    .selectFrom('directory_entry')
    .innerJoin('staff_member as changer', 'changer.id', 'directory_entry.changed_by_id')
    .leftJoin('staff_member as owner', 'owner.id', 'directory_entry.owner_id')
    .select([
      'directory_entry.id',
      'directory_entry.source',
      'directory_entry.register_key as externalId',
      'directory_entry.name',
      'directory_entry.provider',
      'directory_entry.kind',
      'directory_entry.whole_area as wholeArea',
      'directory_entry.phone',
      'directory_entry.email',
      'directory_entry.web',
      'directory_entry.address',
      'directory_entry.opening',
      'directory_entry.description',
      'directory_entry.owner_id as ownerId',
      'owner.name as ownerName',
      'directory_entry.checked_on as checkedOn',
      'directory_entry.removed_at as removedAt',
      'directory_entry.changed_at as changedAt',
      'changer.name as changedByName',
      'directory_entry.version',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectEntries>['execute']>>[number];

/** An entry as it is stored, with whom it serves and with which topics it helps. */
export type StoredEntry = Omit<Row, 'wholeArea'> & {
  readonly wholeArea: boolean;
  readonly municipalities: readonly AreaMunicipality[];
  readonly topics: readonly SupportNeedCode[];
};

/** The whole directory, in order of coming; names are sorted where the language is known. */
export async function listEntries(db: ReadDb): Promise<StoredEntry[]> {
  const rows = await selectEntries(db)
    .where('directory_entry.removed_at', 'is', null)
    .orderBy('directory_entry.created_at')
    .orderBy('directory_entry.id')
    .execute();
  return withParts(db, rows);
}

/** Every entry that has ever been, removed ones too: an import must know them all. */
export async function allEntries(db: ReadDb): Promise<StoredEntry[]> {
  return withParts(db, await selectEntries(db).orderBy('directory_entry.id').execute());
}

/** One entry, also a removed one, or undefined. */
export async function findEntry(db: ReadDb, id: string): Promise<StoredEntry | undefined> {
  const rows = await selectEntries(db).where('directory_entry.id', '=', id).execute();
  return (await withParts(db, rows))[0];
}

async function withParts(db: ReadDb, rows: readonly Row[]): Promise<StoredEntry[]> {
  const [only] = rows;
  if (!only) return [];
  const municipalities = db.selectFrom('directory_municipality').selectAll().orderBy('code');
  const topics = db.selectFrom('directory_topic').selectAll();
  // One entry or all of them: nobody asks for some.
  const isOne = rows.length === 1;
  const servedBy = Map.groupBy(
    await (isOne ? municipalities.where('entry_id', '=', only.id) : municipalities).execute(),
    ({ entry_id: id }) => id,
  );
  const topicsOf = Map.groupBy(
    await (isOne ? topics.where('entry_id', '=', only.id) : topics).execute(),
    ({ entry_id: id }) => id,
  );
  return rows.map((row) => ({
    ...row,
    wholeArea: row.wholeArea === 1,
    municipalities: (servedBy.get(row.id) ?? []).map(({ code }) => code),
    topics: (topicsOf.get(row.id) ?? [])
      .map(({ code }) => code)
      .sort((one, other) => Number(one) - Number(other)),
  }));
}
