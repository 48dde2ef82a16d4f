import { sql } from 'kysely';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';

/**
 * When calls back were promised in the range of moments and when they were kept, oldest first. Left out: promises of missed
 * calls (counted with those), of calls outside the hours, and what was written down by mistake.
 */
export function promisedCallRows(
  db: ReadDb,
  officeId: string,
  { from, before }: { readonly from: Instant; readonly before: Instant },
) {
  return db
    .selectFrom('promise')
    .leftJoin('call', 'call.id', 'promise.call_id')
    .select(['promise.made_at as madeAt', 'promise.kept_at as keptAt'])
    .where('promise.office_id', '=', officeId)
    .where('promise.made_at', '>=', from)
    .where('promise.made_at', '<', before)
    .where('promise.kind', '=', 'callBack')
    .where((where) =>
      where.or([where('promise.broken_reason', 'is', null), where('promise.broken_reason', '!=', 'mistake')]),
    )
    .where((where) =>
      where.or([
        where('promise.call_id', 'is', null),
        where.and([where('call.state', '!=', 'missed'), where('call.time', '=', 'inside')]),
      ]),
    )
    .orderBy('promise.made_at')
    .orderBy('promise.id')
    .execute();
}

/** Calls inside the hours that nobody answered from the first to the last day, and when their caller was reached. */
export function missedCallRows(db: ReadDb, officeId: string, from: LocalDate, to: LocalDate) {
  return db
    .selectFrom('call')
    .select([
      'on_date as on',
      sql<Instant | null>`(select min(kept_at) from promise where promise.call_id = call.id)`.as('keptAt'),
    ])
    .where('office_id', '=', officeId)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .where('state', '=', 'missed')
    .where('time', '=', 'inside')
    .orderBy('on_date')
    .orderBy('started_at')
    .orderBy('id')
    .execute();
}
