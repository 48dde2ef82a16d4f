import { sql, type Kysely } from 'kysely';

const statements = [
  `create table joint_meeting (
    id text primary key, office_id text not null references office (id), adviser_id text not null references staff_member (id),
    series_no integer not null default 1, series_of integer not null default 1,
    on_date text not null, start_minute integer not null, end_minute integer not null,
    state text not null check (state in ('planned', 'held', 'noShow', 'cancelled')),
    way text not null check (way in ('office', 'video', 'phone', 'elsewhere')), place text not null default '',
    client_label text not null default '', client_phone text not null default '', language text not null default 'fi',
    interpreter integer not null default 0 check (interpreter in (0, 1)), note_to_kela text not null default '',
    permission_scope text not null check (permission_scope <> ''), permission_given_on text not null,
    permission_recorded_by_id text not null references staff_member (id), permission_recorded_at integer not null,
    permission_withdrawn_by_id text references staff_member (id), permission_withdrawn_at integer,
    cancelled_party text, cancelled_reason text, cancelled_late integer check (cancelled_late in (0, 1)),
    cancelled_at integer, cancelled_by_id text references staff_member (id),
    understanding text not null default '', goal text not null default '', follow_up_on text,
    follow_up_done_at integer, follow_up_done_by_id text references staff_member (id),
    closed_at integer, closed_by_id text references staff_member (id),
    created_at integer not null, created_by_id text not null references staff_member (id),
    changed_at integer not null, changed_by_id text not null references staff_member (id),
    version integer not null default 1, check (start_minute < end_minute)) strict`,
  `create index joint_meeting_by_day on joint_meeting (office_id, on_date, start_minute)`,
  `create index joint_meeting_planned on joint_meeting (office_id, on_date, start_minute) where state = 'planned'`,
  `create index joint_meeting_follow_up on joint_meeting (office_id, follow_up_on) where follow_up_on is not null and follow_up_done_at is null`,
  // A person of the office by id, somebody from elsewhere by name; one who drops out stays with the time of leaving.
  `create table joint_meeting_participant (
    id text primary key, meeting_id text not null references joint_meeting (id),
    role text not null check (role in ('keyWorker', 'kelaAdviser', 'staff', 'outside')),
    staff_id text references staff_member (id), name text not null default '', organisation text not null default '',
    joined_at integer not null, left_at integer,
    check ((role = 'outside') = (staff_id is null))) strict`,
  `create index joint_meeting_participant_by_meeting on joint_meeting_participant (meeting_id)`,
  `create index joint_meeting_participant_by_staff on joint_meeting_participant (staff_id, meeting_id)`,
  // Exactly one doer: a participant, or the client when there is none.
  `create table joint_meeting_step (
    id text primary key, meeting_id text not null references joint_meeting (id), place_no integer not null, what text not null,
    doer_id text references joint_meeting_participant (id), due_on text not null,
    done_at integer, done_by_id text references staff_member (id)) strict`,
  `create index joint_meeting_step_by_meeting on joint_meeting_step (meeting_id, place_no)`,
  `create index joint_meeting_step_by_doer on joint_meeting_step (doer_id)`,
  `create index joint_meeting_step_open on joint_meeting_step (due_on, meeting_id) where done_at is null`,
  `create table joint_meeting_event (
    id integer primary key, meeting_id text not null references joint_meeting (id), kind text not null, at integer not null,
    staff_id text not null references staff_member (id), participant_id text references joint_meeting_participant (id),
    on_date text, start_minute integer, end_minute integer) strict`,
  `create index joint_meeting_event_by_meeting on joint_meeting_event (meeting_id, id)`,
  `create index joint_meeting_event_by_participant on joint_meeting_event (participant_id)`,
];

/** Joint meetings of a client, the own worker and the Kela adviser, with their people, agreed steps and history. */
export const jointMeetings = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
