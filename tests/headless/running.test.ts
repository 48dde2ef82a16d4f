import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clearRunning, linkFromRunning, writeRunning } from '#headless/running.ts';
import { temporaryFolder } from '#tests/support/host.ts';

let place: ReturnType<typeof temporaryFolder>;
let keys: string;
const servers: Server[] = [];
beforeEach(() => {
  place = temporaryFolder();
  keys = join(place.path, 'keys');
});
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  place.remove();
});

/** A program on this computer that answers at the port of a running one. */
async function answering(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const folder = '/srv/toimisto';

describe('where the running program is', () => {
  test('is written for its owner only, in a folder for its owner only', () => {
    writeRunning(keys, folder, { port: 8000, secret: 'secret' });
    const [name = ''] = readdirSync(keys);
    expect(statSync(keys).mode & 0o777).toBe(0o700);
    expect(statSync(join(keys, name)).mode & 0o777).toBe(0o600);
    expect(name).not.toContain('toimisto');
  });

  test('is kept for each database by itself, and forgotten by itself', () => {
    writeRunning(keys, folder, { port: 8000, secret: 'one' });
    writeRunning(keys, '/srv/other', { port: 9000, secret: 'other' });
    clearRunning(keys, folder);
    const left = readdirSync(keys);
    expect(left).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(keys, left[0] ?? ''), 'utf8'))).toEqual({
      port: 9000,
      secret: 'other',
    });
  });

  test('can be forgotten when it was never written', () => {
    expect(() => clearRunning(keys, folder)).not.toThrow();
  });
});

describe('a link from the running program', () => {
  test('is asked for with its secret, and leads to its port', async () => {
    const asked: string[] = [];
    const port = await answering((request, response) => {
      asked.push(`${request.method} ${request.url} ${String(request.headers['x-neuvontapoyta'])}`);
      response.end(JSON.stringify({ token: 'once' }));
    });
    writeRunning(keys, folder, { port, secret: 'secret' });
    expect(await linkFromRunning(keys, folder)).toEqual({ port, url: `http://127.0.0.1:${port}/enter/once` });
    expect(asked).toEqual(['POST /link secret']);
  });

  test('is not asked for another database', async () => {
    let asked = 0;
    const port = await answering((_request, response) => {
      asked += 1;
      response.end(JSON.stringify({ token: 'once' }));
    });
    writeRunning(keys, folder, { port, secret: 'secret' });
    expect(await linkFromRunning(keys, '/srv/other')).toBeUndefined();
    expect(asked).toBe(0);
  });

  test('is none when the program was killed and its file was left', async () => {
    const port = await answering(() => undefined);
    await new Promise((resolve) => servers.splice(0)[0]?.close(resolve));
    writeRunning(keys, folder, { port, secret: 'secret' });
    expect(await linkFromRunning(keys, folder)).toBeUndefined();
  });

  test.each([
    ['turns it away', 403, '{"token":"x"}'],
    ['answers something else', 200, '<html>'],
    ['fails', 500, ''],
  ])('is none when what has the port now %s', async (_, status, body) => {
    const port = await answering((_request, response) => response.writeHead(status).end(body));
    writeRunning(keys, folder, { port, secret: 'secret' });
    expect(await linkFromRunning(keys, folder)).toBeUndefined();
  });

  test('is none when what has the port now never answers, and that takes seconds, not for ever', async () => {
    const port = await answering(() => undefined);
    writeRunning(keys, folder, { port, secret: 'secret' });
    const begun = performance.now();
    expect(await linkFromRunning(keys, folder)).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  test.each(['', '{', 'null', '{"port":"x"}', '{"secret":1}'])(
    'is none when the file holds %j',
    async (text) => {
      mkdirSync(keys);
      writeRunning(keys, folder, { port: 1, secret: 'x' });
      writeFileSync(join(keys, readdirSync(keys)[0] ?? ''), text);
      expect(await linkFromRunning(keys, folder)).toBeUndefined();
    },
  );
});
