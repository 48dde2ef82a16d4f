import { localOf } from '#domain/time/instant.ts';
import { dutyShiftOn, setDeputy } from '#store/duty-shifts/duty-shifts.ts';
import { closeGap, type StoredGap } from '#store/duty-shifts/gaps.ts';
import { tryDuty } from '#service/duty-shifts/name-duty.ts';
import type { WriteCall } from '#service/write.ts';

/** The gaps are no longer anybody's to fill. */
export async function closeGaps({ db }: WriteCall, gaps: readonly StoredGap[]): Promise<void> {
  for (const { officeId, on, place } of gaps) await closeGap(db, officeId, on, place);
}

/**
 * Gives a person back the places that an absence had emptied, but for those that somebody else has taken meanwhile. A day
 * that can't be given back (the line is closed now, or the time has gone) stays without a person, which the roster shows.
 */
export async function returnDuties(call: WriteCall, gaps: readonly StoredGap[]): Promise<void> {
  const { db, actor, now, audit } = call;
  const today = localOf(now).on;
  for (const { officeId, on, place, staffId, deputyId } of gaps) {
    if (on < today) continue;
    const shift = await dutyShiftOn(db, officeId, on);
    if (place === 'person' && !shift) await tryDuty(call, { officeId, on, staffId, deputyId }, undefined);
    if (place === 'deputy' && shift?.deputyId === null && shift.staffId !== staffId) {
      await setDeputy(db, shift.id, staffId, { staffId: actor.id, at: now });
      audit('dutyShift', shift.id);
    }
  }
}
