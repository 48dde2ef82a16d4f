import type { RegisteredClient } from '#contract/clients.ts';
import type { StoredClient } from '#store/clients/clients.ts';

/** The client as the contract shows one. */
export function clientView({ rowNo: _, ...client }: StoredClient): RegisteredClient {
  return client;
}
