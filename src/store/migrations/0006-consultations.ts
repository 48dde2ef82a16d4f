import { sql, type Kysely } from 'kysely';

const statements = [
  `create table consultation_series (
    id text primary key, office_id text not null references office (id), adviser_id text references staff_member (id),
    name text not null, weekday integer not null check (weekday between 1 and 7),
    start_minute integer not null, end_minute integer not null, every_weeks integer not null default 1 check (every_weeks >= 1),
    valid_from_on text not null, valid_to_on text not null,
    changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1,
    check (start_minute < end_minute), check (valid_from_on <= valid_to_on)) strict`,
  `create index consultation_series_by_office on consultation_series (office_id, valid_to_on)`,
  `create table consultation_participant (
    series_id text not null references consultation_series (id), staff_id text not null references staff_member (id),
    primary key (series_id, staff_id)) strict, without rowid`,
  // One row for each date of a series; a moved one keeps the day it was planned for.
  `create table consultation (
    id text primary key, series_id text not null references consultation_series (id), planned_on text not null,
    state text not null check (state in ('held', 'moved', 'cancelled')),
    on_date text not null, start_minute integer not null, end_minute integer not null,
    changed_at integer not null, changed_by_id text not null references staff_member (id), version integer not null default 1,
    unique (series_id, planned_on), check (start_minute < end_minute)) strict`,
  `create index consultation_by_day on consultation (on_date, series_id)`,
  `create table consultation_question (
    id text primary key, office_id text not null references office (id), municipality_code text, topic_code text not null,
    text text not null, asked_at integer not null, asked_by_id text references staff_member (id),
    answer text not null default '', answer_source text not null default '', answered_on text,
    answered_by_id text references staff_member (id), version integer not null default 1) strict`,
  `create index consultation_question_by_office on consultation_question (office_id, asked_at)`,
];

/** The weekly Teams consultation with Kela: its series and dates, the questions put to it and their answers. */
export const consultations = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
