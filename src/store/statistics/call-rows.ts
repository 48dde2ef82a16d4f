import { sql } from 'kysely';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';

/** What is counted of an office's calls, and nothing that tells who called or what was said; no drafts. */
function selectCallRows(db: ReadDb, officeId: string) {
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
    .where('state', '!=', 'draft');
}

export type CallRow = Awaited<ReturnType<typeof callRows>>[number];

/** What is counted of the office's calls from the first to the last day (both included), in order of their beginnings. */
export function callRows(db: ReadDb, officeId: string, from: LocalDate, to: LocalDate) {
  return selectCallRows(db, officeId)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .orderBy('on_date')
    .orderBy('started_at')
    .orderBy('id')
    .execute();
}

/** Which of an office's calls are wanted. */
export interface WantedCalls {
  readonly officeId: string;
  readonly from: LocalDate;
  /** Included. */
  readonly to: LocalDate;
  /** Only answered calls about people of this municipality; null for all calls. */
  readonly municipality: string | null;
}

/** The place of a call in the order of beginnings; what comes after it is the next page. */
export interface CallPlace {
  readonly on: LocalDate;
  readonly startedAt: Instant;
  readonly id: string;
}

/** A place before every call that is wanted. */
export const beforeCalls = ({ from }: WantedCalls): CallPlace => ({
  on: from,
  startedAt: Number.MIN_SAFE_INTEGER as Instant,
  id: '',
});

/** The next rows after a place, in order of the calls' beginnings; at most `limit`. */
export function callRowsAfter(db: ReadDb, wanted: WantedCalls, after: CallPlace, limit: number) {
  return selectCallRows(db, wanted.officeId)
    .select('id')
    .where((where) =>
      where(
        where.refTuple('on_date', 'started_at', 'id'),
        '>',
        where.tuple(after.on, after.startedAt, after.id),
      ),
    )
    .where('on_date', '<=', wanted.to)
    .$if(wanted.municipality !== null, (query) =>
      query.where('state', '=', 'recorded').where('municipality_code', '=', wanted.municipality),
    )
    .orderBy('on_date')
    .orderBy('started_at')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** How many calls are wanted. */
export async function countCallRows(
  db: ReadDb,
  { officeId, from, to, municipality }: WantedCalls,
): Promise<number> {
  const { calls } = await db
    .selectFrom('call')
    .select(({ fn }) => fn.countAll<number>().as('calls'))
    .where('office_id', '=', officeId)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .where('state', '!=', 'draft')
    .$if(municipality !== null, (query) =>
      query.where('state', '=', 'recorded').where('municipality_code', '=', municipality),
    )
    .executeTakeFirstOrThrow();
  return calls;
}
