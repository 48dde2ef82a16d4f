import type { Instant } from '#domain/time/instant.ts';

/** Crockford's base 32 without I, L, O and U, as in the recovery key: read from paper without doubt. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 10;

/** How long a start code opens, in milliseconds: a week, so that it waits over a holiday. */
export const START_CODE_LASTS = 7 * 24 * 60 * 60 * 1000;

/** Random bytes that a start code is made of. */
export const START_CODE_BYTES = length;

/** The code as it is handed to a person, `ABCDE-12345`: 50 random bits. @throws RangeError for too few bytes */
export function formatStartCode(random: Uint8Array): string {
  if (random.length < length) throw new RangeError(`A start code is made of ${length} bytes`);
  const text = Array.from(random.slice(0, length), (byte) => alphabet.charAt(byte % 32)).join('');
  return `${text.slice(0, 5)}-${text.slice(5)}`;
}

/** What was typed, as it was handed out: case, spaces and hyphens do not matter; O reads as 0, I and L as 1. */
export function readStartCode(typed: string): string {
  const text = typed
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return `${text.slice(0, 5)}-${text.slice(5)}`;
}

/** True from the moment on that the code opens no more. */
export const isExpired = (expiresAt: Instant, now: Instant): boolean => now >= expiresAt;
