import type { AbsenceView, AgreedMeanwhile } from '#contract/absences.ts';
import { fromSteps } from '#domain/occupancy/from-steps.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { dutiesOf } from '#store/duty-shifts/duties-of.ts';
import { namesOf } from '#store/kela-days/advisers.ts';
import { occupiedSteps } from '#store/occupancy/occupied-steps.ts';
import { originOf } from '#store/occupancy/origin.ts';

/** Days of a person. */
export interface PersonDays {
  readonly staffId: string;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
}

/** Duties are counted as such, and what a person has agreed elsewhere is theirs to move. */
const apart: readonly string[] = ['duty-shift', 'absence', 'outside'];

/** What of the office's the person has on the days from today on, but for duties; each with who arranged it. */
export async function agreedMeanwhile(
  db: ReadDb,
  { staffId, fromOn, toOn }: PersonDays,
  now: Instant,
): Promise<AgreedMeanwhile[]> {
  const today = localOf(now);
  const from = fromOn < today.on ? today.on : fromOn;
  const rows = (await occupiedSteps(db, [staffId], from, toOn)).filter(({ kind }) => !apart.includes(kind));
  const staffName = (await namesOf(db, [staffId])).get(staffId) ?? '';
  const agreed: AgreedMeanwhile[] = [];
  for (const [on, steps] of Map.groupBy(rows, (row) => row.on))
    for (const { source, startMinute, endMinute } of fromSteps(
      steps.map(({ minute, kind, id }) => ({ minute, source: { kind, id } })),
    )) {
      if (on === today.on && endMinute <= today.minute) continue;
      const origin = await originOf(db, source);
      const [byName, at] = [origin?.byName ?? null, origin?.at ?? null];
      const what = { id: source.id, takenBy: source.kind, on, startMinute, endMinute };
      agreed.push({ staffId, staffName, ...what, byName, at });
    }
  return agreed;
}

/** The person's places in the roster on the days, from today on; of today only while the duty goes on. */
export async function dutiesMeanwhile(
  db: ReadDb,
  { staffId, fromOn, toOn }: PersonDays,
  now: Instant,
): Promise<AbsenceView['duties']> {
  const today = localOf(now);
  const from = fromOn < today.on ? today.on : fromOn;
  return (await dutiesOf(db, staffId, from, toOn))
    .filter(({ on, endMinute }) => on > today.on || endMinute > today.minute)
    .map(({ officeId, on, staffId: person, deputyName }) => ({
      officeId,
      on,
      place: person === staffId ? 'person' : 'deputy',
      deputyName: person === staffId ? deputyName : null,
    }));
}
