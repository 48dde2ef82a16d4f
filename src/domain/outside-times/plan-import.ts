import {
  isOlder,
  type CalendarReading,
  type CalendarTime,
  type ImportWindow,
  type Revision,
} from './calendar-time.ts';
import { sameSpan, type OutsideSpan, type OutsideState } from './outside-time.ts';

/** An imported time as it is stored. */
export interface KnownTime extends Revision, OutsideSpan {
  readonly id: string;
  readonly event: string;
  readonly occurrence: string;
  readonly state: OutsideState;
}

/** What the import does to one time. */
export type ImportChange =
  /** Takes time that was not known, or that had been let go; `known` is the row it comes back to. */
  | { readonly kind: 'new'; readonly time: CalendarTime; readonly known: KnownTime | null }
  | { readonly kind: 'moved'; readonly time: CalendarTime; readonly known: KnownTime }
  | { readonly kind: 'cancelled'; readonly revision: Revision; readonly known: KnownTime }
  /** Known and as it was; a newer revision is remembered. */
  | { readonly kind: 'unchanged'; readonly revision: Revision; readonly known: KnownTime }
  /** An older form than the stored one: nothing is done. */
  | { readonly kind: 'older'; readonly known: KnownTime }
  /** Cancelled before it was ever known: remembered, so that an older file does not bring it to life. */
  | { readonly kind: 'buried'; readonly time: CalendarTime }
  /** Stored, and its event is not in the file at all. Let go only when the person says the file is the whole calendar. */
  | { readonly kind: 'missing'; readonly known: KnownTime };

/**
 * What a calendar changes in the adviser's known times. Each time is found by event and occurrence, so importing the same
 * file twice changes nothing; an older SEQUENCE never overrides a newer. A time that a person has removed stays removed
 * until the calendar says something new of it. Past times are left as they are.
 */
export function planImport(
  known: readonly KnownTime[],
  reading: CalendarReading,
  window: ImportWindow,
): ImportChange[] {
  const stored = new Map(known.map((time) => [keyOf(time), time]));
  const told = newest(reading.times);
  const changes: ImportChange[] = [];
  for (const [key, time] of told) {
    const change = changeOf(time, stored.get(key), window);
    if (change) changes.push(change);
  }
  return [...changes, ...untold(known, told, reading, window)].sort(byTime);
}

function changeOf(
  time: CalendarTime,
  known: KnownTime | undefined,
  window: ImportWindow,
): ImportChange | undefined {
  if (!known) {
    if (time.is === 'free' || !touches(time.span, window)) return undefined;
    return time.is === 'cancelled' ? { kind: 'buried', time } : { kind: 'new', time, known: null };
  }
  if (isOlder(time, known)) return { kind: 'older', known };
  const revision = { sequence: time.sequence, stampedAt: time.stampedAt };
  if (time.is !== 'busy') {
    const kind = known.state === 'held' ? 'cancelled' : 'unchanged';
    return { kind, revision, known };
  }
  const same = sameSpan(time.span, known);
  if (known.state === 'held')
    return same ? { kind: 'unchanged', revision, known } : { kind: 'moved', time, known };
  const staysRemoved = known.state === 'removed' && same && time.sequence === known.sequence;
  if (staysRemoved || !touches(time.span, window)) return { kind: 'unchanged', revision, known };
  return { kind: 'new', time, known };
}

/** The stored times that the file leaves out: gone from a series it tells whole, or of an event it does not hold. */
function untold(
  known: readonly KnownTime[],
  told: ReadonlyMap<string, CalendarTime>,
  { times, whole }: CalendarReading,
  window: ImportWindow,
): ImportChange[] {
  const revisions = new Map(whole.map((event) => [event.event, event]));
  const events = new Set([...times.map(({ event }) => event), ...revisions.keys()]);
  return known.flatMap((time): ImportChange[] => {
    if (time.state !== 'held' || told.has(keyOf(time)) || !touches(time, window)) return [];
    if (!events.has(time.event)) return [{ kind: 'missing', known: time }];
    const revision = revisions.get(time.event);
    if (!revision) return [];
    return isOlder(revision, time)
      ? [{ kind: 'older', known: time }]
      : [{ kind: 'cancelled', revision, known: time }];
  });
}

/** Each time once: of several forms of one in the file, the newest; of equal ones the last. */
function newest(times: readonly CalendarTime[]): Map<string, CalendarTime> {
  const found = new Map<string, CalendarTime>();
  for (const time of times) {
    const before = found.get(keyOf(time));
    if (!before || !isOlder(time, before)) found.set(keyOf(time), time);
  }
  return found;
}

function keyOf({ event, occurrence }: Pick<KnownTime, 'event' | 'occurrence'>): string {
  return `${event}\n${occurrence}`;
}

function touches({ on, toOn }: OutsideSpan, { from, to }: ImportWindow): boolean {
  return toOn >= from && on <= to;
}

/** Where the change lands, for the order in which a person reads it. */
export function spanOf(change: ImportChange): OutsideSpan {
  return 'time' in change ? change.time.span : change.known;
}

function byTime(one: ImportChange, other: ImportChange): number {
  const [first, second] = [spanOf(one), spanOf(other)];
  if (first.on !== second.on) return first.on < second.on ? -1 : 1;
  return first.startMinute - second.startMinute || first.endMinute - second.endMinute;
}
