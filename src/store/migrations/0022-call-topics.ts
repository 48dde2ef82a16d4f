import { sql, type Kysely } from 'kysely';

const statements = [
  // A row for each topic that the office has made or touched; those of the classification need none, so what it replaces may
  // have no row either.
  `create table office_topic (
    office_id text not null references office (id), id text not null, letters text not null, name text,
    support_need text not null, valid_from_on text, valid_to_on text, replaces text,
    changed_at integer not null, changed_by_id text not null references staff_member (id),
    version integer not null default 1, primary key (office_id, id),
    check (valid_from_on is null or valid_to_on is null or valid_from_on <= valid_to_on)) strict, without rowid`,
];

/** The topics of calls as each office keeps them, with their two letters and the days on which they can be chosen. */
export const callTopics = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
