import type { OutsideConflict } from '#contract/outside-times.ts';
import type { Conflict } from '#domain/outside-times/conflicts.ts';
import type { ReadDb } from '#store/database.ts';
import { originOf } from '#store/occupancy/origin.ts';

/** Says of each conflict who arranged it; one look for each thing, however often it is met. */
export function namingConflicts(db: ReadDb): (conflicts: readonly Conflict[]) => Promise<OutsideConflict[]> {
  const names = new Map<string, string | null>();
  return async (conflicts) => {
    const named: OutsideConflict[] = [];
    for (const { source, on, startMinute, endMinute } of conflicts) {
      const key = `${source.kind} ${source.id}`;
      if (!names.has(key)) names.set(key, (await originOf(db, source))?.byName ?? null);
      named.push({ ...source, on, startMinute, endMinute, byName: names.get(key) ?? null });
    }
    return named;
  };
}
