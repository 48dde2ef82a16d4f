import { useQuery } from '@tanstack/react-query';
import { localOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';

/** How often the service's clock is asked, in milliseconds: what is shown of it is minutes. */
export const askClockEvery = 20_000;

/** Day and minute by the service's clock; the computer's own clock and zone are not asked. */
export function useNow(): { readonly on: LocalDate; readonly minute: MinuteOfDay } {
  const service = useService();
  const session = useSession();
  const { data } = useQuery(service.session.current.queryOptions({ refetchInterval: askClockEvery }));
  return localOf(data?.now ?? session.now);
}
