import { awayHours } from '#domain/absences/absence.ts';
import { plusWorkingDays } from '#domain/calendar/working-days.ts';
import { saveAbsence } from '#store/absences/absences.ts';
import { deleteDutyShift, dutyShiftsBetween } from '#store/duty-shifts/duty-shifts.ts';
import { openGap } from '#store/duty-shifts/gaps.ts';
import { release } from '#store/occupancy/occupy.ts';
import { takeFree } from '#store/occupancy/take-free.ts';
import { insertLineException } from '#store/service-hours/exceptions.ts';
import type { Filling } from './filling.ts';

/** Working days from now on which somebody is away, and on which the line is closed for training. */
const AWAY_IN = 7;
const CLOSED_IN = 15;

/** A day of leave that has left a gap in the roster, and a day on which the line alone is closed. */
export async function fillRoster({ db, now, today, officeId, person, newId }: Filling): Promise<void> {
  const on = plusWorkingDays(today, AWAY_IN);
  const [shift] = await dutyShiftsBetween(db, officeId, on, plusWorkingDays(on, 3));
  if (shift) {
    const { staffId, deputyId } = shift;
    const id = newId('absence');
    const days = { id, staffId, fromOn: shift.on, toOn: shift.on, deputyId };
    await saveAbsence(db, { ...days, kind: 'leave' }, { staffId: person('manager'), at: now });
    await openGap(db, {
      officeId,
      on: shift.on,
      place: 'person',
      staffId,
      deputyId,
      absenceId: id,
      openedAt: now,
    });
    await deleteDutyShift(db, shift.id);
    await release(db, { kind: 'duty-shift', id: shift.id });
    const time = { resourceId: staffId, on: shift.on, range: awayHours };
    await takeFree(db, time, { kind: 'absence', id });
  }
  const closedOn = plusWorkingDays(today, CLOSED_IN);
  await insertLineException(
    db,
    {
      id: newId('line-exception'),
      officeId,
      kind: 'closed',
      fromOn: closedOn,
      toOn: closedOn,
      startMinute: null,
      endMinute: null,
      reason: 'koulutuspäivä',
      opensOnHoliday: false,
    },
    now,
  );
}
