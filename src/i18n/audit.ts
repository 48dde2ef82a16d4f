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
    broken:
      'Loki ei ole ehjä: rivi {row, number} ei seuraa edellistä. Säilytä tietokanta ja varmuuskopiot ja ota yhteys tukeen.',
    cut: 'Lokista puuttuu rivejä: ankkurin mukaan siinä oli rivi {row, number}, jota ei enää ole. Jos varmuuskopio on palautettu ankkurin ottamisen jälkeen, tämä johtuu siitä. Muuten säilytä tietokanta ja varmuuskopiot ja ota yhteys tukeen.',
    rewritten:
      'Loki ei ole sama kuin ankkuria otettaessa: rivi {row, number} tai jokin sitä edeltävä on kirjoitettu uudelleen. Jos varmuuskopio on palautettu ankkurin ottamisen jälkeen, tämä johtuu siitä. Muuten säilytä tietokanta ja varmuuskopiot ja ota yhteys tukeen.',
    anchorHolds: 'Rivit ankkuriin asti ovat ennallaan.',
    anchor: 'Ankkuri varmuuskopion vierestä (ei pakollinen)',
    anchorWhat:
      'Ilman ankkuria ei näy, jos lokin lopusta on poistettu rivejä. Ankkuri on jokaisen varmuuskopion vieressä tekstitiedostossa.',
    anchorNow: 'Ankkuri nyt: {anchor}',
  },
  sv: {
    audit: 'Händelselogg',
    auditWhat:
      'Varje ändring och varje visning av klientuppgifter lämnar en rad i loggen. Raderna är länkade så att en ändring i efterhand avslöjas.',
    verify: 'Kontrollera loggen',
    verifying: 'Kontrollerar…',
    verified:
      '{rows, plural, =0 {Loggen är tom.} one {Loggen är hel: # rad.} other {Loggen är hel: # rader.}}',
    broken:
      'Loggen är inte hel: rad {row, number} följer inte den föregående. Spara databasen och säkerhetskopiorna och kontakta supporten.',
    cut: 'Rader saknas i loggen: enligt ankaret fanns raden {row, number}, som inte längre finns. Om en säkerhetskopia har återställts efter att ankaret togs beror det på det. Annars spara databasen och säkerhetskopiorna och kontakta supporten.',
    rewritten:
      'Loggen är inte densamma som när ankaret togs: raden {row, number} eller någon före den har skrivits om. Om en säkerhetskopia har återställts efter att ankaret togs beror det på det. Annars spara databasen och säkerhetskopiorna och kontakta supporten.',
    anchorHolds: 'Raderna fram till ankaret är oförändrade.',
    anchor: 'Ankare från en säkerhetskopia (frivilligt)',
    anchorWhat:
      'Utan ankare syns det inte om rader har tagits bort från loggens slut. Ankaret finns i en textfil bredvid varje säkerhetskopia.',
    anchorNow: 'Ankare nu: {anchor}',
  },
  en: {
    audit: 'Audit log',
    auditWhat:
      'Every change and every look at client data leaves a row in the log. The rows are chained so that a later change shows.',
    verify: 'Check the log',
    verifying: 'Checking…',
    verified:
      '{rows, plural, =0 {The log is empty.} one {The log is whole: # row.} other {The log is whole: # rows.}}',
    broken:
      'The log is not whole: row {row, number} does not follow the one before. Keep the database and the backups and contact support.',
    cut: 'Rows are missing from the log: by the anchor it had row {row, number}, which is no longer there. If a backup has been restored since the anchor was taken, that is why. Otherwise keep the database and the backups and contact support.',
    rewritten:
      'The log is not what it was when the anchor was taken: row {row, number} or one before it has been written anew. If a backup has been restored since the anchor was taken, that is why. Otherwise keep the database and the backups and contact support.',
    anchorHolds: 'The rows up to the anchor are as they were.',
    anchor: 'Anchor from beside a backup (optional)',
    anchorWhat:
      'Without an anchor, rows removed from the end of the log cannot be seen. The anchor is in a text file beside each backup.',
    anchorNow: 'Anchor now: {anchor}',
  },
});
