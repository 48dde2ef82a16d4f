import type { MatterEvent, MatterItem, MatterResult } from '#domain/matters/matter.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { WriteDb } from '#store/database.ts';
import { itemColumns } from './item-columns.ts';

/** Who does something, and when. */
export interface By {
  readonly staffId: string;
  readonly at: Instant;
}

/** Adds an open matter that belongs to `ownerId`, with that event. */
export async function insertMatter(
  db: WriteDb,
  matter: { id: string; officeId: string; ownerId: string; name: string; clientLabel: string },
  by: By,
): Promise<void> {
  await db
    .insertInto('matter')
    .values({
      id: matter.id,
      office_id: matter.officeId,
      owner_id: matter.ownerId,
      state: 'open',
      name: matter.name,
      client_label: matter.clientLabel,
      opened_at: by.at,
      opened_by_id: by.staffId,
      closed_at: null,
      closed_on: null,
      closed_by_id: null,
      need_met: null,
      changed_at: by.at,
      changed_by_id: by.staffId,
    })
    .execute();
  await addEvent(db, matter.id, 'opened', by, matter.ownerId);
}

/** Gives the matter an owner, with who did it, and raises the version. */
export async function setOwner(
  db: WriteDb,
  id: string,
  ownerId: string,
  event: Extract<MatterEvent, 'taken' | 'assigned'>,
  by: By,
): Promise<void> {
  await touchMatter(db, id, by);
  await db.updateTable('matter').set({ owner_id: ownerId }).where('id', '=', id).execute();
  await addEvent(db, id, event, by, ownerId);
}

/** Closes the matter with its result. */
export async function closeMatter(
  db: WriteDb,
  id: string,
  { closedOn, ...result }: MatterResult & { readonly closedOn: LocalDate },
  by: By,
): Promise<void> {
  await touchMatter(db, id, by);
  await db
    .updateTable('matter')
    .set({
      state: 'closed',
      closed_at: by.at,
      closed_on: closedOn,
      closed_by_id: by.staffId,
      need_met: result.needMet,
      education_or_work: result.educationOrWork ? 1 : 0,
      new_plans: result.newPlans ? 1 : 0,
    })
    .where('id', '=', id)
    .execute();
  await addEvent(db, id, 'closed', by, null);
}

/** Opens the matter again; its result and the looks back that nobody has made yet are gone. */
export async function reopenMatter(db: WriteDb, id: string, by: By): Promise<void> {
  await touchMatter(db, id, by);
  await db
    .updateTable('matter')
    .set({
      state: 'open',
      closed_at: null,
      closed_on: null,
      closed_by_id: null,
      need_met: null,
      education_or_work: 0,
      new_plans: 0,
    })
    .where('id', '=', id)
    .execute();
  await db.deleteFrom('matter_follow_up').where('matter_id', '=', id).where('result', 'is', null).execute();
  await addEvent(db, id, 'reopened', by, null);
}

/** Raises the version of a matter of which something has changed. */
export async function touchMatter(db: WriteDb, id: string, by: By): Promise<void> {
  await db
    .updateTable('matter')
    .set((row) => ({ changed_at: by.at, changed_by_id: by.staffId, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Adds a thing to the matter. The caller has made sure that it is in no other. */
export async function addItem(db: WriteDb, matterId: string, item: MatterItem, by: By): Promise<void> {
  const things = {
    call_id: null,
    booking_id: null,
    walk_in_id: null,
    contact_request_id: null,
    meeting_request_id: null,
    joint_meeting_id: null,
    promise_id: null,
  };
  await db
    .insertInto('matter_item')
    .values({
      matter_id: matterId,
      ...things,
      [itemColumns[item.kind]]: item.id,
      added_at: by.at,
      added_by_id: by.staffId,
    })
    .execute();
}

/** Takes a thing out of its matter. */
export async function removeItem(db: WriteDb, { kind, id }: MatterItem): Promise<void> {
  await db.deleteFrom('matter_item').where(itemColumns[kind], '=', id).execute();
}

async function addEvent(
  db: WriteDb,
  matterId: string,
  event: MatterEvent,
  by: By,
  toStaffId: string | null,
): Promise<void> {
  await db
    .insertInto('matter_event')
    .values({ matter_id: matterId, event, at: by.at, staff_id: by.staffId, to_staff_id: toStaffId })
    .execute();
}
