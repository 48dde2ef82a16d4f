import { sql, type Kysely } from 'kysely';

const statements = [
  `create table mail_batch (
    id text primary key, office_id text not null references office (id), number integer not null,
    state text not null check (state in ('handedOver', 'takenBack')),
    handed_to text not null, handed_on text not null, handed_minute integer not null,
    handed_by_id text not null references staff_member (id), changed_at integer not null,
    changed_by_id text not null references staff_member (id), version integer not null default 1,
    unique (office_id, number)) strict`,
  `create index mail_batch_by_day on mail_batch (office_id, handed_on, number)`,
  `create table mail_emptying (
    id text primary key, office_id text not null references office (id), batch_id text references mail_batch (id),
    state text not null check (state in ('counted', 'takenBack')),
    on_date text not null, minute integer not null check (minute between 0 and 1439),
    items integer not null check (items between 0 and 999),
    emptied_by_id text not null references staff_member (id), changed_at integer not null,
    changed_by_id text not null references staff_member (id), version integer not null default 1) strict`,
  `create index mail_emptying_open on mail_emptying (office_id, on_date, minute) where batch_id is null`,
  `create index mail_emptying_by_batch on mail_emptying (batch_id) where batch_id is not null`,
  // Both what was counted first and what it was corrected to stay readable.
  `create table mail_step (
    id integer primary key, emptying_id text references mail_emptying (id), batch_id text references mail_batch (id),
    step text not null, at integer not null, staff_id text not null references staff_member (id),
    items integer not null, note text not null default '', check ((emptying_id is null) <> (batch_id is null))) strict`,
  `create index mail_step_by_emptying on mail_step (emptying_id, id)`,
  `create index mail_step_by_batch on mail_step (batch_id, id)`,
];

/** The mail drop for Kela's post: how often it was emptied, how many items, and to whom an envelope was handed. */
export const mailDrop = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
