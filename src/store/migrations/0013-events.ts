import { sql, type Kysely } from 'kysely';

const statements = [
  // Head counts are null until the event has been reported: no visitors (0) is a result, no report is not.
  `create table event (
    id text primary key, office_id text not null references office (id), name text not null, place text not null,
    on_date text not null, start_minute integer not null, end_minute integer not null,
    kind text not null check (kind in ('own', 'joined', 'healthCentre', 'shop')),
    state text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
    target_group text not null default '',
    visitors integer check (visitors >= 0), new_visitors integer check (new_visitors >= 0),
    led_to_step integer check (led_to_step >= 0), lesson text not null default '',
    reported_at integer, reported_by_id text references staff_member (id),
    cancelled_reason text, cancelled_at integer, cancelled_by_id text references staff_member (id),
    created_at integer not null, created_by_id text not null references staff_member (id),
    changed_at integer not null, changed_by_id text not null references staff_member (id),
    version integer not null default 1,
    check (start_minute < end_minute), check ((state = 'held') = (visitors is not null)),
    check ((state = 'cancelled') = (cancelled_reason is not null)),
    check (new_visitors <= visitors), check (led_to_step <= visitors)) strict`,
  `create index event_by_day on event (office_id, on_date, start_minute)`,
  `create table event_staff (
    event_id text not null references event (id), staff_id text not null references staff_member (id),
    primary key (event_id, staff_id)) strict, without rowid`,
  `create table event_partner (
    event_id text not null references event (id), name text not null,
    primary key (event_id, name)) strict, without rowid`,
  // The day on which the notice went out; null while it has not been done.
  `create table event_channel (
    event_id text not null references event (id), channel_code text not null, done_on text,
    primary key (event_id, channel_code)) strict, without rowid`,
];

/** Events and outreach: where, when, for whom and with whom, how they were told about, and head counts without identities. */
export const events = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
