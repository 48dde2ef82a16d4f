import type { LocalDate } from '#domain/time/local-date.ts';
import { deleteDutyShift, dutyShiftOn } from '#store/duty-shifts/duty-shifts.ts';
import { release } from '#store/occupancy/occupy.ts';
import { changed } from '#service/changed.ts';
import { found } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';

/** Takes person and deputy off a day, also off one gone by on which nobody answered after all. */
export async function clearDuty(
  { db, audit, announce }: WriteCall,
  { officeId, on, version }: { readonly officeId: string; readonly on: LocalDate; readonly version: number },
): Promise<{ on: LocalDate }> {
  const shift = found(await dutyShiftOn(db, officeId, on), 'dutyShift');
  changed('dutyShift', shift, version, { byName: shift.changedByName, at: shift.changedAt });
  await deleteDutyShift(db, shift.id);
  await release(db, { kind: 'duty-shift', id: shift.id });
  audit('dutyShift', shift.id);
  announce(officeId, 'duty-shifts', 'calls');
  return { on };
}
