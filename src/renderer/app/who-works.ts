import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Session } from '#contract/session.ts';
import { refusalOf, type Refusal } from './write/refusal.ts';
import { useService, type ServiceQueries } from './service.ts';

/** The next person starts from what they may see: nothing fetched for the one before stays in the window. */
function change(queries: QueryClient, service: ServiceQueries, session: Session): void {
  queries.setQueryData(service.session.current.queryKey(), session);
  forgetAllButSession(queries, service);
}

/** Forgets everything that was fetched but who works here. */
export function forgetAllButSession(queries: QueryClient, service: ServiceQueries): void {
  const key = JSON.stringify(service.session.current.queryKey());
  queries.removeQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey) !== key });
}

/** A way to come in, as a form uses it. */
export interface ComingIn<Input> {
  readonly submit: (input: Input) => void;
  readonly isPending: boolean;
  readonly refusal: Refusal | undefined;
  /** Something went wrong in the service itself. */
  readonly hasFault: boolean;
}

/**
 * Comes in by an operation that answers with the session of whoever came in.
 *
 * @param onRefused told of each refusal, so that the form can lead to the field
 * @param onIn given where the person was in before, and what they had on the screen is to stay
 */
export function useComingIn<Input>(
  call: (input: Input) => Promise<Session>,
  onRefused?: (refusal: Refusal) => void,
  onIn?: () => void,
): ComingIn<Input> {
  const service = useService();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (input: Input) => call(input),
    onSuccess: (session) => {
      if (!onIn) return change(queries, service, session);
      queries.setQueryData(service.session.current.queryKey(), session);
      return onIn();
    },
    onError: (fault) => {
      const refused = refusalOf(fault);
      if (refused) onRefused?.(refused);
    },
  });
  const refusal = error ? refusalOf(error) : undefined;
  return { submit: (input) => mutate(input), isPending, refusal, hasFault: error !== null && !refusal };
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
