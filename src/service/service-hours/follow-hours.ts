import type { LocalDate } from '#domain/time/local-date.ts';
import type { WriteCall } from '#service/write.ts';
import { lineDays } from './line-day.ts';
import { fitDuties, metDuties } from './met-duties.ts';

/** Puts the coming duties of the days (both ends included) on the hours that are in force by now. */
export async function followHours(
  call: WriteCall,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<void> {
  const hoursOn = await lineDays(call.db, officeId, from, to);
  await fitDuties(call, officeId, await metDuties(call.db, officeId, { from, to }, hoursOn, call.now));
}
