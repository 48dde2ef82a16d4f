import type { IncomingMessage } from 'node:http';

/** Set by the window on every request; another site's form cannot send it, and its script would first have to ask. */
export const WINDOW_HEADER = 'x-neuvontapoyta';

/**
 * Why a request is turned away, or undefined. The Host must be this computer's own name for itself, else a foreign
 * name that was made to point here (DNS rebinding) could read the answers; an Origin must be ours.
 */
export function refusalOf(request: IncomingMessage, port: number): 'host' | 'origin' | 'header' | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(request.headers.host ?? '')) return 'host';
  const { origin } = request.headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return 'origin';
  if (request.method !== 'GET' && request.headers[WINDOW_HEADER] === undefined) return 'header';
  return undefined;
}
