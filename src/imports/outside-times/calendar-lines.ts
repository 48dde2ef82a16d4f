/** Largest file that is read, in bytes: a year of a very busy calendar is a tenth of it. */
export const LARGEST_CALENDAR = 2 * 1024 * 1024;
const MOST_EVENTS = 5000;
const MOST_ZONES = 50;
const LONGEST_LINE = 20_000;

export type UnreadableCode = 'fileTooLarge' | 'notACalendar' | 'tooManyTimes';

/** One VCALENDAR object of the file: what is done with it, and the texts of its time zones and events. */
export interface CalendarText {
  readonly method: string;
  readonly zones: readonly string[];
  readonly events: readonly string[];
}

/** Parts that are read, and of which parts they are part. Alarms, tasks, journals and free-busy lists are passed over. */
const within: Readonly<Record<string, string>> = {
  VCALENDAR: '',
  VTIMEZONE: 'VCALENDAR',
  STANDARD: 'VTIMEZONE',
  DAYLIGHT: 'VTIMEZONE',
  VEVENT: 'VCALENDAR',
};

/** What the program needs of an event. What it is about, where and who comes is not in the list: it is never read. */
const wanted = new Set(
  'UID RECURRENCE-ID SEQUENCE DTSTAMP DTSTART DTEND DURATION RRULE RDATE EXDATE STATUS TRANSP TZID TZOFFSETFROM TZOFFSETTO'.split(
    ' ',
  ),
);

/**
 * The bytes of an iCalendar file (RFC 5545) as the lines that matter. Everything else is dropped here, before anything is
 * parsed: words and names of other people never come further, and a broken description can't spoil the file.
 */
export function calendarLines(bytes: Uint8Array): readonly CalendarText[] | UnreadableCode {
  if (bytes.byteLength > LARGEST_CALENDAR) return 'fileTooLarge';
  const text = new TextDecoder().decode(bytes);
  if (!/^\s*BEGIN:VCALENDAR\s*$/im.test(text.slice(0, 1000))) return 'notACalendar';
  const calendars: { method: string; zones: string[]; events: string[] }[] = [];
  const open: string[] = [];
  let part: string[] = [];
  let events = 0;
  // A folded line goes on in the next one, after one space or tab.
  for (const line of text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    const name = /^[A-Za-z-]+/.exec(line)?.[0].toUpperCase() ?? '';
    const inside = open.at(-1) ?? '';
    if (name === 'BEGIN' || name === 'END') {
      const component = line
        .slice(name.length + 1)
        .trim()
        .toUpperCase();
      if (name === 'BEGIN') {
        // A part in the wrong place is passed over like an unknown one.
        const known = within[component] === inside && !inside.startsWith('-');
        open.push(known ? component : `-${component}`);
        if (!known) continue;
        if (component === 'VCALENDAR') calendars.push({ method: '', zones: [], events: [] });
        else if (within[component] === 'VCALENDAR') part = [`BEGIN:${component}`];
        else part.push(`BEGIN:${component}`);
        continue;
      }
      if (inside.replace('-', '') !== component) return 'notACalendar';
      open.pop();
      if (inside.startsWith('-') || inside === 'VCALENDAR') continue;
      part.push(`END:${component}`);
      if (component === 'VEVENT') calendars.at(-1)?.events.push(part.join('\r\n'));
      if (component === 'VTIMEZONE') calendars.at(-1)?.zones.push(part.join('\r\n'));
      if (component === 'VEVENT') events += 1;
      if (events > MOST_EVENTS || (calendars.at(-1)?.zones.length ?? 0) > MOST_ZONES) return 'tooManyTimes';
    } else if (inside === 'VCALENDAR' && name === 'METHOD') {
      const calendar = calendars.at(-1);
      if (calendar)
        calendar.method = line
          .slice(name.length + 1)
          .trim()
          .toUpperCase();
    } else if (wanted.has(name) && inside !== '' && inside !== 'VCALENDAR' && !inside.startsWith('-')) {
      if (line.length <= LONGEST_LINE) part.push(line);
    }
  }
  return open.length > 0 || calendars.length === 0 ? 'notACalendar' : calendars;
}
