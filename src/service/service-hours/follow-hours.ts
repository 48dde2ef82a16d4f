import { localOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { lastKnownDay } from '#service/kela-days/calendar.ts';
import type { WriteCall } from '#service/write.ts';
import { lineDays } from './line-day.ts';
import { fitDuties, metDuties, type MetShift } from './met-duties.ts';

/** Nobody loses a duty for its recording time alone: where that meets something else, the duty keeps the time it has. */
const keepsTime = ({ holdsLine, clashes }: MetShift) => holdsLine && clashes.length > 0;

/** Puts the coming duties of the days (both ends included) on the hours that are in force by now. */
export async function followHours(
  call: WriteCall,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<void> {
  const hoursOn = await lineDays(call.db, officeId, from, to);
  const met = await metDuties(call.db, officeId, { from, to }, hoursOn, call.now);
  await fitDuties(
    call,
    officeId,
    met.filter((one) => !keepsTime(one)),
  );
}

/**
 * Gives the duties that are not over the recording time that the office has by now; answers with the days that keep their
 * earlier one, because who has the duty has something else by then.
 */
export async function followRecordingTime(call: WriteCall, officeId: string): Promise<LocalDate[]> {
  const { db, now } = call;
  const today = localOf(now);
  const hoursOn = await lineDays(db, officeId, today.on, lastKnownDay);
  const met = (await metDuties(db, officeId, { from: today.on, to: lastKnownDay }, hoursOn, now)).filter(
    ({ shift, holdsLine }) => holdsLine && (shift.on > today.on || shift.endMinute > today.minute),
  );
  await fitDuties(
    call,
    officeId,
    met.filter((one) => !keepsTime(one)),
  );
  return met.filter(keepsTime).map(({ shift }) => shift.on);
}
