import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';

/** The stream of changes; it ends when the window's wire does. */
export const live = (parts: ServiceParts) => ({
  changes: os.live.changes.handler(async function* ({ signal }) {
    for await (const change of parts.announcer.subscribe('change', signal ? { signal } : {})) yield change;
  }),
});
