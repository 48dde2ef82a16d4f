import { holds, type MinuteOfDay, type MinuteRange } from '#domain/time/minute-of-day.ts';
import type { ServiceDay } from './service-hours.ts';

/** When a call began in relation to the hours; only `inside` is counted in rates. */
export const callTimes = ['inside', 'outside', 'closed'] as const;

export type CallTime = (typeof callTimes)[number];

/** The time of a call that began on the minute of a day with these hours; the end of the hours is outside. */
export function classifyStart(minute: MinuteOfDay, day: ServiceDay): CallTime {
  if (day.kind === 'closed') return 'closed';
  return holds(day, minute) ? 'inside' : 'outside';
}

/** Minutes of the call that ran past the end of the hours; 0 on a closed day, whose calls are all outside. */
export function minutesAfterHours(call: MinuteRange, day: ServiceDay): number {
  if (day.kind === 'closed') return 0;
  return Math.max(0, call.endMinute - Math.max(call.startMinute, day.endMinute));
}
