import type { CallPlace } from '#domain/calls/place-call.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** Times and place of every call of the range of days (both ends included; null: no end). */
export async function placesBetween(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate | null,
): Promise<(CallPlace & { id: string; startedAt: Instant; endedAt: Instant | null })[]> {
  return db
    .selectFrom('call')
    .select([
      'id',
      'on_date as on',
      'start_minute as startMinute',
      'started_at as startedAt',
      'ended_at as endedAt',
      'time',
      'minutes_after_hours as minutesAfterHours',
    ])
    .where('office_id', '=', officeId)
    .where('on_date', '>=', from)
    .$if(to !== null, (query) => query.where('on_date', '<=', to as LocalDate))
    .execute();
}

/** Corrects what the hours made of a call; nothing that a person wrote changes, so the version stays. */
export async function setPlace(db: WriteDb, id: string, place: CallPlace): Promise<void> {
  await db
    .updateTable('call')
    .set({ time: place.time, minutes_after_hours: place.minutesAfterHours })
    .where('id', '=', id)
    .execute();
}
