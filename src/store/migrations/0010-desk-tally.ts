import { sql, type Kysely } from 'kysely';

const statements = [
  `create table desk_question (
    id text primary key, office_id text not null references office (id), on_date text not null, topic_code text not null,
    counted_at integer not null, counted_by_id text not null references staff_member (id),
    taken_back_at integer, taken_back_by_id text references staff_member (id)) strict`,
  `create index desk_question_by_day on desk_question (office_id, on_date, counted_at) where taken_back_at is null`,
];

/** Questions about Kela at the desk, counted by topic; nothing of who asked. */
export const deskTally = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
