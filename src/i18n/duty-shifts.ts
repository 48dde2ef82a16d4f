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
    noDeputy: 'Ei ketään varalla',
    standIn: 'Olen varalla',
    standingIn: 'Olet varalla {day}.',
    lacks:
      '{count, plural, one {Yhdeltä päivältä puuttuu päivystäjä tai varahenkilö} other {# päivältä puuttuu päivystäjä tai varahenkilö}} seuraavan kahden viikon aikana.',
    lacksNobody: 'Kahden viikon vuorot ovat koossa.',
    withoutPerson: 'Ilman päivystäjää: {days}',
    withoutDeputy: 'Ilman varahenkilöä: {days}',
  },
  sv: {
    duty: 'Jourhavande',
    deputy: 'ersättare {name}',
    nobody: 'Ingen jourhavande',
    take: 'Jag tar jouren',
    taken: 'Jouren är din: {range}.',
    mine: '{name} (du)',
    noDeputy: 'Ingen ersättare',
    standIn: 'Jag är ersättare',
    standingIn: 'Du är ersättare {day}.',
    lacks:
      '{count, plural, one {En dag saknar jourhavande eller ersättare} other {# dagar saknar jourhavande eller ersättare}} under de följande två veckorna.',
    lacksNobody: 'Jouren är ordnad för två veckor.',
    withoutPerson: 'Utan jourhavande: {days}',
    withoutDeputy: 'Utan ersättare: {days}',
  },
  en: {
    duty: 'On duty',
    deputy: 'deputy {name}',
    nobody: 'Nobody on duty',
    take: 'I take the shift',
    taken: 'The shift is yours: {range}.',
    mine: '{name} (you)',
    noDeputy: 'No deputy',
    standIn: 'I am the deputy',
    standingIn: 'You are the deputy on {day}.',
    lacks:
      '{count, plural, one {One day lacks a person or a deputy} other {# days lack a person or a deputy}} in the next two weeks.',
    lacksNobody: 'The next two weeks are covered.',
    withoutPerson: 'Without a person: {days}',
    withoutDeputy: 'Without a deputy: {days}',
  },
});
