import type { DutyShift } from '#contract/duty-shifts.ts';
import { localOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { dutyShiftOn } from '#store/duty-shifts/duty-shifts.ts';
import { gapsBetween } from '#store/duty-shifts/gaps.ts';
import { refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { dutyShiftView } from './duty-shift-view.ts';
import { nameDuty } from './name-duty.ts';

/**
 * "Otan vuoron": takes an unstaffed day. Of two who try, the second is refused with SLOT_TAKEN, which names who has the
 * duty and since when; for the person who has it already the answer is the duty itself.
 *
 * @throws SLOT_TAKEN, DAY_CLOSED, NOT_POSSIBLE_NOW for a day gone by
 */
export async function takeDuty(
  call: WriteCall,
  { officeId, on }: { readonly officeId: string; readonly on: LocalDate },
): Promise<DutyShift> {
  const { db, actor, now } = call;
  if (on < localOf(now).on) return refuse('NOT_POSSIBLE_NOW', { entity: 'dutyShift', state: 'past' });
  const taken = await dutyShiftOn(db, officeId, on);
  if (!taken) {
    // The day's deputy stays its deputy, unless it is the deputy who takes it.
    const [gap] = await gapsBetween(db, officeId, on, on);
    const deputyId = gap?.place === 'person' && gap.deputyId !== actor.id ? gap.deputyId : null;
    return nameDuty(call, { officeId, on, staffId: actor.id, deputyId }, undefined);
  }
  if (taken.staffId === actor.id) return dutyShiftView(taken);
  return refuse('SLOT_TAKEN', {
    takenBy: 'duty-shift',
    byName: taken.staffName,
    at: taken.changedAt,
    startMinute: taken.startMinute,
    endMinute: taken.endMinute,
    nearest: [],
  });
}
