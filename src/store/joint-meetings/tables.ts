import type { Generated } from 'kysely';
import type { CancellationParty } from '#domain/bookings/cancellation.ts';
import type {
  JointMeetingEvent,
  JointMeetingState,
  JointMeetingWay,
  ParticipantRole,
} from '#domain/joint-meetings/joint-meeting.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

export interface JointMeetingTables {
  joint_meeting: {
    id: string;
    office_id: string;
    adviser_id: string;
    /** Its place among those made at the same time, from 1, and how many they were. */
    series_no: number;
    series_of: number;
    /** The first of those that were made together, itself too; null of one alone. */
    series_id: string | null;
    on_date: LocalDate;
    start_minute: MinuteOfDay;
    end_minute: MinuteOfDay;
    state: JointMeetingState;
    way: JointMeetingWay;
    place: string;
    client_label: string;
    client_phone: string;
    language: 'fi' | 'sv' | 'en';
    interpreter: number;
    note_to_kela: string;
    permission_scope: string;
    permission_given_on: LocalDate;
    permission_recorded_by_id: string;
    permission_recorded_at: Instant;
    permission_withdrawn_by_id: string | null;
    permission_withdrawn_at: Instant | null;
    cancelled_party: CancellationParty | null;
    cancelled_reason: string | null;
    cancelled_late: number | null;
    cancelled_at: Instant | null;
    cancelled_by_id: string | null;
    understanding: Generated<string>;
    goal: Generated<string>;
    follow_up_on: LocalDate | null;
    follow_up_done_at: Instant | null;
    follow_up_done_by_id: string | null;
    closed_at: Instant | null;
    closed_by_id: string | null;
    created_at: Instant;
    created_by_id: string;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
  joint_meeting_participant: {
    id: string;
    meeting_id: string;
    role: ParticipantRole;
    staff_id: string | null;
    name: string;
    organisation: string;
    joined_at: Instant;
    left_at: Instant | null;
  };
  joint_meeting_step: {
    id: string;
    meeting_id: string;
    place_no: number;
    what: string;
    doer_id: string | null;
    due_on: LocalDate;
    done_at: Instant | null;
    done_by_id: string | null;
  };
  joint_meeting_event: {
    id: Generated<number>;
    meeting_id: string;
    kind: JointMeetingEvent;
    at: Instant;
    staff_id: string;
    participant_id: string | null;
    /** The time that was left by a move. */
    on_date: LocalDate | null;
    start_minute: MinuteOfDay | null;
    end_minute: MinuteOfDay | null;
  };
}
