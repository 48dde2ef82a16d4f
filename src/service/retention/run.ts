import type { Area } from '#contract/live.ts';
import { groupOf, retentionAreas, type RetentionArea } from '#domain/retention/areas.ts';
import { lastRemovedOn } from '#domain/retention/boundary.ts';
import type { Instant } from '#domain/time/instant.ts';
import { appendAudit } from '#store/audit/append.ts';
import { removeExpired } from '#store/retention/copies.ts';
import { dueRows, windowsOf } from '#store/retention/due.ts';
import { removeWords } from '#store/retention/remove.ts';
import { addRemoved, findRun, markRun, type RetentionRun } from '#store/retention/runs.ts';
import { DATABASE_FILE, type Store } from '#store/open.ts';
import type { ServiceParts } from '#service/parts.ts';
import { letOthersIn } from './let-others-in.ts';
import { copyFolders } from './preview.ts';

/** Things whose words go in one transaction: a few milliseconds of the one write lock. */
const PAGE = 200;

/** The area whose windows have to ask anew. */
const announced: Readonly<Partial<Record<RetentionArea, Area>>> = {
  'booking-drafts': 'bookings',
  'consultation-questions': 'consultations',
};

const turns = new WeakMap<Store, Promise<unknown>>();

/**
 * Does a run that was written down, from where it has come to: the due words page by page, then the write-ahead log and the expired
 * copies. What was cut off goes on when it is called again; one run goes on at a time. @returns the run as it is then
 */
export function doRun(parts: ServiceParts, id: string): Promise<RetentionRun | undefined> {
  const work = () => inTurn(parts, id);
  const turn = (turns.get(parts.store) ?? Promise.resolve()).then(work, work);
  turns.set(parts.store, turn);
  return turn;
}

async function inTurn(parts: ServiceParts, id: string): Promise<RetentionRun | undefined> {
  const { store, clock } = parts;
  const run = await findRun(store.read, id);
  if (!run || run.clearedAt !== null) return run;
  if (run.endedAt === null) {
    for (const area of retentionAreas) await removeArea(parts, run, area);
    await store.write((db) => markRun(db, id, { endedAt: clock() }));
    // A copy without the words: the newest copy never expires. One that fails is made, and told, as any other.
    await parts.backups.make('ajastettu').catch(() => undefined);
  }
  const ended = await findRun(store.read, id);
  if (ended) await clearLeftovers(parts, ended);
  return findRun(store.read, id);
}

async function removeArea(parts: ServiceParts, run: RetentionRun, area: RetentionArea): Promise<void> {
  const { store, clock } = parts;
  const lastOn = lastRemovedOn(run.on, run.months[groupOf[area]]);
  const question = { area, officeId: run.officeId, lastOn };
  let isAnything = false;
  for (const window of await windowsOf(store.read, area)) {
    // Looked at without the lock first: on most days there is nothing in most windows.
    while ((await dueRows(store.read, question, window, 1)).length > 0) {
      await store.write(async (db) => {
        const rows = await dueRows(db, question, window, PAGE);
        await removeWords(db, area, rows);
        await addRemoved(db, run.id, area, rows.length);
        await appendAudit(db, [
          {
            at: clock(),
            staffId: run.staffId,
            operation: 'retention.run',
            entity: `retention ${area}`,
            entityId: run.id,
            officeId: run.officeId,
          },
        ]);
      });
      isAnything = true;
      await letOthersIn();
    }
    await letOthersIn();
  }
  if (!isAnything) return;
  const areas = [announced[area] ?? (area as Area)];
  parts.announcer.publish('change', { officeId: run.officeId, areas, byName: run.staffName });
}

/** What the words may still be found in. What cannot be cleared now, for somebody reads, is left for the next look. */
async function clearLeftovers(parts: ServiceParts, run: RetentionRun): Promise<void> {
  const { store, clock, backups } = parts;
  const isAnything = Object.keys(run.removed).length > 0;
  const path = `${store.folder}/${DATABASE_FILE}`;
  const gone = await backups.inTurn(async () => {
    if (isAnything) await store.doTask({ kind: 'rewrite', path, key: store.key() });
    return copyFolders(parts).reduce((sum, folder) => sum + expireIn(folder, clock()), 0);
  });
  const isLogEmpty = await store.emptyLog();
  const copiesRemoved = gone + run.copiesRemoved;
  await store.write((db) =>
    markRun(db, run.id, { copiesRemoved, ...(isLogEmpty ? { clearedAt: clock() } : {}) }),
  );
}

/** A second place that is away, or cannot be written to, stands in nobody's way; a later day's run finds it. */
function expireIn(folder: string, now: Instant): number {
  try {
    return removeExpired(folder, now);
  } catch {
    return 0;
  }
}
