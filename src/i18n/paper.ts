import { defineWords } from './catalogue.ts';
import type { Language } from './language.ts';

/** Each language by its own name: the client recognises it whatever the window's language is. */
export const nativeLanguageNames: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** What every printed page has in common. */
export const paperWords = defineWords({
  fi: {
    language: 'Paperin kieli',
    print: 'Tulosta',
    printed: 'Tulostettu {moment}',
    byHand: 'täytetään käsin',
  },
  sv: {
    language: 'Papperets språk',
    print: 'Skriv ut',
    printed: 'Utskriven {moment}',
    byHand: 'fylls i för hand',
  },
  en: {
    language: 'Language of the paper',
    print: 'Print',
    printed: 'Printed {moment}',
    byHand: 'to be written by hand',
  },
});
