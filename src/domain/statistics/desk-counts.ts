import type { EventKind, EventState } from '#domain/events/event.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';

/** What is counted of an event: head counts, nobody’s identity. */
export interface EventFact extends MinuteRange {
  readonly kind: EventKind;
  readonly state: EventState;
  /** People met; null until somebody has said how many came, and 0 is a result. */
  readonly visitors: number | null;
  /** Of them new to services; null when that was not counted. */
  readonly newVisitors: number | null;
}

/** Questions about Kela at the desk, of one topic. */
export interface QuestionFact {
  readonly topicCode: string;
  readonly count: number;
}

/** What of a day belongs to the desk and to the people who go out. */
export interface DeskDayFact {
  readonly questions: readonly QuestionFact[];
  readonly events: readonly EventFact[];
}

/** A day of neither. */
export const noDeskDay: DeskDayFact = { questions: [], events: [] };

/** Desk and events of a day or a month. A cancelled event is in no count. */
export interface DeskCounts {
  readonly deskQuestions: number;
  /** Those with 0 visitors included. */
  readonly eventsHeld: number;
  /** The day has come, but nobody has said how many came; not in `eventsHeld`. */
  readonly eventsUnreported: number;
  /** Minutes of the held events. */
  readonly eventMinutes: number;
  readonly eventVisitors: number;
  /** Of the visitors new to services, from the events in which that was counted. */
  readonly eventNewVisitors: number;
}

/** The counts of one day, or of a month’s days together. */
export function countDesk(days: readonly DeskDayFact[]): DeskCounts {
  const events = days.flatMap((day) => day.events);
  const held = events.filter(({ state }) => state === 'held');
  const sum = (of: (event: EventFact) => number) => held.reduce((total, event) => total + of(event), 0);
  return {
    deskQuestions: days.flatMap(({ questions }) => questions).reduce((total, { count }) => total + count, 0),
    eventsHeld: held.length,
    eventsUnreported: events.filter(({ state }) => state === 'planned').length,
    eventMinutes: sum(({ startMinute, endMinute }) => endMinute - startMinute),
    eventVisitors: sum(({ visitors }) => visitors ?? 0),
    eventNewVisitors: sum(({ newVisitors }) => newVisitors ?? 0),
  };
}
