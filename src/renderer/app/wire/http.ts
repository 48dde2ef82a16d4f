import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { ConnectionLost, ShutOut } from './connection-lost.ts';
import { isLeaving } from './leaving.ts';
import { wireFault } from './wire-fault.ts';

/** Statuses with which a host says that the service behind it is not there just now. */
const away = [502, 503, 504];

/** Asks the host that served the page, at `/rpc`. The header is what another site's form cannot send. */
export function httpLink(origin: string): ClientLink<ClientContext> {
  return new RPCLink({
    url: `${origin}/rpc`,
    headers: { 'x-neuvontapoyta': '1' },
    fetch: async (request, init) => {
      const response = await fetch(request, { ...init, credentials: 'same-origin', keepalive: isLeaving() });
      if (away.includes(response.status)) throw new ConnectionLost(`Status ${response.status}`);
      const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
      if (isPage && [401, 403].includes(response.status)) throw new ShutOut(`Status ${response.status}`);
      return response;
    },
    interceptors: [
      async (call) => {
        try {
          return await call.next();
        } catch (error) {
          throw wireFault(error, call.signal);
        }
      },
    ],
  });
}
