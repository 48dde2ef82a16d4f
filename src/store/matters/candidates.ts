import type { MatterItemKind } from '#domain/matters/matter.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { itemColumns } from './item-columns.ts';

/** Something that is in no matter yet. */
export interface LooseThing {
  readonly kind: MatterItemKind;
  readonly id: string;
  readonly on: LocalDate;
  readonly clientLabel: string;
  readonly byId: string | null;
  readonly byName: string | null;
}

/** What the office has done since the day and moment (the same point in time) that belongs to no matter. */
export async function looseThings(
  db: ReadDb,
  officeId: string,
  since: { readonly on: LocalDate; readonly at: Instant },
): Promise<LooseThing[]> {
  const parts = await Promise.all([
    calls(db, officeId, since.on),
    bookings(db, officeId, since.on),
    walkIns(db, officeId, since.on),
    contactRequests(db, officeId, since.at),
    meetingRequests(db, officeId, since.on),
    jointMeetings(db, officeId, since.on),
    promises(db, officeId, since.at),
  ]);
  return parts.flat();
}

const linked = (db: ReadDb, kind: MatterItemKind) =>
  db
    .selectFrom('matter_item')
    .select(`matter_item.${itemColumns[kind]} as item_id`)
    .where(itemColumns[kind], 'is not', null);

async function calls(db: ReadDb, officeId: string, since: LocalDate): Promise<LooseThing[]> {
  const rows = await db
    .selectFrom('call')
    .leftJoin('staff_member as doer', 'doer.id', 'call.answered_by_id')
    .select([
      'call.id',
      'on_date as on',
      'client_label as clientLabel',
      'doer.id as byId',
      'doer.name as byName',
    ])
    .where('call.office_id', '=', officeId)
    .where('on_date', '>=', since)
    .where('call.state', '=', 'recorded')
    .where('outcome', '!=', 'nonCase')
    .where('call.id', 'not in', linked(db, 'call'))
    .execute();
  return rows.map((row) => ({ kind: 'call', ...row }));
}

async function bookings(db: ReadDb, officeId: string, since: LocalDate): Promise<LooseThing[]> {
  const rows = await db
    .selectFrom('booking')
    .innerJoin('staff_member as doer', 'doer.id', 'booking.booked_by_id')
    .select([
      'booking.id',
      'on_date as on',
      'client_label as clientLabel',
      'doer.id as byId',
      'doer.name as byName',
    ])
    .where('booking.office_id', '=', officeId)
    .where('on_date', '>=', since)
    .where('moved_to_id', 'is', null)
    .where('booking.id', 'not in', linked(db, 'booking'))
    .execute();
  return rows.map((row) => ({ kind: 'booking', ...row }));
}

async function walkIns(db: ReadDb, officeId: string, since: LocalDate): Promise<LooseThing[]> {
  const rows = await db
    .selectFrom('walk_in')
    .innerJoin('staff_member as doer', 'doer.id', 'walk_in.changed_by_id')
    .select([
      'walk_in.id',
      'on_date as on',
      'client_label as clientLabel',
      'doer.id as byId',
      'doer.name as byName',
    ])
    .where('walk_in.office_id', '=', officeId)
    .where('on_date', '>=', since)
    .where('walk_in.id', 'not in', linked(db, 'walkIn'))
    .execute();
  return rows.map((row) => ({ kind: 'walkIn', ...row }));
}

async function contactRequests(db: ReadDb, officeId: string, since: Instant): Promise<LooseThing[]> {
  const rows = await db
    .selectFrom('contact_request')
    .innerJoin('staff_member as doer', 'doer.id', 'contact_request.sent_by_id')
    .select([
      'contact_request.id',
      'sent_on as on',
      'client_label as clientLabel',
      'doer.id as byId',
      'doer.name as byName',
    ])
    .where('contact_request.office_id', '=', officeId)
    .where('sent_at', '>=', since)
    .where('contact_request.id', 'not in', linked(db, 'contactRequest'))
    .execute();
  return rows.map((row) => ({ kind: 'contactRequest', ...row }));
}

async function meetingRequests(db: ReadDb, officeId: string, since: LocalDate): Promise<LooseThing[]> {
  const rows = await db
    .selectFrom('meeting_request')
    .innerJoin('staff_member as doer', 'doer.id', 'meeting_request.changed_by_id')
    .select([
      'meeting_request.id',
      'asked_on as on',
      'client_label as clientLabel',
      'doer.id as byId',
      'doer.name as byName',
    ])
    .where('meeting_request.office_id', '=', officeId)
    .where('asked_on', '>=', since)
    .where('meeting_request.id', 'not in', linked(db, 'meetingRequest'))
    .execute();
  return rows.map((row) => ({ kind: 'meetingRequest', ...row }));
}

async function jointMeetings(db: ReadDb, officeId: string, since: LocalDate): Promise<LooseThing[]> {
  const rows = await db
    .selectFrom('joint_meeting')
    .innerJoin('staff_member as doer', 'doer.id', 'joint_meeting.created_by_id')
    .select([
      'joint_meeting.id',
      'on_date as on',
      'client_label as clientLabel',
      'doer.id as byId',
      'doer.name as byName',
    ])
    .where('joint_meeting.office_id', '=', officeId)
    .where('on_date', '>=', since)
    .where('joint_meeting.id', 'not in', linked(db, 'jointMeeting'))
    .execute();
  return rows.map((row) => ({ kind: 'jointMeeting', ...row }));
}

/** A promise that was made in a call goes where its call goes. */
async function promises(db: ReadDb, officeId: string, since: Instant): Promise<LooseThing[]> {
  const rows = await db
    .selectFrom('promise')
    .innerJoin('staff_member as doer', 'doer.id', 'promise.made_by_id')
    .select([
      'promise.id',
      'made_at as at',
      'client_label as clientLabel',
      'doer.id as byId',
      'doer.name as byName',
    ])
    .where('promise.office_id', '=', officeId)
    .where('made_at', '>=', since)
    .where('call_id', 'is', null)
    .where('promise.id', 'not in', linked(db, 'promise'))
    .execute();
  return rows.map(({ at, ...row }) => ({ kind: 'promise', ...row, on: localOf(at).on }));
}
