import type { CallEnding, CallFields } from '#domain/calls/draft.ts';
import type { CallOutcome } from '#domain/calls/outcome.ts';
import type { CallPlace } from '#domain/calls/place-call.ts';
import { phoneDigits } from '#domain/identity/phone-digits.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { WriteDb } from '#store/database.ts';

/** When a call began and ended, and where that puts it. */
export interface CallTimes {
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  readonly place: CallPlace;
}

const timeColumns = ({ startedAt, endedAt, place }: CallTimes) => ({
  on_date: place.on,
  start_minute: place.startMinute,
  started_at: startedAt,
  ended_at: endedAt,
  time: place.time,
  minutes_after_hours: place.minutesAfterHours,
});

const fieldColumns = (fields: CallFields) => ({
  worry: fields.worry,
  caller_kind: fields.callerKind,
  municipality_code: fields.municipalityCode,
  age_band: fields.ageBand,
  service_task: fields.serviceTask,
  urgency: fields.urgency,
  existing_client: fields.existingClient,
  advice: fields.advice,
  directed_to: fields.directedTo,
  client_label: fields.clientLabel,
  phone: fields.phone,
  big_case: fields.bigCase ? 1 : 0,
  wrap_up_minutes: fields.wrapUpMinutes,
  other_concern: fields.otherConcern,
  number_source: fields.numberSource,
  earlier_call_id: fields.earlierCallId,
  late_entry: fields.lateEntry ? 1 : 0,
  time_unsure: fields.timeUnsure ? 1 : 0,
  phone_digits: phoneDigits(fields.phone),
});

/** Adds a call of which only the beginning is known: a draft, or one that could not be answered. */
export async function insertCall(
  db: WriteDb,
  call: CallTimes & {
    id: string;
    officeId: string;
    state: 'draft' | 'missed';
    phone: string;
    answeredById: string | null;
    enteredById: string;
    now: Instant;
  },
): Promise<void> {
  await db
    .insertInto('call')
    .values({
      id: call.id,
      office_id: call.officeId,
      state: call.state,
      ...timeColumns(call),
      phone: call.phone,
      phone_digits: phoneDigits(call.phone),
      answered_by_id: call.answeredById,
      entered_by_id: call.enteredById,
      changed_at: call.now,
      changed_by_id: call.enteredById,
    })
    .execute();
}

/** Writes the whole call as it is now and raises its version; with an outcome it is a draft no more. */
export async function updateCall(
  db: WriteDb,
  call: CallTimes & {
    id: string;
    fields: CallFields;
    /** Who answered. */
    answeredById: string;
    /** The first of the calls it goes on from; null when it stands by itself. */
    threadId: string | null;
    outcome: CallOutcome | null;
    /** Of a draft; null for a call that is recorded. */
    ending: CallEnding | null;
    changedById: string;
    now: Instant;
  },
): Promise<void> {
  await db
    .updateTable('call')
    .set((row) => ({
      ...timeColumns(call),
      ...fieldColumns(call.fields),
      answered_by_id: call.answeredById,
      thread_id: call.threadId,
      ending: call.ending && JSON.stringify(call.ending),
      ...(call.outcome === null ? {} : { state: 'recorded' as const, outcome: call.outcome }),
      changed_at: call.now,
      changed_by_id: call.changedById,
      version: row('version', '+', 1),
    }))
    .where('id', '=', call.id)
    .execute();
  await db.deleteFrom('call_topic').where('call_id', '=', call.id).execute();
  const topics = [...new Set(call.fields.topics)];
  if (topics.length === 0) return;
  await db
    .insertInto('call_topic')
    .values(topics.map((topic) => ({ call_id: call.id, topic_code: topic })))
    .execute();
}

/** Removes a call that never became one. */
export async function deleteCall(db: WriteDb, id: string): Promise<void> {
  await db.deleteFrom('call_topic').where('call_id', '=', id).execute();
  await db.deleteFrom('call').where('id', '=', id).execute();
}
