import { sql } from 'kysely';
import type { Mapping } from '#domain/old-figures/mapping.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** How many imports are looked at for how their columns were read. */
const REMEMBERED = 20;

const selectBatches = (db: ReadDb) =>
  db
    .selectFrom('old_figure_batch')
    .innerJoin('staff_member as importer', 'importer.id', 'old_figure_batch.imported_by_id')
    .leftJoin('staff_member as undoer', 'undoer.id', 'old_figure_batch.undone_by_id')
    .select([
      'old_figure_batch.id',
      'old_figure_batch.office_id as officeId',
      'old_figure_batch.file_name as fileName',
      'old_figure_batch.sha256',
      'old_figure_batch.mapping',
      'old_figure_batch.days',
      'old_figure_batch.calls',
      'old_figure_batch.first_on as firstOn',
      'old_figure_batch.last_on as lastOn',
      'old_figure_batch.imported_at as importedAt',
      'importer.name as importedByName',
      'old_figure_batch.undone_at as undoneAt',
      'undoer.name as undoneByName',
      'old_figure_batch.version',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof selectBatches>['execute']>>[number];

/** An import as it is stored. */
export type StoredBatch = Omit<Row, 'mapping'> & { readonly mapping: Mapping };

const batchOf = (row: Row): StoredBatch => ({ ...row, mapping: JSON.parse(row.mapping) as Mapping });

/** Every import of the office, newest first. */
export async function listBatches(db: ReadDb, officeId: string): Promise<StoredBatch[]> {
  const rows = await selectBatches(db)
    .where('old_figure_batch.office_id', '=', officeId)
    .orderBy('old_figure_batch.sequence', 'desc')
    .execute();
  return rows.map(batchOf);
}

/** How the office's last imports were read, newest first, undone ones too: their columns were understood all the same. */
export async function lastMappings(db: ReadDb, officeId: string): Promise<Mapping[]> {
  const rows = await db
    .selectFrom('old_figure_batch')
    .select('mapping')
    .where('office_id', '=', officeId)
    .orderBy('sequence', 'desc')
    .limit(REMEMBERED)
    .execute();
  return rows.map(({ mapping }) => JSON.parse(mapping) as Mapping);
}

/** One import, or undefined. */
export async function findBatch(db: ReadDb, id: string): Promise<StoredBatch | undefined> {
  const row = await selectBatches(db).where('old_figure_batch.id', '=', id).executeTakeFirst();
  return row && batchOf(row);
}

/** Adds an import after all others; its figures are written beside it. */
export async function insertBatch(
  db: WriteDb,
  batch: {
    readonly id: string;
    readonly officeId: string;
    readonly fileName: string;
    readonly sha256: string;
    readonly mapping: Mapping;
    readonly days: number;
    readonly calls: number;
    readonly firstOn: LocalDate;
    readonly lastOn: LocalDate;
  },
  by: { readonly staffId: string; readonly at: Instant },
): Promise<void> {
  await db
    .insertInto('old_figure_batch')
    .values({
      id: batch.id,
      sequence: sql<number>`(select ifnull(max(sequence), 0) + 1 from old_figure_batch)`,
      office_id: batch.officeId,
      file_name: batch.fileName,
      sha256: batch.sha256,
      mapping: JSON.stringify(batch.mapping),
      days: batch.days,
      calls: batch.calls,
      first_on: batch.firstOn,
      last_on: batch.lastOn,
      imported_at: by.at,
      imported_by_id: by.staffId,
      undone_at: null,
      undone_by_id: null,
    })
    .execute();
}

/** Takes an import's figures away; the import itself stays, marked. */
export async function undoBatch(
  db: WriteDb,
  id: string,
  by: { readonly staffId: string; readonly at: Instant },
): Promise<void> {
  await db.deleteFrom('old_figure').where('batch_id', '=', id).execute();
  await db
    .updateTable('old_figure_batch')
    .set((row) => ({ undone_at: by.at, undone_by_id: by.staffId, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
