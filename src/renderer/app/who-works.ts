import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Session } from '#contract/session.ts';
import { useService, type ServiceQueries } from './service.ts';

/** The next person starts from what they may see: nothing fetched for the one before stays in the window. */
function change(queries: QueryClient, service: ServiceQueries, session: Session): void {
  const key = service.session.current.queryKey();
  queries.setQueryData(key, session);
  queries.removeQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey) !== JSON.stringify(key) });
}

/** Chooses who works in this window. */
export function useEnter() {
  const service = useService();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (staffId: string) => service.session.enter.call({ staffId }),
    onSuccess: (session) => change(queries, service, session),
  });
}

/** Leaves the window to the next person. The same function every time. */
export function useLeave(): () => void {
  const service = useService();
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: () => service.session.leave.call(),
    onSuccess: (session) => change(queries, service, session),
  });
  return useCallback(() => mutate(), [mutate]);
}
