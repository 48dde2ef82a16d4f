import { inOneSnapshot } from '#store/snapshot.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { viewToday } from './view-today.ts';

/** What waits today, for the person who asks. */
export const today = (parts: ServiceParts) => ({
  view: os.today.view.handler(
    read(parts, 'today.view', (call, { officeId }) =>
      inOneSnapshot(call.db, (db) => viewToday({ ...call, db }, officeId)),
    ),
  ),
});
