import type { StreamedSheet } from '#exports/sheet.ts';

/** Fourteen columns as an office keeps them of its calls: a date, a time, a code, words, lengths. */
export const sheet: StreamedSheet = {
  name: 'Puhelut',
  columns: [
    { key: 'on', heading: 'Päivä', kind: 'date' },
    { key: 'weekday', heading: 'Viikonpäivä', kind: 'text' },
    { key: 'start', heading: 'Alkoi', kind: 'time' },
    { key: 'office', heading: 'Toimisto', kind: 'text' },
    { key: 'when', heading: 'Milloin', kind: 'text' },
    { key: 'kind', heading: 'Puhelu', kind: 'text' },
    { key: 'outcome', heading: 'Lopputulos', kind: 'text' },
    { key: 'topics', heading: 'Aiheet', kind: 'text' },
    { key: 'code', heading: 'Kunnan numero', kind: 'code', nameKey: 'municipality' },
    { key: 'municipality', heading: 'Kunta', kind: 'text' },
    { key: 'caller', heading: 'Soittaja', kind: 'text' },
    { key: 'duration', heading: 'Kesto (min)', kind: 'minutes' },
    { key: 'wrapUp', heading: 'Jälkityö (min)', kind: 'minutes' },
    { key: 'bigCase', heading: 'Iso asia', kind: 'integer' },
  ],
};

export type SheetRow = readonly (string | number)[];

const weekdays = ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai'];
const outcomes = ['ratkesi', 'ohjattiin muualle', 'luovutettiin', 'soittopyyntö', 'ei asiakasasia'];
const topics = ['toimeentulotuki', 'asuminen, velat', 'etuudet', 'päihteet', 'kirjaamatta'];
const callers = ['asiakas itse', 'läheinen', 'viranomainen', 'järjestö'];
const two = (number: number) => String(number).padStart(2, '0');

/** Row `index` from 0; the same in every run. Twenty a day, each month with 28 days: 1 M rows reach the year 2155. */
export function rowAt(index: number): SheetRow {
  const day = Math.floor(index / 20);
  const month = Math.floor(day / 28);
  const on = `${2006 + Math.floor(month / 12)}-${two((month % 12) + 1)}-${two((day % 28) + 1)}`;
  const pick = (words: readonly string[], by: number) => words[Math.floor(index / by) % words.length] ?? '';
  return [
    on,
    pick(weekdays, 20),
    540 + ((index * 7) % 90),
    'Kuvitelmalan sosiaalitoimisto',
    'aukioloaikana',
    index % 9 === 0 ? 'vastaamatta' : 'vastattu',
    pick(outcomes, 1),
    pick(topics, 3),
    index % 3 === 0 ? '010' : '989',
    index % 3 === 0 ? 'Alavus' : 'Ähtäri',
    pick(callers, 2),
    index % 43,
    index % 11,
    index % 97 === 0 ? 1 : 0,
  ];
}
