import type { MatterItemKind } from '#domain/matters/matter.ts';

/** The column of `matter_item` that names a thing of each kind. */
export const itemColumns = {
  call: 'call_id',
  booking: 'booking_id',
  walkIn: 'walk_in_id',
  contactRequest: 'contact_request_id',
  meetingRequest: 'meeting_request_id',
  jointMeeting: 'joint_meeting_id',
  promise: 'promise_id',
} as const satisfies Record<MatterItemKind, string>;
