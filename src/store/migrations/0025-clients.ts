import { sql, type Kysely } from 'kysely';

const statements = [
  // The number of the row is what both indexes of the search point to.
  `create table client (
    row_no integer primary key, id text not null unique, office_id text not null references office (id),
    name text not null check (name <> ''), phone text not null default '', municipality_code text,
    own_worker_id text references staff_member (id),
    disclosure_prohibition integer not null default 0 check (disclosure_prohibition in (0, 1)),
    safety_non_disclosure integer not null default 0 check (safety_non_disclosure in (0, 1)),
    changed_at integer not null, changed_by_id text not null references staff_member (id),
    version integer not null default 1) strict`,
  `create index client_by_office on client (office_id)`,
  `create index client_by_own_worker on client (own_worker_id)`,
  // Each word of a name with what follows it, and the number: a search by beginnings is one range of this tree.
  `create table client_start (
    office_id text not null references office (id), start text not null,
    row_no integer not null references client (row_no), primary key (office_id, start, row_no)) strict, without rowid`,
  `create index client_start_by_row on client_start (row_no)`,
  // Middles of names and numbers, by threes of letters. What is removed is overwritten, in its index too.
  `create virtual table client_inside using fts5(folded, tokenize = 'trigram')`,
  `insert into client_inside (client_inside, rank) values ('secure-delete', 1)`,
];

/** The small register of clients of offices that keep one, and what it is searched by. */
export const clients = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
