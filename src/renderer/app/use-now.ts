import { useQuery } from '@tanstack/react-query';
import { localOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { useService } from './service.ts';
import { useSession } from './session.ts';

/** How often the service's clock is asked, in milliseconds: what is shown of it is minutes. */
const askEvery = 20_000;

/** Day and minute by the service's clock; the computer's own clock and zone are not asked. */
export function useNow(): { readonly on: LocalDate; readonly minute: MinuteOfDay } {
  const service = useService();
  const session = useSession();
  const { data } = useQuery(service.session.current.queryOptions({ refetchInterval: askEvery }));
  return localOf(data?.now ?? session.now);
}
