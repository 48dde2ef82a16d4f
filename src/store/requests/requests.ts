import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** The answer already given to this request, or undefined when it is new. */
export async function answerTo(
  db: ReadDb,
  requestId: string,
): Promise<{ operation: string; answer: unknown } | undefined> {
  const row = await db
    .selectFrom('request_log')
    .select(['operation', 'answer'])
    .where('id', '=', requestId)
    .executeTakeFirst();
  return row && { operation: row.operation, answer: JSON.parse(row.answer) };
}

/** Keeps the answer in the same transaction as its effect, so that a repeat finds both or neither. */
export async function keepAnswer(
  db: WriteDb,
  request: { id: string; operation: string; answer: unknown; at: Instant },
): Promise<void> {
  await db
    .insertInto('request_log')
    .values({ ...request, answer: JSON.stringify(request.answer) })
    .execute();
}

/** Forgets answers given before `before`: they may hold client data and no window repeats a request so late. */
export async function forgetAnswers(db: WriteDb, before: Instant): Promise<void> {
  await db.deleteFrom('request_log').where('at', '<', before).execute();
}
