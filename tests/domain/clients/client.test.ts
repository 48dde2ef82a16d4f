import { expect, test } from 'vitest';
import { checkClientDetails } from '#domain/clients/check-client-details.ts';
import { asListed } from '#domain/clients/client.ts';

test('of a client with a turvakielto a list shows nothing by which they are reached', () => {
  const client = { name: 'Kettu', phone: '000 123', municipality: '010' as const };
  expect(asListed({ ...client, safetyNonDisclosure: true })).toEqual({
    name: 'Kettu',
    phone: '',
    municipality: null,
    safetyNonDisclosure: true,
  });
  expect(asListed({ ...client, safetyNonDisclosure: false })).toEqual({
    ...client,
    safetyNonDisclosure: false,
  });
});

test('a client has a name, and a number that is one', () => {
  expect(checkClientDetails({ name: ' ', phone: 'ei ole' })).toEqual([
    { field: 'name', code: 'missing' },
    { field: 'phone', code: 'notAPhoneNumber' },
  ]);
  expect(checkClientDetails({ name: 'Kettu', phone: '' })).toEqual([]);
});
