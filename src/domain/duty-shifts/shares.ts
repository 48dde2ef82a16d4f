import type { LocalDate } from '#domain/time/local-date.ts';

/** Somebody who may have duties. */
export interface Sharer {
  readonly staffId: string;
  readonly staffName: string;
}

/** How many duties a person has in a period. */
export interface Share extends Sharer {
  readonly done: number;
  readonly coming: number;
  /** Days as the deputy, done and coming. */
  readonly asDeputy: number;
}

/** A day's duty, as far as it is counted. */
export interface SharedDuty extends Sharer {
  readonly on: LocalDate;
  readonly deputyId: string | null;
  readonly deputyName: string | null;
}

/**
 * The duties of a period by person, the most first; everybody of `people` has a row, also with none. Today's duty counts as
 * coming.
 */
export function sharesOf(
  duties: readonly SharedDuty[],
  people: readonly Sharer[],
  today: LocalDate,
): Share[] {
  const shares = new Map<string, { staffName: string; done: number; coming: number; asDeputy: number }>();
  const of = (staffId: string, staffName: string) => {
    const share = shares.get(staffId) ?? { staffName, done: 0, coming: 0, asDeputy: 0 };
    shares.set(staffId, share);
    return share;
  };
  for (const { staffId, staffName } of people) of(staffId, staffName);
  for (const duty of duties) {
    of(duty.staffId, duty.staffName)[duty.on < today ? 'done' : 'coming'] += 1;
    if (duty.deputyId !== null) of(duty.deputyId, duty.deputyName ?? '').asDeputy += 1;
  }
  return [...shares]
    .map(([staffId, share]) => ({ staffId, ...share }))
    .sort(
      (one, other) =>
        other.done + other.coming - (one.done + one.coming) ||
        other.asDeputy - one.asDeputy ||
        (one.staffName < other.staffName ? -1 : one.staffName > other.staffName ? 1 : 0),
    );
}
