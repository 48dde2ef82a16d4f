import { defineWords } from './catalogue.ts';

/** Choosing who works in the window. */
export const signInWords = defineWords({
  fi: {
    title: 'Kuka työskentelee?',
    how: 'Valitse nimesi. Voit myös kirjoittaa nimen alkukirjaimet ja painaa Enter.',
    people: 'Työntekijät',
    nobody: 'Toimistossa ei ole ketään, joka voisi kirjautua. Pyydä apua pääkäyttäjältä.',
    entering: 'Avataan…',
  },
  sv: {
    title: 'Vem arbetar?',
    how: 'Välj ditt namn. Du kan också skriva de första bokstäverna i namnet och trycka på Enter.',
    people: 'Personal',
    nobody: 'Det finns ingen på byrån som kan logga in. Be administratören om hjälp.',
    entering: 'Öppnar…',
  },
  en: {
    title: 'Who is working?',
    how: 'Choose your name. You can also type its first letters and press Enter.',
    people: 'Staff',
    nobody: 'There is nobody in the office who could sign in. Ask the administrator for help.',
    entering: 'Opening…',
  },
});
