import { sql, type Kysely } from 'kysely';

const statements = [
  // What became of a walk-in, step by step, with the service time of each step: a step can be taken back.
  `create table walk_in_state (
    id integer primary key, walk_in_id text not null references walk_in (id), state text not null, at integer not null,
    staff_id text not null references staff_member (id), start_minute integer, end_minute integer,
    takes_back integer not null default 0 check (takes_back in (0, 1))) strict`,
  `create index walk_in_state_by_walk_in on walk_in_state (walk_in_id, id)`,
  // Walk-ins from before the table: what is known of them is that they came, and what they are now.
  `insert into walk_in_state (walk_in_id, state, at, staff_id)
    select id, 'waiting', arrived_at, changed_by_id from walk_in`,
  `insert into walk_in_state (walk_in_id, state, at, staff_id, start_minute, end_minute)
    select id, state, changed_at, changed_by_id, start_minute, end_minute from walk_in where state <> 'waiting'`,
  // Somebody was taken before their turn: who, past whom, and by whose choice. One row for each who was passed.
  `create table turn_choice (
    id integer primary key, office_id text not null references office (id), on_date text not null,
    at integer not null, staff_id text not null references staff_member (id),
    taken_booking_id text references booking (id), taken_walk_in_id text references walk_in (id),
    passed_booking_id text references booking (id), passed_walk_in_id text references walk_in (id),
    check ((taken_booking_id is null) <> (taken_walk_in_id is null)),
    check ((passed_booking_id is null) <> (passed_walk_in_id is null))) strict`,
  `create index turn_choice_by_day on turn_choice (office_id, on_date)`,
  // A booking's form left half filled, for the person who fills it; gone when it is saved or thrown away.
  `create table booking_draft (
    id text primary key, office_id text not null references office (id), staff_id text not null references staff_member (id),
    content text not null check (json_valid(content)), changed_at integer not null) strict`,
  `create index booking_draft_by_office on booking_draft (office_id, staff_id, changed_at)`,
];

/** Arrivals keep their steps and the choices made among them, and unfinished bookings are stored. */
export const arrivalsAndDrafts = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
