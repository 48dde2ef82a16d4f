import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { request } from 'node:http';
import { serve, type Serving } from '#headless/serve.ts';
import { sessionsOf } from '#service/session/sessions.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let serving: Serving;
beforeAll(async () => {
  office = await newOffice('2026-10-21');
  serving = await serve({
    service: office.service,
    sessions: sessionsOf(office.parts),
    port: 0,
    files: new Map([
      ['/index.html', { bytes: Buffer.from('the window'), mediaType: 'text/html', lasting: false }],
    ]),
    linkToken: 'first-link',
    linkSecret: 'secret',
    onLinkUsed: () => undefined,
    onFault: () => undefined,
  });
});
afterAll(async () => {
  await serving.close();
  await office.close();
});

function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
): Promise<{ status: number; text: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: serving.port, path, method, headers }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

test('the window is shown only to a browser that came by a link, and a link works once', async () => {
  expect((await ask('/')).status).toBe(401);
  const entered = await ask('/enter/first-link');
  expect(entered.status).toBe(303);
  const cookie = String(entered.headers['set-cookie']);
  expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
  expect((await ask('/', { cookie: cookie.split(';')[0] ?? '' })).text).toBe('the window');
  const again = await ask('/enter/first-link');
  expect(again.status).toBe(401);
  expect(again.text).toContain('Kirjautumislinkki on jo käytetty');
});

test('a foreign host name that points here is turned away (DNS rebinding)', async () => {
  expect((await ask('/enter/first-link', { host: 'evil.example' })).status).toBe(403);
  expect((await ask('/', { host: `127.0.0.1:${serving.port + 1}` })).status).toBe(403);
});

test("another site's request is turned away, with or without its origin", async () => {
  expect(
    (
      await ask(
        '/rpc/session/current',
        { origin: 'https://evil.example', 'x-neuvontapoyta': '1' },
        'POST',
        '{}',
      )
    ).status,
  ).toBe(403);
  expect((await ask('/rpc/session/current', { 'content-type': 'text/plain' }, 'POST', '{}')).status).toBe(
    403,
  );
  expect(
    (
      await ask(
        '/rpc/session/current',
        { 'x-neuvontapoyta': '1', cookie: 'neuvontapoyta=guess' },
        'POST',
        '{}',
      )
    ).status,
  ).toBe(401);
});

test('a new link is given only to who knows the secret', async () => {
  expect((await ask('/link', { 'x-neuvontapoyta': 'guess' }, 'POST')).status).toBe(403);
  const { token } = JSON.parse((await ask('/link', { 'x-neuvontapoyta': 'secret' }, 'POST')).text) as {
    token: string;
  };
  expect((await ask(`/enter/${token}`)).status).toBe(303);
});

test('no path leads out of the built window', async () => {
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/assets/../../etc/passwd',
  ]) {
    expect((await ask(path)).status).toBe(404);
  }
});

test('every answer carries the security headers', async () => {
  for (const path of ['/', '/nothing', '/enter/none']) {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test('a body over the limit is refused', async () => {
  const { token } = JSON.parse((await ask('/link', { 'x-neuvontapoyta': 'secret' }, 'POST')).text) as {
    token: string;
  };
  const cookie = String((await ask(`/enter/${token}`)).headers['set-cookie']).split(';')[0] ?? '';
  const answer = await ask(
    '/rpc/session/enter',
    { cookie, 'x-neuvontapoyta': '1', 'content-type': 'application/json' },
    'POST',
    `{"json":{"staffId":"${'x'.repeat(5_000_000)}"}}`,
  );
  expect(answer.status).toBe(413);
});

describe('a call that the telephone program announces', () => {
  const enter = async () => {
    const link = await ask('/link', { 'x-neuvontapoyta': 'secret' }, 'POST');
    const { token } = JSON.parse(link.text) as { token: string };
    return String((await ask(`/enter/${token}`)).headers['set-cookie']).split(';')[0] ?? '';
  };

  test('is shown only to a browser that is in, and then stands behind # in the address', async () => {
    expect((await ask('/soita?number=0001234567')).status).toBe(401);
    const cookie = await enter();
    const rung = await ask('/soita?number=%2B000%201234', { cookie });
    expect(rung.status).toBe(303);
    expect(rung.headers).toMatchObject({
      location: '/#soita?number=%2B000%201234',
      'cache-control': 'no-store',
    });
  });

  test('leads nowhere else, whatever the link holds, and is cut when it is long', async () => {
    const cookie = await enter();
    for (const query of ['number=//evil.example', 'x#y', 'number=%0d%0aSet-Cookie:x=y', 'a'.repeat(9000)]) {
      const { headers } = await ask(`/soita?${query}`, { cookie });
      expect(String(headers['location'])).toMatch(/^\/#soita\?/);
      expect(String(headers['location']).length).toBeLessThan(250);
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  test('writes nothing, and only by GET and from here', async () => {
    const cookie = await enter();
    const count = () =>
      office.parts.store.read
        .selectFrom('call')
        .select((row) => row.fn.countAll<number>().as('count'))
        .executeTakeFirst();
    const before = await count();
    await ask('/soita?number=0001234567', { cookie });
    expect(await count()).toEqual(before);
    expect((await ask('/soita?number=1', { cookie, 'x-neuvontapoyta': '1' }, 'POST')).status).toBe(405);
    expect((await ask('/soita?number=1', { cookie, origin: 'http://evil.example' })).status).toBe(403);
    expect((await ask('/soita?number=1', { cookie, host: 'evil.example' })).status).toBe(403);
  });
});
