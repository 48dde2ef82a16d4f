import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';
import type { ReadDb } from '#store/database.ts';

/** A client who was squeezed in: the time is promised although nothing of it is occupied. */
export interface SqueezedIn extends MinuteRange {
  readonly id: string;
  readonly adviserId: string;
  readonly startMinute: MinuteOfDay;
}

/** Whose day, and in which offices: the bookings of a day are found by office. */
export interface SqueezedInAt {
  readonly officeIds: readonly string[];
  readonly adviserIds: readonly string[];
  readonly on: LocalDate;
}

/** Squeeze-ins of the advisers that touch the range and are still expected or being served, by start. */
export function squeezedIn(
  db: ReadDb,
  { officeIds, adviserIds, on }: SqueezedInAt,
  range: MinuteRange,
): Promise<SqueezedIn[]> {
  return db
    .selectFrom('booking')
    .select(['id', 'adviser_id as adviserId', 'start_minute as startMinute', 'end_minute as endMinute'])
    .where('office_id', 'in', officeIds)
    .where('on_date', '=', on)
    .where('adviser_id', 'in', adviserIds)
    .where('squeeze_in_reason', 'is not', null)
    .where('state', 'in', ['booked', 'checkedIn', 'started'])
    .where('start_minute', '<', range.endMinute)
    .where('end_minute', '>', range.startMinute)
    .orderBy('start_minute')
    .orderBy('id')
    .execute();
}
