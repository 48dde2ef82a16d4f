import { describe, expect, test } from 'vitest';
import { contactOf, firstContact } from '#imports/directory/catalogue-contact.ts';

const number = (changes: object) => ({
  type: 'Phone',
  language: 'fi',
  prefixNumber: '+358',
  number: '000 1',
  ...changes,
});
const phoneOf = (...numbers: object[]) => contactOf({ phoneNumbers: numbers }).phone;

describe('a number', () => {
  test('has its prefix before it', () => {
    expect(phoneOf(number({}))).toBe('+358 000 1');
  });

  test('of a Finnish service is dialled as it stands', () => {
    expect(phoneOf(number({ isFinnishServiceNumber: true }))).toBe('000 1');
  });

  test('of a fax is none', () => {
    expect(phoneOf(number({ type: 'Fax' }))).toBe('');
    expect(phoneOf(number({ type: 'Fax' }), number({ number: '000 2' }))).toBe('+358 000 2');
  });

  test('in Finnish goes before one in Swedish, and that before none', () => {
    expect(phoneOf(number({ language: 'sv', number: '000 9' }), number({}))).toBe('+358 000 1');
    expect(phoneOf(number({ language: 'sv', number: '000 9' }))).toBe('+358 000 9');
  });

  test('for support is taken when there is no other', () => {
    expect(contactOf({ supportPhones: [number({ number: '000 5' })] }).phone).toBe('+358 000 5');
  });

  test('without its digits is nothing to call', () => {
    expect(phoneOf(number({ number: '', prefixNumber: '' }))).toBe('');
  });
});

describe('a web page', () => {
  const page = (url: string, language = 'fi') => ({ url, value: 'Sivun nimi', language });

  test('is its address, not its name', () => {
    expect(contactOf({ webPages: [page('https://www.example.fi')] }).web).toBe('https://www.example.fi');
  });

  test('of an electronic service is the address of the service', () => {
    const channelUrls = [{ language: 'fi', value: 'https://asiointi.example.fi' }];
    expect(contactOf({ channelUrls }).web).toBe('https://asiointi.example.fi');
  });

  test('of another scheme is left out', () => {
    expect(contactOf({ webPages: [page('javascript:alert(1)')] }).web).toBe('');
  });
});

describe('an address', () => {
  const street = (changes: object = {}) => ({
    street: [
      { language: 'sv', value: 'Modellvägen' },
      { language: 'fi', value: 'Mallitie' },
    ],
    streetNumber: '3 B',
    postalCode: '00000',
    postOffice: [{ language: 'fi', value: 'MALLILA' }],
    ...changes,
  });

  test('is street, number, postal code and office', () => {
    const addresses = [{ type: 'Location', streetAddress: street() }];
    expect(contactOf({ addresses }).address).toBe('Mallitie 3 B, 00000 MALLILA');
  });

  test('has no comma where a half of it is missing', () => {
    const only = (changes: object) =>
      contactOf({ addresses: [{ type: 'Location', streetAddress: street(changes) }] }).address;
    expect(only({ postalCode: '', postOffice: [] })).toBe('Mallitie 3 B');
    expect(only({ street: [], streetNumber: '' })).toBe('00000 MALLILA');
  });

  test('for letters alone is not where one goes', () => {
    expect(contactOf({ addresses: [{ type: 'Postal', streetAddress: street() }] }).address).toBe('');
  });
});

test('an e-mail for support is taken when there is no other', () => {
  const of = (value: string) => [{ language: 'fi', value }];
  expect(contactOf({ supportEmails: of('tuki@example.fi') }).email).toBe('tuki@example.fi');
  expect(contactOf({ emails: of('a@example.fi'), supportEmails: of('tuki@example.fi') }).email).toBe(
    'a@example.fi',
  );
});

test('a thing that says nothing has nothing', () => {
  const nothing = { phone: '', email: '', web: '', address: '' };
  expect(contactOf({})).toEqual(nothing);
  expect(contactOf({ phoneNumbers: 'x', emails: 7, webPages: [null], addresses: {} })).toEqual(nothing);
  expect(firstContact([])).toEqual(nothing);
});

test('of several things the nearest one that has a contact of the sort gives it', () => {
  const first = { phone: '', email: 'a@example.fi', web: '', address: '' };
  const second = { phone: '000 2', email: 'b@example.fi', web: '', address: 'Mallitie 2' };
  const third = { phone: '000 3', email: '', web: 'www.example.fi', address: '' };
  expect(firstContact([first, second, third])).toEqual({
    phone: '000 2',
    email: 'a@example.fi',
    web: 'www.example.fi',
    address: 'Mallitie 2',
  });
});
