import { defineWords } from './catalogue.ts';

/** The hours of a Kela day and of the line as they are asked in the wizard and in the settings. */
export const kelaHoursWords = defineWords({
  fi: {
    weekday: 'Viikonpäivä',
    startTime: 'Alkaa klo',
    endTime: 'Päättyy klo',
    slotMinutes: 'Yhden ajan pituus',
    bufferMinutes: 'Väli aikojen välissä',
    minutes: 'min',
    breaks: 'Tauot',
    breakStart: 'Tauko alkaa klo',
    breakEnd: 'Tauko päättyy klo',
    addBreak: 'Lisää tauko',
    removeBreak: 'Poista tauko {number}',
    validFrom: 'Voimassa alkaen',
    preview:
      '{count, plural, =0 {Näistä ei synny yhtään aikaa.} one {Näistä syntyy yksi aika päivässä:} other {Näistä syntyy # aikaa päivässä:}}',
    weekdays: 'Päivät',
  },
  sv: {
    weekday: 'Veckodag',
    startTime: 'Börjar kl.',
    endTime: 'Slutar kl.',
    slotMinutes: 'En tids längd',
    bufferMinutes: 'Mellanrum mellan tiderna',
    minutes: 'min',
    breaks: 'Pauser',
    breakStart: 'Pausen börjar kl.',
    breakEnd: 'Pausen slutar kl.',
    addBreak: 'Lägg till en paus',
    removeBreak: 'Ta bort paus {number}',
    validFrom: 'Gäller från och med',
    preview:
      '{count, plural, =0 {Det här ger inga tider.} one {Det här ger en tid per dag:} other {Det här ger # tider per dag:}}',
    weekdays: 'Dagar',
  },
  en: {
    weekday: 'Weekday',
    startTime: 'Starts at',
    endTime: 'Ends at',
    slotMinutes: 'Length of one time',
    bufferMinutes: 'Gap between times',
    minutes: 'min',
    breaks: 'Breaks',
    breakStart: 'Break starts at',
    breakEnd: 'Break ends at',
    addBreak: 'Add a break',
    removeBreak: 'Remove break {number}',
    validFrom: 'Valid from',
    preview:
      '{count, plural, =0 {This makes no times at all.} one {This makes one time a day:} other {This makes # times a day:}}',
    weekdays: 'Days',
  },
});
