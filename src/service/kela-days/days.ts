import { slotsOn, type KelaDay } from '#domain/kela-days/slots.ts';
import { fromSteps, type OccupiedStep } from '#domain/occupancy/from-steps.ts';
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
  const taken = new Map<string, OccupiedStep[]>();
  for (const { resourceId, on, minute, kind, id } of steps) {
    const key = `${on} ${resourceId}`;
    const ofDay = taken.get(key);
    const step = { minute, source: { kind, id } };
    if (ofDay) ofDay.push(step);
    else taken.set(key, [step]);
  }
  const inputs = new Map(adviserIds.map((id) => [id, hoursOf(plan, id)]));
  return (adviserId, on) =>
    slotsOn(on, {
      ...(inputs.get(adviserId) ?? hoursOf(plan, adviserId)),
      occupied: fromSteps(taken.get(`${on} ${adviserId}`) ?? []),
    });
}
