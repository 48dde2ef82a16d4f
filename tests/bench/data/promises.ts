import { sql } from 'kysely';
import { instantOf } from '#domain/time/instant.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { insertAll } from '#store/insert-all.ts';
import type { WriteDb } from '#store/database.ts';
import { benchToday } from './days.ts';
import type { BenchPeople } from './people.ts';

/** Promises that wait on the bench's day. */
const OPEN = 5;

/** Adds a promise, tried once and then kept, for each call back of the history, and a few that wait today. */
export async function fillPromises(db: WriteDb, { officeId, counsellorId }: BenchPeople): Promise<void> {
  const hour = 3_600_000;
  await sql`insert into promise (id, office_id, call_id, state, client_label, due_on, due_minute, made_by_id, made_at, kept_at)
    select 'promise-' || id, office_id, id, 'kept', 'Koe', on_date, ${at(14)}, entered_by_id, ended_at, ended_at + ${hour}
    from call where office_id = ${officeId} and outcome = 'callBackPromised' and ended_at is not null`.execute(
    db,
  );
  for (const [kind, later] of [
    ['notReached', hour / 2],
    ['reached', hour],
  ] as const)
    await sql`insert into promise_step (promise_id, kind, at, staff_id)
      select id, ${kind}, made_at + ${later}, made_by_id from promise where office_id = ${officeId} order by made_at`.execute(
      db,
    );
  const open = Array.from({ length: OPEN }, (_, index) => ({
    id: `${officeId}-open-promise-${index}`,
    office_id: officeId,
    state: 'open' as const,
    client_label: `Koe ${index}`,
    phone: '000 123',
    due_on: benchToday,
    due_minute: at(11 + index),
    made_by_id: counsellorId,
    made_at: instantOf(benchToday, at(8)),
  }));
  await insertAll(db, 'promise', open);
  await insertAll(
    db,
    'promise_step',
    open.map(({ id }) => ({
      promise_id: id,
      kind: 'notReached' as const,
      at: instantOf(benchToday, at(8, 30)),
      staff_id: counsellorId,
    })),
  );
}
