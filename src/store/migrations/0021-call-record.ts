import { sql, type Kysely } from 'kysely';

const statements = [
  `alter table call add column other_concern text not null default ''`,
  `alter table call add column number_source text`,
  `alter table call add column late_entry integer not null default 0 check (late_entry in (0, 1))`,
  `alter table call add column time_unsure integer not null default 0 check (time_unsure in (0, 1))`,
  `alter table call add column earlier_call_id text references call (id)`,
  // The first call of those that go on from each other; null for that one and for a call by itself.
  `alter table call add column thread_id text references call (id)`,
  // The number as digits only, to find the same one; empty where no number is kept.
  `alter table call add column phone_digits text not null default ''`,
  `create index call_by_thread on call (thread_id, started_at) where thread_id is not null`,
  `create index call_by_earlier on call (earlier_call_id) where earlier_call_id is not null`,
  `create index call_by_phone on call (phone_digits, started_at) where phone_digits <> ''`,
  // What a correction changed: the fields, and the coded values before it. Never a word of free text.
  `create table call_change (
    id integer primary key, call_id text not null references call (id), at integer not null,
    staff_id text not null references staff_member (id), changes text not null check (json_valid(changes))) strict`,
  `create index call_change_by_call on call_change (call_id, id)`,
];

/** Late entries, calls that go on from earlier ones, and corrections with their history. */
export const callRecord = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
