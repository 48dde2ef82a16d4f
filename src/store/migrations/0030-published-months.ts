import { sql, type Kysely } from 'kysely';

const statements = [
  `create table published_month (
    month text primary key check (month glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    counts text not null check (json_valid(counts)), marks text not null check (json_valid(marks)),
    published_at integer not null, published_by_id text not null references staff_member (id)) strict`,
];

/** Months whose figures have left the office in a published report: what was shown and hidden of them stays. */
export const publishedMonths = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
