import { sql } from 'kysely';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

// Written as in the partial index: with a parameter in its place SQLite would not see that the index fits.
const counts = sql<boolean>`taken_back_at is null`;

/** Questions by topic from the first to the last day (both included), the most asked first. */
export function questionsByTopic(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<{ topicCode: string; count: number }[]> {
  return db
    .selectFrom('desk_question')
    .select((row) => ['topic_code as topicCode', row.fn.countAll<number>().as('count')])
    .where('office_id', '=', officeId)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .where(counts)
    .groupBy('topic_code')
    .orderBy('count', 'desc')
    .orderBy('topic_code')
    .execute();
}

/** One question that was counted. */
export interface CountedQuestion {
  readonly id: string;
  readonly topicCode: string;
  readonly at: Instant;
  readonly byName: string;
}

/** The last questions of the day, the newest first. */
export function latestQuestions(
  db: ReadDb,
  officeId: string,
  on: LocalDate,
  limit: number,
): Promise<CountedQuestion[]> {
  return db
    .selectFrom('desk_question')
    .innerJoin('staff_member', 'staff_member.id', 'desk_question.counted_by_id')
    .select([
      'desk_question.id',
      'topic_code as topicCode',
      'counted_at as at',
      'staff_member.name as byName',
    ])
    .where('office_id', '=', officeId)
    .where('on_date', '=', on)
    .where(counts)
    .orderBy('counted_at', 'desc')
    .orderBy('desk_question.id')
    .limit(limit)
    .execute();
}

/** One question, counted or taken back; undefined when there is none. */
export function findQuestion(db: ReadDb, id: string) {
  return db
    .selectFrom('desk_question')
    .select(['id', 'office_id as officeId', 'topic_code as topicCode', 'taken_back_at as takenBackAt'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Counts one question. */
export async function insertQuestion(
  db: WriteDb,
  question: { id: string; officeId: string; on: LocalDate; topicCode: string },
  by: { readonly staffId: string; readonly at: Instant },
): Promise<void> {
  await db
    .insertInto('desk_question')
    .values({
      id: question.id,
      office_id: question.officeId,
      on_date: question.on,
      topic_code: question.topicCode,
      counted_at: by.at,
      counted_by_id: by.staffId,
      taken_back_at: null,
      taken_back_by_id: null,
    })
    .execute();
}

/** Takes a question out of the counts; who and when stays written down. */
export async function takeQuestionBack(
  db: WriteDb,
  id: string,
  by: { readonly staffId: string; readonly at: Instant },
): Promise<void> {
  await db
    .updateTable('desk_question')
    .set({ taken_back_at: by.at, taken_back_by_id: by.staffId })
    .where('id', '=', id)
    .execute();
}
