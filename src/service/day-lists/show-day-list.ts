import type { DayList } from '#contract/day-lists.ts';
import { dayList } from '#domain/day-lists/day-list.ts';
import type { PrivacyLevel } from '#domain/day-lists/privacy.ts';
import { SEARCH_DAYS } from '#domain/kela-days/free-times.ts';
import { slotsOn } from '#domain/kela-days/slots.ts';
import type { Occupied } from '#domain/occupancy/occupied.ts';
import { localOf } from '#domain/time/instant.ts';
import { datesBetween, type LocalDate } from '#domain/time/local-date.ts';
import { bookingsBetween } from '#store/bookings/bookings.ts';
import { jointMeetingsById } from '#store/joint-meetings/joint-meetings.ts';
import { namesOf } from '#store/kela-days/advisers.ts';
import { walkInsBetween } from '#store/walk-ins/walk-ins.ts';
import { withinCalendar } from '#service/kela-days/calendar.ts';
import { loadDays } from '#service/kela-days/days.ts';
import { advisersOf, hoursOf, loadPlan } from '#service/kela-days/plan.ts';
import type { ReadCall } from '#service/read.ts';

interface Asked {
  readonly officeId: string;
  readonly on: LocalDate | null;
  readonly adviserId: string | null;
  readonly privacy: PrivacyLevel;
}

/** Kinds with a row of their own, made from what is stored of them. */
const told = ['booking', 'walk-in', 'meeting'];

/** One adviser's day for printing. */
export async function showDayList(call: ReadCall, asked: Asked): Promise<DayList> {
  const { db, actor } = call;
  const { officeId, privacy } = asked;
  const on = asked.on ?? (await nextKelaDay(call, officeId));
  const plan = await loadPlan(db, officeId, on, on);
  const bookings = (await bookingsBetween(db, officeId, on, on)).filter(({ state }) => state !== 'cancelled');
  const walkIns = await walkInsBetween(db, officeId, on, on);
  const all = [...new Set([...advisersOf(plan), ...[...bookings, ...walkIns].map((row) => row.adviserId)])];
  const dayOf = await loadDays(db, plan, all, on, on);
  const names = await namesOf(db, all);
  const here = all.filter(
    (id) =>
      dayOf(id, on).state.kind === 'open' ||
      dayOf(id, on).occupied.length > 0 ||
      bookings.some((one) => one.adviserId === id),
  );
  // A guest from Kela takes only the guest's own list along.
  const isGuest = actor.roles.every((role) => role === 'kelaAdviser');
  const advisers = here
    .filter((id) => !isGuest || id === actor.id)
    .map((id) => ({ id, name: names.get(id) ?? '' }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const own = advisers.find(({ id }) => id === actor.id);
  const shown = advisers.find(({ id }) => id === asked.adviserId) ?? own ?? advisers[0];
  if (!shown) return { on, advisers, adviserId: null, rows: [] };
  const day = dayOf(shown.id, on);
  const isOwn = ({ adviserId }: { readonly adviserId: string }) => adviserId === shown.id;
  const meetingIds = idsOf(day.occupied, 'meeting');
  if (privacy !== 'times') {
    call.showed('day-list', `${officeId}/${on}/${shown.id}`);
    // The rows of the list carry no ids, so whose they are is said here.
    for (const { id } of bookings.filter(isOwn)) call.showed('booking', id);
    for (const { id } of walkIns.filter(isOwn)) call.showed('walk-in', id);
    for (const id of meetingIds) call.showed('joint-meeting', id);
  }
  const rows = dayList(
    {
      bookings: bookings.filter(isOwn),
      walkIns: walkIns.filter(isOwn),
      meetings: await jointMeetingsById(db, meetingIds),
      others: day.occupied
        .filter(({ source }) => !told.includes(source.kind))
        .map(({ source, startMinute, endMinute }) => ({
          what: source.kind,
          id: source.id,
          startMinute,
          endMinute,
        })),
      free: day.slots.filter(({ free }) => free),
    },
    privacy,
  );
  return {
    on,
    advisers,
    adviserId: shown.id,
    rows: rows.map((row) => ({ ...row, topics: [...row.topics] })),
  };
}

const idsOf = (occupied: readonly Occupied[], kind: string) => [
  ...new Set(occupied.filter(({ source }) => source.kind === kind).map(({ source }) => source.id)),
];

/** Today when it is a Kela day, else the next one; today when none is known. */
async function nextKelaDay({ db, now }: ReadCall, officeId: string): Promise<LocalDate> {
  const today = localOf(now).on;
  const last = withinCalendar(today, SEARCH_DAYS);
  const plan = await loadPlan(db, officeId, today, last);
  const isOpen = (on: LocalDate) =>
    advisersOf(plan).some(
      (adviserId) => slotsOn(on, { ...hoursOf(plan, adviserId), occupied: [] }).state.kind === 'open',
    );
  return datesBetween(today, last).find(isOpen) ?? today;
}
