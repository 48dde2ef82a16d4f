import { sql } from 'kysely';
import type { BrokenReason, PromiseKind, PromiseState, PromiseStep } from '#domain/promises/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** Something that happened to a promise; `was` and `told` are of a change alone. */
export interface StoredStep {
  readonly kind: PromiseStep;
  readonly at: Instant;
  readonly byName: string;
  readonly note: string;
  readonly was: {
    readonly dueOn: LocalDate;
    readonly dueMinute: MinuteOfDay;
    readonly keeperName: string;
  } | null;
  readonly told: boolean | null;
}

/** A promise as it is stored, with names and every step, oldest first. */
export interface StoredPromise {
  readonly id: string;
  readonly officeId: string;
  readonly callId: string | null;
  readonly kind: PromiseKind;
  readonly state: PromiseState;
  readonly clientLabel: string;
  readonly phone: string;
  readonly note: string;
  readonly dueOn: LocalDate;
  readonly dueMinute: MinuteOfDay;
  readonly madeByName: string;
  readonly madeAt: Instant;
  readonly keeperId: string;
  readonly keeperName: string;
  readonly brokenReason: BrokenReason | null;
  readonly steps: readonly StoredStep[];
  readonly version: number;
}

const keeperOf = sql<string>`coalesce(promise.keeper_id, promise.made_by_id)`;

const select = (db: ReadDb) =>
  db
    .selectFrom('promise')
    .innerJoin('staff_member as maker', 'maker.id', 'promise.made_by_id')
    .innerJoin('staff_member as keeper', (on) => on.on('keeper.id', '=', keeperOf))
    .select([
      'promise.id',
      'promise.office_id as officeId',
      'promise.call_id as callId',
      'promise.kind',
      'promise.state',
      'promise.client_label as clientLabel',
      'promise.phone',
      'promise.note',
      'promise.due_on as dueOn',
      'promise.due_minute as dueMinute',
      'maker.name as madeByName',
      'promise.made_at as madeAt',
      'keeper.id as keeperId',
      'keeper.name as keeperName',
      'promise.broken_reason as brokenReason',
      'promise.version',
    ]);

async function withSteps(
  db: ReadDb,
  rows: readonly Omit<StoredPromise, 'steps'>[],
): Promise<StoredPromise[]> {
  if (rows.length === 0) return [];
  const steps = await db
    .selectFrom('promise_step')
    .innerJoin('staff_member', 'staff_member.id', 'promise_step.staff_id')
    .leftJoin('staff_member as keeper', 'keeper.id', 'promise_step.was_keeper_id')
    .select(['promise_id', 'kind', 'at', 'staff_member.name as byName', 'note'])
    .select(['was_due_on', 'was_due_minute', 'told', 'keeper.name as keeperName'])
    .where(
      'promise_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('promise_step.id')
    .execute();
  const of = Map.groupBy(steps, ({ promise_id }) => promise_id);
  return rows.map((row) => ({
    ...row,
    steps: (of.get(row.id) ?? []).map(
      ({ kind, at, byName, note, was_due_on: dueOn, was_due_minute: dueMinute, told, keeperName }) => ({
        kind,
        at,
        byName,
        note,
        was: dueOn === null || dueMinute === null ? null : { dueOn, dueMinute, keeperName: keeperName ?? '' },
        told: told === null ? null : told === 1,
      }),
    ),
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
  return withSteps(db, rows);
}

/** One promise, or undefined. */
export async function findPromise(db: ReadDb, id: string): Promise<StoredPromise | undefined> {
  return (await withSteps(db, await select(db).where('promise.id', '=', id).execute()))[0];
}

/** The state of the promise that was made for a call, or undefined; one made by mistake is none. */
export async function promiseOfCall(db: ReadDb, callId: string): Promise<PromiseState | undefined> {
  const row = await db
    .selectFrom('promise')
    .select('state')
    .where('call_id', '=', callId)
    .where((where) => where.or([where('broken_reason', 'is', null), where('broken_reason', '!=', 'mistake')]))
    .executeTakeFirst();
  return row?.state;
}

/** Adds an open promise. */
export async function insertPromise(
  db: WriteDb,
  promise: {
    id: string;
    officeId: string;
    callId: string | null;
    kind: PromiseKind;
    clientLabel: string;
    phone: string;
    note: string;
    dueOn: LocalDate;
    dueMinute: MinuteOfDay;
    madeById: string;
    madeAt: Instant;
    keeperId: string;
  },
): Promise<void> {
  await db
    .insertInto('promise')
    .values({
      id: promise.id,
      office_id: promise.officeId,
      call_id: promise.callId,
      kind: promise.kind,
      state: 'open',
      client_label: promise.clientLabel,
      phone: promise.phone,
      note: promise.note,
      due_on: promise.dueOn,
      due_minute: promise.dueMinute,
      made_by_id: promise.madeById,
      made_at: promise.madeAt,
      keeper_id: promise.keeperId,
      kept_at: null,
    })
    .execute();
}
