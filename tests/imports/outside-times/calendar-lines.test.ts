import { expect, test } from 'vitest';
import { calendarLines, type CalendarText } from '#imports/outside-times/calendar-lines.ts';
import { calendar, calendarBytes, event, googleZone, outlookCalendar } from '#tests/support/calendars.ts';

/** The first calendar of the text. */
function linesOf(text: string): CalendarText {
  const calendars = calendarLines(calendarBytes(text));
  const first = typeof calendars === 'string' ? undefined : calendars[0];
  if (!first) throw new Error('No calendar');
  return first;
}

test('only the lines that say when are kept, whole though they were folded', () => {
  const { events, zones, method } = linesOf(outlookCalendar);
  expect(method).toBe('PUBLISH');
  expect(zones).toHaveLength(1);
  expect(events).toHaveLength(3);
  expect(events[0]?.split('\r\n')).toEqual([
    'BEGIN:VEVENT',
    'DTEND;TZID="FLE Standard Time":20261021T100000',
    'DTSTAMP:20261001T080000Z',
    'DTSTART;TZID="FLE Standard Time":20261021T093000',
    'SEQUENCE:0',
    'TRANSP:OPAQUE',
    'UID:040000008200E00074C5B7101A82E00800000000E0A1',
    'END:VEVENT',
  ]);
});

test('a zone keeps its parts, and loses its names and X- lines', () => {
  const { zones } = linesOf(calendar(googleZone));
  expect(zones[0]).toContain('BEGIN:DAYLIGHT');
  expect(zones[0]).toContain('TZOFFSETTO:+0300');
  expect(zones[0]).not.toContain('X-LIC-LOCATION');
  expect(zones[0]).not.toContain('TZNAME');
});

test('alarms, tasks, journals and free-busy lists are passed over with everything in them', () => {
  const others = ['VTODO', 'VJOURNAL', 'VFREEBUSY', 'X-COMPONENT'].map(
    (name) => `BEGIN:${name}\nUID:${name}\nDTSTART:20261021T090000\nEND:${name}`,
  );
  const inner = event(
    'UID:1',
    'BEGIN:VALARM',
    'DTSTART:20200101T090000',
    'END:VALARM',
    'DTSTART:20261021T090000',
  );
  const { events } = linesOf(calendar(...others, inner));
  expect(events).toHaveLength(1);
  expect(events[0]).not.toContain('20200101');
  expect(events[0]).toContain('20261021');
});

test('a part in a place where it does not belong is passed over', () => {
  const { events, zones } = linesOf(
    calendar(
      'BEGIN:STANDARD\nDTSTART:20261021T090000\nEND:STANDARD',
      'BEGIN:VTODO\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\nEND:VTODO',
    ),
  );
  expect([...events, ...zones]).toEqual([]);
});

test('parts that do not close, or close another’s, make no calendar', () => {
  for (const text of [
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR',
    'BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR',
    'BEGIN:VCALENDAR',
    'END:VCALENDAR',
    'VCALENDAR',
  ])
    expect(calendarLines(calendarBytes(text))).toBe('notACalendar');
});

test('a line longer than any time is dropped, the event stays', () => {
  const { events } = linesOf(
    calendar(event('UID:1', `EXDATE:${'20261021T090000,'.repeat(2000)}`, 'DTSTART:20261021T090000')),
  );
  expect(events[0]).not.toContain('EXDATE');
  expect(events[0]).toContain('DTSTART');
});
