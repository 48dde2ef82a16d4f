import type { JointMeeting } from '#contract/joint-meetings.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

/** The lists of the screen. */
export type MeetingList = 'coming' | 'toClose' | 'past';

/** In which list a meeting stands: one whose time has begun waits to be closed until somebody says what became of it. */
export function listOf(
  meeting: Pick<JointMeeting, 'state' | 'on' | 'startMinute'>,
  now: { readonly on: LocalDate; readonly minute: MinuteOfDay },
): MeetingList {
  if (meeting.state !== 'planned') return 'past';
  const hasBegun = meeting.on < now.on || (meeting.on === now.on && meeting.startMinute <= now.minute);
  return hasBegun ? 'toClose' : 'coming';
}

/** The meetings of a list: the next first, of the past the newest first. */
export function meetingsOf(
  list: MeetingList,
  meetings: readonly JointMeeting[],
  now: { readonly on: LocalDate; readonly minute: MinuteOfDay },
): JointMeeting[] {
  const own = meetings.filter((meeting) => listOf(meeting, now) === list);
  return list === 'past' ? own.reverse() : own;
}
