import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { spanOf } from '#imports/outside-times/span-of.ts';
import { dayOf, markOf, timeIn, timeOf } from '#imports/outside-times/time-of.ts';
import { calendarWith } from '#imports/outside-times/zones.ts';
import { outlookZone, swedishZone } from '#tests/support/calendars.ts';

/** The start of an event whose DTSTART is written so, in a calendar with the zones. */
function startOf(written: string, ...zones: string[]) {
  const calendar = calendarWith(zones.map((zone) => zone.replaceAll('\n', '\r\n')));
  const event = new ICAL.Component(
    ICAL.parse(`BEGIN:VEVENT\r\nDTSTART${written}\r\nEND:VEVENT`) as unknown[],
  );
  calendar.addSubcomponent(event);
  return timeIn(event, 'dtstart');
}
const moment = (on: string, hour: number, minute = 0) => ({
  kind: 'moment' as const,
  at: instantOf(localDate(on), at(hour, minute)),
});

describe('a time of a calendar', () => {
  test('in UTC, on the office’s clocks, in a described zone, and as a day', () => {
    expect(startOf(':20261021T060000Z')).toEqual(moment('2026-10-21', 9));
    expect(startOf(':20261021T090000')).toEqual(moment('2026-10-21', 9));
    expect(startOf(';TZID=FLE Standard Time:20261021T090000', outlookZone())).toEqual(
      moment('2026-10-21', 9),
    );
    expect(startOf(';TZID=W. Europe Standard Time:20261021T090000', swedishZone)).toEqual(
      moment('2026-10-21', 10),
    );
    expect(startOf(';VALUE=DATE:20261021')).toEqual({ kind: 'day', on: '2026-10-21' });
  });

  test('on both sides of both changes of the clock, in a described zone as on the office’s clocks', () => {
    for (const day of ['20261024', '20261026', '20270327', '20270329'])
      for (const clock of ['000000', '093000', '235500']) {
        const inZone = startOf(`;TZID=FLE Standard Time:${day}T${clock}`, outlookZone());
        expect(inZone).toEqual(startOf(`:${day}T${clock}`));
      }
  });

  test('a name for the office’s own zone needs no description, another’s does', () => {
    for (const name of [
      'FLE Standard Time',
      'Europe/Helsinki',
      'Europe/Mariehamn',
      '"(UTC+02:00) Helsinki, Kyiv, Riga"',
    ])
      expect(startOf(`;TZID=${name}:20261021T090000`)).toEqual(moment('2026-10-21', 9));
    for (const name of ['Europe/Stockholm', 'GMT Standard Time', 'Oma'])
      expect(startOf(`;TZID=${name}:20261021T090000`)).toBeUndefined();
  });

  test('an absurd year is none', () => {
    expect(startOf(':18991231T090000')).toBeUndefined();
    expect(startOf(':22010101T090000')).toBeUndefined();
    expect(timeOf(ICAL.Time.fromDateString('2026-10-21'), null)).toEqual({
      kind: 'day',
      on: '2026-10-21',
    });
  });

  test('is named by its day or its moment, and knows the office’s day', () => {
    expect(markOf({ kind: 'day', on: localDate('2026-10-21') })).toBe('2026-10-21');
    expect(markOf(moment('2026-10-21', 9))).toBe(String(instantOf(localDate('2026-10-21'), at(9))));
    expect(dayOf(moment('2026-10-21', 0, 30))).toBe('2026-10-21');
  });
});

describe('the days and minutes of a time', () => {
  const hours = (count: number) => ({ ms: count * 3_600_000 });

  test('within a day, to midnight and over it', () => {
    expect(spanOf(moment('2026-10-21', 9), hours(1))).toEqual({
      on: '2026-10-21',
      startMinute: 540,
      toOn: '2026-10-21',
      endMinute: 600,
    });
    expect(spanOf(moment('2026-10-21', 22), hours(2))).toMatchObject({ toOn: '2026-10-21', endMinute: 1440 });
    expect(spanOf(moment('2026-10-21', 22), hours(3))).toMatchObject({ toOn: '2026-10-22', endMinute: 60 });
    expect(spanOf(moment('2026-10-21', 0), hours(0))).toMatchObject({ toOn: '2026-10-21', endMinute: 0 });
  });

  test('a night in which the clock changes is as long as it is', () => {
    // Eight hours from 22.00: to 5.00 when autumn gives an hour, to 7.00 when spring takes one.
    expect(spanOf(moment('2026-10-24', 22), hours(8))).toMatchObject({ toOn: '2026-10-25', endMinute: 300 });
    expect(spanOf(moment('2027-03-27', 22), hours(8))).toMatchObject({ toOn: '2027-03-28', endMinute: 420 });
  });

  test('whole days, the last included', () => {
    const day = { kind: 'day', on: localDate('2026-12-31') } as const;
    expect(spanOf(day, { days: 1 })).toEqual({
      on: '2026-12-31',
      startMinute: 0,
      toOn: '2026-12-31',
      endMinute: 1440,
    });
    expect(spanOf(day, { days: 3 })).toMatchObject({ toOn: '2027-01-02' });
  });
});
