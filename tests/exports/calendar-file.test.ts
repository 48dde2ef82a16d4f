import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { instantOf, type Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at, minuteOfDay } from '#domain/time/minute-of-day.ts';
import { writeCalendar, type CalendarEntry } from '#exports/calendar-file.ts';
import { readCalendar } from '#imports/outside-times/read-calendar.ts';

const entry = (changes: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'booking-1@neuvontapoyta',
  sequence: 2,
  changedAt: instantOf(localDate('2026-10-19'), at(12)),
  on: localDate('2026-10-21'),
  startMinute: at(9),
  endMinute: at(9, 30),
  isCancelled: false,
  title: 'Kela-aika, varattu',
  place: 'Alavus',
  ...changes,
});
const read = (entries: CalendarEntry[]) => {
  const text = new TextDecoder().decode(writeCalendar(entries));
  return { text, calendar: new ICAL.Component(ICAL.parse(text) as unknown[]) };
};

describe('a calendar file', () => {
  test('says when, in the office’s zone, with its number, stamp and state', () => {
    const { calendar, text } = read([entry(), entry({ uid: 'booking-2@neuvontapoyta', isCancelled: true })]);
    const [one, two] = calendar.getAllSubcomponents('vevent');
    expect(one?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-10-19T09:00:00Z');
    expect(one?.getFirstPropertyValue('sequence')).toBe(2);
    expect(one?.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(two?.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(two?.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '').includes('\n')).toBe(false);
  });

  test('is read back to the same moments on both sides of both changes of the clock', () => {
    const days = ['2026-10-24', '2026-10-25', '2026-10-26', '2027-03-27', '2027-03-28', '2027-03-29'];
    const bytes = writeCalendar(days.map((on, index) => entry({ uid: `${index}`, on: localDate(on) })));
    const reading = readCalendar(bytes, { from: localDate('2026-10-01'), to: localDate('2027-09-30') });
    if (typeof reading === 'string') throw new Error(reading);
    expect(reading.times.map(({ span }) => span)).toEqual(
      days.map((on) => ({ on, toOn: on, startMinute: at(9), endMinute: at(9, 30) })),
    );
    const starts = read(days.map((on) => entry({ on: localDate(on) })))
      .calendar.getAllSubcomponents('vevent')
      .map((event) => (event.getFirstPropertyValue('dtstart') as ICAL.Time).toUnixTime() * 1000);
    expect(starts).toEqual(days.map((on) => instantOf(localDate(on), at(9))));
  });

  test('ends a time at midnight, on the next day’s beginning', () => {
    const { calendar } = read([entry({ startMinute: at(22), endMinute: minuteOfDay(1440) })]);
    const end = calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('dtend');
    expect(String(end)).toBe('2026-10-22T00:00:00');
  });

  test('keeps its form whatever a title holds, and folds long lines', () => {
    const title = `Ähtäri; toimisto, "1"\nEND:VEVENT\nBEGIN:VEVENT ${'pitkä '.repeat(60)}`;
    const { calendar, text } = read([entry({ title, changedAt: 0 as Instant })]);
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('summary')).toBe(title);
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  });
});
