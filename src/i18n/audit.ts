import { defineWords } from './catalogue.ts';

/** The log of who saw and changed what. */
export const auditWords = defineWords({
  fi: {
    audit: 'Tapahtumaloki',
    auditWhat:
      'Jokainen muutos ja asiakastiedon katselu jää lokiin. Rivit on ketjutettu niin, että jälkikäteen tehty muutos paljastuu.',
    verify: 'Tarkista loki',
    verifying: 'Tarkistetaan…',
    verified:
      '{rows, plural, =0 {Loki on tyhjä.} one {Loki on ehjä: # rivi.} other {Loki on ehjä: # riviä.}}',
    head: 'Viimeisen rivin tunniste: {head}',
    broken:
      'Loki ei ole ehjä: rivi {row, number} ei seuraa edellistä. Säilytä tietokanta ja varmuuskopiot ja ota yhteys tukeen.',
  },
  sv: {
    audit: 'Händelselogg',
    auditWhat:
      'Varje ändring och varje visning av klientuppgifter lämnar en rad i loggen. Raderna är länkade så att en ändring i efterhand avslöjas.',
    verify: 'Kontrollera loggen',
    verifying: 'Kontrollerar…',
    verified:
      '{rows, plural, =0 {Loggen är tom.} one {Loggen är hel: # rad.} other {Loggen är hel: # rader.}}',
    head: 'Den sista radens kännetecken: {head}',
    broken:
      'Loggen är inte hel: rad {row, number} följer inte den föregående. Spara databasen och säkerhetskopiorna och kontakta supporten.',
  },
  en: {
    audit: 'Audit log',
    auditWhat:
      'Every change and every look at client data leaves a row in the log. The rows are chained so that a later change shows.',
    verify: 'Check the log',
    verifying: 'Checking…',
    verified:
      '{rows, plural, =0 {The log is empty.} one {The log is whole: # row.} other {The log is whole: # rows.}}',
    head: 'Mark of the last row: {head}',
    broken:
      'The log is not whole: row {row, number} does not follow the one before. Keep the database and the backups and contact support.',
  },
});
