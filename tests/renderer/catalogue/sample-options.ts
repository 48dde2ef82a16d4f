/** Invented things to choose from. */
export const topics = [
  { id: 'as', code: 'as', label: 'Asuminen' },
  { id: 'el', code: 'el', label: 'Elatus' },
  { id: 'ku', code: 'ku', label: 'Kuntoutus' },
  { id: 'la', code: 'la', label: 'Laskut ja velat', detail: 'myös perintä' },
  { id: 'op', code: 'op', label: 'Opiskelu' },
  { id: 'ty', code: 'ty', label: 'Työttömyys' },
  { id: 'va', code: 'va', label: 'Vammaisuus' },
];

export type Outcome = 'resolved' | 'directed' | 'passed' | 'later';

export const outcomes: { id: Outcome; label: string; shortcut: string }[] = [
  { id: 'resolved', label: 'Ratkaistu', shortcut: 'r' },
  { id: 'directed', label: 'Ohjattu', shortcut: 'o' },
  { id: 'passed', label: 'Siirretty', shortcut: 's' },
  { id: 'later', label: 'Luvattu palata', shortcut: 't' },
];
