import type { SourceRef } from '#domain/occupancy/occupied.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';

/** Who took somebody's time, and when. */
export interface Origin {
  readonly byName: string;
  readonly at: Instant;
}

/** Who made the thing that takes the time; undefined when the kind is not stored yet or the thing has gone. */
export function originOf(db: ReadDb, { kind, id }: SourceRef): Promise<Origin | undefined> {
  switch (kind) {
    case 'booking':
      return db
        .selectFrom('booking')
        .innerJoin('staff_member', 'staff_member.id', 'booking.booked_by_id')
        .select(['staff_member.name as byName', 'booking.booked_at as at'])
        .where('booking.id', '=', id)
        .executeTakeFirst();
    case 'walk-in':
      return db
        .selectFrom('walk_in')
        .innerJoin('staff_member', 'staff_member.id', 'walk_in.changed_by_id')
        .select(['staff_member.name as byName', 'walk_in.changed_at as at'])
        .where('walk_in.id', '=', id)
        .executeTakeFirst();
    case 'event':
      return db
        .selectFrom('event')
        .innerJoin('staff_member', 'staff_member.id', 'event.created_by_id')
        .select(['staff_member.name as byName', 'event.created_at as at'])
        .where('event.id', '=', id)
        .executeTakeFirst();
    case 'meeting':
      return db
        .selectFrom('joint_meeting')
        .innerJoin('staff_member', 'staff_member.id', 'joint_meeting.created_by_id')
        .select(['staff_member.name as byName', 'joint_meeting.created_at as at'])
        .where('joint_meeting.id', '=', id)
        .executeTakeFirst();
    case 'duty-shift':
      return db
        .selectFrom('duty_shift')
        .innerJoin('staff_member', 'staff_member.id', 'duty_shift.changed_by_id')
        .select(['staff_member.name as byName', 'duty_shift.changed_at as at'])
        .where('duty_shift.id', '=', id)
        .executeTakeFirst();
    case 'consultation':
      return db
        .selectFrom('consultation')
        .innerJoin('staff_member', 'staff_member.id', 'consultation.changed_by_id')
        .select(['staff_member.name as byName', 'consultation.changed_at as at'])
        .where('consultation.id', '=', id)
        .executeTakeFirst();
    case 'absence':
      return db
        .selectFrom('absence')
        .innerJoin('staff_member', 'staff_member.id', 'absence.changed_by_id')
        .select(['staff_member.name as byName', 'absence.changed_at as at'])
        .where('absence.id', '=', id)
        .executeTakeFirst();
    case 'outside':
      return db
        .selectFrom('outside_time')
        .innerJoin('staff_member', 'staff_member.id', 'outside_time.changed_by_id')
        .select(['staff_member.name as byName', 'outside_time.changed_at as at'])
        .where('outside_time.id', '=', id)
        .executeTakeFirst();
  }
}

/** First and last occupied minute (the last step's start) of the source on a day; undefined when it holds none. */
export async function heldOn(
  db: ReadDb,
  { kind, id }: SourceRef,
  on: LocalDate,
): Promise<{ first: number; last: number } | undefined> {
  const { first, last } = await db
    .selectFrom('occupancy')
    .select((row) => [row.fn.min('minute').as('first'), row.fn.max('minute').as('last')])
    .where('source_kind', '=', kind)
    .where('source_id', '=', id)
    .where('on_date', '=', on)
    .executeTakeFirstOrThrow();
  return first === null || last === null ? undefined : { first: Number(first), last: Number(last) };
}
