import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createORPCClient } from '@orpc/client';
import { afterEach, expect, test } from 'vitest';
import { ConnectionLost, ShutOut } from '#renderer/app/wire/connection-lost.ts';
import { httpLink } from '#renderer/app/wire/http.ts';
import type { ServiceClient } from '#renderer/app/wire/service-client.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A host that answers everything in one way, and what it was asked. */
async function host(status: number, type: string, body: string) {
  const asked: { path: string | undefined; header: unknown; site: unknown }[] = [];
  const made = createServer((request, response) => {
    asked.push({
      path: request.url,
      header: request.headers['x-neuvontapoyta'],
      site: request.headers.cookie,
    });
    if (status === 0) {
      request.socket.destroy();
      return;
    }
    response.writeHead(status, { 'Content-Type': type });
    response.end(body);
  });
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  const { port } = made.address() as AddressInfo;
  const client: ServiceClient = createORPCClient(httpLink(`http://127.0.0.1:${port}`));
  return { client, asked };
}

test('asks under /rpc with the header that another site cannot send', async () => {
  const { client, asked } = await host(200, 'application/json', JSON.stringify({ json: [] }));
  expect(await client.staff.list()).toEqual([]);
  expect(asked).toMatchObject([{ path: '/rpc/staff/list', header: '1' }]);
});

test.each([
  [0, '', 'a connection that breaks'],
  [502, 'text/html', 'a host whose service is away'],
  [503, 'application/json', 'a service that is starting'],
])('%i %s is a lost connection: %s', async (status, type) => {
  const { client } = await host(status, type, '');
  await expect(client.staff.list()).rejects.toThrow(ConnectionLost);
});

test('an answer cut off in the middle is a lost connection', async () => {
  const made = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
    response.write('{"json":');
    setTimeout(() => response.destroy(), 20);
  });
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  const { port } = made.address() as AddressInfo;
  const client: ServiceClient = createORPCClient(httpLink(`http://127.0.0.1:${port}`));
  await expect(client.staff.list()).rejects.toThrow(ConnectionLost);
});

test('a page that says a link is needed shuts the window out; a coded 401 is a refusal', async () => {
  const page = await host(401, 'text/html; charset=utf-8', '<p>');
  await expect(page.client.staff.list()).rejects.toThrow(ShutOut);
  server?.close();
  const refusal = JSON.stringify({
    json: { defined: true, code: 'NOT_SIGNED_IN', status: 401, message: 'NOT_SIGNED_IN' },
  });
  const coded = await host(401, 'application/json', refusal);
  await expect(coded.client.staff.list()).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
});

test('a call that the window took back is not a lost connection', async () => {
  const { client } = await host(200, 'application/json', '{"json":[]}');
  const aborter = new AbortController();
  aborter.abort();
  const error: unknown = await client.staff
    .list(undefined, { signal: aborter.signal })
    .catch((fault: unknown) => fault);
  expect(error).not.toBeInstanceOf(ConnectionLost);
  expect((error as Error).name).toBe('AbortError');
});
