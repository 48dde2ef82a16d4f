import type { DutyShift } from '#contract/duty-shifts.ts';
import { awayOn } from '#domain/absences/away.ts';
import { localOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { absencesBetween } from '#store/absences/absences.ts';
import { dutyShiftOn, setDeputy } from '#store/duty-shifts/duty-shifts.ts';
import { closeGap } from '#store/duty-shifts/gaps.ts';
import { found, refuse } from '#service/refuse.ts';
import { closedWhy, lineDay } from '#service/service-hours/line-day.ts';
import type { WriteCall } from '#service/write.ts';
import { dutyShiftView } from './duty-shift-view.ts';

/**
 * "Olen varalla": takes the deputy's empty place of a day that has its person. A deputy's time is not taken, only promised
 * in case. @throws SLOT_TAKEN, DAY_CLOSED, NOT_POSSIBLE_NOW, INVALID_INPUT for the day's own person and for who is away
 */
export async function takeDeputy(
  { db, actor, now, audit, announce }: WriteCall,
  { officeId, on }: { readonly officeId: string; readonly on: LocalDate },
): Promise<DutyShift> {
  const day = await lineDay(db, officeId, on);
  if (day.kind === 'closed') return refuse('DAY_CLOSED', closedWhy(day.why));
  const shift = await dutyShiftOn(db, officeId, on);
  if (on < localOf(now).on || !shift)
    return refuse('NOT_POSSIBLE_NOW', { entity: 'dutyShift', state: shift ? 'past' : 'unstaffed' });
  if (shift.deputyId === actor.id) return dutyShiftView(shift);
  if (shift.staffId === actor.id)
    return refuse('INVALID_INPUT', { problems: [{ field: 'place', code: 'samePerson' }] });
  if (awayOn(actor.id, on, await absencesBetween(db, on, on)))
    return refuse('INVALID_INPUT', { problems: [{ field: 'place', code: 'away' }] });
  if (shift.deputyId !== null)
    return refuse('SLOT_TAKEN', {
      takenBy: 'duty-shift',
      byName: shift.deputyName,
      at: shift.changedAt,
      startMinute: shift.startMinute,
      endMinute: shift.endMinute,
      nearest: [],
    });
  await setDeputy(db, shift.id, actor.id, { staffId: actor.id, at: now });
  await closeGap(db, officeId, on, 'deputy');
  audit('dutyShift', shift.id);
  announce(officeId, 'duty-shifts', 'calls');
  return dutyShiftView(found(await dutyShiftOn(db, officeId, on), 'dutyShift'));
}
