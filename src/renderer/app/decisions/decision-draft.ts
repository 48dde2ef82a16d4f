import type { Decision } from '#contract/decisions.ts';
import type { RefusalData } from '#contract/refusals.ts';
import { daysBetween } from '#domain/time/local-date.ts';

/** What the service said about a change that meets bookings. */
export type Met = RefusalData<'MEETS_BOOKINGS'>;
export type MetBooking = Met['bookings'][number];
export type FreeTime = Met['freeTimes'][number];
export type Choice = Decision['choice'];

/** What has been chosen about one booking; `to` names the new time when it is moved. */
export interface DecisionDraft {
  readonly choice: Choice;
  readonly to: string | null;
}
/** By the bookings' ids; without a row nothing has been chosen. */
export type Drafts = Readonly<Record<string, DecisionDraft>>;

/** How many times are offered to one booking. */
const OFFERED = 8;
const MINUTES_OF_DAY = 1440;

/** Names a free time among the others. */
export function timeKey(time: FreeTime): string {
  return `${time.on} ${time.startMinute} ${time.adviserId} ${time.meetingId ?? ''}`.trimEnd();
}

/**
 * The free times nearest to the booking's own, or those of all the people of a joint meeting, that meet nothing another has
 * chosen; in order of time.
 */
export function offeredTo(booking: MetBooking, freeTimes: readonly FreeTime[], drafts: Drafts): FreeTime[] {
  const chosen = new Set(
    Object.entries(drafts).flatMap(([id, { choice, to }]) =>
      id !== booking.id && choice === 'move' && to !== null ? [to] : [],
    ),
  );
  const taken = freeTimes.filter((time) => chosen.has(timeKey(time)));
  const forMeeting = booking.kind === 'meeting' ? booking.id : null;
  return freeTimes
    .filter((time) => time.officeId === booking.officeId && time.meetingId === forMeeting)
    .filter((time) => !taken.some((other) => meets(time, other)))
    .sort((one, other) => distance(booking, one) - distance(booking, other))
    .slice(0, OFFERED)
    .sort(compareTimes);
}

/** The drafts after a choice about one booking; a move takes the nearest time that is left, to be changed at will. */
export function choose(
  drafts: Drafts,
  booking: MetBooking,
  choice: Choice,
  freeTimes: readonly FreeTime[],
): Drafts {
  return {
    ...drafts,
    [booking.id]: { choice, to: choice === 'move' ? nearest(booking, freeTimes, drafts) : null },
  };
}

/** The same choice about every booking. */
export function chooseAll(
  bookings: readonly MetBooking[],
  choice: Choice,
  freeTimes: readonly FreeTime[],
): Drafts {
  return bookings.reduce<Drafts>((drafts, booking) => choose(drafts, booking, choice, freeTimes), {});
}

/** Bookings about which nothing can be saved yet. */
export function undecided(bookings: readonly MetBooking[], drafts: Drafts): MetBooking[] {
  return bookings.filter(({ id }) => {
    const draft = drafts[id];
    return !draft || (draft.choice === 'move' && draft.to === null);
  });
}

/** The decisions as they are sent; the office's own changes are the organisation's reason. */
export function decisionsOf({ bookings, freeTimes }: Met, drafts: Drafts, reason: string): Decision[] {
  const times = new Map(freeTimes.map((time) => [timeKey(time), time]));
  return bookings.flatMap(({ id: bookingId, version }): Decision[] => {
    const draft = drafts[bookingId];
    if (!draft) return [];
    if (draft.choice === 'keep') return [{ choice: 'keep', bookingId }];
    if (draft.choice === 'cancel')
      return [{ choice: 'cancel', bookingId, version, party: 'organisation', reason }];
    const to = times.get(draft.to ?? '');
    if (!to) return [];
    const { adviserId, on, startMinute, endMinute } = to;
    return [{ choice: 'move', bookingId, version, adviserId, on, startMinute, endMinute }];
  });
}

/** True when the two cannot both be: they overlap and share the adviser, or two meetings may share their other people. */
function meets(one: FreeTime, other: FreeTime): boolean {
  const share = one.adviserId === other.adviserId || (one.meetingId !== null && other.meetingId !== null);
  return (
    share && one.on === other.on && one.startMinute < other.endMinute && other.startMinute < one.endMinute
  );
}

function nearest(booking: MetBooking, freeTimes: readonly FreeTime[], drafts: Drafts): string | null {
  const [first] = offeredTo(booking, freeTimes, drafts).sort(
    (one, other) => distance(booking, one) - distance(booking, other),
  );
  return first ? timeKey(first) : null;
}

/** Minutes between the two; the booking's own adviser before another at the same distance. */
function distance(booking: MetBooking, time: FreeTime): number {
  const minutes =
    Math.abs(daysBetween(booking.on, time.on)) * MINUTES_OF_DAY +
    Math.abs(time.startMinute - booking.startMinute);
  return minutes + (time.adviserId === booking.adviserId ? 0 : 0.5);
}

function compareTimes(one: FreeTime, other: FreeTime): number {
  return one.on === other.on ? one.startMinute - other.startMinute : one.on < other.on ? -1 : 1;
}
