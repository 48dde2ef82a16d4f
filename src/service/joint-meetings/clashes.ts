import type { PersonClash } from '#contract/refusals.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { namesOf } from '#store/kela-days/advisers.ts';
import type { ReadDb } from '#store/database.ts';
import { originOf } from '#store/occupancy/origin.ts';
import type { PersonTaken } from '#store/occupancy/people.ts';
import { refuse } from '#service/refuse.ts';

/** Says whose time is taken, by what, and who arranged that and when. */
export async function nameClashes(
  db: ReadDb,
  on: LocalDate,
  taken: readonly PersonTaken[],
): Promise<PersonClash[]> {
  const names = await namesOf(
    db,
    taken.map(({ resourceId }) => resourceId),
  );
  const clashes: PersonClash[] = [];
  for (const { resourceId, startMinute, endMinute, source } of taken) {
    const origin = await originOf(db, source);
    clashes.push({
      staffId: resourceId,
      staffName: names.get(resourceId) ?? '',
      on,
      startMinute,
      endMinute,
      takenBy: source.kind,
      byName: origin?.byName ?? null,
      at: origin?.at ?? null,
    });
  }
  return clashes;
}

/** Refuses a save whose people are not all free any more; does nothing when they are. */
export async function refuseTaken(db: ReadDb, on: LocalDate, taken: readonly PersonTaken[]): Promise<void> {
  if (taken.length > 0) refuse('PEOPLE_TAKEN', { clashes: await nameClashes(db, on, taken) });
}
