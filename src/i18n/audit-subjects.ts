import type { Deed } from '#domain/audit/deed.ts';
import type { SubjectKind } from '#domain/audit/subject.ts';
import type { Language } from './language.ts';

/** What kind of thing of a client a row of the log is about. */
export const subjectNames: Readonly<Record<SubjectKind, Readonly<Record<Language, string>>>> = {
  booking: { fi: 'Kela-aika', sv: 'FPA-tid', en: 'Kela time' },
  'booking-draft': { fi: 'keskeneräinen varaus', sv: 'halvfärdig bokning', en: 'unfinished booking' },
  call: { fi: 'puhelu', sv: 'samtal', en: 'call' },
  'cancelled-day-client': {
    fi: 'perutun päivän asiakas',
    sv: 'klient på avbokad dag',
    en: 'client of a cancelled day',
  },
  client: { fi: 'asiakas', sv: 'klient', en: 'client' },
  'consultation-question': {
    fi: 'konsultaation kysymys',
    sv: 'fråga till konsultation',
    en: 'consultation question',
  },
  'contact-request': { fi: 'yhteydenottopyyntö', sv: 'kontaktbegäran', en: 'contact request' },
  handover: { fi: 'siirto', sv: 'överföring', en: 'handover' },
  'joint-meeting': { fi: 'yhteistapaaminen', sv: 'gemensamt möte', en: 'joint meeting' },
  matter: { fi: 'asia', sv: 'ärende', en: 'matter' },
  'matter-referral': { fi: 'ohjaus', sv: 'hänvisning', en: 'referral' },
  'meeting-request': { fi: 'tapaamispyyntö', sv: 'begäran om möte', en: 'meeting request' },
  promise: { fi: 'soittolupaus', sv: 'löfte om uppringning', en: 'promise to call' },
  'walk-in': { fi: 'ilman aikaa tullut', sv: 'besökare utan tid', en: 'walk-in' },
};

/** The kinds of what is done, as the log is narrowed by them. */
export const deedNames: Readonly<Record<Deed, Readonly<Record<Language, string>>>> = {
  look: { fi: 'katselu', sv: 'visning', en: 'looking' },
  change: { fi: 'muutos', sv: 'ändring', en: 'change' },
  out: { fi: 'tulostus tai tiedosto', sv: 'utskrift eller fil', en: 'print or file' },
  session: { fi: 'kirjautuminen', sv: 'inloggning', en: 'signing in' },
};
