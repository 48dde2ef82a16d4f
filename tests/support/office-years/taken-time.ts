import type { OccupancySource } from '#domain/occupancy/occupied.ts';
import { stepsOf } from '#domain/occupancy/steps.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { RowOf } from '#store/insert-all.ts';

/** What takes the time of people, of all the offices together: nobody is in two places. */
export interface TakenTime {
  readonly rows: RowOf<'occupancy'>[];
  /** Takes the time when all of it is free. @returns whether it was */
  take(who: string, on: LocalDate, range: MinuteRange, kind: OccupancySource, id: string): boolean;
}

/** Nothing is taken yet. */
export function takenTime(): TakenTime {
  const rows: RowOf<'occupancy'>[] = [];
  const taken = new Set<string>();
  return {
    rows,
    take(who, on, range, kind, id) {
      const steps = stepsOf(range);
      if (steps.some((minute) => taken.has(`${who} ${on} ${minute}`))) return false;
      for (const minute of steps) {
        taken.add(`${who} ${on} ${minute}`);
        rows.push({ resource_id: who, on_date: on, minute, source_kind: kind, source_id: id });
      }
      return true;
    },
  };
}
