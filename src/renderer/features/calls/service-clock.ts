import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Instant } from '#domain/time/instant.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';

/** What the service's clock showed, and when (by this computer's clock) the window heard of it. */
let heard = { now: 0, at: 0 };

/** The time by the service's clock: a computer that shows the window may be wrong by hours. */
export function serviceNow(): Instant {
  return (heard.now + Date.now() - heard.at) as Instant;
}

/** The service has just told the time. */
export function hearServiceClock(now: Instant, at: number = Date.now()): void {
  if (at >= heard.at) heard = { now, at };
}

/** The time by the service's clock, anew every `everyMs` milliseconds while the component is on the screen. */
export function useServiceNow(everyMs: number): Instant {
  const { now } = useSession();
  const key = useService().session.current.queryKey();
  const at = useQueryClient().getQueryState(key)?.dataUpdatedAt ?? 0;
  hearServiceClock(now, at);
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return serviceNow();
}
