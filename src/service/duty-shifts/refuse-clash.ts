import { STEP_MINUTES } from '#domain/occupancy/steps.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import type { ReadDb } from '#store/database.ts';
import type { Clash } from '#store/occupancy/occupy.ts';
import { heldOn, originOf } from '#store/occupancy/origin.ts';
import { refuse } from '#service/refuse.ts';

/** Refuses a duty for a person whose time has gone: by what, from when to when, and who arranged it. */
export async function refuseClash(db: ReadDb, on: LocalDate, clash: Clash): Promise<never> {
  const held = await heldOn(db, clash, on);
  const origin = await originOf(db, clash);
  return refuse('SLOT_TAKEN', {
    takenBy: clash.kind,
    byName: origin?.byName ?? null,
    at: origin?.at ?? null,
    startMinute: minuteOfDay(held?.first ?? clash.minute),
    endMinute: minuteOfDay((held?.last ?? clash.minute) + STEP_MINUTES),
    nearest: [],
  });
}
