import type { JointMeeting } from '#contract/joint-meetings.ts';
import type { MeetingTime } from '#domain/joint-meetings/check-meeting-time.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { formatDate, formatMinuteRange, formatWeekday } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';

/** A time as it is read in a list: `ke 21.10.2026 9.00–10.30`. */
export function sayMeetingTime(time: MeetingTime, language: Language): string {
  const day = `${formatWeekday(weekdayOf(time.on), language)} ${formatDate(time.on, language)}`;
  return `${day} ${formatMinuteRange(time, language)}`;
}

/** Names of those who take part, without those who dropped out. */
export function presentOf(meeting: JointMeeting): JointMeeting['participants'] {
  return meeting.participants.filter(({ leftAt }) => leftAt === null);
}
