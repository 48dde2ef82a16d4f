import { describe, expect, test } from 'vitest';
import { isSameClient, isSimilarName } from '#domain/bookings/similar-client.ts';

describe('K19 names that may be of the same person', () => {
  test.each([
    ['Matti Esimerkki', 'Matti Esimerki'],
    ['Matti Esimerkki', 'esimerkki  matti'],
    ['Mäki Aino', 'Maki Aino'],
    ['Aino Åkerblom', 'Aino Akerblom'],
    ['Anna-Liisa Koe', 'Anna Liisa Koe'],
    ['Kristiina Koemäki', 'Christiina Koemäki'],
    ['Esimekrki Matti', 'Esimerkki Matti'],
  ])('%s and %s', (one, other) => {
    expect([isSimilarName(one, other), isSimilarName(other, one)]).toEqual([true, true]);
  });

  test.each([
    ['Matti Esimerkki', 'Maija Esimerkki'],
    ['Matti Esimerkki', 'Matti'],
    ['Matti Esimerkki', 'Matti Koemies'],
    ['M.K.', 'M.H.'],
    ['Aki', 'Ari'],
    ['', ''],
  ])('not %s and %s', (one, other) => {
    expect([isSimilarName(one, other), isSimilarName(other, one)]).toEqual([false, false]);
  });
});

test('the very same client is one whose label and phone are alike but for how they are written', () => {
  const client = { clientLabel: 'Matti Esimerkki', clientPhone: '000 123 45' };
  expect(isSameClient(client, { clientLabel: 'MATTI  Esimerkki', clientPhone: '00012345' })).toBe(true);
  expect(isSameClient(client, { clientLabel: 'Matti Esimerkki', clientPhone: '' })).toBe(false);
  expect(isSameClient(client, { clientLabel: 'Matti Esimerki', clientPhone: '000 123 45' })).toBe(false);
});
