import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import { LONGEST_LINK } from '#domain/calls/call-link.ts';
import { securityHeaders } from '#contract/security-headers.ts';
import type { Sessions } from '#service/session/sessions.ts';
import type { Service } from '#service/service.ts';
import { refusalOf, WINDOW_HEADER } from './guard.ts';
import { newToken, sameSecret, sessionCookie, sessionIdFrom, sessionIdOf } from './sessions.ts';
import { page } from './pages.ts';
import type { WindowFile } from './window-files.ts';

export interface ServeOptions {
  readonly service: Service;
  readonly sessions: Sessions;
  readonly port: number;
  readonly files: ReadonlyMap<string, WindowFile>;
  /** The first one-time link's token; null when it has been used. */
  readonly linkToken: string | null;
  readonly linkSecret: string;
  readonly onLinkUsed: () => void;
  /** Told of faults (never of refusals), without any data of the request. */
  readonly onFault: (where: string, fault: unknown) => void;
}

export interface Serving {
  readonly port: number;
  close(): Promise<void>;
}

/** No request of the desk is larger; an import goes through its own operation in pieces. */
const MAX_BODY = 4 * 1024 * 1024;

/** Serves the window and the contract on 127.0.0.1. @throws the server's error, e.g. EADDRINUSE */
export async function serve(options: ServeOptions): Promise<Serving> {
  const rpc = new RPCHandler(options.service, {
    plugins: [new BodyLimitPlugin({ maxBodySize: MAX_BODY })],
    interceptors: [
      async (request) => {
        try {
          return await request.next();
        } catch (fault) {
          options.onFault(request.request.url.pathname, fault);
          throw fault;
        }
      },
    ],
  });
  const links = new Set(options.linkToken === null ? [] : [sessionIdOf(options.linkToken)]);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const refusal = refusalOf(request, port);
    if (refusal) return page(response, 403, 'wrongDoor');
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    if (path.startsWith('/rpc/')) return answerCall(request, response);
    if (request.method === 'POST' && path === '/link') return newLink(request, response);
    if (request.method !== 'GET') return page(response, 405, 'notFound');
    if (path === '/soita') return ring(request, response);
    if (path.startsWith('/enter/')) return enter(path.slice('/enter/'.length), response);
    const file = options.files.get(path === '/' ? '/index.html' : path);
    if (!file) return page(response, 404, 'notFound');
    if (path === '/' && !(await isIn(request))) return page(response, 401, 'linkNeeded');
    response.writeHead(200, {
      'Content-Type': file.mediaType,
      'Cache-Control': file.lasting ? 'private, max-age=31536000, immutable' : 'no-store',
    });
    response.end(file.bytes);
  }

  async function isIn(request: IncomingMessage): Promise<boolean> {
    const sessionId = sessionIdFrom(request);
    return sessionId !== undefined && (await options.sessions.isOpen(sessionId));
  }

  async function answerCall(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sessionId = sessionIdFrom(request);
    if (
      sessionId === undefined ||
      request.headers[WINDOW_HEADER] === undefined ||
      !(await options.sessions.isOpen(sessionId))
    ) {
      return page(response, 401, 'linkNeeded');
    }
    response.setHeader('Cache-Control', 'no-store');
    const { matched } = await rpc.handle(request, response, { prefix: '/rpc', context: { sessionId } });
    if (!matched) page(response, 404, 'notFound');
  }

  /** The link works once: the first browser that follows it gets a session, the next one is told how to get a new link. */
  async function enter(token: string, response: ServerResponse): Promise<void> {
    if (!links.delete(sessionIdOf(token))) return page(response, 401, 'linkUsed');
    options.onLinkUsed();
    const session = newToken();
    await options.sessions.open(sessionIdOf(session));
    response.writeHead(303, {
      Location: '/',
      'Set-Cookie': sessionCookie(session),
      'Cache-Control': 'no-store',
    });
    response.end();
  }

  /**
   * A call that the telephone program announces: the window is opened with it behind `#`, where no log sees it. Nothing is
   * written; that takes a key of whoever sits there. Only a browser that is in gets so far.
   */
  async function ring(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!(await isIn(request))) return page(response, 401, 'linkNeeded');
    const { search } = new URL(request.url ?? '/', 'http://127.0.0.1');
    // One more than is read, so that the window can say that it was too much.
    const query = search.slice(1, LONGEST_LINK + 2);
    response.writeHead(303, { Location: `/#soita?${query}`, 'Cache-Control': 'no-store' });
    response.end();
  }

  function newLink(request: IncomingMessage, response: ServerResponse): void {
    const secret = request.headers[WINDOW_HEADER];
    if (typeof secret !== 'string' || !sameSecret(secret, options.linkSecret))
      return page(response, 403, 'wrongDoor');
    const token = newToken();
    links.add(sessionIdOf(token));
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    response.end(JSON.stringify({ token }));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((fault: unknown) => {
      options.onFault('http', fault);
      if (response.headersSent) response.destroy();
      else page(response, 500, 'fault');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: options.port }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
