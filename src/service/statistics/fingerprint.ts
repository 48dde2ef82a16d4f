import { createHash } from 'node:crypto';
import type { PeriodFacts } from '#domain/statistics/facts.ts';

const DIGITS = 16;

/**
 * A short sign of everything a report has counted: two reports with the same sign were made of the same rows. SHA-256 over
 * the counted days of each office in order, the first 16 hexadecimal digits. Nothing that identifies anybody is in it, so
 * removing identities leaves it as it was.
 */
export function fingerprintOf({ period, throughOn, municipality, offices }: PeriodFacts): string {
  const counted = offices.map(({ days, ...rest }) => ({
    days: days.filter(({ on }) => on <= throughOn),
    ...rest,
  }));
  return createHash('sha256')
    .update(JSON.stringify([period, municipality, counted]))
    .digest('hex')
    .slice(0, DIGITS);
}
