import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { newToken, sameSecret, sessionCookie, sessionIdFrom, sessionIdOf } from '#headless/sessions.ts';

const asking = (cookie?: string) => ({ headers: cookie === undefined ? {} : { cookie } }) as IncomingMessage;

describe('tokens', () => {
  test('are 256 random bits, safe in an address, never the same', () => {
    const tokens = Array.from({ length: 200 }, newToken);
    expect(new Set(tokens).size).toBe(200);
    expect(tokens.filter((token) => !/^[\w-]{43}$/.test(token))).toEqual([]);
  });

  test('what is stored of one does not open the door', () => {
    const token = newToken();
    const id = sessionIdOf(token);
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect(id).not.toContain(token);
    expect(sessionIdFrom(asking(`neuvontapoyta=${id}`))).not.toBe(id);
  });
});

describe('the cookie', () => {
  test('is for this program only: no script reads it, no other site sends it, it ends with the browser', () => {
    const cookie = sessionCookie('abc');
    expect(cookie.split('; ').sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict', 'neuvontapoyta=abc']);
    expect(cookie).not.toMatch(/Expires|Max-Age|Domain/i);
  });

  test('leads back to the session that it was given for', () => {
    const token = newToken();
    const sent = sessionCookie(token).split(';')[0] ?? '';
    expect(sessionIdFrom(asking(sent))).toBe(sessionIdOf(token));
    expect(sessionIdFrom(asking(`theme=dark; ${sent}; other=1`))).toBe(sessionIdOf(token));
    expect(sessionIdFrom(asking(`theme=dark;${sent}`))).toBe(sessionIdOf(token));
  });

  test.each([
    undefined,
    '',
    'neuvontapoyta',
    'neuvontapoyta=',
    'other=neuvontapoyta',
    'neuvontapoyta2=x',
    '=x',
  ])('is not there in %j', (cookie) => {
    expect(sessionIdFrom(asking(cookie))).toBeUndefined();
  });
});

test('secrets are the same only when every letter is', () => {
  expect(sameSecret('secret', 'secret')).toBe(true);
  for (const other of ['Secret', 'secret ', 'secre', 'secrets', '', 'terces'])
    expect(sameSecret('secret', other)).toBe(false);
});
