import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** An unfinished booking of one person. */
export interface StoredDraft {
  readonly id: string;
  readonly officeId: string;
  readonly staffId: string;
  /** The form as JSON. */
  readonly content: string;
}

/** The person's drafts at the office, oldest change first. */
export function draftsOf(db: ReadDb, officeId: string, staffId: string) {
  return db
    .selectFrom('booking_draft')
    .select(['id', 'content'])
    .where('office_id', '=', officeId)
    .where('staff_id', '=', staffId)
    .orderBy('changed_at')
    .orderBy('id')
    .execute();
}

/** Whose draft it is; undefined when there is none of the name. */
export async function ownerOfDraft(db: ReadDb, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('booking_draft').select('staff_id').where('id', '=', id).executeTakeFirst();
  return row?.staff_id;
}

/** Stores the draft as it is now, a new one or over its earlier words. */
export async function putDraft(db: WriteDb, draft: StoredDraft, at: Instant): Promise<void> {
  const { id, officeId, staffId, content } = draft;
  await db
    .insertInto('booking_draft')
    .values({ id, office_id: officeId, staff_id: staffId, content, changed_at: at })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ office_id: officeId, content, changed_at: at }),
    )
    .execute();
}

/** Removes the person's draft, if it is there. */
export async function deleteDraft(
  db: WriteDb,
  { id, staffId }: { readonly id: string; readonly staffId: string },
): Promise<void> {
  await db.deleteFrom('booking_draft').where('id', '=', id).where('staff_id', '=', staffId).execute();
}
