import type { Generated } from 'kysely';
import type { FollowUpMonths, FollowUpResult } from '#domain/matters/follow-up.ts';
import type { MatterEvent, MatterState, NeedMet } from '#domain/matters/matter.ts';
import type { ReferralState } from '#domain/matters/referral.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

export interface MatterTables {
  matter: {
    id: string;
    office_id: string;
    owner_id: string;
    state: MatterState;
    name: Generated<string>;
    client_label: Generated<string>;
    opened_at: Instant;
    opened_by_id: string;
    closed_at: Instant | null;
    closed_on: LocalDate | null;
    closed_by_id: string | null;
    need_met: NeedMet | null;
    education_or_work: Generated<number>;
    new_plans: Generated<number>;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
  /** What belongs to a matter besides its handovers; each row names one thing, and one thing belongs to one matter. */
  matter_item: {
    id: Generated<number>;
    matter_id: string;
    call_id: string | null;
    booking_id: string | null;
    walk_in_id: string | null;
    contact_request_id: string | null;
    meeting_request_id: string | null;
    joint_meeting_id: string | null;
    promise_id: string | null;
    added_at: Instant;
    added_by_id: string;
  };
  matter_event: {
    id: Generated<number>;
    matter_id: string;
    event: MatterEvent;
    at: Instant;
    staff_id: string;
    /** The owner from here on; null when the event changes no owner. */
    to_staff_id: string | null;
  };
  matter_referral: {
    id: string;
    matter_id: string;
    service: string;
    state: ReferralState;
    referred_at: Instant;
    referred_by_id: string;
    ended_at: Instant | null;
    ended_by_id: string | null;
    note: Generated<string>;
  };
  matter_follow_up: {
    matter_id: string;
    months: FollowUpMonths;
    due_on: LocalDate;
    result: FollowUpResult | null;
    done_at: Instant | null;
    done_by_id: string | null;
  };
}
