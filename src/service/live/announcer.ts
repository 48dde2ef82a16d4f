import { EventPublisher } from '@orpc/server';
import type { Change } from '#contract/live.ts';

/** Tells every open window what has changed, and the streams of a session that was ended to end. */
export type Announcer = EventPublisher<{ change: Change; ended: { readonly sessionIds: readonly string[] } }>;

/** An announcer without listeners; a window that is too slow loses its oldest news, never the service's memory. */
export function newAnnouncer(): Announcer {
  return new EventPublisher({ maxBufferedEvents: 1000 });
}
