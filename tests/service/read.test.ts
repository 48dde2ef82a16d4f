import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bookInput, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-21');
});
afterEach(() => office.close());

/** The audit rows written since the given number of them, as `operation entity id`. */
async function since(before: number): Promise<string[]> {
  const rows = await office.parts.store.read
    .selectFrom('audit_entry')
    .selectAll()
    .where('seq', '>', before)
    .orderBy('seq')
    .execute();
  return rows.map(({ operation, entity, entity_id }) => `${operation} ${entity} ${entity_id}`);
}
const rowsNow = async () => (await since(0)).length;

describe('who looked at a client', () => {
  test('of a Kela day is one row that names the office and the day', async () => {
    const siiri = await office.as('Siiri');
    await siiri.bookings.book(bookInput(office, '9.00-9.30'));
    await siiri.bookings.book(bookInput(office, '10.00-10.30'));
    const before = await rowsNow();
    await siiri.kelaDays.day({ officeId: office.officeId, on: WEDNESDAY });
    expect(await since(before)).toEqual([`kelaDays.day kela-day ${office.officeId}/2026-10-21`]);
  });

  test('is written down at every look, and once in one look', async () => {
    const siiri = await office.as('Siiri');
    const { id } = await siiri.bookings.book(bookInput(office, '9.00-9.30'));
    const before = await rowsNow();
    await siiri.bookings.get({ id });
    await siiri.bookings.get({ id });
    expect(await since(before)).toEqual([`bookings.get booking ${id}`, `bookings.get booking ${id}`]);
  });

  test('is the person who looked', async () => {
    const siiri = await office.as('Siiri');
    const kaisa = await office.as('Kaisa');
    const { id } = await siiri.bookings.book(bookInput(office, '9.00-9.30'));
    await kaisa.bookings.get({ id });
    const last = await office.parts.store.read
      .selectFrom('audit_entry')
      .select(['staff_id', 'operation'])
      .orderBy('seq', 'desc')
      .executeTakeFirst();
    expect(last).toEqual({ staff_id: await office.idOf('Kaisa'), operation: 'bookings.get' });
  });

  test('of a search names those who were found, never what was searched', async () => {
    const siiri = await office.as('Siiri');
    const { id } = await siiri.bookings.book(bookInput(office, '9.00-9.30', { clientLabel: 'Salainen' }));
    await siiri.bookings.book(bookInput(office, '10.00-10.30', { clientLabel: 'Muu' }));
    const before = await rowsNow();
    expect(await siiri.bookings.search({ officeId: office.officeId, text: 'Salain' })).toHaveLength(1);
    expect(await since(before)).toEqual([`bookings.search booking ${id}`]);
  });
});

describe('nothing is written', () => {
  test('of looking at what holds no client', async () => {
    const siiri = await office.as('Siiri');
    const before = await rowsNow();
    await siiri.kelaDays.freeTimes({ officeId: office.officeId, count: 5 });
    await siiri.kelaDays.templates({ officeId: office.officeId });
    await siiri.staff.list();
    await siiri.bookings.search({ officeId: office.officeId, text: 'ei ketään' });
    expect(await since(before)).toEqual([]);
  });

  test('of a look that was refused', async () => {
    const siiri = await office.as('Siiri');
    const before = await rowsNow();
    expect((await refusalOf(siiri.bookings.get({ id: 'nothing' }))).code).toBe('NOT_FOUND');
    expect((await refusalOf(siiri.calls.get({ id: 'nothing' }))).code).toBe('NOT_ALLOWED');
    expect(await since(before)).toEqual([]);
  });
});

test('the log of looks is one chain with the log of changes', async () => {
  const siiri = await office.as('Siiri');
  const { id } = await siiri.bookings.book(bookInput(office, '9.00-9.30'));
  await Promise.all(Array.from({ length: 20 }, () => siiri.bookings.get({ id })));
  const paula = await office.as('Paula');
  expect(await paula.audit.verify()).toMatchObject({ brokenAt: null, rows: await rowsNow() });
});
