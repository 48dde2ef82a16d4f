/** The first wait before a crashed service is started again, and the longest, in milliseconds. */
const firstWait = 200;
const longestWait = 5_000;

/** A service that has run this long (ms) had nothing to do with the crash before it: the waits begin anew. */
export const steadyAfter = 60_000;

/** Milliseconds to wait before start number `crashes` + 1: 200, 400, 800 … and at most 5,000. @param crashes from 1. */
export function restartWait(crashes: number): number {
  return Math.min(firstWait * 2 ** (crashes - 1), longestWait);
}
