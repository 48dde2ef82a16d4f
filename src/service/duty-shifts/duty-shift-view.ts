import type { DutyShift } from '#contract/duty-shifts.ts';
import type { StoredDutyShift } from '#store/duty-shifts/duty-shifts.ts';

/** The duty as the contract shows it. */
export function dutyShiftView({ changedAt: _at, changedByName: _by, ...shift }: StoredDutyShift): DutyShift {
  return shift;
}
