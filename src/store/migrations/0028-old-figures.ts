import { sql, type Kysely } from 'kysely';

const statements = [
  // One imported file. Its digest, not its contents: a column that is not mapped is nowhere here.
  `create table old_figure_batch (
    id text primary key, sequence integer not null unique, office_id text not null references office (id),
    file_name text not null, sha256 text not null check (length(sha256) = 64), mapping text not null check (json_valid(mapping)),
    days integer not null check (days > 0), calls integer not null check (calls >= 0), first_on text not null, last_on text not null,
    imported_at integer not null, imported_by_id text not null references staff_member (id),
    undone_at integer, undone_by_id text references staff_member (id), version integer not null default 1,
    check ((undone_at is null) = (undone_by_id is null))) strict`,
  `create index old_figure_batch_by_office on old_figure_batch (office_id, sequence)`,
  // How many calls of a day were alike. A day on which nobody called is one row of 0 calls.
  `create table old_figure (
    batch_id text not null references old_figure_batch (id), on_date text not null, start_minute integer,
    is_outside integer not null check (is_outside in (0, 1)), kind text not null check (kind in ('answered', 'missed')),
    outcome text, service_task text, topics text not null default '[]' check (json_valid(topics)), municipality_code text,
    caller_kind text, age_band text, duration_minutes integer check (duration_minutes >= 0),
    calls integer not null check (calls >= 0)) strict`,
  `create unique index old_figure_once on old_figure (
    batch_id, on_date, ifnull(start_minute, -1), is_outside, kind, ifnull(outcome, ''), ifnull(service_task, ''), topics,
    ifnull(municipality_code, ''), ifnull(caller_kind, ''), ifnull(age_band, ''), ifnull(duration_minutes, -1))`,
];

/** Call figures that the office kept in spreadsheets before the program. */
export const oldFigures = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
