import { sql, type Kysely } from 'kysely';

const statements = [
  // What an adviser has agreed elsewhere. No words of the calendar it came from: its UID stands as a digest only.
  `create table outside_time (
    id text primary key, adviser_id text not null references staff_member (id),
    source text not null check (source in ('file', 'hand')), state text not null check (state in ('held', 'released', 'removed')),
    uid_digest text not null default '', occurrence text not null default '', sequence integer not null default 0, stamped_at integer,
    on_date text not null, start_minute integer not null, to_on text not null, end_minute integer not null,
    created_at integer not null, created_by_id text not null references staff_member (id),
    changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1,
    check (on_date < to_on or (on_date = to_on and start_minute < end_minute))) strict`,
  `create index outside_time_by_day on outside_time (adviser_id, to_on, on_date)`,
  `create unique index outside_time_by_event on outside_time (adviser_id, uid_digest, occurrence) where source = 'file'`,
];

/** Times that advisers have agreed elsewhere: read from their calendars or marked by hand. */
export const outsideTimes = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
