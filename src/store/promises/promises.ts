import { sql } from 'kysely';
import type { PromiseState } from '#domain/promises/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** A promise as it is stored, with names and every try, oldest first. */
export interface StoredPromise {
  readonly id: string;
  readonly officeId: string;
  readonly callId: string | null;
  readonly state: PromiseState;
  readonly clientLabel: string;
  readonly phone: string;
  readonly note: string;
  readonly dueOn: LocalDate;
  readonly dueMinute: MinuteOfDay;
  readonly madeByName: string;
  readonly madeAt: Instant;
  readonly attempts: readonly { at: Instant; byName: string; reached: boolean; note: string }[];
  readonly version: number;
}

const select = (db: ReadDb) =>
  db
    .selectFrom('promise')
    .innerJoin('staff_member as maker', 'maker.id', 'promise.made_by_id')
    .select([
      'promise.id',
      'promise.office_id as officeId',
      'promise.call_id as callId',
      'promise.state',
      'promise.client_label as clientLabel',
      'promise.phone',
      'promise.note',
      'promise.due_on as dueOn',
      'promise.due_minute as dueMinute',
      'maker.name as madeByName',
      'promise.made_at as madeAt',
      'promise.version',
    ]);

async function withAttempts(
  db: ReadDb,
  rows: readonly Omit<StoredPromise, 'attempts'>[],
): Promise<StoredPromise[]> {
  if (rows.length === 0) return [];
  const attempts = await db
    .selectFrom('promise_attempt')
    .innerJoin('staff_member', 'staff_member.id', 'promise_attempt.staff_id')
    .select(['promise_id', 'at', 'staff_member.name as byName', 'reached', 'note'])
    .where(
      'promise_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('promise_attempt.id')
    .execute();
  return rows.map((row) => ({
    ...row,
    attempts: attempts
      .filter(({ promise_id }) => promise_id === row.id)
      .map(({ at, byName, reached, note }) => ({ at, byName, reached: reached === 1, note })),
  }));
}

/** Promises of the office that nobody has kept yet, earliest due first. */
export async function openPromises(db: ReadDb, officeId: string): Promise<StoredPromise[]> {
  const rows = await select(db)
    .where('promise.office_id', '=', officeId)
    // As in the index itself: with a parameter in its place SQLite would not see that the index fits.
    .where(sql<boolean>`promise.state = 'open'`)
    .orderBy('promise.due_on')
    .orderBy('promise.due_minute')
    .execute();
  return withAttempts(db, rows);
}

/** One promise, or undefined. */
export async function findPromise(db: ReadDb, id: string): Promise<StoredPromise | undefined> {
  return (await withAttempts(db, await select(db).where('promise.id', '=', id).execute()))[0];
}

/** Adds an open promise. */
export async function insertPromise(
  db: WriteDb,
  promise: {
    id: string;
    officeId: string;
    callId: string | null;
    clientLabel: string;
    phone: string;
    note: string;
    dueOn: LocalDate;
    dueMinute: MinuteOfDay;
    madeById: string;
    madeAt: Instant;
  },
): Promise<void> {
  await db
    .insertInto('promise')
    .values({
      id: promise.id,
      office_id: promise.officeId,
      call_id: promise.callId,
      state: 'open',
      client_label: promise.clientLabel,
      phone: promise.phone,
      note: promise.note,
      due_on: promise.dueOn,
      due_minute: promise.dueMinute,
      made_by_id: promise.madeById,
      made_at: promise.madeAt,
      kept_at: null,
    })
    .execute();
}
