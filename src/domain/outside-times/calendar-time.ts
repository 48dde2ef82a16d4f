import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { OutsideSpan } from './outside-time.ts';

/** Which form of a calendar's event is newer (RFC 5545: SEQUENCE, and DTSTAMP between equal ones). */
export interface Revision {
  readonly sequence: number;
  /** null when the calendar gives none. */
  readonly stampedAt: Instant | null;
}

/** One time of a calendar: a single event, or one occurrence of a series. Nothing of what it is about. */
export interface CalendarTime extends Revision {
  /** Names the event: its UID, or a digest of it. */
  readonly event: string;
  /** Which occurrence of the event's series; empty for a single event. */
  readonly occurrence: string;
  /** `busy` takes the person's time, `free` does not (TRANSP:TRANSPARENT), `cancelled` has been let go. */
  readonly is: 'busy' | 'free' | 'cancelled';
  readonly span: OutsideSpan;
}

/** An event of which every occurrence in the window is told: one that is stored and not told has gone. */
export interface WholeEvent extends Revision {
  readonly event: string;
}

/** What a calendar says about a window of days. */
export interface CalendarReading {
  readonly times: readonly CalendarTime[];
  readonly whole: readonly WholeEvent[];
  /** Events that could not be understood: an unknown time zone, a rule no calendar of an office writes, no start. */
  readonly unreadable: number;
}

/** The days an import is about, both included. */
export interface ImportWindow {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** True when the first is an older form of an event than the second. An unknown stamp is no reason to call it older. */
export function isOlder(one: Revision, other: Revision): boolean {
  if (one.sequence !== other.sequence) return one.sequence < other.sequence;
  return one.stampedAt !== null && other.stampedAt !== null && one.stampedAt < other.stampedAt;
}
