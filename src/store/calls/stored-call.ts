import { sql } from 'kysely';
import type { CallEnding, CallFields } from '#domain/calls/draft.ts';
import type { CallOutcome } from '#domain/calls/outcome.ts';
import type { CallPlace } from '#domain/calls/place-call.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb } from '#store/database.ts';
import { calledBackAt, callBackTries } from './call-backs.ts';

/** A call as it is stored, with the names of its people and what was made of it in the same save. */
export interface StoredCall extends CallPlace {
  readonly id: string;
  readonly officeId: string;
  readonly state: 'draft' | 'recorded' | 'missed';
  readonly fields: CallFields;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  readonly outcome: CallOutcome | null;
  /** How a draft was about to end; null when nothing of it has been said, and of a recorded call. */
  readonly ending: CallEnding | null;
  readonly answeredByName: string | null;
  readonly enteredById: string;
  readonly enteredByName: string;
  readonly changedAt: Instant;
  readonly changedByName: string;
  readonly handoverId: string | null;
  readonly promiseId: string | null;
  readonly answeredById: string | null;
  /** Which contact about the same matter it is, from 1. */
  readonly contactNo: number;
  readonly threadId: string | null;
  /** Of a missed or promised call: how often its caller was tried, and when reached. */
  readonly callBack: { readonly tries: number; readonly reachedAt: Instant | null };
  readonly version: number;
}

/** Calls with everything that is shown of them, to be narrowed by the caller. */
export function selectCalls(db: ReadDb) {
  return db
    .selectFrom('call')
    .innerJoin('staff_member as enterer', 'enterer.id', 'call.entered_by_id')
    .innerJoin('staff_member as changer', 'changer.id', 'call.changed_by_id')
    .leftJoin('staff_member as answerer', 'answerer.id', 'call.answered_by_id')
    .selectAll('call')
    .select([
      'answerer.name as answeredByName',
      'enterer.name as enteredByName',
      'changer.name as changedByName',
      sql<string>`(select json_group_array(topic_code) from call_topic where call_id = call.id)`.as('topics'),
      sql<string | null>`(select id from handover where call_id = call.id limit 1)`.as('handoverId'),
      sql<string | null>`(select id from promise where call_id = call.id limit 1)`.as('promiseId'),
      callBackTries.as('callBackTries'),
      calledBackAt.as('calledBackAt'),
      // The first of a thread has no thread of its own; a draft that is not finished is not counted before others.
      sql<number>`case when call.thread_id is null then 1 else 2 + (
        select count(*) from call as before where before.thread_id = call.thread_id
          and before.state = 'recorded' and before.started_at < call.started_at) end`.as('contactNo'),
    ]);
}

type CallRow = Awaited<ReturnType<ReturnType<typeof selectCalls>['executeTakeFirstOrThrow']>>;

/** The row as a value of the domain. */
export function storedCall(row: CallRow): StoredCall {
  return {
    id: row.id,
    officeId: row.office_id,
    state: row.state,
    fields: {
      worry: row.worry,
      callerKind: row.caller_kind,
      municipalityCode: row.municipality_code,
      ageBand: row.age_band,
      serviceTask: row.service_task,
      otherConcern: row.other_concern,
      topics: (JSON.parse(row.topics) as string[]).toSorted(byNumber),
      urgency: row.urgency,
      existingClient: row.existing_client,
      advice: row.advice,
      directedTo: row.directed_to,
      clientLabel: row.client_label,
      phone: row.phone,
      bigCase: row.big_case === 1,
      wrapUpMinutes: row.wrap_up_minutes,
      numberSource: row.number_source,
      earlierCallId: row.earlier_call_id,
      answeredById: row.answered_by_id === row.entered_by_id ? null : row.answered_by_id,
      lateEntry: row.late_entry === 1,
      timeUnsure: row.time_unsure === 1,
    },
    on: row.on_date,
    startMinute: row.start_minute,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    time: row.time,
    minutesAfterHours: row.minutes_after_hours,
    outcome: row.outcome,
    ending: row.ending === null ? null : (JSON.parse(row.ending) as CallEnding),
    answeredByName: row.answeredByName,
    enteredById: row.entered_by_id,
    enteredByName: row.enteredByName,
    changedAt: row.changed_at,
    changedByName: row.changedByName,
    handoverId: row.handoverId,
    promiseId: row.promiseId,
    answeredById: row.answered_by_id,
    contactNo: row.contactNo,
    threadId: row.thread_id,
    callBack: { tries: row.callBackTries, reachedAt: row.calledBackAt },
    version: row.version,
  };
}

/** The order of the classification, whose codes are numbers; the office's own come after. */
function byNumber(one: string, other: string): number {
  const place = (code: string) => (Number.isNaN(Number(code)) ? Number.MAX_SAFE_INTEGER : Number(code));
  return place(one) - place(other) || (one < other ? -1 : 1);
}
