import type { Instant } from '#domain/time/instant.ts';

/** Wrong tries that somebody's secret, or one window, has had since the last right one. */
export interface Tries {
  readonly failures: number;
  readonly lastAt: Instant;
}

const MINUTE = 60_000;
/** A person's wrong tries before there is a wait: a mistyped password is no attack. */
export const FREE_TRIES = 5;
/** A window's wrong tries over all persons: names are known to all, so trying each a little is the next thing to try. */
export const FREE_WINDOW_TRIES = 15;
const LONGEST_WAIT = 15 * MINUTE;
/** After a day without a try nothing is remembered. */
const FORGOTTEN_AFTER = 24 * 60 * MINUTE;

/** Milliseconds to wait after so many wrong tries: none below `free`, then 1, 2, 4, 8 minutes and at most 15. */
export function waitAfter(failures: number, free: number): number {
  if (failures < free) return 0;
  return Math.min(LONGEST_WAIT, MINUTE * 2 ** (failures - free));
}

/** The tries that still count. A clock that went backwards forgets nothing. */
export function remembered(tries: Tries | undefined, now: Instant): number {
  return tries === undefined || now - tries.lastAt >= FORGOTTEN_AFTER ? 0 : tries.failures;
}

/** When the next try is taken; undefined when it is taken now. Never later than the longest wait from now. */
export function nextTryAt(tries: Tries | undefined, now: Instant, free = FREE_TRIES): Instant | undefined {
  const wait = waitAfter(remembered(tries, now), free);
  if (tries === undefined || wait === 0) return undefined;
  // A clock that was set back must not keep anybody out for longer than the rule says.
  const from = Math.min(tries.lastAt, now);
  return from + wait > now ? ((from + wait) as Instant) : undefined;
}
