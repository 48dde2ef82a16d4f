import type { RetentionRunView, RetentionView } from '#contract/retention.ts';
import { groupOf, retentionAreas, type RetentionArea } from '#domain/retention/areas.ts';
import { lastRemovedOn } from '#domain/retention/boundary.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { readPlace } from '#store/backups/second-place.ts';
import type { ReadDb } from '#store/database.ts';
import { listExpired } from '#store/retention/copies.ts';
import { countDue, windowsOf, type DueCount } from '#store/retention/due.ts';
import { lastRun, type RetentionRun } from '#store/retention/runs.ts';
import { retentionOf } from '#store/retention/settings.ts';
import type { ServiceParts } from '#service/parts.ts';
import { letOthersIn } from './let-others-in.ts';

/** A run as it is told. */
export const runView = (run: RetentionRun): RetentionRunView => ({
  startedAt: run.startedAt,
  byName: run.staffName,
  removed: retentionAreas.flatMap((area) => {
    const count = run.removed[area] ?? 0;
    return count > 0 ? [{ area, count }] : [];
  }),
  copiesRemoved: run.copiesRemoved,
  isCleared: run.clearedAt !== null,
});

/** The folders of the copies that can be reached now, the first place first. */
export function copyFolders({ backups }: Pick<ServiceParts, 'backups'>): string[] {
  const second = readPlace(backups.folder);
  return [backups.folder, ...(second ? [second.folder] : [])];
}

/** A second place that is away or cannot be read stands in nobody's way. */
function expiredIn(folder: string, now: Instant): number {
  try {
    return listExpired(folder, now).length;
  } catch {
    return 0;
  }
}

/** What the office's times would remove at this moment. */
export async function previewRetention(
  parts: ServiceParts,
  db: ReadDb,
  officeId: string,
  now: Instant,
): Promise<RetentionView> {
  const { months, automaticFromOn, version } = await retentionOf(db, officeId);
  const today = localOf(now).on;
  const areas = [];
  for (const area of retentionAreas) {
    const time = months[groupOf[area]];
    const lastOn = lastRemovedOn(today, time);
    areas.push({ area, months: time, lastOn, ...(await countArea(db, area, officeId, lastOn)) });
  }
  const run = await lastRun(db, officeId);
  return {
    months,
    automaticFromOn,
    areas,
    copies: copyFolders(parts).reduce((sum, folder) => sum + expiredIn(folder, now), 0),
    lastRun: run ? runView(run) : null,
    version,
  };
}

async function countArea(
  db: ReadDb,
  area: RetentionArea,
  officeId: string,
  lastOn: LocalDate,
): Promise<DueCount> {
  let sum: DueCount = { due: 0, oldestOn: null, open: 0 };
  for (const window of await windowsOf(db, area)) {
    const { due, oldestOn, open } = await countDue(db, { area, officeId, lastOn }, window);
    const isOlder = oldestOn !== null && (sum.oldestOn === null || oldestOn < sum.oldestOn);
    sum = { due: sum.due + due, open: sum.open + open, oldestOn: isOlder ? oldestOn : sum.oldestOn };
    await letOthersIn();
  }
  return sum;
}
