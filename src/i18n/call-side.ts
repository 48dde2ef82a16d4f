import { defineWords } from './catalogue.ts';

/** The panel beside a call. */
export const callSideWords = defineWords({
  fi: {
    title: 'Hakemisto ja opas',
    close: 'Sulje hakemisto ja opas',
    services: 'Palvelut',
    questions: 'Kysymykset',
    guide: 'Opas',
  },
  sv: {
    title: 'Katalog och guide',
    close: 'Stäng katalogen och guiden',
    services: 'Tjänster',
    questions: 'Frågor',
    guide: 'Guide',
  },
  en: {
    title: 'Directory and guide',
    close: 'Close the directory and guide',
    services: 'Services',
    questions: 'Questions',
    guide: 'Guide',
  },
});
