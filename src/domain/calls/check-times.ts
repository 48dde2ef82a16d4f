import type { Instant } from '#domain/time/instant.ts';

export type CallTimesProblemCode = 'inTheFuture' | 'tooLongAgo' | 'tooLong';

export interface CallTimesProblem {
  readonly field: 'startedAt' | 'endedAt';
  readonly code: CallTimesProblemCode;
}

const MINUTE_MS = 60_000;
/** Windows and service may differ by so much before a time is called a time to come. */
const CLOCK_SKEW_MS = 5 * MINUTE_MS;
/** Paper notes are entered later, but a year later it is a slip of the year. */
const OLDEST_MS = 366 * 24 * 60 * MINUTE_MS;
/** A draft that was forgotten overnight must not become a call of twenty hours. */
const LONGEST_MS = 12 * 60 * MINUTE_MS;

/**
 * What is wrong with the times that a person has typed; empty when they can be. A beginning that is as it was stored is
 * not asked about: the computer's clock may have been set back since, and a draft is never lost for that.
 */
export function checkCallTimes(
  times: { readonly startedAt: Instant; readonly endedAt: Instant | null },
  stored: { readonly startedAt: Instant },
  now: Instant,
): CallTimesProblem[] {
  const problems: CallTimesProblem[] = [];
  const add = (bad: boolean, field: CallTimesProblem['field'], code: CallTimesProblemCode) => {
    if (bad) problems.push({ field, code });
  };
  const { startedAt, endedAt } = times;
  const corrected = startedAt !== stored.startedAt;
  add(corrected && startedAt > now + CLOCK_SKEW_MS, 'startedAt', 'inTheFuture');
  add(corrected && startedAt < now - OLDEST_MS, 'startedAt', 'tooLongAgo');
  if (endedAt === null) return problems;
  add(endedAt > now + CLOCK_SKEW_MS, 'endedAt', 'inTheFuture');
  add(endedAt - startedAt > LONGEST_MS, 'endedAt', 'tooLong');
  return problems;
}
