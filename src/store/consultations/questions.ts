import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

const select = (db: ReadDb) =>
  db
    .selectFrom('consultation_question as question')
    .leftJoin('staff_member as asker', 'asker.id', 'question.asked_by_id')
    .leftJoin('staff_member as answerer', 'answerer.id', 'question.answered_by_id')
    .select([
      'question.id',
      'question.office_id as officeId',
      'question.municipality_code as municipalityCode',
      'question.topic_code as topic',
      'question.text',
      'question.asked_at as askedAt',
      'asker.name as askedByName',
      'question.answer',
      'question.answer_source as answerSource',
      'question.answered_on as answeredOn',
      'answerer.name as answeredByName',
      'question.version',
    ]);

/** A question as it is stored; without a name unless the asker gave it. */
export type StoredQuestion = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

/** The office's questions: the unanswered by age, then the answered, newest answer first. */
export function listQuestions(db: ReadDb, officeId: string): Promise<StoredQuestion[]> {
  return select(db)
    .where('question.office_id', '=', officeId)
    .orderBy('question.answered_on', (order) => order.desc().nullsFirst())
    .orderBy('question.asked_at')
    .orderBy('question.id')
    .execute();
}

/** One question, or undefined. */
export function findQuestion(db: ReadDb, id: string): Promise<StoredQuestion | undefined> {
  return select(db).where('question.id', '=', id).executeTakeFirst();
}

/** Adds a question; `askedById` is null for one without a name. */
export async function insertQuestion(
  db: WriteDb,
  question: {
    readonly id: string;
    readonly officeId: string;
    readonly municipalityCode: string | null;
    readonly topic: string;
    readonly text: string;
    readonly askedAt: Instant;
    readonly askedById: string | null;
  },
): Promise<void> {
  await db
    .insertInto('consultation_question')
    .values({
      id: question.id,
      office_id: question.officeId,
      municipality_code: question.municipalityCode,
      topic_code: question.topic,
      text: question.text,
      asked_at: question.askedAt,
      asked_by_id: question.askedById,
    })
    .execute();
}

/** Writes the answer, or a better one over it. */
export async function answerQuestion(
  db: WriteDb,
  id: string,
  answer: {
    readonly answer: string;
    readonly answerSource: string;
    readonly answeredOn: LocalDate;
    readonly answeredById: string;
  },
): Promise<void> {
  await db
    .updateTable('consultation_question')
    .set((row) => ({
      answer: answer.answer,
      answer_source: answer.answerSource,
      answered_on: answer.answeredOn,
      answered_by_id: answer.answeredById,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}
