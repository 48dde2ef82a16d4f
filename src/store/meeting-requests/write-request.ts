import type { Updateable } from 'kysely';
import type { BookingChannel } from '#domain/bookings/booking.ts';
import type { TimeLimit } from '#domain/calendar/time-limit.ts';
import type { MeetingRequestEnd, MeetingRequestStep } from '#domain/meeting-requests/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { WriteDb } from '#store/database.ts';
import type { MeetingRequestTables } from './tables.ts';

/** What is asked about a request besides what becomes of it. */
export interface MeetingRequestDetails {
  readonly clientLabel: string;
  readonly clientPhone: string;
  readonly socialAssistance: boolean;
  readonly jointMeeting: boolean;
  readonly channel: BookingChannel;
  readonly askedOn: LocalDate;
  readonly passedOn: LocalDate | null;
}

/** Who did it, and when. */
export interface By {
  readonly staffId: string;
  readonly at: Instant;
}

const columnsOf = (details: MeetingRequestDetails, basis: TimeLimit) => ({
  client_label: details.clientLabel,
  client_phone: details.clientPhone,
  social_assistance: details.socialAssistance ? 1 : 0,
  joint_meeting: details.jointMeeting ? 1 : 0,
  channel: details.channel,
  asked_on: details.askedOn,
  passed_on: details.passedOn,
  last_on: basis.lastOn,
  basis: JSON.stringify(basis),
});

/** Adds an open request with its first step. */
export async function insertRequest(
  db: WriteDb,
  request: MeetingRequestDetails & {
    readonly id: string;
    readonly officeId: string;
    readonly basis: TimeLimit;
  },
  by: By,
): Promise<void> {
  await db
    .insertInto('meeting_request')
    .values({
      id: request.id,
      office_id: request.officeId,
      state: 'open',
      ...columnsOf(request, request.basis),
      changed_at: by.at,
      changed_by_id: by.staffId,
    })
    .execute();
  await addStep(db, request.id, 'asked', by, { dayOn: request.askedOn });
  if (request.passedOn !== null) await addStep(db, request.id, 'passed', by, { dayOn: request.passedOn });
}

/** Changes what was asked, with the last day that follows from it. */
export async function correctRequest(
  db: WriteDb,
  id: string,
  details: MeetingRequestDetails & { readonly basis: TimeLimit },
  by: By,
): Promise<void> {
  await change(db, id, columnsOf(details, details.basis), by);
  await addStep(db, id, 'corrected', by, { dayOn: details.askedOn });
}

/** Writes down on which day the request was passed to Kela. */
export async function passRequest(db: WriteDb, id: string, on: LocalDate, by: By): Promise<void> {
  await change(db, id, { passed_on: on }, by);
  await addStep(db, id, 'passed', by, { dayOn: on });
}

/** Writes down the time that was offered; the earlier one stays in the history only. */
export async function offerTime(
  db: WriteDb,
  id: string,
  offer: { readonly on: LocalDate; readonly minute: MinuteOfDay; readonly bookingId: string | null },
  by: By,
): Promise<void> {
  const { on, minute, bookingId } = offer;
  await change(db, id, { offered_on: on, offered_minute: minute, booking_id: bookingId }, by);
  await addStep(db, id, 'offered', by, { dayOn: on });
}

/** Ends the request; `clientPhone` is what stays of the number. */
export async function endRequest(
  db: WriteDb,
  id: string,
  end: {
    readonly outcome: MeetingRequestEnd;
    readonly endedOn: LocalDate;
    readonly reason: string;
    readonly clientPhone: string;
  },
  by: By,
): Promise<void> {
  const { outcome, endedOn, reason, clientPhone } = end;
  await change(db, id, { state: outcome, ended_on: endedOn, reason, client_phone: clientPhone }, by);
  await addStep(db, id, outcome, by, { dayOn: endedOn, note: reason });
}

/** Opens an ended request again; its history keeps the end that was taken back. */
export async function reopenRequest(db: WriteDb, id: string, clientPhone: string, by: By): Promise<void> {
  await change(db, id, { state: 'open', ended_on: null, reason: '', client_phone: clientPhone }, by);
  await addStep(db, id, 'reopened', by, {});
}

async function change(
  db: WriteDb,
  id: string,
  columns: Updateable<MeetingRequestTables['meeting_request']>,
  by: By,
): Promise<void> {
  await db
    .updateTable('meeting_request')
    .set((row) => ({
      ...columns,
      changed_at: by.at,
      changed_by_id: by.staffId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

async function addStep(
  db: WriteDb,
  requestId: string,
  step: MeetingRequestStep,
  by: By,
  { dayOn = null, note = '' }: { readonly dayOn?: LocalDate | null; readonly note?: string },
): Promise<void> {
  await db
    .insertInto('meeting_request_step')
    .values({ meeting_request_id: requestId, step, at: by.at, staff_id: by.staffId, day_on: dayOn, note })
    .execute();
}
