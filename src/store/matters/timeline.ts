import type { MatterEvent, MatterItemKind } from '#domain/matters/matter.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { ReadDb } from '#store/database.ts';
import { itemIds, promisesOf } from './items.ts';

/** One line of a matter's timeline. */
export interface TimelineEntry {
  readonly kind: MatterItemKind | 'handover' | 'referral' | 'matter';
  readonly id: string;
  /** When it was done, made or begun: its place in the timeline. */
  readonly at: Instant;
  /** The code of its state, outcome or event. */
  readonly what: string;
  readonly byName: string | null;
  readonly toName: string | null;
  /** The day and minute that it is about: of a booking its time, of a handover and a promise when it is due. */
  readonly on: LocalDate | null;
  readonly minute: MinuteOfDay | null;
  readonly words: string;
}

const nothing = { toName: null, on: null, minute: null, words: '' };

/** Everything that has been done in the matter, the earliest first. */
export async function timelineOf(db: ReadDb, matterId: string): Promise<TimelineEntry[]> {
  const parts = await Promise.all([
    calls(db, matterId),
    bookings(db, matterId),
    walkIns(db, matterId),
    contactRequests(db, matterId),
    meetingRequests(db, matterId),
    jointMeetings(db, matterId),
    promises(db, matterId),
    events(db, matterId),
    handoverSteps(db, matterId),
    referrals(db, matterId),
  ]);
  return parts.flat().toSorted((one, other) => one.at - other.at);
}

async function calls(db: ReadDb, matterId: string): Promise<TimelineEntry[]> {
  const rows = await db
    .selectFrom('call')
    .leftJoin('staff_member as answerer', 'answerer.id', 'call.answered_by_id')
    .select(['call.id', 'started_at as at', 'outcome', 'state', 'answerer.name as byName', 'worry', 'advice'])
    .where('call.id', 'in', itemIds(db, matterId, 'call'))
    .execute();
  return rows.map(({ id, at, outcome, state, byName, worry, advice }) => ({
    ...nothing,
    kind: 'call',
    id,
    at,
    what: outcome ?? state,
    byName,
    words: worry || advice,
  }));
}

async function bookings(db: ReadDb, matterId: string): Promise<TimelineEntry[]> {
  const rows = await db
    .selectFrom('booking')
    .innerJoin('staff_member as booker', 'booker.id', 'booking.booked_by_id')
    .select([
      'booking.id',
      'booked_at as at',
      'state as what',
      'booker.name as byName',
      'on_date as on',
      'start_minute as minute',
      'note_to_kela as words',
    ])
    .where('booking.id', 'in', itemIds(db, matterId, 'booking'))
    .execute();
  return rows.map((row) => ({ ...nothing, kind: 'booking', ...row }));
}

async function walkIns(db: ReadDb, matterId: string): Promise<TimelineEntry[]> {
  const rows = await db
    .selectFrom('walk_in')
    .innerJoin('staff_member as adviser', 'adviser.id', 'walk_in.adviser_id')
    .select(['walk_in.id', 'arrived_at as at', 'state as what', 'adviser.name as byName'])
    .where('walk_in.id', 'in', itemIds(db, matterId, 'walkIn'))
    .execute();
  return rows.map((row) => ({ ...nothing, kind: 'walkIn', ...row }));
}

async function contactRequests(db: ReadDb, matterId: string): Promise<TimelineEntry[]> {
  const rows = await db
    .selectFrom('contact_request')
    .innerJoin('staff_member as sender', 'sender.id', 'contact_request.sent_by_id')
    .select([
      'contact_request.id',
      'sent_at as at',
      'state as what',
      'sender.name as byName',
      'due_on as on',
      'question as words',
    ])
    .where('contact_request.id', 'in', itemIds(db, matterId, 'contactRequest'))
    .execute();
  return rows.map((row) => ({ ...nothing, kind: 'contactRequest', ...row }));
}

async function meetingRequests(db: ReadDb, matterId: string): Promise<TimelineEntry[]> {
  const rows = await db
    .selectFrom('meeting_request')
    .innerJoin('meeting_request_step', 'meeting_request_step.meeting_request_id', 'meeting_request.id')
    .innerJoin('staff_member as registrar', 'registrar.id', 'meeting_request_step.staff_id')
    .select([
      'meeting_request.id',
      'at',
      'state as what',
      'registrar.name as byName',
      'last_on as on',
      'reason as words',
    ])
    .where('meeting_request.id', 'in', itemIds(db, matterId, 'meetingRequest'))
    .where('meeting_request_step.step', '=', 'asked')
    .execute();
  return rows.map((row) => ({ ...nothing, kind: 'meetingRequest', ...row }));
}

async function jointMeetings(db: ReadDb, matterId: string): Promise<TimelineEntry[]> {
  const rows = await db
    .selectFrom('joint_meeting')
    .innerJoin('staff_member as maker', 'maker.id', 'joint_meeting.created_by_id')
    .select([
      'joint_meeting.id',
      'joint_meeting.created_at as at',
      'state as what',
      'maker.name as byName',
      'on_date as on',
      'start_minute as minute',
      'goal as words',
    ])
    .where('joint_meeting.id', 'in', itemIds(db, matterId, 'jointMeeting'))
    .execute();
  return rows.map((row) => ({ ...nothing, kind: 'jointMeeting', ...row }));
}

async function promises(db: ReadDb, matterId: string): Promise<TimelineEntry[]> {
  const rows = await promisesOf(db, matterId)
    .select([
      'promise.id',
      'made_at as at',
      'state as what',
      'maker.name as byName',
      'due_on as on',
      'due_minute as minute',
      'note as words',
    ])
    .execute();
  return rows.map((row) => ({ ...nothing, kind: 'promise', ...row }));
}

async function handoverSteps(db: ReadDb, matterId: string): Promise<TimelineEntry[]> {
  const rows = await db
    .selectFrom('handover_step as step')
    .innerJoin('handover', 'handover.id', 'step.handover_id')
    .innerJoin('staff_member as doer', 'doer.id', 'step.staff_id')
    .leftJoin('staff_member as receiver', 'receiver.id', 'step.to_staff_id')
    .select([
      'handover.id',
      'step.at',
      'step.state as what',
      'doer.name as byName',
      'receiver.name as toName',
      'step.note',
      'handover.reason',
      'handover.summary',
      'handover.due_on as dueOn',
    ])
    .where('handover.matter_id', '=', matterId)
    .orderBy('step.id')
    .execute();
  return rows.map(({ note, reason, summary, dueOn, ...row }) => ({
    ...nothing,
    kind: 'handover',
    ...row,
    on: row.what === 'sent' ? dueOn : null,
    words: note || (row.what === 'sent' ? reason || summary : ''),
  }));
}

async function referrals(db: ReadDb, matterId: string): Promise<TimelineEntry[]> {
  const rows = await db
    .selectFrom('matter_referral as referral')
    .innerJoin('staff_member as referrer', 'referrer.id', 'referral.referred_by_id')
    .select([
      'referral.id',
      'referral.referred_at as at',
      'referral.state as what',
      'referrer.name as byName',
      'referral.service as toName',
      'referral.note as words',
    ])
    .where('referral.matter_id', '=', matterId)
    .execute();
  return rows.map((row) => ({ ...nothing, kind: 'referral', ...row }));
}

/** That its receiver has taken it is told by the handover. */
async function events(db: ReadDb, matterId: string): Promise<TimelineEntry[]> {
  const rows = await db
    .selectFrom('matter_event as event')
    .innerJoin('staff_member as doer', 'doer.id', 'event.staff_id')
    .leftJoin('staff_member as owner', 'owner.id', 'event.to_staff_id')
    .select(['event.id', 'event.at', 'event.event as what', 'doer.name as byName', 'owner.name as toName'])
    .where('event.matter_id', '=', matterId)
    .where('event.event', '!=', 'taken')
    .orderBy('event.id')
    .execute();
  return rows.map(({ id, what, ...row }) => ({
    ...nothing,
    kind: 'matter',
    id: String(id),
    what: what satisfies MatterEvent,
    ...row,
  }));
}
