import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';

/** The stream of changes; it ends when the window's wire does, and when whoever works in the window may no longer as before. */
export const live = (parts: ServiceParts) => ({
  changes: os.live.changes.handler(async function* ({ signal, context }) {
    const ending = new AbortController();
    const stopListening = parts.announcer.subscribe('ended', ({ sessionIds }) => {
      if (sessionIds.includes(context.sessionId)) ending.abort();
    });
    const until = signal ? AbortSignal.any([signal, ending.signal]) : ending.signal;
    try {
      for await (const change of parts.announcer.subscribe('change', { signal: until })) yield change;
    } catch (fault) {
      if (!ending.signal.aborted) throw fault;
    } finally {
      stopListening();
    }
  }),
});
