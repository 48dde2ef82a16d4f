import type { CalendarTime, Revision } from '#domain/outside-times/calendar-time.ts';
import type { OutsideSpan, OutsideState } from '#domain/outside-times/outside-time.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { WriteDb } from '#store/database.ts';

/** Who did it and when. */
interface By {
  readonly staffId: string;
  readonly at: Instant;
}

/** Adds a time that a person marked by hand. */
export function insertMarkedTime(
  db: WriteDb,
  time: { readonly id: string; readonly adviserId: string; readonly span: OutsideSpan },
  by: By,
): Promise<unknown> {
  return db
    .insertInto('outside_time')
    .values({ ...baseRow(time, by), source: 'hand', state: 'held' })
    .execute();
}

/** Adds a time of a calendar; `time.event` is the digest of its UID. */
export function insertImportedTime(
  db: WriteDb,
  { id, adviserId, time }: { readonly id: string; readonly adviserId: string; readonly time: CalendarTime },
  by: By,
): Promise<unknown> {
  return db
    .insertInto('outside_time')
    .values({
      ...baseRow({ id, adviserId, span: time.span }, by),
      source: 'file',
      state: time.is === 'busy' ? 'held' : 'released',
      uid_digest: time.event,
      occurrence: time.occurrence,
      sequence: time.sequence,
      stamped_at: time.stampedAt,
    })
    .execute();
}

/** Changes the state, and with it the time or the revision where they are given. */
export function changeOutsideTime(
  db: WriteDb,
  id: string,
  { state, span, revision }: { state: OutsideState; span?: OutsideSpan; revision?: Revision },
  by: By,
): Promise<unknown> {
  return db
    .updateTable('outside_time')
    .set((row) => ({
      state,
      changed_at: by.at,
      changed_by_id: by.staffId,
      version: row('version', '+', 1),
      ...(span && spanRow(span)),
      ...(revision && { sequence: revision.sequence, stamped_at: revision.stampedAt }),
    }))
    .where('id', '=', id)
    .execute();
}

/** Remembers a newer form of an event that changes nothing else. */
export function rememberRevision(db: WriteDb, id: string, revision: Revision): Promise<unknown> {
  return db
    .updateTable('outside_time')
    .set({ sequence: revision.sequence, stamped_at: revision.stampedAt })
    .where('id', '=', id)
    .execute();
}

function baseRow(
  { id, adviserId, span }: { readonly id: string; readonly adviserId: string; readonly span: OutsideSpan },
  { staffId, at }: By,
) {
  return {
    id,
    adviser_id: adviserId,
    stamped_at: null,
    ...spanRow(span),
    uid_digest: '',
    occurrence: '',
    created_at: at,
    created_by_id: staffId,
    changed_at: at,
    changed_by_id: staffId,
  };
}

function spanRow({ on, startMinute, toOn, endMinute }: OutsideSpan) {
  return { on_date: on, start_minute: startMinute, to_on: toOn, end_minute: endMinute };
}
