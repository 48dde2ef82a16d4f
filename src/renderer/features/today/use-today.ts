import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Today } from '#contract/today.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { isOutOfDate } from './is-out-of-date.ts';

/**
 * What waits in the office. It is not asked again by the clock, because each look is written down: only when something has
 * changed, or when time alone has made it wrong.
 */
export function useToday(): UseQueryResult<Today> {
  const { id: officeId } = useOffice();
  const query = useQuery(useService().today.view.queryOptions({ input: { officeId } }));
  const now = useNow();
  const { data, isFetching, refetch } = query;
  const isOld = data !== undefined && isOutOfDate(data, now);
  useEffect(() => {
    if (isOld && !isFetching) void refetch();
  }, [isOld, isFetching, refetch]);
  return query;
}
