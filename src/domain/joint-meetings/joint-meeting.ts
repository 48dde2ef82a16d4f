/** What becomes of a joint meeting. `held` is the same as closed: its sheet has been written. */
export const jointMeetingStates = ['planned', 'held', 'noShow', 'cancelled'] as const;

export type JointMeetingState = (typeof jointMeetingStates)[number];

/** How the people meet; the place or the address of the call is a line of its own. */
export const jointMeetingWays = ['office', 'video', 'phone', 'elsewhere'] as const;

export type JointMeetingWay = (typeof jointMeetingWays)[number];

/**
 * In which part somebody takes part beside the client. One own worker and one Kela adviser belong to every meeting
 * (toimeentulotukilaki 14 d § 3 mom.); THL 19004 asks for role and organisation of everybody.
 */
export const participantRoles = ['keyWorker', 'kelaAdviser', 'staff', 'outside'] as const;

export type ParticipantRole = (typeof participantRoles)[number];

/** What is written into the history of a meeting. */
export const jointMeetingEvents = [
  'made',
  'moved',
  'edited',
  'joined',
  'droppedOut',
  'cancelled',
  'restored',
  'noShow',
  'noShowTakenBack',
  'permissionWithdrawn',
  'permissionBack',
  'closed',
  'sheetChanged',
] as const;

export type JointMeetingEvent = (typeof jointMeetingEvents)[number];

/** What can be done with a meeting besides reading it. */
export type JointMeetingAction =
  'move' | 'edit' | 'cancel' | 'restore' | 'invite' | 'dropOut' | 'noShow' | 'close';

const allowed: Record<JointMeetingState, readonly JointMeetingAction[]> = {
  planned: ['move', 'edit', 'cancel', 'invite', 'dropOut', 'noShow', 'close'],
  // The sheet and the client's details may be put right afterwards; who was there is no longer changed.
  held: ['edit', 'close'],
  noShow: ['edit', 'noShow', 'close'],
  cancelled: ['restore'],
};

/** True when the action fits the state; `noShow` on a no-show takes the mark back, since somebody may come late. */
export function mayDo(state: JointMeetingState, action: JointMeetingAction): boolean {
  return allowed[state].includes(action);
}

/**
 * True when the person can drop out and it is still a joint meeting: the Kela adviser never (without one it is cancelled), the
 * own worker while somebody else of the office stays in the place.
 */
export function mayDropOut(
  role: ParticipantRole,
  others: readonly { readonly role: ParticipantRole }[],
): boolean {
  if (role === 'kelaAdviser') return false;
  return role !== 'keyWorker' || others.some((other) => other.role === 'staff');
}
