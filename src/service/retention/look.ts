import { isRunDue } from '#domain/retention/schedule.ts';
import { listOffices } from '#store/offices/offices.ts';
import { lastRun, openRuns } from '#store/retention/runs.ts';
import { retentionOf } from '#store/retention/settings.ts';
import type { ServiceParts } from '#service/parts.ts';
import { beginByItself } from './begin.ts';
import { doRun } from './run.ts';

/**
 * Goes on with runs that were cut off or have left something, and begins today's of the offices that have switched it on. Asked
 * every half a minute; never throws: what failed is tried at the next look.
 */
export async function lookAtRetention(parts: ServiceParts): Promise<void> {
  try {
    const { store, clock } = parts;
    for (const { id } of await openRuns(store.read)) await doRun(parts, id);
    for (const { id: officeId } of await listOffices(store.read)) {
      const { automaticFromOn } = await retentionOf(store.read, officeId);
      const last = await lastRun(store.read, officeId);
      const now = clock();
      if (!isRunDue({ now, automaticFromOn, lastRunOn: last?.on ?? null })) continue;
      const id = parts.newId();
      await store.write((db) => beginByItself(db, { id, officeId, now }));
      await doRun(parts, id);
    }
  } catch {
    // A full disk, a store that is being closed: nothing is half done, and the next look is near.
  }
}
