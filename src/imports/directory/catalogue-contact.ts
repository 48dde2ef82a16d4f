import { isWebAddress } from '#domain/directory/check-entry.ts';
import type { EntryDetails } from '#domain/directory/entry.ts';
import { isObject, localized, objectsOf, textOf, type JsonObject } from './json-values.ts';

export type Contact = Pick<EntryDetails, 'phone' | 'email' | 'web' | 'address'>;

/** The phone, e-mail, web page and address that the thing itself gives; what it does not give is empty. */
export function contactOf(json: JsonObject): Contact {
  const web =
    localized(
      objectsOf(json['webPages']).map((page) => ({ ...page, value: page['url'] ?? page['value'] })),
    ) || localized(json['channelUrls'] ?? json['urls']);
  return {
    phone: phoneOf([...objectsOf(json['phoneNumbers']), ...objectsOf(json['supportPhones'])]),
    email: localized(json['emails']) || localized(json['supportEmails']),
    web: isWebAddress(web) ? web : '',
    address: addressOf(objectsOf(json['addresses'])),
  };
}

/** The first contact of each sort along a list, in which the nearer stand first. */
export function firstContact(contacts: readonly Contact[]): Contact {
  const first = (part: keyof Contact) => contacts.map((one) => one[part]).find((text) => text !== '') ?? '';
  return { phone: first('phone'), email: first('email'), web: first('web'), address: first('address') };
}

/** A service number is dialled as it stands; another has its prefix apart, such as +358. Faxes are left out. */
function phoneOf(numbers: readonly JsonObject[]): string {
  return localized(
    numbers
      .filter((one) => textOf(one['type']) !== 'Fax')
      .map((one) => {
        const prefix = one['isFinnishServiceNumber'] === true ? '' : textOf(one['prefixNumber']);
        return { language: one['language'], value: `${prefix} ${textOf(one['number'])}`.trim() };
      }),
  );
}

/** Street, number, postal code and office of the first place that can be visited. */
function addressOf(addresses: readonly JsonObject[]): string {
  const visited = addresses.filter((one) => !/^Postal$/.test(textOf(one['type'])));
  const [street] = visited.map((one) => one['streetAddress']).filter(isObject);
  if (!street) return '';
  const line = `${localized(street['street'])} ${textOf(street['streetNumber'])}`.trim();
  const place = `${textOf(street['postalCode'])} ${localized(street['postOffice'])}`.trim();
  return [line, place].filter((part) => part !== '').join(', ');
}
