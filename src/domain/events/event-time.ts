import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { EventState } from './event.ts';

interface TimedEvent {
  readonly state: EventState;
  readonly on: LocalDate;
  readonly startMinute: MinuteOfDay;
  readonly endMinute: MinuteOfDay;
}

interface Moment {
  readonly on: LocalDate;
  readonly minute: MinuteOfDay;
}

/** The lists of the screen: still to come (or going on), over but without a report, and done with. */
export const eventGroups = ['toReport', 'coming', 'past'] as const;

export type EventGroup = (typeof eventGroups)[number];

/** In which list an event stands now. */
export function eventGroup(event: TimedEvent, now: Moment): EventGroup {
  if (event.state !== 'planned') return 'past';
  const isOver = event.on < now.on || (event.on === now.on && event.endMinute <= now.minute);
  return isOver ? 'toReport' : 'coming';
}

/** True when heads may be counted: it has begun and was not cancelled. A report can be put right later. */
export function mayReport(event: TimedEvent, now: Moment): boolean {
  if (event.state === 'cancelled') return false;
  return event.on < now.on || (event.on === now.on && event.startMinute <= now.minute);
}
