import { createHash } from 'node:crypto';
import type { MonthFacts } from '#domain/statistics/facts.ts';

const DIGITS = 16;

/**
 * A short sign of everything a report has counted: two reports with the same sign were made of the same rows. SHA-256 over
 * the counted days in order, the first 16 hexadecimal digits. Nothing that identifies anybody is in it, so removing
 * identities leaves it as it was.
 */
export function fingerprintOf({ month, days, throughOn, requests, matters }: MonthFacts): string {
  const counted = days.filter(({ on }) => on <= throughOn);
  return createHash('sha256')
    .update(JSON.stringify([month, counted, requests, matters]))
    .digest('hex')
    .slice(0, DIGITS);
}
