import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import { eventKinds, type EventKind, type EventState } from './event.ts';

interface ReportedEvent extends MinuteRange {
  readonly kind: EventKind;
  readonly state: EventState;
  readonly report: { readonly visitors: number; readonly newVisitors: number | null } | null;
}

/** What events of one kind reached. */
export interface Reach {
  readonly kind: EventKind;
  /** Events held, those with 0 visitors included. */
  readonly held: number;
  /** Their length in minutes. */
  readonly minutes: number;
  readonly visitors: number;
  /** Of the visitors new to services, from the events in which that was counted. */
  readonly newVisitors: number;
  /** Visitors per hour of events; 0 when nobody came. */
  readonly perHour: number;
}

/** Own events compared with joining others': one row for each kind that has been held, in the order of the kinds. */
export function reachByKind(events: readonly ReportedEvent[]): Reach[] {
  return eventKinds.flatMap((kind) => {
    const held = events.filter((event) => event.kind === kind && event.state === 'held');
    if (held.length === 0) return [];
    const sum = (of: (event: ReportedEvent) => number) => held.reduce((total, event) => total + of(event), 0);
    const minutes = sum(({ startMinute, endMinute }) => endMinute - startMinute);
    const visitors = sum(({ report }) => report?.visitors ?? 0);
    return [
      {
        kind,
        held: held.length,
        minutes,
        visitors,
        newVisitors: sum(({ report }) => report?.newVisitors ?? 0),
        perHour: minutes === 0 ? 0 : (visitors * 60) / minutes,
      },
    ];
  });
}
