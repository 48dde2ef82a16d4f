import type { MetBooking } from '#contract/refusals.ts';
import { nearestFree, SEARCH_DAYS } from '#domain/kela-days/free-times.ts';
import type { KelaDay } from '#domain/kela-days/slots.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { daysBetween, type LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { ReadDb } from '#store/database.ts';
import { withinCalendar } from './calendar.ts';
import { loadDays } from './days.ts';
import { freeOfMeeting } from './free-of-meeting.ts';
import { advisersOf, type KelaPlan } from './plan.ts';

/** How many free times are looked up for each booking of each adviser: the others may want the nearest too. */
const NEAREST = 6;

export interface FreeInstead extends MinuteRange {
  readonly officeId: string;
  readonly adviserId: string;
  readonly on: LocalDate;
  /** The joint meeting whose people are all free then; null for bookings. */
  readonly meetingId: string | null;
}

/**
 * Free times of any adviser nearest to the bookings, as they would be under the plans, and those of everybody of each joint
 * meeting; each once, by time.
 */
export async function freeInstead(
  db: ReadDb,
  plans: readonly KelaPlan[],
  met: readonly MetBooking[],
  now: Instant,
): Promise<FreeInstead[]> {
  const found = new Map<string, FreeInstead>();
  for (const plan of plans) {
    const own = met.filter(({ officeId }) => officeId === plan.officeId);
    const bookings = own.filter(({ kind }) => kind === 'booking');
    for (const free of await freeUnder(db, plan, bookings, now)) found.set(keyOf(free), free);
    for (const { id, kind } of own)
      if (kind === 'meeting')
        for (const free of await freeOfMeeting(db, plan, id, now)) found.set(keyOf(free), free);
  }
  return [...found.values()].sort((one, other) =>
    one.on === other.on ? one.startMinute - other.startMinute : one.on < other.on ? -1 : 1,
  );
}

const keyOf = ({ on, startMinute, adviserId, meetingId }: FreeInstead) =>
  `${on} ${startMinute} ${adviserId} ${meetingId ?? ''}`;

async function freeUnder(
  db: ReadDb,
  plan: KelaPlan,
  met: readonly MetBooking[],
  now: Instant,
): Promise<FreeInstead[]> {
  const days = met.map(({ on }) => on).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const advisers = advisersOf(plan);
  const to = withinCalendar(last, SEARCH_DAYS - 1);
  const dayOf = keepingDays(await loadDays(db, plan, advisers, first, to));
  return met.flatMap(({ on, startMinute }) =>
    advisers.flatMap((adviserId) =>
      nearestFree({
        from: { on, minute: startMinute },
        count: NEAREST,
        days: Math.min(SEARCH_DAYS, daysBetween(on, to) + 1),
        notBefore: localOf(now),
        dayOf: (date) => dayOf(adviserId, date),
      }).map((free) => ({ officeId: plan.officeId, adviserId, meetingId: null, ...free })),
    ),
  );
}

/** Many bookings look at the same days: each is computed once. */
function keepingDays(dayOf: (adviserId: string, on: LocalDate) => KelaDay) {
  const days = new Map<string, KelaDay>();
  return (adviserId: string, on: LocalDate): KelaDay => {
    const key = `${on} ${adviserId}`;
    const day = days.get(key) ?? dayOf(adviserId, on);
    days.set(key, day);
    return day;
  };
}
