import type { Instant } from '#domain/time/instant.ts';

/** How long a step can be taken back, in minutes: long enough for a slip of a key to be noticed, no longer. */
export const TAKE_BACK_MINUTES = 10;

/** True when a person may take back a step: their own, at most {@link TAKE_BACK_MINUTES} old. */
export function mayTakeBack(
  step: { readonly staffId: string; readonly at: Instant },
  personId: string,
  now: Instant,
): boolean {
  return step.staffId === personId && now - step.at <= TAKE_BACK_MINUTES * 60_000;
}
