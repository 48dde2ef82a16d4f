import type { DutyShift } from '#contract/duty-shifts.ts';
import type { SourceRef } from '#domain/occupancy/occupied.ts';
import type { NoServiceWhy } from '#domain/service-hours/service-hours.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { dutyShiftOn, saveDutyShift, type StoredDutyShift } from '#store/duty-shifts/duty-shifts.ts';
import { closeGap } from '#store/duty-shifts/gaps.ts';
import { occupy, occupyInstead, type Clash } from '#store/occupancy/occupy.ts';
import { findOffice } from '#store/offices/offices.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import { found, refuse } from '#service/refuse.ts';
import { closedWhy, lineDay } from '#service/service-hours/line-day.ts';
import { dutyTime } from '#service/service-hours/met-duties.ts';
import type { WriteCall } from '#service/write.ts';
import { dutyShiftView } from './duty-shift-view.ts';
import { refuseClash } from './refuse-clash.ts';

/** A day's duty as it is to be. */
export interface Duty {
  readonly officeId: string;
  readonly on: LocalDate;
  readonly staffId: string;
  readonly deputyId: string | null;
  /** The pattern that fills the day; left out when it is named for the day alone. */
  readonly patternId?: string;
}

/** What came of giving a day's duty to somebody. */
export type DutyOutcome =
  | { readonly kind: 'named' }
  | { readonly kind: 'closed'; readonly why: NoServiceWhy }
  | { readonly kind: 'taken'; readonly clash: Clash };

/**
 * Gives the day's duty to a person and takes that half day of theirs: the line's hours and the office's recording time
 * after them. Whoever had the duty before has the time back. Nothing is written when the line is closed or the time taken.
 */
export async function tryDuty(
  { db, actor, now, newId, audit, announce }: WriteCall,
  duty: Duty,
  before: StoredDutyShift | undefined,
): Promise<DutyOutcome> {
  const { officeId, on, staffId } = duty;
  const { recordingMinutes } = found(await findOffice(db, officeId), 'office');
  const day = await lineDay(db, officeId, on);
  if (day.kind === 'closed') return day;
  const range = dutyTime(day, recordingMinutes);
  const id = before?.id ?? newId();
  const source: SourceRef = { kind: 'duty-shift', id };
  const time = { resourceId: staffId, on, range };
  const clash = before ? await occupyInstead(db, time, source, source) : await occupy(db, time, source);
  if (clash) return { kind: 'taken', clash };
  await saveDutyShift(db, {
    ...duty,
    ...range,
    id,
    patternId: duty.patternId ?? null,
    changedAt: now,
    changedById: actor.id,
  });
  await closeGap(db, officeId, on, 'person');
  if (duty.deputyId !== null) await closeGap(db, officeId, on, 'deputy');
  audit('dutyShift', id);
  announce(officeId, 'duty-shifts', 'calls');
  return { kind: 'named' };
}

/** The same, refusing what stands in the way. @throws DAY_CLOSED, SLOT_TAKEN with what is in the way */
export async function nameDuty(
  call: WriteCall,
  duty: Duty,
  before: StoredDutyShift | undefined,
): Promise<DutyShift> {
  const { db } = call;
  const { officeId, on } = duty;
  refuseUnknownDay('on', on);
  const outcome = await tryDuty(call, duty, before);
  if (outcome.kind === 'closed') return refuse('DAY_CLOSED', closedWhy(outcome.why));
  if (outcome.kind === 'taken') return refuseClash(db, on, outcome.clash);
  return dutyShiftView(found(await dutyShiftOn(db, officeId, on), 'dutyShift'));
}
