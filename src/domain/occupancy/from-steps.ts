import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { compareOccupied, type Occupied, type SourceRef } from './occupied.ts';
import { STEP_MINUTES } from './steps.ts';

/** One taken 5-minute step of a person's day. */
export interface OccupiedStep {
  readonly minute: MinuteOfDay;
  readonly source: SourceRef;
}

/** Steps of one person and day joined into stretches: neighbours of the same source become one. By start. */
export function fromSteps(steps: readonly OccupiedStep[]): Occupied[] {
  const stretches: Occupied[] = [];
  for (const { minute, source } of [...steps].sort((one, other) => one.minute - other.minute)) {
    const endMinute = (minute + STEP_MINUTES) as MinuteOfDay;
    const last = stretches.at(-1);
    if (last && last.endMinute === minute && last.source.kind === source.kind && last.source.id === source.id)
      stretches[stretches.length - 1] = { ...last, endMinute };
    else stretches.push({ startMinute: minute, endMinute, source });
  }
  return stretches.sort(compareOccupied);
}
