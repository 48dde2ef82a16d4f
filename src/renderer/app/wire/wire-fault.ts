import { ORPCError } from '@orpc/client';
import { ConnectionLost, ShutOut } from './connection-lost.ts';

/**
 * What an error of a call means for the connection: the service's own answers (refusals and faults) and a call that the
 * window itself took back stay as they are, everything else is a lost connection.
 */
export function wireFault(error: unknown, signal: AbortSignal | undefined): unknown {
  const isAnswer = error instanceof ORPCError || error instanceof ConnectionLost || error instanceof ShutOut;
  if (isAnswer || signal?.aborted === true) return error;
  return new ConnectionLost('The service went away', { cause: error });
}
