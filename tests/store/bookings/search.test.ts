import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { searchBookings, SEARCH_LIMIT } from '#store/bookings/search.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { storeBooking } from '#tests/support/stored-bookings.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
});
afterEach(() => office.close());

const search = async (text: string, officeId = office.officeId) =>
  (await searchBookings(office.parts.store.read, officeId, text)).map(({ id }) => id);

test('small and capital letters are the same, ä and a are not', async () => {
  await storeBooking(office, '1', '9.00-9.30', { clientLabel: 'Äijälä' });
  await storeBooking(office, '2', '9.30-10.00', { clientLabel: 'Aijala' });
  expect(await search('ÄIJ')).toEqual(['1']);
  // As some keyboards write it: a letter and its dots.
  expect(await search('a\u0308ij')).toEqual(['1']);
  expect(await search(' aij')).toEqual(['2']);
});

test('a number is found however it is written, and signs of a search are only signs', async () => {
  await storeBooking(office, '1', '9.00-9.30', { clientLabel: '100 % varma', clientPhone: '+358 12 34' });
  await storeBooking(office, '2', '9.30-10.00', { clientLabel: '100 kertaa', clientPhone: '' });
  expect(await search('012-34')).toEqual(['1']);
  expect(await search('00358 1234')).toEqual(['1']);
  expect(await search('%')).toEqual(['1']);
  expect(await search('_')).toEqual([]);
  expect(await search('100')).toEqual(['2', '1']);
});

test('nothing typed finds nothing, nor does what is of another office', async () => {
  await storeBooking(office, '1', '9.00-9.30', { clientLabel: 'M.K.' });
  expect(await search('  ')).toEqual([]);
  expect(await search('m.k.', 'another')).toEqual([]);
});

test('the end of a label and the beginning of its phone are not found as one', async () => {
  await storeBooking(office, '1', '9.00-9.30', { clientLabel: 'talo 5', clientPhone: '012' });
  expect(await search('5 0')).toEqual([]);
  expect(await search('50')).toEqual([]);
});

test('the newest day and its latest time come first, no more than the limit of them', async () => {
  const first = localDate('2026-01-01');
  for (let index = 0; index < SEARCH_LIMIT; index += 1)
    await storeBooking(office, String(index), '9.00-9.30', {
      clientLabel: 'sama',
      on: plusDays(first, index),
    });
  await storeBooking(office, 'latest', '10.00-10.30', {
    clientLabel: 'sama',
    on: plusDays(first, SEARCH_LIMIT - 1),
  });
  const found = await search('sama');
  expect(found.slice(0, 3)).toEqual(['latest', String(SEARCH_LIMIT - 1), String(SEARCH_LIMIT - 2)]);
  expect(found).toHaveLength(SEARCH_LIMIT);
  expect(found).not.toContain('0');
});
