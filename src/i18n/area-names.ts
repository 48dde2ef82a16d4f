import type { Language } from './language.ts';

/** Names of the program's areas, as they stand in the navigation and as the heading of their screens. */
export const areaNames = {
  today: { fi: 'Tänään', sv: 'I dag', en: 'Today' },
  'kela-days': { fi: 'Kela-ajat', sv: 'FPA-tider', en: 'Kela times' },
  'joint-meetings': { fi: 'Yhteistapaamiset', sv: 'Gemensamma möten', en: 'Joint meetings' },
  'cancelled-days': { fi: 'Perutut ajat', sv: 'Avbokade tider', en: 'Cancelled times' },
  'day-lists': { fi: 'Päivälista', sv: 'Dagslista', en: 'Day list' },
  posters: { fi: 'Viikkojuliste', sv: 'Veckoaffisch', en: 'Weekly poster' },
  'meeting-requests': { fi: 'Tapaamispyynnöt', sv: 'Begäranden om möte', en: 'Meeting requests' },
  'contact-requests': { fi: 'Yhteydenotot', sv: 'Kontaktbegäran', en: 'Contact requests' },
  'mail-drop': { fi: 'Postilaatikko', sv: 'Brevlåda', en: 'Mail drop' },
  'desk-tally': { fi: 'Tiskikysymykset', sv: 'Frågor vid disken', en: 'Desk questions' },
  'outside-times': { fi: 'Muualla varatut', sv: 'Bokat annanstans', en: 'Booked elsewhere' },
  consultations: { fi: 'Konsultaatiot', sv: 'Konsultationer', en: 'Consultations' },
  calls: { fi: 'Neuvontapuhelin', sv: 'Rådgivningstelefon', en: 'Advice line' },
  handovers: { fi: 'Siirrot', sv: 'Överföringar', en: 'Handovers' },
  matters: { fi: 'Asiat', sv: 'Ärenden', en: 'Matters' },
  clients: { fi: 'Asiakkaat', sv: 'Klienter', en: 'Clients' },
  'duty-shifts': { fi: 'Työvuorot', sv: 'Arbetsturer', en: 'Duty shifts' },
  events: { fi: 'Tapahtumat', sv: 'Evenemang', en: 'Events' },
  directory: { fi: 'Hakemisto', sv: 'Katalog', en: 'Directory' },
  guides: { fi: 'Prosessiopas', sv: 'Processguide', en: 'Decision guide' },
  'service-texts': { fi: 'Palvelutekstit', sv: 'Servicetexter', en: 'Service texts' },
  statistics: { fi: 'Tilastot', sv: 'Statistik', en: 'Statistics' },
  'old-figures': { fi: 'Vanhat luvut', sv: 'Gamla siffror', en: 'Old figures' },
  settings: { fi: 'Asetukset', sv: 'Inställningar', en: 'Settings' },
} as const satisfies Record<string, Record<Language, string>>;
