import { sql, type Kysely } from 'kysely';

// The way of making has no check: another kind of file is no change of the schema.
const statements = [
  `create table report_made (
    id text primary key, made_at integer not null, made_by_id text not null references staff_member (id),
    office_id text references office (id), from_on text not null, to_on text not null,
    municipality_code text, compared_from_on text, compared_to_on text,
    way text not null check (way <> ''), language text not null check (language in ('fi', 'sv', 'en')),
    program_version text not null, fingerprint text not null, content text not null check (json_valid(content)),
    check (from_on <= to_on), check ((compared_from_on is null) = (compared_to_on is null))) strict`,
  `create index report_made_by_time on report_made (made_at, id)`,
  `create index report_made_by_scope on report_made (office_id, from_on, to_on, made_at)`,
];

/** Every report that left the office, as a file or on paper, with the figures it had. */
export const madeReports = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
