import { sql, type Kysely } from 'kysely';

const statements = [
  `create table service_hours_exception (
    id text primary key, office_id text not null references office (id),
    kind text not null check (kind in ('closed', 'other-hours')), from_on text not null, to_on text not null,
    start_minute integer, end_minute integer, reason text not null,
    opens_on_holiday integer not null default 0 check (opens_on_holiday in (0, 1)), created_at integer not null,
    check (from_on <= to_on), check ((kind = 'closed') = (start_minute is null)),
    check ((start_minute is null) = (end_minute is null)), check (start_minute < end_minute)) strict`,
  `create index service_hours_exception_by_office on service_hours_exception (office_id, to_on)`,
  `create table duty_pattern (
    id text primary key, office_id text not null references office (id),
    weekday integer not null check (weekday between 1 and 7),
    staff_id text not null references staff_member (id), deputy_id text references staff_member (id),
    every_weeks integer not null default 1 check (every_weeks >= 1),
    valid_from_on text not null, valid_to_on text not null,
    changed_at integer not null, changed_by_id text not null references staff_member (id),
    version integer not null default 1,
    check (valid_from_on <= valid_to_on), check (deputy_id <> staff_id)) strict`,
  `create index duty_pattern_by_office on duty_pattern (office_id, valid_to_on)`,
  // null: named for that day alone, so the end of a pattern leaves it as it is.
  `alter table duty_shift add column pattern_id text references duty_pattern (id)`,
  `create index duty_shift_by_pattern on duty_shift (pattern_id, on_date) where pattern_id is not null`,
  `create index duty_shift_by_person on duty_shift (staff_id, on_date)`,
  `create index duty_shift_by_deputy on duty_shift (deputy_id, on_date)`,
];

/** Single days of the line that depart from its hours, and who has which weekday in the duty roster. */
export const roster = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
