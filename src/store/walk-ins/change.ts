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
  /** `notServed` for somebody who is only counted. */
  readonly state: 'waiting' | 'notServed';
}

/** Who receives the client, and when. */
interface By {
  readonly staffId: string;
  readonly at: Instant;
}

/** Adds a client with the topics and the first step. */
export async function insertWalkIn(db: WriteDb, arrival: Arrival, by: By): Promise<void> {
  await db
    .insertInto('walk_in')
    .values({
      id: arrival.id,
      office_id: arrival.officeId,
      adviser_id: arrival.adviserId,
      on_date: arrival.on,
      state: arrival.state,
      client_label: arrival.clientLabel,
      urgent_income: Number(arrival.urgentIncome),
      arrived_at: by.at,
      arrived_minute: arrival.arrivedMinute,
      changed_at: by.at,
      changed_by_id: by.staffId,
    })
    .execute();
  await addStep(db, arrival.id, { state: arrival.state }, by);
  if (arrival.topics.length === 0) return;
  await db
    .insertInto('walk_in_topic')
    .values([...new Set(arrival.topics)].map((code) => ({ walk_in_id: arrival.id, topic_code: code })))
    .execute();
}

/** What a client comes to; a time that is not given stays as it is, null empties it. */
export interface WalkInChange {
  readonly state: WalkInState;
  readonly startMinute?: MinuteOfDay | null;
  readonly endMinute?: MinuteOfDay | null;
  /** The change takes the step before it back. */
  readonly takesBack?: boolean;
}

/** The client is called by this person, into service or out of the list; the step is kept in the client's history. */
export async function changeWalkIn(db: WriteDb, id: string, to: WalkInChange, by: By): Promise<void> {
  const isCall = to.state === 'called' && to.takesBack !== true;
  await db
    .updateTable('walk_in')
    .set((row) => ({
      state: to.state,
      ...(isCall && { called_by_id: by.staffId, called_at: by.at }),
      ...(to.startMinute !== undefined && { start_minute: to.startMinute }),
      ...(to.endMinute !== undefined && { end_minute: to.endMinute }),
      changed_at: by.at,
      changed_by_id: by.staffId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
  await addStep(db, id, to, by);
}

/** Removes a client who was only counted, with the one step. */
export async function deleteWalkIn(db: WriteDb, id: string): Promise<void> {
  await db.deleteFrom('walk_in_state').where('walk_in_id', '=', id).execute();
  await db.deleteFrom('walk_in').where('id', '=', id).execute();
}

async function addStep(db: WriteDb, id: string, to: WalkInChange, by: By): Promise<void> {
  await db
    .insertInto('walk_in_state')
    .values({
      walk_in_id: id,
      state: to.state,
      at: by.at,
      staff_id: by.staffId,
      start_minute: to.startMinute ?? null,
      end_minute: to.endMinute ?? null,
      takes_back: Number(to.takesBack ?? false),
    })
    .execute();
}
