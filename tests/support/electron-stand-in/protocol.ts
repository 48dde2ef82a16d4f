import type { CustomScheme, Protocol } from 'electron';
import { isAppReady } from './readiness.ts';
import { mustBe } from './preventable.ts';

type Handler = (request: Request) => Response | Promise<Response>;

export const registeredSchemes: CustomScheme[] = [];
const handlers = new Map<string, Handler>();

/** Asks the handler of the URL's scheme, as a window would. @throws when no handler answers for it. */
export async function requestPage(url: string, init?: RequestInit): Promise<Response> {
  const handler = handlers.get(URL.parse(url)?.protocol.slice(0, -1) ?? '');
  if (handler === undefined) throw new Error(`ERR_UNKNOWN_URL_SCHEME (-302) loading '${url}'`);
  return handler(new Request(url, init));
}

export const protocol = {
  registerSchemesAsPrivileged(schemes: CustomScheme[]) {
    mustBe(false, isAppReady(), 'protocol.registerSchemesAsPrivileged');
    registeredSchemes.push(...schemes);
  },
  handle(scheme: string, handler: Handler) {
    mustBe(true, isAppReady(), 'protocol.handle');
    if (handlers.has(scheme)) throw new Error(`${scheme} is handled already`);
    handlers.set(scheme, handler);
  },
} satisfies Partial<Record<keyof Protocol, unknown>>;
