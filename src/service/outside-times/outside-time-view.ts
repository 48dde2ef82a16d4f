import type { OutsideTime } from '#contract/outside-times.ts';
import { conflictsOf } from '#domain/outside-times/conflicts.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { ownStepsFrom } from '#store/occupancy/own-steps.ts';
import type { StoredOutsideTime } from '#store/outside-times/outside-times.ts';
import { namingConflicts } from './name-conflicts.ts';

/** Stored times of one adviser as the contract shows them, with what the office has on each from a day on. */
export async function outsideTimeViews(
  db: ReadDb,
  adviserId: string,
  times: readonly StoredOutsideTime[],
  from: LocalDate,
): Promise<OutsideTime[]> {
  if (times.length === 0) return [];
  const own = await ownStepsFrom(db, adviserId, from);
  const named = namingConflicts(db);
  const views: OutsideTime[] = [];
  for (const { changedAt: _at, changedByName: _by, state, ...time } of times)
    views.push({ ...time, conflicts: state === 'held' ? await named(conflictsOf(time, own)) : [] });
  return views;
}
