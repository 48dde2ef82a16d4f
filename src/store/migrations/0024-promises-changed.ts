import { sql, type Kysely } from 'kysely';

const statements = [
  `alter table promise add column kind text not null default 'callBack' check (kind in ('callBack', 'letKnow'))`,
  // Who keeps it; null is whoever made it.
  `alter table promise add column keeper_id text references staff_member (id)`,
  `alter table promise add column broken_reason text
    check (broken_reason in ('unreachable', 'wrongNumber', 'noLongerNeeded', 'mistake', 'other'))`,
  // Tries, changes and giving up are one row each, in one order, so that the last of them can be taken back.
  `create table promise_step (
    id integer primary key, promise_id text not null references promise (id),
    kind text not null check (kind in ('notReached', 'reached', 'changed', 'givenUp')),
    at integer not null, staff_id text not null references staff_member (id), note text not null default '',
    was_due_on text, was_due_minute integer, was_keeper_id text references staff_member (id),
    told integer check (told in (0, 1)),
    check ((kind = 'changed') = (was_due_on is not null and was_due_minute is not null and told is not null))) strict`,
  `insert into promise_step (id, promise_id, kind, at, staff_id, note)
    select id, promise_id, case reached when 1 then 'reached' else 'notReached' end, at, staff_id, note
    from promise_attempt order by id`,
  `drop table promise_attempt`,
  `create index promise_step_by_promise on promise_step (promise_id, id)`,
  `create index promise_by_making on promise (office_id, made_at)`,
];

/** Promises to let know besides calls back, who keeps them, other times and whether they were told, and giving up. */
export const promisesChanged = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
