import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { arrivalInput } from '#tests/support/walk-in-input.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
});
afterEach(() => office.close());

async function exported(from = WEDNESDAY, to = from, firstName = 'Siiri') {
  const person = await office.as(firstName);
  const file = await person.outsideTimes.exportDays({
    officeId: office.officeId,
    adviserId: office.adviserId,
    from,
    to,
    language: 'fi',
  });
  const text = Buffer.from(file.base64, 'base64').toString('utf8');
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { ...file, text, calendar, events };
}
const say = ({ startDate, endDate, component }: ICAL.Event) =>
  `${String(component.getFirstPropertyValue('status'))} ${startDate.toString()} ${endDate.toString().slice(11, 16)} ${startDate.zone?.tzid}`;

test('K15 after a move the calendar shows the new time, and the old one as cancelled', async () => {
  const siiri = await office.as('Siiri');
  const booking = await siiri.bookings.book(bookInput(office, '9.00-9.30'));
  const before = await exported();
  expect(before.events.map(say)).toEqual(['CONFIRMED 2026-10-21T09:00:00 09:30 Europe/Helsinki']);
  const { to } = await siiri.bookings.move({
    ...changeOf(booking),
    adviserId: office.adviserId,
    on: WEDNESDAY,
    ...stretch('13.00-13.30'),
  });
  const after = await exported();
  expect(after.events.map(say)).toEqual([
    'CANCELLED 2026-10-21T09:00:00 09:30 Europe/Helsinki',
    'CONFIRMED 2026-10-21T13:00:00 13:30 Europe/Helsinki',
  ]);
  const [old, moved] = after.events;
  expect(old?.uid).toBe(before.events[0]?.uid);
  expect(old?.sequence).toBeGreaterThan(before.events[0]?.sequence ?? Infinity);
  expect(moved?.uid).toContain(to.id);
});

test('without a word about the client, whatever was written of them', async () => {
  const siiri = await office.as('Siiri');
  await siiri.bookings.book(
    bookInput(office, '9.00-9.30', { clientLabel: 'Keijo K.', noteToKela: 'hakee asumistukea' }),
  );
  const { text, fileName, mediaType, events } = await exported();
  expect(events).toHaveLength(1);
  for (const word of ['Keijo', 'asumistuke', 'M.K.', 'perustoimeentulotuki', 'Siiri'])
    expect(text).not.toContain(word);
  expect(events[0]?.summary).toBe('Kela-aika, varattu');
  expect(fileName).toBe('kela-ajat_alavus_2026-10-21_tehty-2026-10-19.ics');
  expect(mediaType).toBe('text/calendar;charset=utf-8');
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

test('the clock changes between two Wednesdays: both are at nine, an hour apart from each other in UTC', async () => {
  for (const [before, after] of [
    ['2026-10-21', '2026-10-28'],
    ['2027-03-24', '2027-03-31'],
  ] as const) {
    const siiri = await office.as('Siiri');
    for (const on of [before, after])
      await siiri.bookings.book(bookInput(office, '9.00-9.30', { on: localDate(on) }));
    const { events } = await exported(localDate(before), localDate(after));
    expect(events.map(say)).toEqual([
      `CONFIRMED ${before}T09:00:00 09:30 Europe/Helsinki`,
      `CONFIRMED ${after}T09:00:00 09:30 Europe/Helsinki`,
    ]);
    const utc = events.map(({ startDate }) => startDate.convertToZone(ICAL.Timezone.utcTimezone).hour);
    expect(utc).toEqual(before === '2026-10-21' ? [6, 7] : [7, 6]);
  }
});

test('what was imported stays out, and the office’s own file changes nothing when it is imported', async () => {
  const siiri = await office.as('Siiri');
  await siiri.bookings.book(bookInput(office, '9.00-9.30'));
  await siiri.outsideTimes.mark({
    requestId: randomUUID(),
    officeId: office.officeId,
    adviserId: office.adviserId,
    on: WEDNESDAY,
    ...stretch('10.00-10.30'),
  });
  const { events, base64 } = await exported();
  expect(events.map(({ startDate }) => startDate.hour)).toEqual([9]);
  expect(await siiri.outsideTimes.preview({ adviserId: office.adviserId, file: base64 })).toEqual({
    changes: [],
    unchanged: 0,
    unreadable: 0,
  });
});

test('a walk-in is there with the time it took', async () => {
  office.time.set(WEDNESDAY, at(9));
  const siiri = await office.as('Siiri');
  const walkIn = await siiri.walkIns.arrive(arrivalInput(office));
  const called = await siiri.walkIns.call(changeOf(walkIn));
  await siiri.walkIns.start({ ...changeOf(called), untilMinute: at(9, 30) });
  const { events } = await exported();
  expect(events.map(({ summary }) => summary)).toEqual(['Kela-aika, lennosta']);
});

test('a range that ends before it begins or is longer than a year is refused; the adviser exports their own', async () => {
  const siiri = await office.as('Siiri');
  const wanted = { officeId: office.officeId, adviserId: office.adviserId, language: 'fi' } as const;
  const range = (from: string, to: string) => ({ ...wanted, from: localDate(from), to: localDate(to) });
  expect(await refusalOf(siiri.outsideTimes.exportDays(range('2026-10-21', '2026-10-20')))).toMatchObject({
    data: { problems: [{ field: 'to', code: 'rangeReversed' }] },
  });
  expect(await refusalOf(siiri.outsideTimes.exportDays(range('2026-10-21', '2027-10-22')))).toMatchObject({
    data: { problems: [{ field: 'to', code: 'rangeTooLong' }] },
  });
  expect((await exported(WEDNESDAY, WEDNESDAY, 'Kaisa')).events).toEqual([]);
});
