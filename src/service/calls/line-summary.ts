import type { DutyShift } from '#contract/duty-shifts.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { ReadDb } from '#store/database.ts';
import { dutyShiftOn } from '#store/duty-shifts/duty-shifts.ts';
import { dutyShiftView } from '#service/duty-shifts/duty-shift-view.ts';
import { closedWhy, lineDay } from '#service/service-hours/line-day.ts';

/** Hours of the line on a day, or why there are none, and who has the duty. */
export async function lineSummary(
  db: ReadDb,
  officeId: string,
  on: LocalDate,
): Promise<{
  hours: MinuteRange | null;
  closed: { why: string; name: string | null } | null;
  dutyShift: DutyShift | null;
}> {
  const day = await lineDay(db, officeId, on);
  const shift = await dutyShiftOn(db, officeId, on);
  return {
    hours: day.kind === 'open' ? { startMinute: day.startMinute, endMinute: day.endMinute } : null,
    closed: day.kind === 'closed' ? closedWhy(day.why) : null,
    dutyShift: shift ? dutyShiftView(shift) : null,
  };
}
