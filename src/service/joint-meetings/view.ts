import type { JointMeeting } from '#contract/joint-meetings.ts';
import type { Person } from '#contract/session.ts';
import { may } from '#domain/permissions/may.ts';
import type { StoredJointMeeting } from '#store/joint-meetings/joint-meetings.ts';

/** True for a guest from Kela with no other part in the office. */
export function isGuest(actor: Person): boolean {
  return actor.roles.every((role) => role === 'kelaAdviser');
}

/** True when the person may see that there is such a meeting: a guest only those that are the guest's own. */
export function seesMeeting(actor: Person, meeting: StoredJointMeeting): boolean {
  return (
    !isGuest(actor) ||
    meeting.participants.some(({ staffId, leftAt }) => staffId === actor.id && leftAt === null)
  );
}

/**
 * A meeting as the person may see it. What was agreed is read by those who work on the client's matter; the guest from Kela
 * reads no free text of the office but the note meant for Kela.
 */
export function meetingSeenBy(actor: Person, stored: StoredJointMeeting): JointMeeting {
  const guest = isGuest(actor);
  const { cancellation, participants } = stored;
  return {
    id: stored.id,
    officeId: stored.officeId,
    adviserId: stored.adviserId,
    adviserName: stored.adviserName,
    seriesNo: stored.seriesNo,
    seriesOf: stored.seriesOf,
    on: stored.on,
    startMinute: stored.startMinute,
    endMinute: stored.endMinute,
    state: stored.state,
    way: stored.way,
    place: stored.place,
    clientLabel: stored.clientLabel,
    clientPhone: guest ? '' : stored.clientPhone,
    language: stored.language,
    interpreter: stored.interpreter,
    noteToKela: stored.noteToKela,
    permission: {
      scope: guest ? '' : stored.permissionScope,
      givenOn: stored.permissionGivenOn,
      recordedByName: stored.permissionRecordedByName,
      recordedAt: stored.permissionRecordedAt,
      withdrawnAt: stored.permissionWithdrawnAt,
    },
    participants: participants.map(({ id, role, staffId, name, organisation, joinedAt, leftAt }) => ({
      id,
      role,
      staffId,
      name,
      organisation,
      joinedAt,
      leftAt,
    })),
    cancellation: cancellation && { ...cancellation, reason: guest ? '' : cancellation.reason },
    sheet: may(actor.roles, 'jointMeetings.close') ? sheetOf(stored) : null,
    createdByName: stored.createdByName,
    createdAt: stored.createdAt,
    version: stored.version,
  };
}

function sheetOf(stored: StoredJointMeeting): JointMeeting['sheet'] {
  if (stored.closedAt === null) return null;
  return {
    understanding: stored.understanding,
    goal: stored.goal,
    steps: stored.steps.map(({ id, what, doerId, dueOn, doneAt }) => ({
      id,
      what,
      doerId,
      doerName: doerName(stored, doerId),
      dueOn,
      doneAt,
    })),
    followUpOn: stored.followUpOn,
    followUpDoneAt: stored.followUpDoneAt,
    closedAt: stored.closedAt,
    closedByName: stored.closedByName ?? '',
  };
}

/** The name of a step's doer; empty for the client. */
export function doerName(meeting: StoredJointMeeting, doerId: string | null): string {
  return meeting.participants.find(({ id }) => id === doerId)?.name ?? '';
}
