import { fromSteps, type OccupiedStep } from '#domain/occupancy/from-steps.ts';
import type { Occupied } from '#domain/occupancy/occupied.ts';
import { stepsOf } from '#domain/occupancy/steps.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { partsOf, type OutsideSpan } from './outside-time.ts';

/** What a person's time holds on a day beside what was agreed elsewhere. */
export type OwnSteps = ReadonlyMap<LocalDate, ReadonlyMap<MinuteOfDay, OccupiedStep['source']>>;

/** A conflict and its day. */
export interface Conflict extends Occupied {
  readonly on: LocalDate;
}

/** What the office has arranged on the time, by day and start; empty when the time is the adviser's own to give. */
export function conflictsOf(span: OutsideSpan, own: OwnSteps): Conflict[] {
  return partsOf(span).flatMap(({ on, range }) => {
    const day = own.get(on);
    if (!day) return [];
    const met = stepsOf(range).flatMap((minute) => {
      const source = day.get(minute);
      return source ? [{ minute, source }] : [];
    });
    return fromSteps(met).map((stretch) => ({ on, ...stretch }));
  });
}
