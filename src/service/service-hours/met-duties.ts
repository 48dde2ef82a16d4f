import type { PersonClash } from '#contract/refusals.ts';
import type { ServiceDay } from '#domain/service-hours/service-hours.ts';
import { STEP_MINUTES } from '#domain/occupancy/steps.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { minuteOfDay, type MinuteRange } from '#domain/time/minute-of-day.ts';
import type { ReadDb } from '#store/database.ts';
import {
  deleteDutyShift,
  dutyShiftsBetween,
  setDutyTime,
  type StoredDutyShift,
} from '#store/duty-shifts/duty-shifts.ts';
import { heldOn, originOf } from '#store/occupancy/origin.ts';
import { occupyInstead, release } from '#store/occupancy/occupy.ts';
import { takenOf } from '#store/occupancy/people.ts';
import { findOffice } from '#store/offices/offices.ts';
import { found } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';

const LAST_MINUTE = 1440;

/** A coming duty that does not fit the hours of its day: `range` is its new time, null when the line is closed. */
export interface MetShift {
  readonly shift: StoredDutyShift;
  readonly range: MinuteRange | null;
  readonly clashes: readonly PersonClash[];
  /** The time it has holds the line's hours whole: only the time for recording would be longer or shorter. */
  readonly holdsLine: boolean;
}

/** The half day that a duty takes: the line's hours and the recording time after them. */
export function dutyTime(hours: MinuteRange, recordingMinutes: number): MinuteRange {
  return {
    startMinute: hours.startMinute,
    endMinute: minuteOfDay(Math.min(hours.endMinute + recordingMinutes, LAST_MINUTE)),
  };
}

/** The duties of the days, from today on, that the hours leave without service or move; with what is in their way. */
export async function metDuties(
  db: ReadDb,
  officeId: string,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  hoursOn: (on: LocalDate) => ServiceDay,
  now: Instant,
): Promise<MetShift[]> {
  const today = localOf(now).on;
  const { recordingMinutes } = found(await findOffice(db, officeId), 'office');
  const met: MetShift[] = [];
  for (const shift of await dutyShiftsBetween(db, officeId, from < today ? today : from, to)) {
    const day = hoursOn(shift.on);
    const held = await heldOn(db, { kind: 'duty-shift', id: shift.id }, shift.on);
    const range = day.kind === 'closed' ? null : dutyTime(day, recordingMinutes);
    const isSame = range
      ? held?.first === range.startMinute && held.last + STEP_MINUTES === range.endMinute
      : held === undefined;
    const holdsLine =
      day.kind === 'open' && held?.first === day.startMinute && held.last + STEP_MINUTES >= day.endMinute;
    if (!isSame)
      met.push({ shift, range, holdsLine, clashes: range ? await inTheWay(db, shift, range) : [] });
  }
  return met;
}

/**
 * Lets the duties go or moves them to their new hours. A closed day keeps its names, and they have the time again when it
 * opens. Where the person has something else by then the day is left without anybody, which the roster shows.
 */
export async function fitDuties(
  { db, actor, now, audit, announce }: WriteCall,
  officeId: string,
  met: readonly MetShift[],
): Promise<void> {
  for (const { shift, range } of met) {
    const source = { kind: 'duty-shift' as const, id: shift.id };
    const time = { resourceId: shift.staffId, on: shift.on, range: range ?? shift };
    const clash = range ? await occupyInstead(db, time, source, source) : undefined;
    if (range === null || clash) await release(db, source);
    if (clash) await deleteDutyShift(db, shift.id);
    else if (range) await setDutyTime(db, shift.id, range, { staffId: actor.id, at: now });
    audit('dutyShift', shift.id);
  }
  if (met.length > 0) announce(officeId, 'duty-shifts', 'calls');
}

async function inTheWay(db: ReadDb, shift: StoredDutyShift, range: MinuteRange): Promise<PersonClash[]> {
  const { id, on, staffId, staffName } = shift;
  const taken = await takenOf(db, { resourceIds: [staffId], on, range }, { kind: 'duty-shift', id });
  const clashes: PersonClash[] = [];
  for (const { source, startMinute, endMinute } of taken) {
    const origin = await originOf(db, source);
    const [byName, at] = [origin?.byName ?? null, origin?.at ?? null];
    clashes.push({ staffId, staffName, on, startMinute, endMinute, takenBy: source.kind, byName, at });
  }
  return clashes;
}
