import type { Instant } from '#domain/time/instant.ts';

/**
 * Milliseconds without a key or the pointer until a window is locked. A window tells the service of them at most every
 * {@link TELL_EVERY}, so that with the delay of telling it is never more than the ten minutes that are promised.
 */
export const LOCKS_AFTER = 9.5 * 60_000;

/** Milliseconds between two tellings of a window that somebody works. */
export const TELL_EVERY = 20_000;

/** How a session stands with its lock. */
export interface LockState {
  /** When somebody was last known to work there; null where nothing is locked (the example office, the command line). */
  readonly activeAt: Instant | null;
  /** When it was locked by hand; null when it was not. */
  readonly lockedAt: Instant | null;
}

/** True when nothing is done or shown in the session until it is unlocked. */
export function isLocked({ activeAt, lockedAt }: LockState, now: Instant): boolean {
  if (activeAt === null) return false;
  return lockedAt !== null || now - activeAt >= LOCKS_AFTER;
}
