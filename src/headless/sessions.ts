import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Name of the cookie that holds a browser's session. */
const COOKIE = 'neuvontapoyta';

/** A new token of 256 random bits, safe in addresses and cookies. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token: reading the database does not let anybody in. */
export const sessionIdOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Compares secrets in the same time whatever they are. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(sessionIdOf(one)), Buffer.from(sessionIdOf(other)));
}

/** The header that gives a browser its session; it ends with the browser. */
export const sessionCookie = (token: string): string =>
  `${COOKIE}=${token}; Path=/; HttpOnly; SameSite=Strict`;

/** The session a request comes from, or undefined. */
export function sessionIdFrom(request: IncomingMessage): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === COOKIE && value) return sessionIdOf(value);
  }
  return undefined;
}
