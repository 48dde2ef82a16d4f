import { sql, type Kysely } from 'kysely';

/**
 * Whose data an answer showed. Equal sets are kept once, however often the same list is looked at; a row of the log names its
 * set. Rows written before keep their hashes: the new columns enter the hash only where they are filled.
 */
const steps = [
  `create table audit_shown (id integer primary key, hash text not null unique) strict`,
  `create table audit_shown_subject (
    shown_id integer not null references audit_shown (id), kind text not null, subject_id text not null,
    primary key (shown_id, kind, subject_id)) strict, without rowid`,
  `create index audit_shown_subject_by_subject on audit_shown_subject (kind, subject_id)`,
  `alter table audit_entry add column at_office text`,
  `alter table audit_entry add column shown_id integer references audit_shown (id)`,
  `create index audit_entry_by_time on audit_entry (at, operation)`,
  `create index audit_entry_by_staff on audit_entry (staff_id, at, operation)`,
  `create index audit_entry_by_shown on audit_entry (shown_id) where shown_id is not null`,
  `create table audit_check (
    id integer primary key, at integer not null, staff_id text not null references staff_member (id),
    row_count integer not null, head text not null, broken_at integer,
    fault text check (fault in ('chain', 'cut', 'rewritten')),
    check ((broken_at is null) = (fault is null))) strict`,
  `alter table report_made add column audit_anchor text`,
];

export const whoseData = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const step of steps) await sql.raw(step).execute(db);
  },
};
