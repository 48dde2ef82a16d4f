import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useService } from '#renderer/app/service.ts';
import { pause } from '#renderer/app/wire/back-off.ts';
import { newIdleWatch } from './idle-watch.ts';

/** Milliseconds in which what was just typed is stored: drafts are within a second. */
const drafts = 1000;
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Covers the window at once; the service is told as soon as the drafts have been stored. The same function every time. */
export function useLock(): () => void {
  const service = useService();
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: async () => {
      await pause(drafts, new AbortController().signal);
      return service.session.lock.call();
    },
    onMutate: () =>
      queries.setQueryData(
        service.session.current.queryKey(),
        (session) => session && { ...session, isLocked: true },
      ),
    onSuccess: (session) => queries.setQueryData(service.session.current.queryKey(), session),
  });
  return useCallback(() => mutate(), [mutate]);
}

/** Watches for somebody who works, and locks the window when nobody does. Off while `locksAfter` is null. */
export function useIdleLock(locksAfter: number | null, lock: () => void): void {
  const service = useService();
  const queries = useQueryClient();
  useEffect(() => {
    if (locksAfter === null) return undefined;
    const ask = () => void queries.invalidateQueries({ queryKey: service.session.current.key() });
    const watch = newIdleWatch({
      now: () => performance.now(),
      locksAfter,
      lock,
      tell: () =>
        void service.session.touch
          .call()
          .then(({ isLocked }) => isLocked && ask())
          .catch(() => undefined),
    });
    for (const sign of signs) window.addEventListener(sign, watch.notice, { capture: true, passive: true });
    const looking = setInterval(watch.look, 1000);
    return () => {
      clearInterval(looking);
      for (const sign of signs) window.removeEventListener(sign, watch.notice, { capture: true });
    };
  }, [locksAfter, lock, service, queries]);
}
