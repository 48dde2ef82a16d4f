import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { securityHeaders } from '#contract/security-headers.ts';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

async function answer(file: string, response: ServerResponse): Promise<void> {
  try {
    const bytes = await readFile(file);
    response.writeHead(200, {
      'content-type': kinds[extname(file)] ?? 'application/octet-stream',
      ...securityHeaders,
    });
    response.end(bytes);
  } catch {
    response.writeHead(404).end();
  }
}

/** Serves a folder on this computer only, under the window's own headers. Answers with its address and a way to stop. */
export async function serveFolder(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = join(folder, normalize(path === '/' ? '/index.html' : path));
    void answer(file, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
