import { inOpenMatter } from './contact-rules.ts';
import type { RetentionRule } from './rule.ts';

/** Kela days and meetings. A time that was never marked goes too: its day has passed all the same. */
export const appointmentRules = {
  bookings: {
    table: 'booking',
    since: { day: 'booking.on_date' },
    isOpen: inOpenMatter('booking', 'booking_id'),
    holds: [
      {
        table: 'booking',
        marks: ['client_label', 'client_phone'],
        words: ['note_to_kela', 'cancelled_reason', 'squeeze_in_reason'],
        // What a booking without a name is found by.
        derived: { client_folded: 'char(10)' },
      },
    ],
  },
  'booking-drafts': {
    table: 'booking_draft',
    since: { moment: 'booking_draft.changed_at' },
    isOpen: 'false',
    holds: [],
  },
  'walk-ins': {
    table: 'walk_in',
    since: { day: 'walk_in.on_date' },
    isOpen: inOpenMatter('walk_in', 'walk_in_id'),
    holds: [{ table: 'walk_in', marks: ['client_label'] }],
  },
  'joint-meetings': {
    table: 'joint_meeting',
    since: { day: 'joint_meeting.on_date' },
    isOpen: `joint_meeting.state = 'planned'
      or (joint_meeting.follow_up_on is not null and joint_meeting.follow_up_done_at is null)
      or exists (select 1 from joint_meeting_step where meeting_id = joint_meeting.id and done_at is null)
      or ${inOpenMatter('joint_meeting', 'joint_meeting_id')}`,
    holds: [
      {
        table: 'joint_meeting',
        marks: ['client_label', 'client_phone', 'place'],
        words: ['note_to_kela', 'permission_scope', 'understanding', 'goal', 'cancelled_reason'],
      },
      { table: 'joint_meeting_step', of: 'meeting_id', words: ['what'] },
      // Of the office's own people only the id is there; an outside person may be a client's relative.
      { table: 'joint_meeting_participant', of: 'meeting_id', words: ['name', 'organisation'] },
    ],
  },
  'meeting-requests': {
    table: 'meeting_request',
    since: { day: 'meeting_request.ended_on' },
    isOpen: `meeting_request.state = 'open' or ${inOpenMatter('meeting_request', 'meeting_request_id')}`,
    holds: [
      { table: 'meeting_request', marks: ['client_label', 'client_phone'], words: ['reason'] },
      { table: 'meeting_request_step', of: 'meeting_request_id', words: ['note'] },
    ],
  },
} satisfies Record<string, RetentionRule>;
