import { localOf, type Instant } from '#domain/time/instant.ts';
import { lastRemovedOn } from './boundary.ts';

/** Months that a copy is kept in an office that removes: what was removed lives no longer in a copy. */
export const COPY_MONTHS = 1;

/**
 * Copies that have expired: made more than a calendar month ago, whatever they were made for. The newest copy made until now
 * stays whatever its age, and copies from a time that has still to come (the clock was put back) are left alone.
 */
export function expiredCopies<Copy extends { readonly madeAt: Instant }>(
  copies: readonly Copy[],
  now: Instant,
): Copy[] {
  const past = copies.filter(({ madeAt }) => madeAt <= now);
  const newest = Math.max(...past.map(({ madeAt }) => madeAt));
  const last = lastRemovedOn(localOf(now).on, COPY_MONTHS);
  return past.filter(({ madeAt }) => madeAt < newest && localOf(madeAt).on <= last);
}
