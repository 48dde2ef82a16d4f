import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { KelaDay } from '#contract/kela-days.ts';
import { useService } from '#renderer/app/service.ts';
import type { ShownOffice } from './desk.ts';
import type { Place } from './use-place.ts';

/** The days that are shown; undefined until every office has answered once. */
export interface ShownDays {
  readonly days: readonly KelaDay[] | undefined;
  readonly isError: boolean;
  readonly again: () => void;
}

const together = (results: readonly UseQueryResult<KelaDay[]>[]): ShownDays => {
  const all = results.flatMap(({ data }) => data ?? []);
  return {
    // By day, and on each day the offices in their own order: the sort keeps what is equal.
    days: results.every(({ data }) => data !== undefined)
      ? all.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
      : undefined,
    isError: results.some(({ isError }) => isError),
    again: () => {
      for (const { refetch } of results) void refetch();
    },
  };
};

/** The day or the week of every shown office. While another one is fetched, the last one stays. */
export function useDays({ on, view }: Place, offices: readonly ShownOffice[]): ShownDays {
  const { kelaDays } = useService();
  const day = useQueries({
    queries: offices.map(({ id: officeId }) =>
      kelaDays.day.queryOptions({ input: { officeId, on }, enabled: view === 'day' }),
    ),
    combine: together,
  });
  const week = useQueries({
    queries: offices.map(({ id: officeId }) =>
      kelaDays.week.queryOptions({ input: { officeId, on }, enabled: view === 'week' }),
    ),
    combine: together,
  });
  const shown = view === 'day' ? day : week;
  const [kept, setKept] = useState(shown.days);
  if (shown.days && shown.days !== kept) setKept(shown.days);
  return { ...shown, days: shown.days ?? kept };
}
