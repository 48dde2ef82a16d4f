import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useService } from '#renderer/app/service.ts';
import type { ShownOffice } from './desk.ts';
import type { KelaRhythm } from './step-kela-day.ts';

/** Every row of all offices; undefined until each has answered. */
function together<Row>(results: readonly UseQueryResult<Row[]>[]): Row[] | undefined {
  return results.every(({ data }) => data !== undefined)
    ? results.flatMap(({ data }) => data ?? [])
    : undefined;
}

/** Which days are Kela days of the offices; undefined until it is known. */
export function useRhythm(offices: readonly ShownOffice[]): KelaRhythm | undefined {
  const { kelaDays } = useService();
  const templates = useQueries({
    queries: offices.map(({ id: officeId }) => kelaDays.templates.queryOptions({ input: { officeId } })),
    combine: together,
  });
  const exceptions = useQueries({
    queries: offices.map(({ id: officeId }) => kelaDays.exceptions.queryOptions({ input: { officeId } })),
    combine: together,
  });
  return useMemo(() => templates && exceptions && { templates, exceptions }, [templates, exceptions]);
}
