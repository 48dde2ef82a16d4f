import { stateAfter, type TellingMark } from '#domain/cancelled-days/told.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { WriteDb } from '#store/database.ts';

/** What was let go: a booking or a joint meeting. */
export interface LetGo {
  readonly kind: 'booking' | 'meeting';
  readonly id: string;
}

/** Puts the client of what the office let go on the list of those to be told, with the time it had. */
export async function insertClient(
  db: WriteDb,
  client: MinuteRange & {
    readonly id: string;
    readonly of: LetGo;
    readonly officeId: string;
    readonly on: LocalDate;
    readonly addedById: string;
    readonly addedAt: Instant;
  },
): Promise<void> {
  await db
    .insertInto('cancelled_day_client')
    .values({
      id: client.id,
      booking_id: client.of.kind === 'booking' ? client.of.id : null,
      meeting_id: client.of.kind === 'meeting' ? client.of.id : null,
      office_id: client.officeId,
      on_date: client.on,
      start_minute: client.startMinute,
      end_minute: client.endMinute,
      added_by_id: client.addedById,
      added_at: client.addedAt,
    })
    .execute();
}

/** Takes a booking or meeting that has come back off the list; true when it was there. Its marks go with it, the audit log keeps them. */
export async function removeClientOf(db: WriteDb, { kind, id }: LetGo): Promise<boolean> {
  const gone = await db
    .deleteFrom('cancelled_day_client')
    .where(kind === 'booking' ? 'booking_id' : 'meeting_id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return gone !== undefined;
}

/** Writes one mark down and what it leads to, and raises the version. */
export async function addMark(
  db: WriteDb,
  clientId: string,
  mark: { readonly mark: TellingMark; readonly at: Instant; readonly staffId: string },
): Promise<void> {
  await db
    .insertInto('cancelled_day_mark')
    .values({ client_id: clientId, mark: mark.mark, at: mark.at, staff_id: mark.staffId })
    .execute();
  await settle(db, clientId);
}

/** Removes the last mark, and raises the version. */
export async function removeLastMark(db: WriteDb, clientId: string): Promise<void> {
  const last = await db
    .selectFrom('cancelled_day_mark')
    .select('id')
    .where('client_id', '=', clientId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last) await db.deleteFrom('cancelled_day_mark').where('id', '=', last.id).execute();
  await settle(db, clientId);
}

async function settle(db: WriteDb, clientId: string): Promise<void> {
  const marks = await db
    .selectFrom('cancelled_day_mark')
    .select('mark')
    .where('client_id', '=', clientId)
    .orderBy('id')
    .execute();
  await db
    .updateTable('cancelled_day_client')
    .set((row) => ({ state: stateAfter(marks.map(({ mark }) => mark)), version: row('version', '+', 1) }))
    .where('id', '=', clientId)
    .execute();
}
