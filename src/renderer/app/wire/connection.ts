import { create } from 'zustand';
import type { OpenRefusalCode } from '#contract/process-messages.ts';

/**
 * How the window stands with the service: not yet reached, answering, lost for the moment (it is tried again without
 * end), shut out (a new one-time link is needed), or refused (the database was not opened).
 */
export type Connection =
  | { readonly state: 'connecting' | 'connected' | 'lost' | 'shut-out' }
  | { readonly state: 'refused'; readonly code: OpenRefusalCode };

/** The one connection of this window. */
export const useConnection = create<Connection>(() => ({ state: 'connecting' }));

/** Tells the window how it stands with the service. A refusal and a shut door stay until the service answers again. */
export function setConnection(next: Connection): void {
  const { state } = useConnection.getState();
  const isFinal = state === 'refused' || state === 'shut-out';
  if (!(isFinal && next.state === 'lost')) useConnection.setState(next, true);
}
