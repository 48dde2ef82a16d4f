import ICAL from 'ical.js';
import { instantOf, localOf, type Instant } from '#domain/time/instant.ts';
import { isLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';

/** A time of a calendar: a moment, or a whole day. */
export type TimeOfCalendar =
  { readonly kind: 'moment'; readonly at: Instant } | { readonly kind: 'day'; readonly on: LocalDate };

/** Names under which Windows and others know the office's own zone, for a file that names it without describing it. */
const officeZones = /^(FLE Standard Time|\(UTC\+02:00\) Helsinki.*|Europe\/(Helsinki|Mariehamn)|Finland)$/i;
const firstYear = 1900;
const lastYear = 2200;

/**
 * The time a property or an occurrence says: in UTC as it is, with a described zone by that description, without any zone
 * by the office's clocks. Undefined when the zone is named but neither described nor the office's own, or the year is absurd.
 */
export function timeOf(time: ICAL.Time, zoneName: string | null): TimeOfCalendar | undefined {
  if (time.year < firstYear || time.year > lastYear) return undefined;
  const day = `${time.year}-${two(time.month)}-${two(time.day)}`;
  if (!isLocalDate(day)) return undefined;
  if (time.isDate) return { kind: 'day', on: day };
  const isFloating = time.zone === ICAL.Timezone.localTimezone;
  if (isFloating && zoneName !== null && !officeZones.test(zoneName)) return undefined;
  const at = isFloating
    ? instantOf(day, minuteOfDay(time.hour * 60 + time.minute))
    : ((time.toUnixTime() * 1000) as Instant);
  return Number.isSafeInteger(at) ? { kind: 'moment', at } : undefined;
}

/** The zone a property names, or null. */
export function zoneNameOf(property: ICAL.Property): string | null {
  const name: unknown = property.getParameter('tzid');
  return typeof name === 'string' ? name.trim().replace(/^"|"$/g, '') : null;
}

/** The first value of a property as a time; undefined when there is none that can be told. */
export function timeIn(component: ICAL.Component, name: string): TimeOfCalendar | undefined {
  const property = component.getFirstProperty(name);
  const value: unknown = property?.getFirstValue();
  return property && value instanceof ICAL.Time ? timeOf(value, zoneNameOf(property)) : undefined;
}

/** All times of the properties of the name (EXDATE and RDATE may hold several each), as texts that can be compared. */
export function marksIn(component: ICAL.Component, name: string): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const property of component.getAllProperties(name))
    for (const value of property.getValues() as unknown[]) {
      const time = value instanceof ICAL.Time ? timeOf(value, zoneNameOf(property)) : undefined;
      if (time) marks.add(markOf(time));
    }
  return marks;
}

/** A time as a text that names an occurrence: the day, or the moment. */
export function markOf(time: TimeOfCalendar): string {
  return time.kind === 'day' ? time.on : String(time.at);
}

/** The office's day on which the time begins. */
export function dayOf(time: TimeOfCalendar): LocalDate {
  return time.kind === 'day' ? time.on : localOf(time.at).on;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
