import { sql, type Kysely } from 'kysely';

// What was let go may be a joint meeting, so `booking_id` may be null, which SQLite allows only in a table made anew. Dropping
// the old one takes its marks along (on delete cascade): they are copied and their table dropped first. A renamed table takes
// the references to it along. A meeting keeps its id when it is moved, so the time that was let go stands here.
const statements = [
  `create table new_client (
    id text primary key, booking_id text unique references booking (id),
    meeting_id text unique references joint_meeting (id),
    office_id text not null references office (id), on_date text not null,
    start_minute integer not null, end_minute integer not null,
    state text not null default 'open' check (state in ('open', 'reached', 'toldByOther')),
    added_at integer not null, added_by_id text not null references staff_member (id),
    version integer not null default 1,
    check ((booking_id is null) <> (meeting_id is null)), check (start_minute < end_minute)) strict`,
  `insert into new_client
    (id, booking_id, office_id, on_date, start_minute, end_minute, state, added_at, added_by_id, version)
    select client.id, booking_id, client.office_id, client.on_date, booking.start_minute, booking.end_minute,
      client.state, added_at, added_by_id, client.version
    from cancelled_day_client as client join booking on booking.id = client.booking_id`,
  `create table new_mark (
    id integer primary key, client_id text not null references new_client (id) on delete cascade,
    mark text not null check (mark in ('reached', 'notReached', 'toldByOther')), at integer not null,
    staff_id text not null references staff_member (id)) strict`,
  `insert into new_mark (id, client_id, mark, at, staff_id)
    select id, client_id, mark, at, staff_id from cancelled_day_mark`,
  `drop table cancelled_day_mark`,
  `drop table cancelled_day_client`,
  `alter table new_client rename to cancelled_day_client`,
  `alter table new_mark rename to cancelled_day_mark`,
  `create index cancelled_day_client_by_day on cancelled_day_client (office_id, on_date)`,
  `create index cancelled_day_client_open on cancelled_day_client (office_id, on_date) where state = 'open'`,
  `create index cancelled_day_mark_by_client on cancelled_day_mark (client_id, id)`,
];

/** Clients of joint meetings that the office lets go are told like those of bookings. */
export const meetingsOnCallLists = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
