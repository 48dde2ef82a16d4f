import { expect, test } from 'vitest';
import type { CalendarReading, CalendarTime } from '#domain/outside-times/calendar-time.ts';
import { localDate } from '#domain/time/local-date.ts';
import { readCalendar } from '#imports/outside-times/read-calendar.ts';
import {
  calendar,
  calendarBytes,
  event,
  googleZone,
  outlookCalendar,
  outlookZone,
  swedishZone,
} from '#tests/support/calendars.ts';

const window = { from: localDate('2026-10-19'), to: localDate('2027-10-19') };
const clock = (minute: number) => `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, '0')}`;
const say = ({ is, span }: CalendarTime) =>
  `${is} ${span.on} ${clock(span.startMinute)}–${span.toOn === span.on ? '' : `${span.toOn} `}${clock(span.endMinute)}`;

function read(text: string): CalendarReading {
  const reading = readCalendar(calendarBytes(text), window);
  if (typeof reading === 'string') throw new Error(reading);
  return reading;
}
const timesIn = (...parts: string[]) => read(calendar(...parts)).times.map(say);

test('a calendar of Outlook: its zone, folded and broken lines, an alarm, a rule with a day left out and a day moved', () => {
  const reading = read(outlookCalendar);
  expect(reading.times.map(say)).toEqual([
    'busy 2026-10-21 9.30–10.00',
    'busy 2026-10-21 13.00–13.30',
    // 28.10. is left out; 4.11. is moved to the next day; the last is 18.11. (UNTIL 11.00 UTC is 13.00 here).
    'busy 2026-11-11 13.00–13.30',
    'busy 2026-11-18 13.00–13.30',
    'busy 2026-11-05 14.00–14.30',
  ]);
  expect(reading.times[0]?.event).toBe('040000008200E00074C5B7101A82E00800000000E0A1');
  expect(reading.times.at(-1)).toMatchObject({ event: 'viikko-1', sequence: 2 });
  expect(reading.unreadable).toBe(0);
});

test('nothing of what an event is about comes out of the reader', () => {
  const out = JSON.stringify(read(outlookCalendar));
  for (const word of ['Keijo', 'Keksitty', 'asumistuki', 'Huone', 'example.invalid', 'vuokra'])
    expect(out).not.toContain(word);
  // The control: the words are in the file.
  expect(outlookCalendar).toContain('asumistuki');
});

test('a weekly nine o’clock stays nine o’clock over both changes of the clock, in each program’s zone', () => {
  for (const [zone, name] of [
    [outlookZone(), '"FLE Standard Time"'],
    [googleZone, 'Europe/Helsinki'],
    [outlookZone('Customized Time Zone'), 'Customized Time Zone'],
    ['', 'FLE Standard Time'],
    ['', 'Europe/Helsinki'],
  ] as const) {
    const times = timesIn(
      zone,
      event(
        'UID:1',
        `DTSTART;TZID=${name}:20261021T090000`,
        `DTEND;TZID=${name}:20261021T093000`,
        'RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20270407T235959Z',
      ),
    );
    expect(times).toHaveLength(25);
    expect(times.every((time) => time.endsWith('9.00–9.30'))).toBe(true);
    // The days around 25.10.2026 and 28.3.2027.
    for (const day of ['2026-10-21', '2026-10-28', '2027-03-24', '2027-03-31'])
      expect(times).toContain(`busy ${day} 9.00–9.30`);
  }
});

test('a rule in UTC moves by an hour on the office’s clocks when they change, as it says', () => {
  expect(
    timesIn(event('UID:1', 'DTSTART:20261021T060000Z', 'DURATION:PT30M', 'RRULE:FREQ=WEEKLY;COUNT=2')),
  ).toEqual(['busy 2026-10-21 9.00–9.30', 'busy 2026-10-28 8.00–8.30']);
});

test('a time in another country’s zone is told on the office’s clocks', () => {
  expect(
    timesIn(
      swedishZone,
      event(
        'UID:1',
        'DTSTART;TZID=W. Europe Standard Time:20261026T090000',
        'DTEND;TZID=W. Europe Standard Time:20261026T100000',
      ),
    ),
  ).toEqual(['busy 2026-10-26 10.00–11.00']);
});

test('a time without a zone is by the office’s clocks; a zone that nobody describes is not guessed', () => {
  const floating = event('UID:1', 'DTSTART:20261022T120000', 'DTEND:20261022T123000');
  const unknown = event('UID:2', 'DTSTART;TZID=Tokyo Standard Time:20261022T120000', 'DURATION:PT1H');
  expect(timesIn(floating)).toEqual(['busy 2026-10-22 12.00–12.30']);
  const reading = read(calendar(floating, unknown));
  expect(reading.times).toHaveLength(1);
  expect(reading.unreadable).toBe(1);
});

test('whole days: one day, a holiday of several days whose end is not part of it, and a night', () => {
  expect(
    timesIn(
      event('UID:1', 'DTSTART;VALUE=DATE:20261102'),
      event('UID:2', 'DTSTART;VALUE=DATE:20261221', 'DTEND;VALUE=DATE:20261225'),
      event('UID:3', 'DTSTART:20261103T220000', 'DTEND:20261104T060000'),
      event('UID:4', 'DTSTART:20261105T220000', 'DTEND:20261106T000000'),
    ),
  ).toEqual([
    'busy 2026-11-02 0.00–24.00',
    'busy 2026-12-21 0.00–2026-12-24 24.00',
    'busy 2026-11-03 22.00–2026-11-04 6.00',
    'busy 2026-11-05 22.00–24.00',
  ]);
});

test('cancelled, free and timeless events', () => {
  expect(
    timesIn(
      event('UID:1', 'DTSTART:20261022T120000', 'DTEND:20261022T123000', 'STATUS:CANCELLED'),
      event('UID:2', 'DTSTART:20261022T120000', 'DTEND:20261022T123000', 'TRANSP:TRANSPARENT'),
      event('UID:3', 'DTSTART:20261022T120000', 'DTEND:20261022T120000'),
      event('UID:4', 'DTSTART:20261022T120000', 'DTEND:20261022T130000', 'STATUS:TENTATIVE'),
    ),
  ).toEqual([
    'cancelled 2026-10-22 12.00–12.30',
    'free 2026-10-22 12.00–12.30',
    'busy 2026-10-22 12.00–13.00',
  ]);
  const called = read(
    calendar(
      'METHOD:CANCEL',
      event('UID:5', 'DTSTART:20261022T120000', 'DTEND:20261022T130000', 'SEQUENCE:3'),
    ),
  );
  expect(called.times.map(say)).toEqual(['cancelled 2026-10-22 12.00–13.00']);
  expect(called.whole).toMatchObject([{ event: '5', sequence: 3 }]);
});

test('one date of a series called off, and the whole series called off', () => {
  const series = ['UID:1', 'DTSTART:20261021T090000', 'DTEND:20261021T093000', 'RRULE:FREQ=WEEKLY;COUNT=3'];
  const off = event(
    'UID:1',
    'RECURRENCE-ID:20261028T090000',
    'DTSTART:20261028T090000',
    'DURATION:PT30M',
    'STATUS:CANCELLED',
  );
  expect(timesIn(event(...series), off)).toEqual([
    'busy 2026-10-21 9.00–9.30',
    'busy 2026-11-04 9.00–9.30',
    'cancelled 2026-10-28 9.00–9.30',
  ]);
  const whole = read(calendar(event(...series, 'STATUS:CANCELLED')));
  expect(whole.times).toEqual([]);
  expect(whole.whole).toHaveLength(1);
});

test('a change for one date and all later ones', () => {
  expect(
    timesIn(
      event('UID:1', 'DTSTART:20261021T090000', 'DTEND:20261021T093000', 'RRULE:FREQ=WEEKLY;COUNT=4'),
      event(
        'UID:1',
        'RECURRENCE-ID;RANGE=THISANDFUTURE:20261104T090000',
        'DTSTART:20261105T100000',
        'DURATION:PT1H',
      ),
    ),
  ).toEqual([
    'busy 2026-10-21 9.00–9.30',
    'busy 2026-10-28 9.00–9.30',
    'busy 2026-11-12 10.00–11.00',
    'busy 2026-11-05 10.00–11.00',
  ]);
});

test('a rule with the last Friday of the month, workdays, and a last day without a time', () => {
  expect(
    timesIn(
      event('UID:1', 'DTSTART:20261030T090000', 'DURATION:PT30M', 'RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=3'),
    ),
  ).toEqual(['busy 2026-10-30 9.00–9.30', 'busy 2026-11-27 9.00–9.30', 'busy 2026-12-25 9.00–9.30']);
  expect(
    timesIn(event('UID:1', 'DTSTART:20261020T090000', 'DURATION:PT30M', 'RRULE:FREQ=DAILY;UNTIL=20261022')),
  ).toEqual(['busy 2026-10-20 9.00–9.30', 'busy 2026-10-21 9.00–9.30', 'busy 2026-10-22 9.00–9.30']);
  expect(
    timesIn(
      event(
        'UID:1',
        'DTSTART:20261020T090000',
        'DURATION:PT30M',
        'RRULE:FREQ=WEEKLY;COUNT=1',
        'RDATE:20261023T110000',
      ),
    ),
  ).toEqual(['busy 2026-10-20 9.00–9.30', 'busy 2026-10-23 11.00–11.30']);
});

test('a series that began long ago keeps its rhythm in the window', () => {
  const longAgo = (rule: string, start: string) =>
    timesIn(
      outlookZone(),
      event('UID:1', `DTSTART;TZID=FLE Standard Time:${start}T090000`, 'DURATION:PT30M', `RRULE:${rule}`),
    ).slice(0, 2);
  expect(longAgo('FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', '20090107')).toEqual([
    'busy 2026-10-21 9.00–9.30',
    'busy 2026-11-04 9.00–9.30',
  ]);
  expect(longAgo('FREQ=DAILY;INTERVAL=10', '20260101')).toEqual([
    'busy 2026-10-28 9.00–9.30',
    'busy 2026-11-07 9.00–9.30',
  ]);
  expect(longAgo('FREQ=MONTHLY;BYDAY=-1FR', '20090130')).toEqual([
    'busy 2026-10-30 9.00–9.30',
    'busy 2026-11-27 9.00–9.30',
  ]);
  expect(longAgo('FREQ=MONTHLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '20090130')).toEqual([
    'busy 2026-10-30 9.00–9.30',
    'busy 2027-01-29 9.00–9.30',
  ]);
  expect(longAgo('FREQ=MONTHLY;BYMONTHDAY=31', '20090131')).toEqual([
    'busy 2026-10-31 9.00–9.30',
    'busy 2026-12-31 9.00–9.30',
  ]);
});

test('days left out are found although others before them fit nothing', () => {
  expect(
    timesIn(
      event(
        'UID:1',
        'DTSTART:20261021T090000',
        'DURATION:PT30M',
        'RRULE:FREQ=WEEKLY;COUNT=3',
        'EXDATE:20261022T090000,20261023T090000,20261024T090000',
        'EXDATE;VALUE=DATE:20261028',
        'EXDATE:20261104T070000Z',
      ),
    ),
  ).toEqual(['busy 2026-10-21 9.00–9.30']);
});

test('only the window is told, with what reaches into it', () => {
  const times = timesIn(
    event('UID:1', 'DTSTART:20200101T090000', 'DURATION:PT30M', 'RRULE:FREQ=DAILY'),
    event('UID:2', 'DTSTART;VALUE=DATE:20261015', 'DTEND;VALUE=DATE:20261021'),
  );
  expect(times[0]).toBe('busy 2026-10-19 9.00–9.30');
  expect(times.at(-2)).toBe('busy 2027-10-19 9.00–9.30');
  expect(times.at(-1)).toBe('busy 2026-10-15 0.00–2026-10-20 24.00');
  expect(times).toHaveLength(367);
});

test('several calendars in one file, small letters and bare line ends', () => {
  const two = `${calendar(event('UID:1', 'DTSTART:20261022T120000', 'DURATION:PT30M'))}\n${calendar('METHOD:CANCEL', event('UID:2', 'DTSTART:20261023T120000', 'DURATION:PT30M'))}`;
  expect(read(two).times.map(say)).toEqual([
    'busy 2026-10-22 12.00–12.30',
    'cancelled 2026-10-23 12.00–12.30',
  ]);
  const bare = new TextEncoder().encode(
    '\uFEFFbegin:vcalendar\nbegin:vevent\nuid:1\ndtstart:20261022T120000\nduration:PT30M\nend:vevent\nend:vcalendar',
  );
  expect(readCalendar(bare, window)).toMatchObject({ times: [{ event: '1' }] });
});
