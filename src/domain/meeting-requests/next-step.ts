import type { BookingState } from '#domain/bookings/state.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { MeetingRequestState } from './state.ts';

/** A time that has been offered to the client. */
export interface OfferedTime {
  readonly on: LocalDate;
  readonly minute: MinuteOfDay;
  /** State of the booking behind it; null when the time was arranged without one. */
  readonly bookingState: BookingState | null;
}

/** What a request waits for, by what has been done. */
export interface RequestProgress {
  readonly state: MeetingRequestState;
  readonly passedOn: LocalDate | null;
  readonly offered: OfferedTime | null;
  readonly lastOn: LocalDate;
}

/**
 * Whose turn it is, in the order of the work: `pass` it to Kela, `offer` a time, `offerEarlier` when the time is after
 * the last day, wait to `meet`, or write down the `outcome` of a time that has gone by. Undefined when it has ended.
 */
export type RequestNeed = 'pass' | 'offer' | 'offerEarlier' | 'meet' | 'outcome';

interface Now {
  readonly on: LocalDate;
  readonly minute: MinuteOfDay;
}

/** What the request needs next. A booking that was cancelled or not come to leaves the client without a time. */
export function needOf(request: RequestProgress, now: Now): RequestNeed | undefined {
  if (request.state !== 'open') return undefined;
  const { offered } = request;
  if (!offered || offered.bookingState === 'cancelled' || offered.bookingState === 'noShow')
    return request.passedOn === null ? 'pass' : 'offer';
  if (offered.bookingState === 'fulfilled') return 'outcome';
  if (offered.on < now.on || (offered.on === now.on && offered.minute <= now.minute)) return 'outcome';
  return offered.on > request.lastOn ? 'offerEarlier' : 'meet';
}

/** True from the day after the last day on, while the client has not met anybody. */
export function isOverdue(request: Pick<RequestProgress, 'state' | 'lastOn'>, today: LocalDate): boolean {
  return request.state === 'open' && today > request.lastOn;
}

/** True when somebody at the office has to do something: no time is agreed, or it is late. */
export function waitsForOffice(request: RequestProgress, now: Now): boolean {
  const need = needOf(request, now);
  return need !== undefined && (need !== 'meet' || isOverdue(request, now.on));
}

/** The order of the worklist: nearest last day first, so that the overdue stand on top; then who asked first. */
export function compareRequests(
  one: { readonly lastOn: LocalDate; readonly askedOn: LocalDate },
  other: { readonly lastOn: LocalDate; readonly askedOn: LocalDate },
): number {
  const [a, b] = [`${one.lastOn} ${one.askedOn}`, `${other.lastOn} ${other.askedOn}`];
  return a < b ? -1 : a > b ? 1 : 0;
}
