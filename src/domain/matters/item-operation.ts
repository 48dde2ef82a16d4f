import { may } from '#domain/permissions/may.ts';
import type { Operation } from '#domain/permissions/operation.ts';
import type { Role } from '#domain/permissions/role.ts';
import type { MatterItemKind } from './matter.ts';

/** The operation by which each kind of thing is seen elsewhere: who may not see it there does not link or read it here. */
const seenBy: Record<MatterItemKind, Operation> = {
  call: 'calls.get',
  booking: 'bookings.get',
  walkIn: 'walkIns.list',
  contactRequest: 'contactRequests.list',
  meetingRequest: 'meetingRequests.list',
  jointMeeting: 'jointMeetings.get',
  promise: 'promises.open',
};

/** True when one of the roles may see such a thing. */
export function maySee(roles: readonly Role[], kind: MatterItemKind): boolean {
  return may(roles, seenBy[kind]);
}
