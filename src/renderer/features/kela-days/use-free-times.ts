import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FreeSlot } from '#contract/kela-days.ts';
import { useService } from '#renderer/app/service.ts';
import { useDesk } from './desk.ts';
import { askClockEvery } from './use-now.ts';

/** How many free times of an office are read aloud. */
export const SHOWN = 3;

/** The soonest of all offices' free times; undefined until each has answered. */
function soonest(results: readonly UseQueryResult<FreeSlot[]>[]): FreeSlot[] | undefined {
  if (results.some(({ data }) => data === undefined)) return undefined;
  return results
    .flatMap(({ data }) => data ?? [])
    .toSorted((one, other) =>
      one.on === other.on ? one.startMinute - other.startMinute : one.on < other.on ? -1 : 1,
    );
}

/**
 * The next free times of each shown office, the soonest first; undefined until they are known. While a booking is moved only
 * those of its own office: it stays there.
 */
export function useFreeTimes(): readonly FreeSlot[] | undefined {
  const service = useService();
  const { offices, carried } = useDesk();
  const free = useQueries({
    queries: offices.map(({ id: officeId }) =>
      service.kelaDays.freeTimes.queryOptions({
        input: { officeId, count: SHOWN },
        refetchInterval: askClockEvery * 3,
      }),
    ),
    combine: soonest,
  });
  return useMemo(
    () => free?.filter(({ officeId }) => !carried || officeId === carried.officeId),
    [free, carried],
  );
}
