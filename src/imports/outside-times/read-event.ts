import ICAL from 'ical.js';
import type { CalendarTime, Revision } from '#domain/outside-times/calendar-time.ts';
import { isBoundedRule } from './rule-limits.ts';
import { spanOf, type Length } from './span-of.ts';
import { daysBetween, type LocalDate } from '#domain/time/local-date.ts';
import { dayOf, markOf, timeIn, type TimeOfCalendar } from './time-of.ts';

const LONGEST_UID = 1000;
const DAY_MS = 86_400_000;
/** Lines that say when, and the days and times of a clock that their values may be. */
const timeLine = /^(?:DTSTART|DTEND|RECURRENCE-ID)[;:].*?([^:]*)$/gim;
const realTime = /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])[0-5]\d([0-5]\d|60)Z?)?$/i;

/** One VEVENT, as far as it concerns somebody's time. */
export interface ReadEvent extends Revision {
  readonly event: string;
  readonly is: CalendarTime['is'];
  readonly start: TimeOfCalendar;
  readonly length: Length;
  /** Which occurrence of a series it stands for (RECURRENCE-ID), and whether for all after it too. */
  readonly stands: { readonly mark: string; readonly on: LocalDate; readonly andLater: boolean } | null;
  readonly repeats: boolean;
  readonly component: ICAL.Component;
}

/** Reads one event's text in its calendar. Undefined when it can't be understood, so that one bad event spoils no file. */
export function readEvent(calendar: ICAL.Component, text: string, method: string): ReadEvent | undefined {
  const rules = [...text.matchAll(/^RRULE[^:\r\n]*:(.*)$/gim)].map(([, rule = '']) => rule);
  if (rules.length > 1 || !rules.every(isBoundedRule)) return undefined;
  const written = [...text.matchAll(timeLine)].map(([, value = '']) => value.trim());
  if (!written.every((value) => realTime.test(value))) return undefined;
  try {
    const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
    calendar.addSubcomponent(component);
    const event: unknown = component.getFirstPropertyValue('uid');
    const start = timeIn(component, 'dtstart');
    if (typeof event !== 'string' || event === '' || event.length > LONGEST_UID || !start) return undefined;
    const length = lengthOf(component, start);
    const stands = standsFor(component);
    if (!length || stands === undefined) return undefined;
    const repeats = component.hasProperty('rrule') || component.hasProperty('rdate');
    return {
      event,
      is: stateOf(component, method),
      start,
      length,
      stands,
      repeats,
      component,
      ...revisionOf(component),
    };
  } catch {
    return undefined;
  }
}

/** The event as one time, without what its rule adds. */
export function ownTime(read: ReadEvent): CalendarTime {
  return {
    event: read.event,
    occurrence: read.stands?.mark ?? '',
    sequence: read.sequence,
    stampedAt: read.stampedAt,
    is: read.is,
    span: spanOf(read.start, read.length),
  };
}

/** How long it lasts: whole days for a day, else milliseconds; without an end a day lasts a day and a moment no time. */
function lengthOf(component: ICAL.Component, start: TimeOfCalendar): Length | undefined {
  const end = component.hasProperty('dtend') ? timeIn(component, 'dtend') : null;
  if (end === undefined) return undefined;
  const duration: unknown = component.getFirstPropertyValue('duration');
  const given = duration instanceof ICAL.Duration ? duration.toSeconds() * 1000 : 0;
  if (start.kind === 'day') {
    const days = end === null ? Math.round(given / DAY_MS) : daysBetween(start.on, dayOf(end));
    return { days: Math.max(1, days) };
  }
  if (end === null) return { ms: Math.max(0, given) };
  return end.kind === 'moment' ? { ms: Math.max(0, end.at - start.at) } : undefined;
}

function standsFor(component: ICAL.Component): ReadEvent['stands'] | undefined {
  if (!component.hasProperty('recurrence-id')) return null;
  const time = timeIn(component, 'recurrence-id');
  if (!time) return undefined;
  const range: unknown = component.getFirstProperty('recurrence-id')?.getParameter('range');
  return { mark: markOf(time), on: dayOf(time), andLater: range === 'THISANDFUTURE' };
}

function stateOf(component: ICAL.Component, method: string): CalendarTime['is'] {
  const say = (name: string) => String(component.getFirstPropertyValue(name) ?? '').toUpperCase();
  if (method === 'CANCEL' || say('status') === 'CANCELLED') return 'cancelled';
  return say('transp') === 'TRANSPARENT' ? 'free' : 'busy';
}

function revisionOf(component: ICAL.Component): Revision {
  const sequence = Number(component.getFirstPropertyValue('sequence') ?? 0);
  const stamp = timeIn(component, 'dtstamp');
  return {
    sequence: Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0,
    stampedAt: stamp?.kind === 'moment' ? stamp.at : null,
  };
}
