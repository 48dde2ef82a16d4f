import { sql, type Kysely } from 'kysely';

const statements = [
  `create table absence (
    id text primary key, staff_id text not null references staff_member (id), from_on text not null, to_on text not null,
    kind text not null check (kind in ('leave', 'training', 'other')),
    deputy_id text references staff_member (id), created_at integer not null,
    changed_at integer not null, changed_by_id text not null references staff_member (id),
    version integer not null default 1, check (from_on <= to_on), check (deputy_id <> staff_id)) strict`,
  `create index absence_by_staff on absence (staff_id, to_on)`,
  `create index absence_by_day on absence (to_on, from_on)`,
  // Whose place of a day's duty an absence has left empty; the row goes when somebody takes it.
  `create table duty_gap (
    office_id text not null references office (id), on_date text not null,
    place text not null check (place in ('person', 'deputy')),
    staff_id text not null references staff_member (id), deputy_id text references staff_member (id),
    absence_id text not null references absence (id), opened_at integer not null,
    primary key (office_id, on_date, place)) strict, without rowid`,
  `create index duty_gap_by_absence on duty_gap (absence_id)`,
];

/** Who is away from when to when, and which places of the duty roster that has left empty. */
export const absences = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
