import { classifyStart, minutesAfterHours, type CallTime } from '#domain/service-hours/call-time.ts';
import type { ServiceDay } from '#domain/service-hours/service-hours.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { minuteOfDay, type MinuteOfDay } from '#domain/time/minute-of-day.ts';

/** Where a call stands in the line's days. */
export interface CallPlace {
  /** The local day on which it began; it belongs to that day even when it ends after midnight. */
  readonly on: LocalDate;
  readonly startMinute: MinuteOfDay;
  readonly time: CallTime;
  /** Whole minutes after the end of the hours; 0 while the call goes on. */
  readonly minutesAfterHours: number;
}

/**
 * Places a call by its beginning: 10.29 is inside 9.00–10.30 and 10.30 is not, whenever the call ends.
 *
 * @param dayOf the line's hours on a day
 */
export function placeCall(
  startedAt: Instant,
  endedAt: Instant | null,
  dayOf: (on: LocalDate) => ServiceDay,
): CallPlace {
  const { on, minute } = localOf(startedAt);
  const day = dayOf(on);
  const time = classifyStart(minute, day);
  if (endedAt === null) return { on, startMinute: minute, time, minutesAfterHours: 0 };
  const end = localOf(endedAt);
  const endMinute = end.on === on ? end.minute : minuteOfDay(1440);
  return {
    on,
    startMinute: minute,
    time,
    minutesAfterHours: minutesAfterHours({ startMinute: minute, endMinute }, day),
  };
}
