import type { Updateable } from 'kysely';
import type { MailStep } from '#domain/mail-drop/mail-drop.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { WriteDb } from '#store/database.ts';
import type { MailDropTables } from './tables.ts';

interface By {
  readonly staffId: string;
  readonly at: Instant;
}

/** When the drop was emptied, and how many items were in it. */
export interface EmptyingDetails {
  readonly on: LocalDate;
  readonly minute: MinuteOfDay;
  readonly items: number;
}

/** Adds an emptying that was counted. */
export async function insertEmptying(
  db: WriteDb,
  { id, officeId, on, minute, items }: EmptyingDetails & { id: string; officeId: string },
  by: By,
): Promise<void> {
  await db
    .insertInto('mail_emptying')
    .values({
      id,
      office_id: officeId,
      batch_id: null,
      state: 'counted',
      on_date: on,
      minute,
      items,
      emptied_by_id: by.staffId,
      changed_at: by.at,
      changed_by_id: by.staffId,
    })
    .execute();
  await addStep(db, { emptying_id: id }, { step: 'counted', items, note: '' }, by);
}

/** Corrects an emptying; what was counted before stays in its history with the reason. */
export async function correctEmptying(
  db: WriteDb,
  { id, on, minute, items, reason }: EmptyingDetails & { id: string; reason: string },
  by: By,
): Promise<void> {
  await changeEmptying(db, id, { on_date: on, minute, items }, by);
  await addStep(db, { emptying_id: id }, { step: 'corrected', items, note: reason }, by);
}

/** Takes an emptying back, or brings it back again. */
export async function markEmptying(
  db: WriteDb,
  { id, items }: { id: string; items: number },
  step: 'takenBack' | 'restored',
  by: By,
): Promise<void> {
  await changeEmptying(db, id, { state: step === 'takenBack' ? 'takenBack' : 'counted' }, by);
  await addStep(db, { emptying_id: id }, { step, items, note: '' }, by);
}

/** Closes the emptyings in an envelope that was handed over. */
export async function insertBatch(
  db: WriteDb,
  batch: {
    id: string;
    officeId: string;
    number: number;
    handedTo: string;
    handedOn: LocalDate;
    handedMinute: MinuteOfDay;
    emptyingIds: readonly string[];
    items: number;
  },
  by: By,
): Promise<void> {
  await db
    .insertInto('mail_batch')
    .values({
      id: batch.id,
      office_id: batch.officeId,
      number: batch.number,
      state: 'handedOver',
      handed_to: batch.handedTo,
      handed_on: batch.handedOn,
      handed_minute: batch.handedMinute,
      handed_by_id: by.staffId,
      changed_at: by.at,
      changed_by_id: by.staffId,
    })
    .execute();
  for (const id of batch.emptyingIds) await changeEmptying(db, id, { batch_id: batch.id }, by);
  await addStep(db, { batch_id: batch.id }, { step: 'handedOver', items: batch.items, note: '' }, by);
}

/** Takes a handing over back: its emptyings are loose again, its number is not used a second time. */
export async function takeBatchBack(
  db: WriteDb,
  batch: { id: string; emptyingIds: readonly string[]; items: number },
  by: By,
): Promise<void> {
  for (const id of batch.emptyingIds) await changeEmptying(db, id, { batch_id: null }, by);
  await db
    .updateTable('mail_batch')
    .set((row) => ({
      state: 'takenBack',
      changed_at: by.at,
      changed_by_id: by.staffId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', batch.id)
    .execute();
  await addStep(db, { batch_id: batch.id }, { step: 'takenBack', items: batch.items, note: '' }, by);
}

async function changeEmptying(
  db: WriteDb,
  id: string,
  columns: Updateable<MailDropTables['mail_emptying']>,
  by: By,
): Promise<void> {
  await db
    .updateTable('mail_emptying')
    .set((row) => ({
      ...columns,
      changed_at: by.at,
      changed_by_id: by.staffId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

async function addStep(
  db: WriteDb,
  of: { readonly emptying_id?: string; readonly batch_id?: string },
  { step, items, note }: { readonly step: MailStep; readonly items: number; readonly note: string },
  by: By,
): Promise<void> {
  await db
    .insertInto('mail_step')
    .values({ emptying_id: null, batch_id: null, ...of, step, at: by.at, staff_id: by.staffId, items, note })
    .execute();
}
