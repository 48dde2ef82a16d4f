import type { BrokenReason, PromiseState, PromiseStep } from '#domain/promises/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { WriteDb } from '#store/database.ts';

/** A try or giving up, and what became of the promise by it. */
export interface NewEnd {
  readonly kind: Exclude<PromiseStep, 'changed'>;
  readonly at: Instant;
  readonly staffId: string;
  readonly note: string;
  readonly state: PromiseState;
  readonly reason: BrokenReason | null;
  /** The number as it stays on the promise from now on; empty when it is no longer needed. */
  readonly phone: string;
}

/** When and by whom the promise is to be kept. */
export interface Terms {
  readonly dueOn: LocalDate;
  readonly dueMinute: MinuteOfDay;
  readonly keeperId: string;
}

/** Writes down one try or giving up, and raises the version. */
export async function addEnd(db: WriteDb, promiseId: string, end: NewEnd): Promise<void> {
  const { kind, at, staffId, note, state, reason, phone } = end;
  await db
    .insertInto('promise_step')
    .values({ promise_id: promiseId, kind, at, staff_id: staffId, note })
    .execute();
  await db
    .updateTable('promise')
    .set((row) => ({
      state,
      phone,
      kept_at: state === 'kept' ? at : null,
      broken_reason: reason,
      version: row('version', '+', 1),
    }))
    .where('id', '=', promiseId)
    .execute();
}

/** Writes down another time or keeper, with what it was before and whether the client knows, and raises the version. */
export async function addChange(
  db: WriteDb,
  promiseId: string,
  change: {
    readonly at: Instant;
    readonly staffId: string;
    readonly told: boolean;
    readonly was: Terms;
    readonly is: Terms;
  },
): Promise<void> {
  const { at, staffId, told, was, is } = change;
  await db
    .insertInto('promise_step')
    .values({
      promise_id: promiseId,
      kind: 'changed',
      at,
      staff_id: staffId,
      was_due_on: was.dueOn,
      was_due_minute: was.dueMinute,
      was_keeper_id: was.keeperId,
      told: told ? 1 : 0,
    })
    .execute();
  await setTerms(db, promiseId, is);
}

/** Sets when and by whom the promise is kept, and raises the version. */
export async function setTerms(db: WriteDb, promiseId: string, terms: Terms): Promise<void> {
  await db
    .updateTable('promise')
    .set((row) => ({
      due_on: terms.dueOn,
      due_minute: terms.dueMinute,
      keeper_id: terms.keeperId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', promiseId)
    .execute();
}
