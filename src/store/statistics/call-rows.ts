import { sql } from 'kysely';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';

/** What is counted of the office's calls from the first to the last day (both included), in order of their beginnings. */
export function callRows(db: ReadDb, officeId: string, from: LocalDate, to: LocalDate) {
  return db
    .selectFrom('call')
    .select([
      'on_date as on',
      'start_minute as startMinute',
      'state',
      'time',
      'outcome',
      'service_task as serviceTask',
      'municipality_code as municipality',
      'caller_kind as callerKind',
      'age_band as ageBand',
      'started_at as startedAt',
      'ended_at as endedAt',
      'wrap_up_minutes as wrapUpMinutes',
      'big_case as bigCase',
      'time_unsure as timeUnsure',
      sql<string>`(select json_group_array(topic_code) from call_topic where call_id = call.id)`.as('topics'),
    ])
    .where('office_id', '=', officeId)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .where('state', '!=', 'draft')
    .orderBy('on_date')
    .orderBy('started_at')
    .orderBy('id')
    .execute();
}
