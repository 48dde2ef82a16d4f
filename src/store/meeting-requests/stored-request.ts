import type { BookingChannel } from '#domain/bookings/booking.ts';
import type { TimeLimit } from '#domain/calendar/time-limit.ts';
import type { OfferedTime } from '#domain/meeting-requests/next-step.ts';
import type { MeetingRequestState, MeetingRequestStep } from '#domain/meeting-requests/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { offeredBookings, type OfferedBooking } from './offered-bookings.ts';

/** One thing done to a request. */
export interface StoredRequestStep {
  readonly step: MeetingRequestStep;
  readonly at: Instant;
  readonly byName: string;
  readonly dayOn: LocalDate | null;
  readonly note: string;
}

/** A request for a personal meeting as it is stored, with its booking as that stands now and its steps, oldest first. */
export interface StoredMeetingRequest {
  readonly id: string;
  readonly officeId: string;
  readonly state: MeetingRequestState;
  readonly clientLabel: string;
  readonly clientPhone: string;
  readonly socialAssistance: boolean;
  readonly jointMeeting: boolean;
  readonly channel: BookingChannel;
  readonly askedOn: LocalDate;
  readonly passedOn: LocalDate | null;
  readonly lastOn: LocalDate;
  readonly basis: TimeLimit;
  readonly offered: (OfferedTime & { bookingId: string | null; adviserName: string | null }) | null;
  readonly endedOn: LocalDate | null;
  readonly reason: string;
  readonly steps: readonly StoredRequestStep[];
  readonly changedByName: string;
  readonly changedAt: Instant;
  readonly version: number;
}

/** Requests with the name of who changed them last, to be narrowed by the caller. */
export function selectRequests(db: ReadDb) {
  return db
    .selectFrom('meeting_request')
    .innerJoin('staff_member as changer', 'changer.id', 'meeting_request.changed_by_id')
    .select([
      'meeting_request.id',
      'meeting_request.office_id as officeId',
      'meeting_request.state',
      'meeting_request.client_label as clientLabel',
      'meeting_request.client_phone as clientPhone',
      'meeting_request.social_assistance as socialAssistance',
      'meeting_request.joint_meeting as jointMeeting',
      'meeting_request.channel',
      'meeting_request.asked_on as askedOn',
      'meeting_request.passed_on as passedOn',
      'meeting_request.last_on as lastOn',
      'meeting_request.basis',
      'meeting_request.offered_on as offeredOn',
      'meeting_request.offered_minute as offeredMinute',
      'meeting_request.booking_id as bookingId',
      'meeting_request.ended_on as endedOn',
      'meeting_request.reason',
      'changer.name as changedByName',
      'meeting_request.changed_at as changedAt',
      'meeting_request.version',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectRequests>['execute']>>[number];

/** The rows with their bookings and steps, in the given order; a few queries however many they are. */
export async function withOffersAndSteps(db: ReadDb, rows: readonly Row[]): Promise<StoredMeetingRequest[]> {
  if (rows.length === 0) return [];
  const bookings = await offeredBookings(
    db,
    rows.flatMap(({ bookingId }) => bookingId ?? []),
  );
  const steps = await db
    .selectFrom('meeting_request_step')
    .innerJoin('staff_member', 'staff_member.id', 'meeting_request_step.staff_id')
    .select(['meeting_request_id', 'step', 'at', 'staff_member.name as byName', 'day_on as dayOn', 'note'])
    .where(
      'meeting_request_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('meeting_request_step.id')
    .execute();
  const byRequest = Map.groupBy(steps, ({ meeting_request_id: id }) => id);
  return rows.map(({ offeredOn: _on, offeredMinute: _minute, bookingId: _booking, ...row }, index) => ({
    ...row,
    socialAssistance: row.socialAssistance === 1,
    jointMeeting: row.jointMeeting === 1,
    basis: JSON.parse(row.basis) as TimeLimit,
    offered: offerOf(rows[index] ?? null, bookings),
    steps: (byRequest.get(row.id) ?? []).map(({ meeting_request_id: _id, ...step }) => step),
  }));
}

function offerOf(
  row: Pick<Row, 'offeredOn' | 'offeredMinute' | 'bookingId'> | null,
  bookings: ReadonlyMap<string, OfferedBooking>,
): StoredMeetingRequest['offered'] {
  if (!row || row.offeredOn === null || row.offeredMinute === null) return null;
  const booking = row.bookingId === null ? undefined : bookings.get(row.bookingId);
  if (!booking)
    return {
      on: row.offeredOn,
      minute: row.offeredMinute,
      bookingState: null,
      bookingId: null,
      adviserName: null,
    };
  const { id: bookingId, ...time } = booking;
  return { ...time, bookingId };
}
