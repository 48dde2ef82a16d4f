import { sql, type Kysely } from 'kysely';

const statements = [
  `create table contact_request (
    id text primary key, office_id text not null references office (id),
    state text not null check (state in ('open', 'answered', 'closed', 'withdrawn')),
    from_kind text not null, client_label text not null default '', client_phone text not null default '',
    permission integer not null check (permission in (0, 1)), topic_code text not null, question text not null,
    contact_way text not null, sent_by_id text not null references staff_member (id), sent_at integer not null,
    sent_on text not null, due_on text not null, answer text not null default '', answered_on text,
    answered_by_id text references staff_member (id), changed_at integer not null,
    changed_by_id text not null references staff_member (id), version integer not null default 1) strict`,
  `create index contact_request_open on contact_request (office_id, sent_at) where state = 'open'`,
  `create index contact_request_waiting on contact_request (sent_by_id, sent_at) where state = 'answered'`,
  `create index contact_request_ended on contact_request (office_id, changed_at) where state in ('closed', 'withdrawn')`,
  `create index contact_request_by_answer on contact_request (office_id, answered_on)`,
  `create table contact_request_step (
    id integer primary key, contact_request_id text not null references contact_request (id), state text not null,
    at integer not null, staff_id text not null references staff_member (id)) strict`,
  `create index contact_request_step_by_request on contact_request_step (contact_request_id, id)`,
];

/** Questions to Kela on behalf of a client, which wait for an answer. */
export const contactRequests = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
