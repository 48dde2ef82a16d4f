import { localOf } from '#domain/time/instant.ts';
import { dutiesOf } from '#store/duty-shifts/duties-of.ts';
import { deleteDutyShift, setDeputy } from '#store/duty-shifts/duty-shifts.ts';
import { dropGapDeputy, openGap } from '#store/duty-shifts/gaps.ts';
import { release } from '#store/occupancy/occupy.ts';
import type { WriteCall } from '#service/write.ts';
import type { PersonDays } from './meanwhile.ts';

/**
 * Makes a visible gap of every coming place in the roster that the person has on the days: a day without its person is
 * unstaffed until somebody takes it. A duty that is over today stays as it was.
 */
export async function leaveDuties(
  { db, actor, now, audit, announce }: WriteCall,
  { id: absenceId, staffId, fromOn, toOn }: PersonDays & { readonly id: string },
): Promise<void> {
  const today = localOf(now);
  const from = fromOn < today.on ? today.on : fromOn;
  for (const shift of await dutiesOf(db, staffId, from, toOn)) {
    const { id, officeId, on, endMinute } = shift;
    if (on === today.on && endMinute <= today.minute) continue;
    const gap = { officeId, on, staffId, absenceId, openedAt: now };
    if (shift.staffId === staffId) {
      await openGap(db, { ...gap, place: 'person', deputyId: shift.deputyId });
      await deleteDutyShift(db, id);
      await release(db, { kind: 'duty-shift', id });
    } else {
      await openGap(db, { ...gap, place: 'deputy', deputyId: null });
      await setDeputy(db, id, null, { staffId: actor.id, at: now });
    }
    audit('dutyShift', id);
    announce(officeId, 'duty-shifts', 'calls');
  }
  await dropGapDeputy(db, staffId, from, toOn);
}
