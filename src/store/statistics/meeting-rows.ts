import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';

/** What is counted of the office's joint meetings from the first to the last day (both included), by day and start. */
export function jointMeetingRows(db: ReadDb, officeId: string, from: LocalDate, to: LocalDate) {
  return db
    .selectFrom('joint_meeting')
    .select([
      'id',
      'adviser_id as adviserId',
      'on_date as on',
      'start_minute as startMinute',
      'end_minute as endMinute',
      'state',
      'cancelled_late as cancelledLate',
    ])
    .where('office_id', '=', officeId)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .orderBy('on_date')
    .orderBy('start_minute')
    .orderBy('id')
    .execute();
}
