import type { Occupied, SourceRef } from '#domain/occupancy/occupied.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { overlaps, type MinuteRange } from '#domain/time/minute-of-day.ts';

/** Something of a person's that stands where a consultation is wanted; its own times, not only the shared part. */
export interface PersonClash extends Occupied {
  readonly personId: string;
  readonly on: LocalDate;
}

/**
 * What the people have at the same time on the days, by day, person and start: named before anything is saved. `own` is the
 * consultation itself when it only moves.
 */
export function clashesOf(
  wanted: MinuteRange,
  days: readonly LocalDate[],
  people: readonly string[],
  occupiedOn: (personId: string, on: LocalDate) => readonly Occupied[],
  own?: SourceRef,
): PersonClash[] {
  return days.flatMap((on) =>
    people.flatMap((personId) =>
      occupiedOn(personId, on)
        .filter((taken) => overlaps(taken, wanted))
        .filter(({ source }) => source.kind !== own?.kind || source.id !== own.id)
        .map((taken) => ({ personId, on, ...taken })),
    ),
  );
}
