import { slotsOn, type KelaDay } from '#domain/kela-days/slots.ts';
import { fromSteps, type OccupiedStep } from '#domain/occupancy/from-steps.ts';
import type { Occupied } from '#domain/occupancy/occupied.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { occupiedSteps } from '#store/occupancy/occupied-steps.ts';
import { hoursOf, type KelaPlan } from './plan.ts';

/** Gives the Kela day of an adviser on a day of the range that was loaded. */
export type KelaDays = (adviserId: string, on: LocalDate) => KelaDay;

/**
 * The advisers' days from the first to the last (both included), with what takes their time: one query for all, and each
 * day computed when it is asked for. The plan has to cover the same days.
 */
export async function loadDays(
  db: ReadDb,
  plan: KelaPlan,
  adviserIds: readonly string[],
  from: LocalDate,
  to: LocalDate,
): Promise<KelaDays> {
  const steps = adviserIds.length === 0 ? [] : await occupiedSteps(db, adviserIds, from, to);
  const stretchesOf = splitByDay(steps);
  const inputs = new Map(adviserIds.map((id) => [id, hoursOf(plan, id)]));
  return (adviserId, on) =>
    slotsOn(on, {
      ...(inputs.get(adviserId) ?? hoursOf(plan, adviserId)),
      occupied: stretchesOf(adviserId, on),
    });
}

type Steps = Awaited<ReturnType<typeof occupiedSteps>>;

/** Finds the steps of a day in rows ordered by person and day; a search that ends early leaves the rest untouched. */
function splitByDay(steps: Steps): (adviserId: string, on: LocalDate) => Occupied[] {
  const firstOf = new Map<string, number>();
  for (const [index, { resourceId, on }] of steps.entries()) {
    const before = steps[index - 1];
    if (before?.on !== on || before.resourceId !== resourceId) firstOf.set(`${on} ${resourceId}`, index);
  }
  return (adviserId, day) => {
    const first = firstOf.get(`${day} ${adviserId}`);
    if (first === undefined) return [];
    const ofDay: OccupiedStep[] = [];
    for (let index = first; index < steps.length; index += 1) {
      const step = steps[index];
      if (step?.on !== day || step.resourceId !== adviserId) break;
      ofDay.push({ minute: step.minute, source: { kind: step.kind, id: step.id } });
    }
    return fromSteps(ofDay);
  };
}
