import { sql } from 'kysely';
import { plusDays } from '#domain/time/local-date.ts';
import type { Store } from '#store/open.ts';
import { benchToday } from './days.ts';

const DAYS = 31;

/** Leaves only the last month of the history, and what is to come: the day itself is the same as before. */
export async function keepMonth(store: Store): Promise<void> {
  const from = plusDays(benchToday, -DAYS);
  await store.write(async (db) => {
    const old = sql`(select id from booking where on_date < ${from})`;
    await sql`delete from booking_topic where booking_id in ${old}`.execute(db);
    await sql`delete from booking_state where booking_id in ${old}`.execute(db);
    await sql`delete from booking where on_date < ${from}`.execute(db);
    const done = sql`(select promise.id from promise join call on call.id = promise.call_id where call.on_date < ${from})`;
    await sql`delete from promise_step where promise_id in ${done}`.execute(db);
    await sql`delete from promise where id in ${done}`.execute(db);
    await sql`delete from call_topic where call_id in (select id from call where on_date < ${from})`.execute(
      db,
    );
    await sql`delete from call where on_date < ${from}`.execute(db);
    await sql`delete from duty_shift where on_date < ${from}`.execute(db);
    await sql`delete from occupancy where on_date < ${from}`.execute(db);
  });
}
