import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import { bookInput } from '#tests/support/booking-input.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
});
afterEach(() => office.close());

async function keep(identityMode: IdentityMode): Promise<void> {
  await office.parts.store.write((db) =>
    db.updateTable('office').set({ identity_mode: identityMode }).execute(),
  );
}
const book = async (time: string, clientLabel: string, clientPhone = '', on = '2026-10-21') =>
  (await office.as('Siiri')).bookings.book(
    bookInput(office, time, { clientLabel, clientPhone, on: localDate(on), requestId: randomUUID() }),
  );
const similar = async (clientLabel: string) =>
  (await office.as('Siiri')).bookings.similar({ officeId: office.officeId, clientLabel });

test('K19 the same person typed with a small difference is offered, and nothing is merged by itself', async () => {
  await keep('register');
  await book('9.00-9.30', 'Matti Esimerkki', '000 111');
  await book('9.00-9.30', 'Matti Esimerkki', '000 111', '2026-10-28');
  await book('9.30-10.00', 'Maija Koetinen');
  expect(await similar('Matti Esimerki')).toEqual([
    { clientLabel: 'Matti Esimerkki', clientPhone: '000 111', lastOn: '2026-10-28', bookings: 2 },
  ]);
  const booked = await book('10.00-10.30', 'Matti Esimerki');
  expect(booked.clientLabel).toBe('Matti Esimerki');
  expect((await similar('Esimerkki Matti')).map(({ clientLabel }) => clientLabel).sort()).toEqual([
    'Matti Esimerki',
    'Matti Esimerkki',
  ]);
});

test('K19 only where a register of clients is kept: elsewhere two alike are two people', async () => {
  await keep('contact');
  await book('9.00-9.30', 'Matti Esimerkki');
  expect(await similar('Matti Esimerki')).toEqual([]);
  await keep('register');
  expect(await similar('Matti Esimerki')).toHaveLength(1);
  await keep('none');
  expect(await similar('Matti Esimerki')).toEqual([]);
});

test('K19 looking is written down only when somebody was shown', async () => {
  await keep('register');
  await book('9.00-9.30', 'Matti Esimerkki');
  const shown = () =>
    office.parts.store.read
      .selectFrom('audit_entry')
      .select('entity')
      .where('operation', '=', 'bookings.similar')
      .execute();
  await similar('Aino Muu');
  expect(await shown()).toEqual([]);
  await similar('Matti Esimerki');
  expect(await shown()).toEqual([{ entity: 'similar-clients' }]);
});
