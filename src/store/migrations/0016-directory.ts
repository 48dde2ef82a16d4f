import { sql, type Kysely } from 'kysely';

const statements = [
  `create table directory_entry (
    id text primary key, source text not null check (source in ('own', 'csv', 'ptv')), register_key text unique,
    name text not null, provider text not null default '', kind text not null,
    whole_area integer not null check (whole_area in (0, 1)), phone text not null default '',
    email text not null default '', web text not null default '', address text not null default '',
    opening text not null default '', description text not null default '',
    owner_id text references staff_member (id), checked_on text, removed_at integer, created_at integer not null,
    changed_at integer not null, changed_by_id text not null references staff_member (id),
    version integer not null default 1) strict`,
  `create table directory_municipality (
    entry_id text not null references directory_entry (id), code text not null,
    primary key (entry_id, code)) strict, without rowid`,
  `create table directory_topic (
    entry_id text not null references directory_entry (id), code text not null,
    primary key (entry_id, code)) strict, without rowid`,
  // What to ask of a caller about a topic, one question a line; without a row the program's own questions stand.
  `create table question_prompt (
    topic_code text not null, language text not null, questions text not null, changed_at integer not null,
    changed_by_id text not null references staff_member (id), version integer not null default 1,
    primary key (topic_code, language)) strict, without rowid`,
];

/** Services and organisations of the area, to which callers are directed, and what to ask them. One directory for all offices. */
export const directory = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
