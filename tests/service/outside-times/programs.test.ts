import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import {
  calendar,
  calendarBase64,
  event,
  googleZone,
  outlookCalendar,
  outlookZone,
} from '#tests/support/calendars.ts';
import { occupiedOn } from '#tests/support/occupied.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
});
afterEach(() => office.close());

const importing = async (file: string, releaseMissing = false) =>
  (await office.as('Siiri')).outsideTimes.import({
    requestId: randomUUID(),
    adviserId: office.adviserId,
    file,
    releaseMissing,
  });
const on = (day: string) => occupiedOn(office, localDate(day));

test('Outlook: a weekly time with a day left out and a day moved, over the change of the clock', async () => {
  const { changes, unreadable } = await importing(calendarBase64(outlookCalendar));
  expect(changes).toHaveLength(5);
  expect(unreadable).toBe(0);
  expect(await on('2026-10-21')).toEqual(['9.30-10.00 outside', '13.00-13.30 outside']);
  expect(await on('2026-10-28')).toEqual([]);
  expect(await on('2026-11-04')).toEqual([]);
  expect(await on('2026-11-05')).toEqual(['14.00-14.30 outside']);
  expect(await on('2026-11-11')).toEqual(['13.00-13.30 outside']);
});

test('Google: a weekly time gets another hour from its rule on: the old dates go, the new ones come', async () => {
  const weekly = (clock: string, sequence: number, ...more: string[]) =>
    calendarBase64(
      calendar(
        googleZone,
        event(
          'UID:abc123@google.com',
          `SEQUENCE:${sequence}`,
          `DTSTART;TZID=Europe/Helsinki:20261021T${clock}00`,
          'DURATION:PT30M',
          'RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=WE',
          ...more,
        ),
      ),
    );
  await importing(weekly('0900', 0));
  const changed = await importing(weekly('1000', 1));
  expect(changed.changes.map(({ kind }) => kind).sort()).toEqual([
    'cancelled',
    'cancelled',
    'cancelled',
    'new',
    'new',
    'new',
  ]);
  for (const day of ['2026-10-21', '2026-10-28', '2026-11-04'])
    expect(await on(day)).toEqual(['10.00-10.30 outside']);
  // One date is taken out of the series: its time is free, the others stay.
  await importing(weekly('1000', 2, 'EXDATE;TZID=Europe/Helsinki:20261028T100000'));
  expect(await on('2026-10-28')).toEqual([]);
  expect(await on('2026-11-04')).toEqual(['10.00-10.30 outside']);
});

test('Exchange: an invitation, its change and its cancellation come as files of their own', async () => {
  const message = (method: string, sequence: number, clock: string) =>
    calendarBase64(
      calendar(
        `METHOD:${method}`,
        outlookZone('FLE Standard Time'),
        event(
          'UID:kokous-1',
          `SEQUENCE:${sequence}`,
          `DTSTART;TZID=FLE Standard Time:20261021T${clock}00`,
          `DTEND;TZID=FLE Standard Time:20261021T${clock.slice(0, 2)}3000`,
        ),
      ),
    );
  await importing(message('REQUEST', 0, '0900'));
  expect(await on('2026-10-21')).toEqual(['9.00-9.30 outside']);
  await importing(message('REQUEST', 1, '1300'));
  expect(await on('2026-10-21')).toEqual(['13.00-13.30 outside']);
  await importing(message('CANCEL', 2, '1300'));
  expect(await on('2026-10-21')).toEqual([]);
  // The first invitation turns up once more, from an old message.
  await importing(message('REQUEST', 0, '0900'));
  expect(await on('2026-10-21')).toEqual([]);
});

test('Exchange: one date of a series is called off by a file that holds nothing else', async () => {
  await importing(
    calendarBase64(
      calendar(event('UID:s', 'DTSTART:20261021T090000', 'DURATION:PT30M', 'RRULE:FREQ=WEEKLY;COUNT=3')),
    ),
  );
  const off = event(
    'UID:s',
    'RECURRENCE-ID:20261028T090000',
    'SEQUENCE:1',
    'DTSTART:20261028T090000',
    'DURATION:PT30M',
  );
  await importing(calendarBase64(calendar('METHOD:CANCEL', off)));
  expect(await on('2026-10-21')).toEqual(['9.00-9.30 outside']);
  expect(await on('2026-10-28')).toEqual([]);
  expect(await on('2026-11-04')).toEqual(['9.00-9.30 outside']);
});

test('a holiday of several days takes them whole, and its shortening frees the last', async () => {
  const away = (end: string, sequence: number) =>
    calendarBase64(
      calendar(
        event('UID:loma', `SEQUENCE:${sequence}`, 'DTSTART;VALUE=DATE:20261026', `DTEND;VALUE=DATE:${end}`),
      ),
    );
  await importing(away('20261030', 0));
  expect(await on('2026-10-29')).toEqual(['0.00-24.00 outside']);
  expect(await on('2026-10-30')).toEqual([]);
  const [day] = await (
    await office.as('Siiri')
  ).kelaDays.day({ officeId: office.officeId, on: localDate('2026-10-28') });
  expect(day?.slots.every(({ takenBy }) => takenBy?.kind === 'outside')).toBe(true);
  await importing(away('20261028', 1));
  expect(await on('2026-10-27')).toEqual(['0.00-24.00 outside']);
  expect(await on('2026-10-28')).toEqual([]);
});

test('two calendars of one adviser are kept apart by their UIDs; times over each other are taken once', async () => {
  const one = (uid: string) =>
    calendarBase64(calendar(event(`UID:${uid}`, 'DTSTART:20261021T090000', 'DURATION:PT1H')));
  await importing(one('a'));
  const second = await importing(one('b'));
  expect(second.changes.map(({ kind }) => kind)).toEqual(['new', 'missing']);
  expect(await on('2026-10-21')).toEqual(['9.00-10.00 outside']);
  expect(await (await office.as('Siiri')).outsideTimes.list({ adviserId: office.adviserId })).toHaveLength(2);
  // The first is called off: the second takes the time at once.
  await importing(
    calendarBase64(
      calendar(event('UID:a', 'SEQUENCE:1', 'STATUS:CANCELLED', 'DTSTART:20261021T090000', 'DURATION:PT1H')),
    ),
  );
  expect(await on('2026-10-21')).toEqual(['9.00-10.00 outside']);
});

test('times that change places in one file both arrive', async () => {
  const both = (first: string, second: string, sequence: number) =>
    calendarBase64(
      calendar(
        event('UID:a', `SEQUENCE:${sequence}`, `DTSTART:20261021T${first}00`, 'DURATION:PT30M'),
        event('UID:b', `SEQUENCE:${sequence}`, `DTSTART:20261021T${second}00`, 'DURATION:PT30M'),
      ),
    );
  await importing(both('0900', '0930', 0));
  await importing(both('0930', '0900', 1));
  expect(await on('2026-10-21')).toEqual(['9.00-9.30 outside', '9.30-10.00 outside']);
  const listed = await (await office.as('Siiri')).outsideTimes.list({ adviserId: office.adviserId });
  expect(listed.map(({ conflicts }) => conflicts.length)).toEqual([0, 0]);
});
