import type { Role } from '#domain/permissions/role.ts';

/** Invented people of the example office; their family names say that they are examples. */
export const examplePeople = [
  {
    key: 'manager',
    name: 'Paula Esimerkki',
    title: 'johtava sosiaalityöntekijä',
    roles: ['administrator', 'manager'],
  },
  { key: 'secretary', name: 'Siiri Mallikas', title: 'toimistosihteeri', roles: ['secretary'] },
  { key: 'counsellor', name: 'Outi Harjoitus', title: 'sosiaaliohjaaja', roles: ['counsellor'] },
  { key: 'deputy', name: 'Veikko Kokeilu', title: 'sosiaaliohjaaja', roles: ['counsellor', 'ownWorker'] },
  { key: 'ownWorker', name: 'Tiina Näyte', title: 'sosiaalityöntekijä', roles: ['ownWorker'] },
  { key: 'secondWorker', name: 'Jussi Kuvitteellinen', title: 'sosiaalityöntekijä', roles: ['ownWorker'] },
  { key: 'adviser', name: 'Kaisa Esimerkki-Kela', title: 'Kelan asiakasneuvoja', roles: ['kelaAdviser'] },
] as const satisfies readonly { key: string; name: string; title: string; roles: readonly Role[] }[];

export type ExamplePerson = (typeof examplePeople)[number]['key'];

/** The four offices of the model that the example follows, with their municipality codes. */
export const exampleOffices = [
  { name: 'Alavus', municipalityCode: '010' },
  { name: 'Kuortane', municipalityCode: '300' },
  { name: 'Soini', municipalityCode: '759' },
  { name: 'Ähtäri', municipalityCode: '989' },
] as const;

/** Nicknames an office without identities might write. Number and name together never mean anybody. */
export const exampleClients = [
  'Koe A',
  'Koe B',
  'Koe E',
  'Koe H',
  'Koe J',
  'Koe K',
  'Koe L',
  'Koe M',
  'Koe P',
  'Koe S',
  'Koe T',
  'Koe V',
] as const;
