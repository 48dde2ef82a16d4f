import ICAL from 'ical.js';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import { OFFICE_ZONE } from '#domain/time/instant.ts';

/** One time of a calendar file. Words about clients have no place in it. */
export interface CalendarEntry extends MinuteRange {
  /** The same for the same thing in every file. */
  readonly uid: string;
  /** Grows with every change of the thing. */
  readonly sequence: number;
  readonly changedAt: Instant;
  readonly on: LocalDate;
  readonly isCancelled: boolean;
  readonly title: string;
  readonly place: string;
}

const DAY_MS = 86_400_000;
// A folded line goes on after a space, which counts among the 75 octets of a line.
ICAL.foldLength = 74;

const PRODUCT = '-//Neuvontapöytä//Kela-ajat//FI';

/** Finland's clocks by the rule of directive 2000/84/EC, in force until it is changed. */
const zone = `BEGIN:VTIMEZONE
TZID:${OFFICE_ZONE}
BEGIN:DAYLIGHT
DTSTART:19810329T030000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
TZNAME:EEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T040000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
TZNAME:EET
END:STANDARD
END:VTIMEZONE`;

/** The times as an iCalendar file (RFC 5545) in the office's zone, in UTF-8. */
export function writeCalendar(entries: readonly CalendarEntry[]): Uint8Array {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', PRODUCT);
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addSubcomponent(new ICAL.Component(ICAL.parse(zone) as unknown[]));
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry));
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}

function eventOf(entry: CalendarEntry): ICAL.Component {
  const { uid, sequence, changedAt, on, startMinute, endMinute, isCancelled, title, place } = entry;
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', uid);
  event.addPropertyWithValue('sequence', sequence);
  event.addPropertyWithValue('dtstamp', utc(changedAt));
  for (const [name, minute] of [
    ['dtstart', startMinute],
    ['dtend', endMinute],
  ] as const) {
    const property = event.addPropertyWithValue(name, local(on, minute));
    property.setParameter('tzid', OFFICE_ZONE);
  }
  event.addPropertyWithValue('summary', title);
  if (place !== '') event.addPropertyWithValue('location', place);
  event.addPropertyWithValue('status', isCancelled ? 'CANCELLED' : 'CONFIRMED');
  event.addPropertyWithValue('transp', isCancelled ? 'TRANSPARENT' : 'OPAQUE');
  return event;
}

/** A minute of the office's day; 24.00 is the beginning of the next, as the format knows no 24. */
function local(on: LocalDate, minute: number): ICAL.Time {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const time = new ICAL.Time(
    { year, month, day, hour: 0, minute: 0, second: 0, isDate: false },
    ICAL.Timezone.localTimezone,
  );
  time.adjust(0, Math.floor(minute / 60), minute % 60, 0);
  return time;
}

function utc(at: Instant): ICAL.Time {
  const epoch = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, isDate: false };
  const time = new ICAL.Time(epoch, ICAL.Timezone.utcTimezone);
  time.adjust(Math.floor(at / DAY_MS), 0, 0, Math.floor((at % DAY_MS) / 1000));
  return time;
}
