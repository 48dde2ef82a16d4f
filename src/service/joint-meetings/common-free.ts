import { nearestCommonFree } from '#domain/joint-meetings/common-free-times.ts';
import type { MeetingTime } from '#domain/joint-meetings/check-meeting-time.ts';
import { SEARCH_DAYS } from '#domain/kela-days/free-times.ts';
import { slotsOn } from '#domain/kela-days/slots.ts';
import { STEP_MINUTES } from '#domain/occupancy/steps.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { daysBetween, type LocalDate } from '#domain/time/local-date.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import type { ReadDb } from '#store/database.ts';
import { occupiedSteps } from '#store/occupancy/occupied-steps.ts';
import { withinCalendar } from '#service/kela-days/calendar.ts';
import { hoursOf, loadPlan, type KelaPlan } from '#service/kela-days/plan.ts';

/** How many common free times are offered in place of one that does not do. */
const OFFERED = 4;

/** Who should meet, and which meeting's own time counts as free. */
export interface People {
  readonly officeId: string;
  readonly adviserId: string;
  readonly staffIds: readonly string[];
  /** The meeting that is being moved; null for a new one. */
  readonly meetingId: string | null;
}

/**
 * Common free times of the people within the adviser's hours, nearest to the wanted one; none past. `under` is a plan of the
 * hours that is not saved yet and reaches as far as is searched.
 */
export async function commonFreeTimes(
  db: ReadDb,
  people: People,
  wanted: MeetingTime,
  now: Instant,
  under?: KelaPlan,
): Promise<MeetingTime[]> {
  const minutes = wanted.endMinute - wanted.startMinute;
  if (minutes <= 0) return [];
  const notBefore = localOf(now);
  const on = wanted.on < notBefore.on ? notBefore.on : wanted.on;
  const last = withinCalendar(on, SEARCH_DAYS - 1);
  const plan = under ?? (await loadPlan(db, people.officeId, on, last));
  const hours = hoursOf(plan, people.adviserId);
  const search = async (to: LocalDate) => {
    const steps = await occupiedSteps(db, [people.adviserId, ...people.staffIds], on, to);
    const others = steps.filter(({ kind, id }) => kind !== 'meeting' || id !== people.meetingId);
    const byDay = Map.groupBy(others, (step) => step.on);
    return nearestCommonFree({
      wanted: { on, minute: wanted.startMinute },
      minutes,
      count: OFFERED,
      notBefore,
      days: daysBetween(on, to) + 1,
      dayOf: (date) => ({
        open: slotsOn(date, { ...hours, occupied: [] }).open,
        busy: (byDay.get(date) ?? []).map(({ minute }) => ({
          startMinute: minute,
          endMinute: minuteOfDay(minute + STEP_MINUTES),
        })),
      }),
    });
  };
  // The day itself nearly always has enough.
  const sameDay = await search(on);
  return sameDay.length >= OFFERED ? sameDay : search(last);
}
