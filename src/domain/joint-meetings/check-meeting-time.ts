import type { KelaDay } from '#domain/kela-days/slots.ts';
import { isOnGrid } from '#domain/occupancy/steps.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';

/** When a joint meeting is; of any length on the 5-minute grid. */
export interface MeetingTime extends MinuteRange {
  readonly on: LocalDate;
}

export interface MeetingTimeProblem {
  readonly field: 'on' | 'startMinute' | 'endMinute';
  readonly code: 'offGrid' | 'endNotAfterStart' | 'timeGone' | 'dayClosed' | 'outsideHours';
}

/**
 * What is wrong with the time whoever has it: off the grid, gone by, on a day that is closed, or not wholly within one
 * stretch of the adviser's hours. Slots don't matter: a joint meeting is often longer than one.
 */
export function checkMeetingTime(
  time: MeetingTime,
  day: Pick<KelaDay, 'state' | 'open'>,
  now: { readonly on: LocalDate; readonly minute: MinuteOfDay },
): MeetingTimeProblem[] {
  const problems: MeetingTimeProblem[] = [];
  const isPast = time.on < now.on || (time.on === now.on && time.endMinute <= now.minute);
  if (isPast) problems.push({ field: 'on', code: 'timeGone' });
  if (!isOnGrid(time.startMinute)) problems.push({ field: 'startMinute', code: 'offGrid' });
  if (!isOnGrid(time.endMinute)) problems.push({ field: 'endMinute', code: 'offGrid' });
  if (time.endMinute <= time.startMinute) problems.push({ field: 'endMinute', code: 'endNotAfterStart' });
  else if (day.state.kind === 'closed') problems.push({ field: 'on', code: 'dayClosed' });
  else if (!isInside(time, day.open)) problems.push({ field: 'startMinute', code: 'outsideHours' });
  return problems;
}

function isInside(time: MinuteRange, open: readonly MinuteRange[]): boolean {
  return open.some((one) => one.startMinute <= time.startMinute && time.endMinute <= one.endMinute);
}
