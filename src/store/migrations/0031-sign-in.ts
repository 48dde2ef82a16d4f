import { sql, type Kysely } from 'kysely';

const statements = [
  // Nobody who is in a window at the change has shown a secret: they come in anew.
  `update session set staff_id = null`,
  `alter table session add column active_at integer`,
  `alter table session add column locked_at integer`,
  `create table credential (
    staff_id text primary key references staff_member (id), kind text not null check (kind in ('password', 'pin')),
    hash text not null check (hash glob '$argon2id$*'), set_at integer not null) strict, without rowid`,
  `create table start_code (
    staff_id text primary key references staff_member (id), hash text not null, expires_at integer not null,
    made_at integer not null, made_by_id text not null references staff_member (id)) strict, without rowid`,
  `create table entry_tries (
    subject text primary key, failures integer not null check (failures > 0), last_at integer not null)
    strict, without rowid`,
  `create table computer_account (
    computer text not null, account text not null, staff_id text not null references staff_member (id),
    primary key (computer, account)) strict, without rowid`,
  `create table recovered_entry (
    id text primary key, staff_id text not null references staff_member (id), at integer not null) strict`,
  `create table recovered_entry_seen (
    recovered_entry_id text not null references recovered_entry (id), staff_id text not null references staff_member (id),
    primary key (recovered_entry_id, staff_id)) strict, without rowid`,
];

/** Secrets of the people, their wrong tries, the accounts of computers, and the lock of a window. */
export const signIn = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
