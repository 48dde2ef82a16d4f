import { stepsOf } from '#domain/occupancy/steps.ts';
import { instantOf } from '#domain/time/instant.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { insertAll, type RowOf } from '#store/insert-all.ts';
import type { WriteDb } from '#store/database.ts';
import { lineDays, lineHours } from './days.ts';
import type { BenchPeople } from './people.ts';

/** Names the counsellor for the line on every day of the history, with the time it takes. */
export async function fillDutyShifts(db: WriteDb, people: BenchPeople): Promise<void> {
  const { officeId, counsellorId } = people;
  const shifts: RowOf<'duty_shift'>[] = [];
  const steps: RowOf<'occupancy'>[] = [];
  for (const on of lineDays()) {
    const id = `${officeId}-shift-${on}`;
    shifts.push({
      id,
      office_id: officeId,
      on_date: on,
      staff_id: counsellorId,
      start_minute: lineHours.startMinute,
      end_minute: lineHours.endMinute,
      changed_at: instantOf(on, at(8)),
      changed_by_id: counsellorId,
    });
    for (const minute of stepsOf(lineHours))
      steps.push({
        resource_id: counsellorId,
        on_date: on,
        minute,
        source_kind: 'duty-shift',
        source_id: id,
      });
  }
  await insertAll(db, 'duty_shift', shifts);
  await insertAll(db, 'occupancy', steps);
}
