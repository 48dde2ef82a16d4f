import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { WalkInState } from '#domain/walk-ins/state.ts';
import type { WriteDb } from '#store/database.ts';

/** A client who has just come. */
export interface Arrival {
  readonly id: string;
  readonly officeId: string;
  readonly adviserId: string;
  readonly on: LocalDate;
  readonly arrivedMinute: MinuteOfDay;
  readonly clientLabel: string;
  readonly topics: readonly string[];
  readonly urgentIncome: boolean;
}

/** Who receives the client, and when. */
interface By {
  readonly staffId: string;
  readonly at: Instant;
}

/** Adds a waiting client with the topics. */
export async function insertWalkIn(db: WriteDb, arrival: Arrival, by: By): Promise<void> {
  await db
    .insertInto('walk_in')
    .values({
      id: arrival.id,
      office_id: arrival.officeId,
      adviser_id: arrival.adviserId,
      on_date: arrival.on,
      state: 'waiting',
      client_label: arrival.clientLabel,
      urgent_income: Number(arrival.urgentIncome),
      arrived_at: by.at,
      arrived_minute: arrival.arrivedMinute,
      changed_at: by.at,
      changed_by_id: by.staffId,
    })
    .execute();
  if (arrival.topics.length === 0) return;
  await db
    .insertInto('walk_in_topic')
    .values([...new Set(arrival.topics)].map((code) => ({ walk_in_id: arrival.id, topic_code: code })))
    .execute();
}

/** The client is called by this person, into service or out of the list; times are given when they begin or end. */
export async function changeWalkIn(
  db: WriteDb,
  id: string,
  to: { readonly state: WalkInState; readonly startMinute?: MinuteOfDay; readonly endMinute?: MinuteOfDay },
  by: By,
): Promise<void> {
  await db
    .updateTable('walk_in')
    .set((row) => ({
      state: to.state,
      ...(to.state === 'called' && { called_by_id: by.staffId, called_at: by.at }),
      ...(to.startMinute !== undefined && { start_minute: to.startMinute }),
      ...(to.endMinute !== undefined && { end_minute: to.endMinute }),
      changed_at: by.at,
      changed_by_id: by.staffId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}
