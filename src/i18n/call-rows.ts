import type { CallTime } from '#domain/service-hours/call-time.ts';
import type { CallFact } from '#domain/statistics/facts.ts';
import type { Language } from './language.ts';

/** Words of the file with one row for each call; categories have the names of the report. */
export interface CallRowWords {
  /** Name of the worksheet, and the beginning of the file's name. */
  readonly sheet: string;
  readonly start: string;
  readonly when: string;
  readonly times: Readonly<Record<CallTime, string>>;
  readonly kind: string;
  readonly kinds: Readonly<Record<CallFact['kind'], string>>;
  readonly topics: string;
  readonly municipalityCode: string;
  readonly duration: string;
  readonly wrapUp: string;
  /** 1 or 0. */
  readonly bigCase: string;
}

export const callRowWords: Record<Language, CallRowWords> = {
  fi: {
    sheet: 'Puhelurivit',
    start: 'Alkoi',
    when: 'Palveluaika',
    times: { inside: 'palveluajalla', outside: 'palveluajan ulkopuolella', closed: 'suljettuna päivänä' },
    kind: 'Puhelu',
    kinds: { answered: 'vastattu', missed: 'vastaamaton' },
    topics: 'Aiheet',
    municipalityCode: 'Kuntanumero',
    duration: 'Kesto (min)',
    wrapUp: 'Jälkityö (min)',
    bigCase: 'Iso tapaus',
  },
  sv: {
    sheet: 'Samtalsrader',
    start: 'Började',
    when: 'Servicetid',
    times: { inside: 'under servicetiden', outside: 'utanför servicetiden', closed: 'på en stängd dag' },
    kind: 'Samtal',
    kinds: { answered: 'besvarat', missed: 'obesvarat' },
    topics: 'Ämnen',
    municipalityCode: 'Kommunnummer',
    duration: 'Längd (min)',
    wrapUp: 'Efterarbete (min)',
    bigCase: 'Stort ärende',
  },
  en: {
    sheet: 'Call rows',
    start: 'Began',
    when: 'Service hours',
    times: { inside: 'inside the hours', outside: 'outside the hours', closed: 'on a closed day' },
    kind: 'Call',
    kinds: { answered: 'answered', missed: 'not answered' },
    topics: 'Topics',
    municipalityCode: 'Municipality number',
    duration: 'Length (min)',
    wrapUp: 'Work after the call (min)',
    bigCase: 'Big case',
  },
};
