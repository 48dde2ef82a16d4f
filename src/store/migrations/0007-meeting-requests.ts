import { sql, type Kysely } from 'kysely';

const statements = [
  // Which days count in a time limit of the law; the law leaves Saturdays open, so an office says what it means.
  `alter table office add column limit_saturdays integer not null default 0 check (limit_saturdays in (0, 1))`,
  `alter table office add column limit_skips_closures integer not null default 0 check (limit_skips_closures in (0, 1))`,
  // The basis of the last day is kept as it was counted: a later closure must not change what was told to the client.
  `create table meeting_request (
    id text primary key, office_id text not null references office (id), state text not null check (state in ('open', 'met', 'refused', 'withdrawn')),
    client_label text not null default '', client_phone text not null default '',
    social_assistance integer not null check (social_assistance in (0, 1)),
    joint_meeting integer not null check (joint_meeting in (0, 1)),
    channel text not null, asked_on text not null, passed_on text, last_on text not null, basis text not null check (json_valid(basis)),
    offered_on text, offered_minute integer, booking_id text references booking (id),
    ended_on text, reason text not null default '',
    changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1,
    check ((offered_on is null) = (offered_minute is null)), check ((state = 'open') = (ended_on is null))) strict`,
  `create index meeting_request_open on meeting_request (office_id, last_on) where state = 'open'`,
  `create index meeting_request_ended on meeting_request (office_id, ended_on) where state <> 'open'`,
  `create index meeting_request_by_last_day on meeting_request (office_id, last_on)`,
  `create index meeting_request_by_day on meeting_request (office_id, asked_on)`,
  `create index meeting_request_by_booking on meeting_request (booking_id) where booking_id is not null`,
  `create table meeting_request_step (
    id integer primary key, meeting_request_id text not null references meeting_request (id), step text not null,
    at integer not null, staff_id text not null references staff_member (id), day_on text, note text not null default '') strict`,
  `create index meeting_request_step_by_request on meeting_request_step (meeting_request_id, id)`,
];

/** Requests for a personal meeting with Kela, and what counts as a working day in their time limit. */
export const meetingRequests = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
