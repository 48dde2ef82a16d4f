import { localOf, type Instant } from '#domain/time/instant.ts';

/** A finished, verified copy. */
export interface KeptCopy {
  readonly madeAt: Instant;
  /** True for the copies made before a restore, a new key or an update: the way back. They are counted apart. */
  readonly isWayBack: boolean;
}

/** How many copies are kept: of today, and the newest of so many days and of so many months. */
export const keptCopies = { today: 4, days: 14, months: 12 } as const;

/**
 * Which copies may go. Days and months are counted by the copies there are and not by the calendar: a clock that has
 * jumped ahead by years, or an office that was closed all summer, removes no more than an ordinary day does. A copy from
 * a time that has still to come (the clock was put back) is neither removed nor counted, and the newest copy of those
 * made until now stays whatever its day.
 */
export function copiesToRemove<Copy extends KeptCopy>(copies: readonly Copy[], now: Instant): Copy[] {
  return [true, false].flatMap((isWayBack) =>
    toRemove(
      copies.filter((copy) => copy.isWayBack === isWayBack),
      now,
    ),
  );
}

function toRemove<Copy extends KeptCopy>(copies: readonly Copy[], now: Instant): Copy[] {
  const past = copies.filter(({ madeAt }) => madeAt <= now).sort((one, other) => other.madeAt - one.madeAt);
  const today = localOf(now).on;
  const dayOf = ({ madeAt }: Copy) => localOf(madeAt).on as string;
  const kept = new Set([
    ...past.slice(0, 1),
    ...past.filter((copy) => dayOf(copy) === today).slice(0, keptCopies.today),
    ...newestOfEach(past, dayOf).slice(0, keptCopies.days),
    ...newestOfEach(past, (copy) => dayOf(copy).slice(0, 7)).slice(0, keptCopies.months),
  ]);
  return past.filter((copy) => !kept.has(copy));
}

/** The first copy of each day or month, in the order given. */
function newestOfEach<Copy>(newestFirst: readonly Copy[], partOf: (copy: Copy) => string): Copy[] {
  const seen = new Set<string>();
  return newestFirst.filter((copy) => {
    const part = partOf(copy);
    return !seen.has(part) && seen.add(part);
  });
}
