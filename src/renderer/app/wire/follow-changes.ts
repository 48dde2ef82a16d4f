import type { QueryClient } from '@tanstack/react-query';
import { ShutOut } from './connection-lost.ts';
import { backOff, pause } from './back-off.ts';
import { setConnection } from './connection.ts';
import type { ServiceClient } from './service-client.ts';
import { staleAfter } from './stale-after.ts';

/**
 * Listens to what other windows change and asks again for what this one shows of it, until the signal is aborted. The
 * stream is also how the window notices that the service has gone and come back: after each new beginning everything is
 * asked again, since news may have been missed.
 */
export async function followChanges(
  client: ServiceClient,
  queries: QueryClient,
  signal: AbortSignal,
): Promise<void> {
  let failures = 0;
  let isFirst = true;
  while (!signal.aborted) {
    try {
      const changes = await client.live.changes(undefined, { signal });
      failures = 0;
      setConnection({ state: 'connected' });
      // The first time, what is being asked already is new enough.
      void queries.invalidateQueries({}, { cancelRefetch: !isFirst });
      isFirst = false;
      for await (const { areas } of changes) {
        const stale = new Set(areas.flatMap((area) => staleAfter[area]));
        for (const area of stale) void queries.invalidateQueries({ queryKey: [[area]] });
      }
    } catch (error) {
      if (error instanceof ShutOut) {
        setConnection({ state: 'shut-out' });
        return;
      }
    }
    if (signal.aborted) return;
    setConnection({ state: 'lost' });
    await pause(backOff(failures), signal);
    failures += 1;
  }
}
