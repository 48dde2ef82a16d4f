import { sql, type Kysely } from 'kysely';

const statements = [
  `create table matter (
    id text primary key, office_id text not null references office (id),
    owner_id text not null references staff_member (id), state text not null check (state in ('open', 'closed')),
    name text not null default '', client_label text not null default '', opened_at integer not null,
    opened_by_id text not null references staff_member (id), closed_at integer, closed_on text,
    closed_by_id text references staff_member (id), need_met text check (need_met in ('yes', 'partly', 'no')),
    education_or_work integer not null default 0 check (education_or_work in (0, 1)),
    new_plans integer not null default 0 check (new_plans in (0, 1)), changed_at integer not null,
    changed_by_id text not null references staff_member (id), version integer not null default 1,
    check ((state = 'closed') = (closed_at is not null)), check ((closed_at is null) = (closed_on is null))) strict`,
  `create index matter_owned on matter (owner_id, opened_at) where state = 'open'`,
  `create index matter_open on matter (office_id, opened_at) where state = 'open'`,
  `create index matter_closed on matter (office_id, closed_on) where state = 'closed'`,
  `create index matter_closed_owned on matter (owner_id, closed_at) where state = 'closed'`,
  `create index matter_opened_by on matter (opened_by_id, opened_at)`,
  // Each row names one thing, and one thing belongs to one matter, so that it is counted once.
  `create table matter_item (
    id integer primary key, matter_id text not null references matter (id), call_id text unique references call (id),
    booking_id text unique references booking (id), walk_in_id text unique references walk_in (id),
    contact_request_id text unique references contact_request (id),
    meeting_request_id text unique references meeting_request (id),
    joint_meeting_id text unique references joint_meeting (id), promise_id text unique references promise (id),
    added_at integer not null, added_by_id text not null references staff_member (id),
    check ((call_id is not null) + (booking_id is not null) + (walk_in_id is not null) + (contact_request_id is not null) +
      (meeting_request_id is not null) + (joint_meeting_id is not null) + (promise_id is not null) = 1)) strict`,
  `create index matter_item_by_matter on matter_item (matter_id)`,
  `create table matter_event (
    id integer primary key, matter_id text not null references matter (id), event text not null, at integer not null,
    staff_id text not null references staff_member (id), to_staff_id text references staff_member (id)) strict`,
  `create index matter_event_by_matter on matter_event (matter_id, id)`,
  `create table matter_referral (
    id text primary key, matter_id text not null references matter (id), service text not null check (service <> ''),
    state text not null check (state in ('open', 'arrived', 'ended')), referred_at integer not null,
    referred_by_id text not null references staff_member (id), ended_at integer, ended_by_id text references staff_member (id),
    note text not null default '', check ((state = 'open') = (ended_at is null))) strict`,
  `create index matter_referral_by_matter on matter_referral (matter_id, referred_at)`,
  `create table matter_follow_up (
    matter_id text not null references matter (id), months integer not null check (months in (1, 3)), due_on text not null,
    result text check (result in ('well', 'needsHelp', 'notReached')), done_at integer,
    done_by_id text references staff_member (id), primary key (matter_id, months),
    check ((result is null) = (done_at is null))) strict, without rowid`,
  `create index matter_follow_up_open on matter_follow_up (due_on, matter_id) where result is null`,

  `alter table handover add column matter_id text references matter (id)`,
  `alter table handover_step add column to_staff_id text references staff_member (id)`,
  `create index handover_by_matter on handover (matter_id)`,
  // What may be about a matter is looked for among the newest of each kind.
  `create index contact_request_by_sending on contact_request (office_id, sent_at)`,
  // Whoever gave it back was its receiver; otherwise it is still with whom it was sent to.
  `update handover_step set to_staff_id = coalesce(
    (select back.staff_id from handover_step as back where back.handover_id = handover_step.handover_id
      and back.state in ('seen', 'returned') order by back.id limit 1),
    (select to_staff_id from handover where id = handover_step.handover_id)) where state = 'sent'`,
  // Every handover made so far is a matter of its own, named by its reason and owned by whoever has it.
  `insert into matter (id, office_id, owner_id, state, name, client_label, opened_at, opened_by_id, closed_at, closed_on,
      closed_by_id, changed_at, changed_by_id)
    select id, office_id, case when state in ('taken', 'done') then to_staff_id else from_staff_id end, 'open', reason,
      client_label, sent_at, from_staff_id, null, null, null, sent_at, from_staff_id from handover`,
  `update handover set matter_id = id`,
  `insert into matter_event (matter_id, event, at, staff_id, to_staff_id)
    select id, 'opened', sent_at, from_staff_id, from_staff_id from handover order by sent_at`,
  `insert into matter_item (call_id, matter_id, added_at, added_by_id)
    select call_id, min(id), sent_at, from_staff_id from handover where call_id is not null group by call_id`,
];

/** Matters with what belongs to them, their owners, referrals and follow-ups; every handover is part of one. */
export const matters = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
