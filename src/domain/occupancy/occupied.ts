import type { MinuteRange } from '#domain/time/minute-of-day.ts';

/** Whatever takes somebody's time. */
export const occupancySources = [
  'booking',
  'walk-in',
  'duty-shift',
  'meeting',
  'event',
  'consultation',
  'outside',
  'absence',
] as const;

export type OccupancySource = (typeof occupancySources)[number];

/** The thing that takes the time, by kind and id. */
export interface SourceRef {
  readonly kind: OccupancySource;
  readonly id: string;
}

/** A stretch of one person's day that something takes. */
export interface Occupied extends MinuteRange {
  readonly source: SourceRef;
}

/** By start, then end, kind and id: the order in which a result may depend on them. */
export function compareOccupied(one: Occupied, other: Occupied): number {
  return (
    one.startMinute - other.startMinute ||
    one.endMinute - other.endMinute ||
    compareText(one.source.kind, other.source.kind) ||
    compareText(one.source.id, other.source.id)
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
