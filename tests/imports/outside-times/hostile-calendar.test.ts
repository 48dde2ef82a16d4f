import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLocalDate, localDate } from '#domain/time/local-date.ts';
import { isMinuteOfDay } from '#domain/time/minute-of-day.ts';
import { LARGEST_CALENDAR } from '#imports/outside-times/calendar-lines.ts';
import { readCalendar } from '#imports/outside-times/read-calendar.ts';
import { isBoundedRule } from '#imports/outside-times/rule-limits.ts';
import { calendar, calendarBytes, event, outlookCalendar, outlookZone } from '#tests/support/calendars.ts';

const window = { from: localDate('2026-10-19'), to: localDate('2027-10-19') };
const read = (text: string) => readCalendar(calendarBytes(text), window);
const repeating = (rule: string, start = '20261020T090000') =>
  read(calendar(event('UID:1', `DTSTART:${start}`, 'DURATION:PT30M', `RRULE:${rule}`)));

test('what is no calendar is refused, and so is a file that is too large or holds too much', () => {
  expect(read('Päivä;Aika\n21.10.;9.00')).toBe('notACalendar');
  expect(readCalendar(new Uint8Array(0), window)).toBe('notACalendar');
  expect(readCalendar(new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe]), window)).toBe('notACalendar');
  expect(read('BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1')).toBe('notACalendar');
  expect(read('BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\nEND:VEVENT')).toBe('notACalendar');
  expect(readCalendar(new Uint8Array(LARGEST_CALENDAR + 1).fill(32), window)).toBe('fileTooLarge');
  const one = event('UID:1', 'DTSTART:20261020T090000', 'DURATION:PT5M');
  expect(read(calendar(...Array.from({ length: 5001 }, () => one)))).toBe('tooManyTimes');
  const daily = (_: unknown, index: number) =>
    event(`UID:${index}`, 'DTSTART:20261020T090000', 'DURATION:PT5M', 'RRULE:FREQ=DAILY');
  expect(read(calendar(...Array.from({ length: 20 }, daily)))).toBe('tooManyTimes');
});

test('a rule that no day fits, or that leads nowhere soon, is counted and not followed', () => {
  const rules = [
    'FREQ=SECONDLY',
    'FREQ=HOURLY;INTERVAL=2',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
    'FREQ=WEEKLY;INTERVAL=99999999999',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=MONTHLY;BYDAY=60MO',
    'FREQ=MONTHLY;BYSETPOS=9;BYDAY=MO',
    'FREQ=YEARLY;BYWEEKNO=54',
    'FREQ=DAILY;BYHOUR=9,10,11',
    'FREQ=DAILY;FREQ=WEEKLY',
    'COUNT=3',
    '',
  ];
  expect(rules.filter(isBoundedRule)).toEqual([]);
  for (const rule of rules) expect(repeating(rule)).toMatchObject({ times: [], unreadable: 1 });
  // The control: what calendars write is followed.
  expect(repeating('FREQ=WEEKLY;BYDAY=TU;COUNT=2')).toMatchObject({ times: [{}, {}], unreadable: 0 });
});

test('every bounded rule comes to an end', () => {
  const days = fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 });
  const part = <T>(name: string, value: fc.Arbitrary<T>) =>
    fc.option(value).map((found) => (found === null ? '' : `;${name}=${String(found)}`));
  const rule = fc
    .tuple(
      fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      part('INTERVAL', fc.integer({ min: 1, max: 999 })),
      part('COUNT', fc.integer({ min: 1, max: 999 })),
      part(
        'BYDAY',
        fc.oneof(days.map(String), fc.constantFrom('-1FR', '5MO', '-5SU', '2TU,4TU', '1MO,-1MO')),
      ),
      part('BYMONTHDAY', fc.constantFrom('31', '30', '-31', '29', '1,15', '-1')),
      part('BYMONTH', fc.constantFrom('2', '4', '2,6', '1,12')),
      part('BYSETPOS', fc.constantFrom('1', '-1', '4', '5')),
    )
    .filter(
      ([, , , day, monthDay, month, position]) =>
        (day === '' ? position === '' : monthDay === '') && (month === '' || day + monthDay !== ''),
    )
    .map(([frequency, ...parts]) => `FREQ=${frequency}${parts.join('')}`);
  let followed = 0;
  fc.assert(
    fc.property(
      rule,
      fc.constantFrom('20261020T090000', '20260228T090000', '20240229T090000', '19000131T090000'),
      (text, start) => {
        if (isBoundedRule(text)) followed += 1;
        expect(repeating(text, start)).toHaveProperty('times');
      },
    ),
    { numRuns: 400, seed: 20 },
  );
  expect(followed).toBeGreaterThan(50);
});

test('a time-zone block with an endless rule, no name or no times is left out, and what names it is not guessed', () => {
  const inZone = event('UID:1', 'DTSTART;TZID=Oma:20261020T090000', 'DURATION:PT30M');
  const zone = outlookZone('Oma');
  expect(read(calendar(zone, inZone))).toMatchObject({ times: [{}], unreadable: 0 });
  for (const broken of [
    zone.replace('FREQ=YEARLY', 'FREQ=SECONDLY'),
    zone.replace('TZID:Oma\n', ''),
    zone.replaceAll(/TZOFFSETTO.*\n/g, ''),
    'BEGIN:VTIMEZONE\nTZID:Oma\nEND:VTIMEZONE',
  ])
    expect(read(calendar(broken, inZone))).toMatchObject({ times: [], unreadable: 1 });
});

test('absurd years, ends before starts and huge numbers are no times', () => {
  const reading = read(
    calendar(
      outlookZone(),
      event('UID:1', 'DTSTART;TZID=FLE Standard Time:99991231T090000', 'DURATION:PT30M'),
      event('UID:2', 'DTSTART:00010101T000000', 'RRULE:FREQ=DAILY', 'DURATION:PT30M'),
      event('UID:3', 'DTSTART:20261020T090000', 'DTEND:20261020T080000'),
      event('UID:4', 'DTSTART:20261320T990000', 'DURATION:PT30M'),
      event(`UID:${'5'.repeat(5000)}`, 'DTSTART:20261020T090000', 'DURATION:PT30M'),
      event('DTSTART:20261020T090000', 'DURATION:PT30M'),
      event('UID:6', 'SEQUENCE:999999999999999999999', 'DTSTART:20261020T090000', 'DURATION:PT30M'),
    ),
  );
  expect(reading).toMatchObject({ times: [{ event: '6', sequence: 0 }] });
});

test('a file with bytes changed, lost or doubled never breaks the reader, and what it tells are real days and minutes', () => {
  const bytes = calendarBytes(outlookCalendar);
  const mutation = fc.array(
    fc.record({
      at: fc.nat(bytes.length - 1),
      byte: fc.nat(255),
      how: fc.constantFrom('set', 'drop', 'double'),
    }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(mutation, (changes) => {
      const list = [...bytes];
      for (const { at, byte, how } of changes) {
        if (how === 'set') list[at] = byte;
        else if (how === 'drop') list.splice(at, 1);
        else list.splice(at, 0, ...list.slice(at, at + 80));
      }
      const reading = readCalendar(Uint8Array.from(list), window);
      if (typeof reading === 'string') return;
      for (const { span } of reading.times) {
        expect(isLocalDate(span.on) && isLocalDate(span.toOn)).toBe(true);
        expect(isMinuteOfDay(span.startMinute) && isMinuteOfDay(span.endMinute)).toBe(true);
      }
    }),
    { numRuns: 400, seed: 20 },
  );
});
