import { defineWords } from './catalogue.ts';

/** Who answers the line on a day. */
export const dutyWords = defineWords({
  fi: {
    duty: 'Päivystäjä',
    deputy: 'varalla {name}',
    nobody: 'Ei päivystäjää',
    take: 'Otan vuoron',
    taken: 'Vuoro on sinun: {range}.',
    mine: '{name} (sinä)',
  },
  sv: {
    duty: 'Jourhavande',
    deputy: 'ersättare {name}',
    nobody: 'Ingen jourhavande',
    take: 'Jag tar jouren',
    taken: 'Jouren är din: {range}.',
    mine: '{name} (du)',
  },
  en: {
    duty: 'On duty',
    deputy: 'deputy {name}',
    nobody: 'Nobody on duty',
    take: 'I take the shift',
    taken: 'The shift is yours: {range}.',
    mine: '{name} (you)',
  },
});
