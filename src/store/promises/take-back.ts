import type { PromiseStep } from '#domain/promises/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';
import { setTerms, type Terms } from './add-step.ts';

/** The last step of a promise; a change knows what it replaced. */
export interface LastStep {
  readonly id: number;
  readonly kind: PromiseStep;
  readonly staffId: string;
  readonly at: Instant;
  readonly was: Terms | null;
}

/** The last step of a promise: which row it is, whose, and when. */
export async function lastStep(db: ReadDb, promiseId: string): Promise<LastStep | undefined> {
  const row = await db
    .selectFrom('promise_step')
    .select(['id', 'kind', 'staff_id', 'at', 'was_due_on', 'was_due_minute', 'was_keeper_id'])
    .where('promise_id', '=', promiseId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, kind, at, was_due_on: dueOn, was_due_minute: dueMinute, was_keeper_id: keeperId } = row;
  const was =
    dueOn === null || dueMinute === null || keeperId === null ? null : { dueOn, dueMinute, keeperId };
  return { id, kind, staffId: row.staff_id, at, was };
}

/** Removes a step and makes the promise what it was before it, with the number to call, and raises the version. */
export async function removeStep(
  db: WriteDb,
  step: LastStep,
  promise: { readonly id: string; readonly phone: string },
): Promise<void> {
  await db.deleteFrom('promise_step').where('id', '=', step.id).execute();
  if (step.was) return setTerms(db, promise.id, step.was);
  await db
    .updateTable('promise')
    .set((row) => ({
      state: 'open',
      phone: promise.phone,
      kept_at: null,
      broken_reason: null,
      version: row('version', '+', 1),
    }))
    .where('id', '=', promise.id)
    .execute();
}
