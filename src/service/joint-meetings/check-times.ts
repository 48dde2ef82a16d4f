import type { CheckedTime } from '#contract/joint-meetings.ts';
import type { Problem } from '#contract/refusals.ts';
import {
  checkMeetingTime,
  type MeetingTime,
  type MeetingTimeProblem,
} from '#domain/joint-meetings/check-meeting-time.ts';
import { slotsOn, type KelaDay } from '#domain/kela-days/slots.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { ReadDb } from '#store/database.ts';
import { takenOf } from '#store/occupancy/people.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import { closedView } from '#service/kela-days/closed.ts';
import { hoursOf, loadPlan } from '#service/kela-days/plan.ts';
import { nameClashes } from './clashes.ts';
import { commonFreeTimes, type People } from './common-free.ts';

/** What is wrong with a time whoever is taken, and the adviser's day it was held against. */
export async function timeProblems(
  db: ReadDb,
  people: Pick<People, 'officeId' | 'adviserId'>,
  time: MeetingTime,
  now: Instant,
): Promise<{ problems: MeetingTimeProblem[]; state: KelaDay['state'] }> {
  refuseUnknownDay('on', time.on);
  const plan = await loadPlan(db, people.officeId, time.on, time.on);
  const day = slotsOn(time.on, { ...hoursOf(plan, people.adviserId), occupied: [] });
  return { problems: checkMeetingTime(time, day, localOf(now)), state: day.state };
}

/** Each wanted time with what stands in its way (nothing is saved), and where all would be free instead. */
export async function checkTimes(
  db: ReadDb,
  people: People,
  times: readonly MeetingTime[],
  now: Instant,
): Promise<CheckedTime[]> {
  const checked: CheckedTime[] = [];
  for (const time of times) {
    const { problems, state } = await timeProblems(db, people, time, now);
    const isTime = time.endMinute > time.startMinute;
    const taken = isTime
      ? await takenOf(db, { ...allOf(people), on: time.on, range: time }, ownOf(people))
      : [];
    const stands = problems.length + taken.length > 0;
    checked.push({
      on: time.on,
      startMinute: time.startMinute,
      endMinute: time.endMinute,
      problems: problems satisfies Problem[],
      closed: state.kind === 'closed' ? closedView(state.why) : null,
      clashes: await nameClashes(db, time.on, taken),
      nearest: stands ? await commonFreeTimes(db, people, time, now) : [],
    });
  }
  return checked;
}

const allOf = ({ adviserId, staffIds }: People) => ({
  resourceIds: [...new Set([adviserId, ...staffIds])],
});

const ownOf = ({ meetingId }: People) =>
  meetingId === null ? undefined : ({ kind: 'meeting', id: meetingId } as const);
