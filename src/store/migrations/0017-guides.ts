import { sql, type Kysely } from 'kysely';

const statements = [
  // One guide a language; without a row the program's own guide stands. The content is JSON that the domain checks as a whole.
  `create table guide (
    language text primary key, content text not null check (json_valid(content)), changed_at integer not null,
    changed_by_id text not null references staff_member (id), version integer not null default 1) strict, without rowid`,
];

/** The office's own decision guide, from a call to its outcome. */
export const guides = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
