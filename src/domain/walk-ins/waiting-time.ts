import type { Instant } from '#domain/time/instant.ts';

const MINUTE = 60_000;

/**
 * Whole minutes a client waited until `at` (the moment of being taken, or now). A booked client who was on time waits from
 * the booked start, since coming early is the client's own choice; one who was late, and a walk-in, from arrival. Never
 * less than 0.
 */
export function waitedMinutes(
  came: { readonly arrivedAt: Instant; readonly bookedAt: Instant | null },
  at: Instant,
): number {
  const from = came.bookedAt === null ? came.arrivedAt : Math.max(came.bookedAt, came.arrivedAt);
  return Math.max(0, Math.floor((at - from) / MINUTE));
}
