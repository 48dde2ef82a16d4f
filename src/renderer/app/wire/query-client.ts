import { QueryCache, QueryClient } from '@tanstack/react-query';
import { backOff } from './back-off.ts';
import { setConnection } from './connection.ts';
import { asksWho, refusalOf } from '#renderer/app/write/refusal.ts';
import { queryKeyOfSession } from '#renderer/app/write/session-key.ts';
import { ConnectionLost, ShutOut } from './connection-lost.ts';

/** Shows at once that the service is away or that the window has been shut out; the stream of changes says when it is back. */
function notice(error: Error): void {
  if (error instanceof ConnectionLost) setConnection({ state: 'lost' });
  if (error instanceof ShutOut) setConnection({ state: 'shut-out' });
}

/** A lost connection is tried again without end; an answer of the service, whatever it is, is an answer. */
function retry(_failures: number, error: Error): boolean {
  notice(error);
  return error instanceof ConnectionLost;
}

/**
 * The window's copy of what the service has answered. It never waits for the computer's own network: the service is on
 * this machine (`networkMode: 'always'`).
 */
export function newQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        const refusal = refusalOf(error);
        if (refusal && asksWho(refusal)) void client.invalidateQueries({ queryKey: queryKeyOfSession });
      },
    }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry,
        retryDelay: backOff,
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      // A person waits for these, and a repeated one has no second effect.
      mutations: {
        networkMode: 'always',
        retry,
        retryDelay: (failures) => Math.min(backOff(failures), 1000),
      },
    },
  });
  return client;
}
