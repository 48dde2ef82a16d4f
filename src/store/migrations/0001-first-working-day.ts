import { sql, type Kysely } from 'kysely';

// Written as SQL: the tables are STRICT and two are WITHOUT ROWID, which a builder would only hide.
// Conventions (tests/store/conventions.test.ts): every table STRICT, a TEXT id, `_at` integer milliseconds UTC,
// `_on` text days, `_minute` integers, `_id` a foreign key, booleans 0/1 with a CHECK, a version on every row people edit.
const statements = [
  `create table office (
    id text primary key, name text not null, municipality_code text not null,
    identity_mode text not null default 'none' check (identity_mode in ('none', 'contact', 'register')),
    recording_minutes integer not null default 60, handover_due_days integer not null default 2,
    created_at integer not null, version integer not null default 1) strict`,
  `create table setting (name text primary key, value text not null) strict`,
  `create table closure (
    id text primary key, office_id text not null references office (id), from_on text not null, to_on text not null,
    name text not null, created_at integer not null, check (from_on <= to_on)) strict`,
  `create index closure_by_office on closure (office_id, from_on)`,
  `create table staff_member (
    id text primary key, name text not null, title text not null, active_to_on text,
    created_at integer not null, version integer not null default 1) strict`,
  `create table staff_role (
    staff_id text not null references staff_member (id), role text not null,
    primary key (staff_id, role)) strict, without rowid`,
  `create table session (
    id text primary key, staff_id text references staff_member (id), opened_at integer not null, last_seen_at integer not null) strict`,
  `create table request_log (
    id text primary key, operation text not null, answer text not null, at integer not null) strict`,
  `create index request_log_by_time on request_log (at)`,
  `create table audit_entry (
    seq integer primary key, at integer not null, staff_id text, operation text not null, entity text not null,
    entity_id text not null, previous_hash text not null, hash text not null unique) strict`,
  `create index audit_entry_by_entity on audit_entry (entity, entity_id)`,
  `create table occupancy (
    resource_id text not null, on_date text not null, minute integer not null check (minute between 0 and 1435 and minute % 5 = 0),
    source_kind text not null, source_id text not null,
    primary key (resource_id, on_date, minute)) strict, without rowid`,
  `create index occupancy_by_source on occupancy (source_kind, source_id)`,
  `create table kela_template (
    id text primary key, office_id text not null references office (id), adviser_id text not null references staff_member (id),
    weekday integer not null check (weekday between 1 and 7), start_minute integer not null, end_minute integer not null,
    slot_minutes integer not null check (slot_minutes > 0 and slot_minutes % 5 = 0), buffer_minutes integer not null default 0,
    every_weeks integer not null default 1 check (every_weeks >= 1), valid_from_on text not null, valid_to_on text,
    created_at integer not null, version integer not null default 1,
    check (start_minute < end_minute), check (valid_to_on is null or valid_from_on <= valid_to_on)) strict`,
  `create index kela_template_by_office on kela_template (office_id, valid_from_on)`,
  `create table kela_template_break (
    template_id text not null references kela_template (id), start_minute integer not null, end_minute integer not null,
    primary key (template_id, start_minute), check (start_minute < end_minute)) strict, without rowid`,
  `create table kela_exception (
    id text primary key, office_id text not null references office (id), adviser_id text references staff_member (id),
    kind text not null check (kind in ('closed', 'other-hours', 'extra-day')), from_on text not null, to_on text not null,
    start_minute integer, end_minute integer, slot_minutes integer, reason text not null,
    opens_on_holiday integer not null default 0 check (opens_on_holiday in (0, 1)), created_at integer not null,
    check (from_on <= to_on)) strict`,
  `create index kela_exception_by_office on kela_exception (office_id, to_on)`,
  `create table booking (
    id text primary key, office_id text not null references office (id), adviser_id text not null references staff_member (id),
    on_date text not null, start_minute integer not null, end_minute integer not null,
    kind text not null, state text not null, channel text not null,
    client_label text not null default '', client_phone text not null default '', client_folded text not null default '',
    language text not null default 'fi',
    interpreter integer not null default 0 check (interpreter in (0, 1)),
    companion integer not null default 0 check (companion in (0, 1)),
    urgent_income integer not null default 0 check (urgent_income in (0, 1)),
    note_to_kela text not null default '', squeeze_in_reason text,
    late_entry integer not null default 0 check (late_entry in (0, 1)),
    booked_by_id text not null references staff_member (id), booked_at integer not null,
    moved_from_id text references booking (id), moved_to_id text references booking (id),
    cancelled_party text, cancelled_reason text, cancelled_late integer check (cancelled_late in (0, 1)),
    cancelled_at integer, cancelled_by_id text references staff_member (id),
    changed_at integer not null, changed_by_id text not null references staff_member (id),
    version integer not null default 1, check (start_minute < end_minute)) strict`,
  // The folded client is in the index so that a search for it reads the index alone.
  `create index booking_by_day on booking (office_id, on_date, start_minute, client_folded)`,
  `create index booking_unresolved on booking (office_id, on_date) where state in ('booked', 'checkedIn', 'started')`,
  `create table booking_topic (
    booking_id text not null references booking (id), topic_code text not null,
    primary key (booking_id, topic_code)) strict, without rowid`,
  `create table booking_state (
    id integer primary key, booking_id text not null references booking (id), state text not null, at integer not null,
    staff_id text not null references staff_member (id)) strict`,
  `create index booking_state_by_booking on booking_state (booking_id, id)`,
  `create table walk_in (
    id text primary key, office_id text not null references office (id), adviser_id text not null references staff_member (id),
    on_date text not null, state text not null, client_label text not null default '',
    urgent_income integer not null default 0 check (urgent_income in (0, 1)),
    arrived_at integer not null, arrived_minute integer not null, called_by_id text references staff_member (id), called_at integer,
    start_minute integer, end_minute integer, changed_at integer not null,
    changed_by_id text not null references staff_member (id), version integer not null default 1) strict`,
  `create index walk_in_by_day on walk_in (office_id, on_date, arrived_at)`,
  `create table walk_in_topic (
    walk_in_id text not null references walk_in (id), topic_code text not null,
    primary key (walk_in_id, topic_code)) strict, without rowid`,
  `create table service_hours (
    id text primary key, office_id text not null references office (id), weekdays text not null,
    start_minute integer not null, end_minute integer not null, valid_from_on text not null, valid_to_on text,
    created_at integer not null, check (start_minute < end_minute)) strict`,
  `create index service_hours_by_office on service_hours (office_id, valid_from_on)`,
  `create table duty_shift (
    id text primary key, office_id text not null references office (id), on_date text not null,
    staff_id text not null references staff_member (id), deputy_id text references staff_member (id),
    start_minute integer not null, end_minute integer not null, changed_at integer not null,
    changed_by_id text not null references staff_member (id), version integer not null default 1,
    unique (office_id, on_date)) strict`,
  `create table call (
    id text primary key, office_id text not null references office (id),
    state text not null check (state in ('draft', 'recorded', 'missed')),
    on_date text not null, start_minute integer not null, started_at integer not null, ended_at integer,
    time text not null, minutes_after_hours integer not null default 0, outcome text,
    worry text not null default '', caller_kind text, municipality_code text, age_band text, service_task text, urgency text,
    existing_client text, advice text not null default '', directed_to text not null default '',
    client_label text not null default '', phone text not null default '',
    big_case integer not null default 0 check (big_case in (0, 1)), wrap_up_minutes integer,
    answered_by_id text references staff_member (id), entered_by_id text not null references staff_member (id),
    changed_at integer not null, changed_by_id text not null references staff_member (id),
    version integer not null default 1) strict`,
  `create index call_by_day on call (office_id, on_date, started_at)`,
  `create index call_drafts on call (entered_by_id, started_at) where state = 'draft'`,
  `create table call_topic (
    call_id text not null references call (id), topic_code text not null,
    primary key (call_id, topic_code)) strict, without rowid`,
  `create table handover (
    id text primary key, office_id text not null references office (id), call_id text references call (id),
    from_staff_id text not null references staff_member (id), to_staff_id text not null references staff_member (id),
    state text not null, reason text not null, summary text not null, client_label text not null default '',
    contact_way text not null default '', promised_to_client text not null default '',
    sent_at integer not null, due_on text not null, version integer not null default 1) strict`,
  `create index handover_received on handover (to_staff_id, due_on) where state in ('sent', 'seen', 'taken')`,
  `create index handover_received_all on handover (to_staff_id, sent_at)`,
  `create index handover_sent on handover (from_staff_id, sent_at)`,
  `create index handover_sent_open on handover (from_staff_id, due_on) where state <> 'done'`,
  `create index handover_open on handover (due_on) where state <> 'done'`,
  `create index handover_done on handover (sent_at) where state = 'done'`,
  `create index handover_by_call on handover (call_id)`,
  `create index handover_by_office on handover (office_id, sent_at)`,
  `create table handover_step (
    id integer primary key, handover_id text not null references handover (id), state text not null, at integer not null,
    staff_id text not null references staff_member (id), note text not null default '') strict`,
  `create index handover_step_by_handover on handover_step (handover_id, id)`,
  `create table promise (
    id text primary key, office_id text not null references office (id), call_id text references call (id),
    state text not null, client_label text not null default '', phone text not null default '', note text not null default '',
    due_on text not null, due_minute integer not null, made_by_id text not null references staff_member (id),
    made_at integer not null, kept_at integer, version integer not null default 1) strict`,
  `create index promise_open on promise (office_id, due_on, due_minute) where state = 'open'`,
  `create index promise_by_call on promise (call_id)`,
  `create table promise_attempt (
    id integer primary key, promise_id text not null references promise (id), at integer not null,
    staff_id text not null references staff_member (id), reached integer not null check (reached in (0, 1)),
    note text not null default '') strict`,
  `create index promise_attempt_by_promise on promise_attempt (promise_id, id)`,
];

/** The tables of the first working day. */
export const firstWorkingDay = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
