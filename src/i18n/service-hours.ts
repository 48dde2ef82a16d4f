import { defineWords } from './catalogue.ts';

/** How the advice line stands. */
export const lineStateWords = defineWords({
  fi: {
    hours: 'Palveluaika',
    open: 'auki nyt',
    before: 'aukeaa {clock}',
    after: 'suljettu tältä päivältä',
    closed: 'Suljettu',
    closedBy: 'Suljettu: {name}',
    noHours: 'Ei palveluaikaa tänä päivänä',
  },
  sv: {
    hours: 'Servicetid',
    open: 'öppet nu',
    before: 'öppnar {clock}',
    after: 'stängt för i dag',
    closed: 'Stängt',
    closedBy: 'Stängt: {name}',
    noHours: 'Ingen servicetid den här dagen',
  },
  en: {
    hours: 'Hours',
    open: 'open now',
    before: 'opens at {clock}',
    after: 'closed for today',
    closed: 'Closed',
    closedBy: 'Closed: {name}',
    noHours: 'No hours on this day',
  },
});
