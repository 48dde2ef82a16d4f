import { createHash } from 'node:crypto';
import type { PeriodFacts } from '#domain/statistics/facts.ts';

const DIGITS = 16;

/** The sign of what comes in pieces, of a file its bytes: any tool that tells the SHA-256 of a file begins with it. */
export function pieceSign(): {
  readonly add: (piece: string | Uint8Array) => void;
  readonly sign: () => string;
} {
  const hash = createHash('sha256');
  return { add: (piece) => void hash.update(piece), sign: () => hash.digest('hex').slice(0, DIGITS) };
}

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
  const { add, sign } = pieceSign();
  add(JSON.stringify([period, municipality, counted]));
  return sign();
}
