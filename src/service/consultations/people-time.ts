import type { ConsultationClash } from '#contract/consultations.ts';
import { clashesOf } from '#domain/consultations/clashes.ts';
import { fromSteps } from '#domain/occupancy/from-steps.ts';
import type { SourceRef } from '#domain/occupancy/occupied.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';
import { namesOf } from '#store/kela-days/advisers.ts';
import { occupiedSteps } from '#store/occupancy/occupied-steps.ts';
import { occupy } from '#store/occupancy/occupy.ts';
import { originOf } from '#store/occupancy/origin.ts';
import { refuse } from '#service/refuse.ts';

/** What the people have at the time on the days, each with who arranged it. */
export async function clashesFor(
  db: ReadDb,
  people: readonly string[],
  wanted: MinuteRange,
  days: readonly LocalDate[],
  own?: SourceRef,
): Promise<ConsultationClash[]> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || people.length === 0) return [];
  const steps = Map.groupBy(
    await occupiedSteps(db, people, first, last),
    ({ resourceId, on }) => `${resourceId} ${on}`,
  );
  const clashes = clashesOf(
    wanted,
    days,
    people,
    (personId, on) =>
      fromSteps(
        (steps.get(`${personId} ${on}`) ?? []).map(({ minute, kind, id }) => ({
          minute,
          source: { kind, id },
        })),
      ),
    own,
  );
  const names = await namesOf(db, people);
  const told: ConsultationClash[] = [];
  for (const { personId, on, startMinute, endMinute, source } of clashes)
    told.push({
      personId,
      personName: names.get(personId) ?? '',
      on,
      startMinute,
      endMinute,
      takenBy: source.kind,
      byName: (await originOf(db, source))?.byName ?? null,
    });
  return told;
}

/**
 * Takes the time of everybody for the consultation, or refuses with what is in the way; nothing of the write is kept then.
 * @throws SLOT_TAKEN
 */
export async function takeTogether(
  db: WriteDb,
  people: readonly string[],
  { on, range }: { readonly on: LocalDate; readonly range: MinuteRange },
  consultationId: string,
): Promise<void> {
  const source: SourceRef = { kind: 'consultation', id: consultationId };
  for (const resourceId of people) {
    const clash = await occupy(db, { resourceId, on, range }, source);
    if (!clash) continue;
    const [named] = await clashesFor(db, [resourceId], range, [on], source);
    const origin = await originOf(db, clash);
    return refuse('SLOT_TAKEN', {
      takenBy: clash.kind,
      byName: origin?.byName ?? null,
      at: origin?.at ?? null,
      startMinute: named?.startMinute ?? range.startMinute,
      endMinute: named?.endMinute ?? range.endMinute,
      nearest: [],
    });
  }
}
