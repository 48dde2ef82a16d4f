import type { PromiseState } from '#domain/promises/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { WriteDb } from '#store/database.ts';

/** Writes down one try and what became of the promise by it, and raises the version. */
export async function addAttempt(
  db: WriteDb,
  promiseId: string,
  attempt: {
    at: Instant;
    staffId: string;
    reached: boolean;
    note: string;
    state: PromiseState;
    /** The number as it stays on the promise from now on; empty when it is no longer needed. */
    phone: string;
  },
): Promise<void> {
  await db
    .insertInto('promise_attempt')
    .values({
      promise_id: promiseId,
      at: attempt.at,
      staff_id: attempt.staffId,
      reached: attempt.reached ? 1 : 0,
      note: attempt.note,
    })
    .execute();
  await db
    .updateTable('promise')
    .set((row) => ({
      state: attempt.state,
      phone: attempt.phone,
      kept_at: attempt.state === 'kept' ? attempt.at : null,
      version: row('version', '+', 1),
    }))
    .where('id', '=', promiseId)
    .execute();
}
