import type { TimeLimit } from '#domain/calendar/time-limit.ts';
import { lastMeetingDay } from '#domain/meeting-requests/last-day.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { closuresBetween } from '#store/offices/closures.ts';
import type { ReadDb } from '#store/database.ts';
import { refuseUnknownDay, withinCalendar } from '#service/kela-days/calendar.ts';

/** How far ahead closures can push the day; a longer closure of the office is no office. */
const CLOSURES_AHEAD_DAYS = 400;

/** The last day by the office's present rule. @throws INVALID_INPUT when the calendar does not know the day */
export async function countLastDay(
  db: ReadDb,
  office: { readonly id: string; readonly limitSaturdays: boolean; readonly limitSkipsClosures: boolean },
  askedOn: LocalDate,
): Promise<TimeLimit> {
  refuseUnknownDay('askedOn', askedOn);
  const to = withinCalendar(askedOn, CLOSURES_AHEAD_DAYS);
  const closures = await closuresBetween(db, office.id, askedOn, to);
  const rule = { saturdays: office.limitSaturdays, skipsClosures: office.limitSkipsClosures };
  return lastMeetingDay(askedOn, rule, closures);
}
