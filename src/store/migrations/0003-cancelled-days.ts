import { sql, type Kysely } from 'kysely';

// A client on a call list is the booking that was let go by the office; what was tried to tell it is one row each.
const statements = [
  `create table cancelled_day_client (
    id text primary key, booking_id text not null unique references booking (id),
    office_id text not null references office (id), on_date text not null,
    state text not null default 'open' check (state in ('open', 'reached', 'toldByOther')),
    added_at integer not null, added_by_id text not null references staff_member (id),
    version integer not null default 1) strict`,
  `create index cancelled_day_client_by_day on cancelled_day_client (office_id, on_date)`,
  `create index cancelled_day_client_open on cancelled_day_client (office_id, on_date) where state = 'open'`,
  `create table cancelled_day_mark (
    id integer primary key, client_id text not null references cancelled_day_client (id) on delete cascade,
    mark text not null check (mark in ('reached', 'notReached', 'toldByOther')), at integer not null,
    staff_id text not null references staff_member (id)) strict`,
  `create index cancelled_day_mark_by_client on cancelled_day_mark (client_id, id)`,
];

/** Who is still to be told that the office has let their time go. */
export const cancelledDays = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
