import { sql } from 'kysely';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';

/** Questions at the desk by day and topic, from the first to the last day (both included); what was taken back is in none. */
export function questionRows(db: ReadDb, officeId: string, from: LocalDate, to: LocalDate) {
  return (
    db
      .selectFrom('desk_question')
      .select((row) => ['on_date as on', 'topic_code as topicCode', row.fn.countAll<number>().as('count')])
      .where('office_id', '=', officeId)
      .where('on_date', '>=', from)
      .where('on_date', '<=', to)
      // Written as in the partial index: with a parameter in its place SQLite would not see that the index fits.
      .where(sql<boolean>`taken_back_at is null`)
      .groupBy(['on_date', 'topic_code'])
      .orderBy('on_date')
      .orderBy('topic_code')
      .execute()
  );
}

/** What is counted of the office’s events from the first to the last day (both included), by day and start. */
export function eventRows(db: ReadDb, officeId: string, from: LocalDate, to: LocalDate) {
  return db
    .selectFrom('event')
    .select([
      'on_date as on',
      'start_minute as startMinute',
      'end_minute as endMinute',
      'kind',
      'state',
      'visitors',
      'new_visitors as newVisitors',
    ])
    .where('office_id', '=', officeId)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .where('state', '!=', 'cancelled')
    .orderBy('on_date')
    .orderBy('start_minute')
    .orderBy('id')
    .execute();
}
