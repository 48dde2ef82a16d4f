import { defineWords } from './catalogue.ts';

/** The buttons below a list that comes a page at a time, newest first. */
export const pageTurnWords = defineWords({
  fi: { newer: 'Uudemmat', older: 'Vanhemmat' },
  sv: { newer: 'Nyare', older: 'Äldre' },
  en: { newer: 'Newer', older: 'Older' },
});
