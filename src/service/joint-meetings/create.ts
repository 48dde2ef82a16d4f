import type { JointMeeting, MeetingDetails } from '#contract/joint-meetings.ts';
import type { Problem } from '#contract/refusals.ts';
import { keepsPhone } from '#domain/identity/keeps-phone.ts';
import type { MeetingTime } from '#domain/joint-meetings/check-meeting-time.ts';
import { overlaps } from '#domain/time/minute-of-day.ts';
import { localOf } from '#domain/time/instant.ts';
import { insertJointMeeting } from '#store/joint-meetings/insert.ts';
import type { NewParticipant } from '#store/joint-meetings/participants.ts';
import { occupyAll } from '#store/occupancy/people.ts';
import { findOffice } from '#store/offices/offices.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { changedMeeting } from './as-seen.ts';
import { detailProblems } from './check-details.ts';
import { timeProblems } from './check-times.ts';
import { refuseTaken } from './clashes.ts';

interface NewMeetings extends MeetingDetails {
  readonly officeId: string;
  readonly times: readonly MeetingTime[];
}

/** Makes the meetings, all of them or none, and takes the time of everybody of the office at each. */
export async function create(call: WriteCall, wanted: NewMeetings): Promise<JointMeeting[]> {
  const { db, actor, now, newId } = call;
  const { officeId, adviserId, permission } = wanted;
  const office = found(await findOffice(db, officeId), 'office');
  const times = [...wanted.times].sort(
    (one, other) => compare(one.on, other.on) || one.startMinute - other.startMinute,
  );
  const today = localOf(now).on;
  const days = { today, lastOn: times.at(-1)?.on ?? today };
  const problems = await detailProblems(db, wanted, days, office.identityMode);
  for (const time of times) problems.push(...(await timeProblems(db, wanted, time, now)).problems);
  problems.push(...overlapping(times));
  if (problems.length > 0 || permission === null) return refuse('INVALID_INPUT', { problems });
  const made: JointMeeting[] = [];
  let seriesId: string | null = null;
  for (const [index, time] of times.entries()) {
    const id = newId();
    if (times.length > 1) seriesId ??= id;
    const participants = participantsOf(wanted, newId);
    const resourceIds = participants.flatMap(({ staffId }) => staffId ?? []);
    const taken = await occupyAll(db, { resourceIds, on: time.on, range: time }, { kind: 'meeting', id });
    await refuseTaken(db, time.on, taken);
    await insertJointMeeting(
      db,
      {
        ...wanted,
        ...time,
        id,
        adviserId,
        permission,
        // Without identities there is nothing to call by: the same rule as everywhere.
        clientPhone: keepsPhone(office.identityMode, false) ? wanted.clientPhone : '',
        participants,
        seriesNo: index + 1,
        seriesOf: times.length,
        seriesId,
      },
      { staffId: actor.id, at: now },
    );
    made.push(await changedMeeting(call, id));
  }
  return made;
}

function participantsOf(wanted: NewMeetings, newId: () => string): NewParticipant[] {
  const own = (role: 'keyWorker' | 'kelaAdviser', staffId: string) => ({
    id: newId(),
    role,
    staffId,
    name: '',
    organisation: '',
  });
  return [
    own('keyWorker', wanted.keyWorkerId),
    own('kelaAdviser', wanted.adviserId),
    ...wanted.others.map((invitee) => ({
      id: newId(),
      role: invitee.staffId === null ? ('outside' as const) : ('staff' as const),
      ...invitee,
    })),
  ];
}

/** Two of the same series at once: the people can't be in both. */
function overlapping(times: readonly MeetingTime[]): Problem[] {
  const meets = times.some((time, index) => {
    const next = times[index + 1];
    return next !== undefined && next.on === time.on && overlaps(time, next);
  });
  return meets ? [{ field: 'times', code: 'alreadyTakesPart' }] : [];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
