import type { EntryDetails } from '#domain/directory/entry.ts';
import type { ExamplePerson } from './people.ts';

/** An invented service of the example, who looks after it, and how many days ago it was checked; null: never. */
export interface ExampleEntry extends EntryDetails {
  readonly owner: ExamplePerson | null;
  readonly checkedDaysAgo: number | null;
}

const entry = (
  details: Partial<EntryDetails> & Pick<EntryDetails, 'name' | 'kind'>,
  owner: ExamplePerson | null,
  checkedDaysAgo: number | null,
): ExampleEntry => ({
  provider: '',
  wholeArea: (details.municipalities ?? []).length === 0,
  municipalities: [],
  topics: [],
  phone: '',
  email: '',
  web: '',
  address: '',
  opening: '',
  description: '',
  ...details,
  owner,
  checkedDaysAgo,
});

/** Invented services and organisations of the example's four municipalities; no number or address is anybody's. */
export const exampleDirectory: readonly ExampleEntry[] = [
  entry(
    {
      name: 'Esimerkin talous- ja velkaneuvonta',
      provider: 'Esimerkin oikeusaputoimisto',
      kind: '19',
      topics: ['3'],
      phone: '000 555 0110',
      opening: 'ma–to 9.00–11.00',
      description: 'Maksusuunnitelmat, velkajärjestely ja neuvottelu velkojien kanssa.',
    },
    'counsellor',
    40,
  ),
  entry(
    {
      name: 'Ruoka-apu Mallipöytä',
      provider: 'Mallipöydän kannatusyhdistys ry',
      kind: '2',
      municipalities: ['010'],
      topics: ['3', '1'],
      phone: '000 555 0120',
      address: 'Mallitie 4, Alavus',
      opening: 'ti ja to 12.00–13.00',
      description: 'Ruokakassi ilman kyselyjä. Oma kassi mukaan.',
    },
    'counsellor',
    395,
  ),
  entry(
    {
      name: 'Aikuisten mielenterveyspalvelut',
      provider: 'Esimerkin hyvinvointialue',
      kind: '8',
      topics: ['9', '6'],
      phone: '000 555 0130',
      opening: 'ma–pe 8.00–15.00',
      description: 'Ajan saa ilman lähetettä. Kiireellisessä tilanteessa päivystys.',
    },
    'deputy',
    12,
  ),
  entry(
    {
      name: 'Päihdeneuvonta Kaarisilta',
      provider: 'Esimerkin hyvinvointialue',
      kind: '15',
      municipalities: ['010', '989'],
      topics: ['8'],
      phone: '000 555 0140',
      opening: 'ma–pe 9.00–14.00',
      description: 'Ilman ajanvarausta klo 9–10. Myös läheisille.',
    },
    'deputy',
    200,
  ),
  entry(
    {
      name: 'Kuntouttava työpaja Höylä',
      provider: 'Kuortaneen esimerkkikunta',
      kind: '5',
      municipalities: ['300', '759'],
      topics: ['4', '1'],
      phone: '000 555 0150',
      address: 'Höyläkuja 2, Kuortane',
      opening: 'ma–to 8.00–14.00',
      description: 'Puutyö, keittiö ja tekstiili. Tutustumaan voi tulla milloin vain.',
    },
    'ownWorker',
    90,
  ),
  entry(
    {
      name: 'Diakoniatyö',
      provider: 'Soinin esimerkkiseurakunta',
      kind: '17',
      municipalities: ['759'],
      topics: ['3', '4', '11'],
      phone: '000 555 0160',
      opening: 'soittoaika ma 9.00–10.00',
      description: 'Keskustelua ja taloudellista apua. Ei edellytä jäsenyyttä.',
    },
    null,
    null,
  ),
  entry(
    {
      name: 'Omaishoidon tuki ry:n esimerkkiryhmä',
      provider: 'Esimerkin omaishoitajat ry',
      kind: '2',
      topics: ['11'],
      email: 'omaiset@example.fi',
      web: 'www.example.fi/omaiset',
      opening: 'joka kuun ensimmäinen keskiviikko',
      description: 'Vertaisryhmä ja puhelintuki.',
    },
    'secretary',
    310,
  ),
  entry(
    {
      name: 'Turvakoti Esimerkki',
      provider: 'Turvakotien esimerkkiyhdistys ry',
      kind: '1',
      topics: ['5', '6'],
      phone: '000 555 0170',
      opening: 'aina auki',
      description: 'Voi soittaa ja tulla ilman lähetettä, myös lasten kanssa.',
    },
    'secretary',
    25,
  ),
  entry(
    {
      name: 'Asumisneuvonta',
      provider: 'Ähtärin esimerkkikaupunki',
      kind: '1',
      municipalities: ['989'],
      topics: ['2', '3'],
      phone: '000 555 0180',
      opening: 'ke 9.00–12.00',
      description: 'Vuokrarästit, häätöuhka ja asunnon haku.',
    },
    'counsellor',
    410,
  ),
];
