import { sql, type Kysely } from 'kysely';

/**
 * How long the words about clients are kept, and the runs that have removed them. An office without a row has the usual times.
 * The search index forgets what is deleted from it at once, and not at some later merging.
 */
const steps = [
  `create table retention (
    office_id text primary key references office (id), months text not null check (json_valid(months)),
    automatic_from_on text, changed_at integer not null, changed_by_id text not null references staff_member (id),
    version integer not null) strict`,
  `create table retention_run (
    id text primary key, office_id text not null references office (id), months text not null check (json_valid(months)),
    on_date text not null, started_at integer not null, staff_id text references staff_member (id),
    removed text not null default '{}' check (json_valid(removed)), copies_removed integer not null default 0,
    ended_at integer, cleared_at integer, check (cleared_at is null or ended_at is not null)) strict`,
  `create index retention_run_by_office on retention_run (office_id, started_at)`,
  `create index retention_run_open on retention_run (started_at) where cleared_at is null`,
  `insert into client_inside (client_inside, rank) values ('secure-delete', 1)`,
];

export const retention = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const step of steps) await sql.raw(step).execute(db);
  },
};
