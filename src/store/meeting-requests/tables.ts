import type { Generated } from 'kysely';
import type { BookingChannel } from '#domain/bookings/booking.ts';
import type { MeetingRequestState, MeetingRequestStep } from '#domain/meeting-requests/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

export interface MeetingRequestTables {
  meeting_request: {
    id: string;
    office_id: string;
    state: MeetingRequestState;
    client_label: Generated<string>;
    client_phone: Generated<string>;
    social_assistance: number;
    joint_meeting: number;
    channel: BookingChannel;
    asked_on: LocalDate;
    passed_on: LocalDate | null;
    last_on: LocalDate;
    /** JSON of the time limit as it was counted. */
    basis: string;
    offered_on: LocalDate | null;
    offered_minute: MinuteOfDay | null;
    booking_id: string | null;
    ended_on: LocalDate | null;
    reason: Generated<string>;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
  meeting_request_step: {
    id: Generated<number>;
    meeting_request_id: string;
    step: MeetingRequestStep;
    at: Instant;
    staff_id: string;
    /** The day that the step says something of: asked, passed, offered, met. */
    day_on: LocalDate | null;
    note: Generated<string>;
  };
}
