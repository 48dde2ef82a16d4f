import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { bookInput, changeOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { time } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await newOffice('2026-10-20');
  const secretary = await office.as('Siiri');
  const add = (written: string, clientLabel: string, clientPhone = '', on = WEDNESDAY) =>
    secretary.bookings.book(bookInput(office, written, { clientLabel, clientPhone, on }));
  await add('9.00-9.30', 'Äijälä Öömi', '+358 00 000 1234');
  await add('9.30-10.00', 'Åke', '000-9990', localDate('2026-10-28'));
  const cancelled = await add('10.00-10.30', 'pikku äijä');
  await secretary.bookings.cancel({ ...changeOf(cancelled), party: 'client', reason: '' });
  const past = { clientLabel: 'ÄIJÄ vuosi sitten', on: localDate('2025-10-22'), lateEntry: true };
  await secretary.bookings.book(bookInput(office, '9.00-9.30', past));
});
afterAll(() => office.close());

const labelsFor = async (text: string) => {
  const secretary = await office.as('Siiri');
  const found = await secretary.bookings.search({ officeId: office.officeId, text });
  return found.map(({ clientLabel }) => clientLabel);
};

test('finds by any part of the label whatever the case, å ä ö too, newest day first', async () => {
  expect(await labelsFor('äijä')).toEqual(['pikku äijä', 'Äijälä Öömi', 'ÄIJÄ vuosi sitten']);
  expect(await labelsFor('ÖÖM')).toEqual(['Äijälä Öömi']);
  expect(await labelsFor('åke')).toEqual(['Åke']);
});

test('letters are not flattened: a is not ä', async () => {
  expect(await labelsFor('aija')).toEqual([]);
});

test('finds by phone, however it is written', async () => {
  const found = await Promise.all(['000 000 1234', '0000001234', '+358000001234', '1234'].map(labelsFor));
  expect(found).toEqual(Array.from({ length: 4 }, () => ['Äijälä Öömi']));
  expect(await labelsFor('000 999')).toEqual(['Åke']);
});

test('signs of a pattern are letters like any other, and an empty search finds nothing', async () => {
  expect(await labelsFor('%')).toEqual([]);
  expect(await labelsFor('_')).toEqual([]);
  expect(await labelsFor(' ')).toEqual([]);
});

test('every booking shown is in the audit log', async () => {
  await labelsFor('öömi');
  const last = await office.parts.store.read
    .selectFrom('audit_entry')
    .select(['operation', 'entity', 'entity_id'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const secretary = await office.as('Siiri');
  const [found] = await secretary.bookings.search({ officeId: office.officeId, text: 'öömi' });
  expect(last).toEqual({ operation: 'bookings.search', entity: 'booking', entity_id: found?.id });
});

test('another office’s clients are not found, and what was corrected is found by its new text only', async () => {
  const secretary = await office.as('Siiri');
  expect(await secretary.bookings.search({ officeId: 'another', text: 'äijä' })).toEqual([]);
  const booking = await secretary.bookings.book(
    bookInput(office, '14.00-14.30', { clientLabel: 'Väärin', clientPhone: '0000009999' }),
  );
  const { kind, topics, channel, language, interpreter, companion, urgentIncome, noteToKela } = booking;
  const details = { kind, topics, channel, language, interpreter, companion, urgentIncome, noteToKela };
  await secretary.bookings.update({
    ...changeOf(booking),
    ...details,
    clientLabel: 'Oikein',
    clientPhone: '',
  });
  expect(await labelsFor('väärin')).toEqual([]);
  expect(await labelsFor('9999')).toEqual([]);
  expect(await labelsFor('OIKEIN')).toEqual(['Oikein']);
});

test('answers at most 50', async () => {
  const secretary = await office.as('Siiri');
  const on = localDate('2026-11-04');
  for (let index = 0; index < 55; index += 1) {
    const startMinute = minuteOfDay(time('12.00') + (index % 36) * 5);
    const endMinute = minuteOfDay(startMinute + 5);
    const times = { startMinute, endMinute, on, squeezeInReason: 'paljon väkeä' };
    await secretary.bookings.book(bookInput(office, '9.00-9.05', { clientLabel: 'monta', ...times }));
  }
  expect(await labelsFor('monta')).toHaveLength(50);
});
