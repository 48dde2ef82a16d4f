import { randomUUID } from 'node:crypto';
import { localDate } from '#domain/time/local-date.ts';
import { directoryVocabulary } from '#i18n/directory-vocabulary.ts';
import { readTable, type ReadTable } from '#imports/directory/read-table.ts';
import type { Client } from './line.ts';

export type EntryInput = Parameters<Client['directory']['create']>[0];

/** An invented service of the whole area. */
export function entryInput(changes: Partial<EntryInput> = {}): EntryInput {
  return {
    requestId: randomUUID(),
    name: 'Esimerkin velkaneuvonta',
    provider: 'Esimerkin oikeusaputoimisto',
    kind: '19',
    wholeArea: true,
    municipalities: [],
    topics: ['3'],
    phone: '000 555 0101',
    email: 'neuvonta@example.fi',
    web: 'www.example.fi/velka',
    address: 'Mallitie 1, Alavus',
    opening: 'ma–pe 9.00–15.00',
    description: 'Maksusuunnitelmat ja velkajärjestely.',
    ownerId: null,
    ...changes,
  };
}

/** A text as a file on the wire. */
export const fileOf = (text: string, encoding: BufferEncoding = 'utf8'): string =>
  Buffer.from(text, encoding).toString('base64');

/** A table read on 21.10.2026. */
export function tableOf(text: string): ReadTable {
  const table = readTable(text, directoryVocabulary, localDate('2026-10-21'));
  if (!table) throw new Error('It was not read as a table');
  return table;
}

const fi = (value: string, type?: string) => ({ language: 'fi', value, ...(type ? { type } : {}) });

/** A service as the open interface of the service catalogue writes it, with invented contents. */
export const catalogueService = (changes: object = {}) => ({
  id: '00000000-0000-4000-8000-000000000001',
  type: 'Service',
  serviceNames: [
    { language: 'sv', value: 'Exempelrådgivning', type: 'Name' },
    fi('Esimerkkineuvonta', 'Name'),
    fi('Toinen nimi', 'AlternativeName'),
  ],
  serviceDescriptions: [fi('Pitkä kuvaus.', 'Description'), fi('Neuvontaa esimerkeissä.', 'Summary')],
  areaType: 'LimitedType',
  areas: [
    {
      type: 'Region',
      code: '14',
      municipalities: [{ code: '010' }, { code: '989' }, { code: '743' }],
    },
  ],
  serviceChannels: [
    { serviceChannel: { id: '00000000-0000-4000-8000-000000000002', name: 'Neuvontapuhelin' } },
    { serviceChannel: { id: '00000000-0000-4000-8000-000000000003', name: 'Toimipiste' } },
  ],
  organizations: [
    { roleType: 'Producer', organization: { id: 'tuottaja', name: 'Tuottaja Oy' } },
    {
      roleType: 'Responsible',
      organization: { id: '00000000-0000-4000-8000-000000000004', name: 'Esimerkin hyvinvointialue' },
    },
  ],
  publishingStatus: 'Published',
  ...changes,
});

/** The telephone channel of that service. */
export const cataloguePhone = (changes: object = {}) => ({
  id: '00000000-0000-4000-8000-000000000002',
  serviceChannelType: 'Phone',
  organizationId: '00000000-0000-4000-8000-000000000004',
  serviceChannelNames: [fi('Neuvontapuhelin', 'Name')],
  serviceChannelDescriptions: [fi('Soita ja kysy.', 'Summary')],
  areaType: 'Nationwide',
  phoneNumbers: [
    { type: 'Fax', prefixNumber: '+358', number: '0001', language: 'fi' },
    { type: 'Phone', prefixNumber: '+358', number: '000 222', language: 'sv' },
    { type: 'Phone', prefixNumber: '+358', number: '000 111', language: 'fi' },
  ],
  serviceHours: [
    {
      serviceHourType: 'DaysOfTheWeek',
      isClosed: false,
      openingHour: [{ dayFrom: 'Monday', dayTo: 'Friday', from: '09:00:00', to: '15:00:00' }],
      additionalInformation: [fi('ei pyhinä')],
    },
    { serviceHourType: 'Exceptional', isClosed: true, validFrom: '2026-12-24T00:00:00' },
  ],
  publishingStatus: 'Published',
  ...changes,
});

/** The place of that service. */
export const cataloguePlace = (changes: object = {}) => ({
  id: '00000000-0000-4000-8000-000000000003',
  serviceChannelType: 'ServiceLocation',
  organizationId: '00000000-0000-4000-8000-000000000004',
  serviceChannelNames: [fi('Toimipiste', 'Name')],
  areaType: 'Nationwide',
  emails: [fi('piste@example.fi')],
  webPages: [{ url: 'https://www.example.fi/piste', value: 'Piste', language: 'fi' }],
  addresses: [
    { type: 'Postal', subType: 'PostOfficeBox', postOfficeBoxAddress: { postalCode: '00000' } },
    {
      type: 'Location',
      subType: 'Single',
      streetAddress: {
        street: [fi('Mallitie')],
        streetNumber: '3',
        postalCode: '00000',
        postOffice: [fi('MALLILA')],
        municipality: { code: '010', name: [fi('Alavus')] },
      },
    },
  ],
  publishingStatus: 'Published',
  ...changes,
});
