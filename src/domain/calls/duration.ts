import type { Instant } from '#domain/time/instant.ts';

const MINUTE_MS = 60_000;

/** Whole minutes from `startedAt` to `endedAt`, half up. @throws RangeError when the end is before the start. */
export function minutesBetween(startedAt: Instant, endedAt: Instant): number {
  if (endedAt < startedAt) throw new RangeError(`Ends before it starts: ${startedAt}–${endedAt}`);
  return Math.floor((endedAt - startedAt + MINUTE_MS / 2) / MINUTE_MS);
}

/** Whole seconds so far, for the timer; 0 when the clock was set back meanwhile. */
export function secondsSince(startedAt: Instant, now: Instant): number {
  return Math.max(0, Math.floor((now - startedAt) / 1000));
}
