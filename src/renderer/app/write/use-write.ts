import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef } from 'react';
import { asksWho, refusalOf, type Refusal } from './refusal.ts';
import { newRequestId } from './request-id.ts';
import { queryKeyOfSession } from './session-key.ts';

/** A changing operation of the service: an entry of `useService()`. */
export interface WriteOperation<Input, Output> {
  readonly call: (input: Input) => Promise<Output>;
  readonly mutationKey: () => QueryKey;
}

/** What the form gives: the request id is added here. */
export type WithoutRequestId<Input> = Input extends unknown ? Omit<Input, 'requestId'> : never;

export interface WriteOptions<Input, Output> {
  /** The service has saved it. Called even when the form has been left meanwhile. */
  readonly onSaved?: (output: Output, input: WithoutRequestId<Input>) => void;
  /** The service refused: show it by the form, which keeps everything. */
  readonly onRefused?: (refusal: Refusal, input: WithoutRequestId<Input>) => void;
}

export interface Write<Input, Output> {
  /** Saves what the form holds. While one save is on its way, another press does nothing. */
  readonly submit: (input: WithoutRequestId<Input>) => void;
  readonly isPending: boolean;
  /** The connection went while saving: the same request is repeated until it is answered. */
  readonly isWaiting: boolean;
  readonly refusal: Refusal | undefined;
  /** Something went wrong in the service itself. */
  readonly hasFault: boolean;
  readonly saved: Output | undefined;
  /** Forgets the last answer, for example when the form is opened anew. */
  readonly reset: () => void;
}

/**
 * Saves a form through an operation, exactly once. Each submitted form gets one request id, which stays the same while
 * a lost connection makes the window repeat it, and when the same form is sent again after a fault whose effect is not
 * known. A refusal saved nothing, so the next press is a new request.
 */
export function useWrite<Input extends { requestId: string }, Output>(
  operation: WriteOperation<Input, Output>,
  options: WriteOptions<Input, Output> = {},
): Write<Input, Output> {
  const queries = useQueryClient();
  const isUnderway = useRef(false);
  const unsure = useRef<{ requestId: string; form: string }>(undefined);
  const formOf = ({ requestId: _, ...form }: Input) => form as unknown as WithoutRequestId<Input>;

  const mutation = useMutation<Output, Error, Input>({
    mutationKey: operation.mutationKey(),
    mutationFn: (input) => operation.call(input),
    onSuccess: (output, input) => options.onSaved?.(output, formOf(input)),
    onError: (error, input) => {
      const refusal = refusalOf(error);
      if (!refusal) unsure.current = { requestId: input.requestId, form: JSON.stringify(formOf(input)) };
      // The window may have been locked, or an administrator have ended this person's work, meanwhile.
      if (refusal && asksWho(refusal)) void queries.invalidateQueries({ queryKey: queryKeyOfSession });
      if (refusal) options.onRefused?.(refusal, formOf(input));
    },
    onSettled: () => {
      isUnderway.current = false;
    },
  });

  function submit(form: WithoutRequestId<Input>): void {
    if (isUnderway.current) return;
    isUnderway.current = true;
    const again = unsure.current?.form === JSON.stringify(form) ? unsure.current.requestId : undefined;
    unsure.current = undefined;
    mutation.mutate({ ...form, requestId: again ?? newRequestId() } as unknown as Input);
  }

  const refusal = mutation.error ? refusalOf(mutation.error) : undefined;
  return {
    submit,
    isPending: mutation.isPending,
    isWaiting: mutation.isPending && mutation.failureCount > 0,
    refusal,
    hasFault: mutation.error !== null && refusal === undefined,
    saved: mutation.data,
    reset: mutation.reset,
  };
}
