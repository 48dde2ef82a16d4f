import { defineWords } from './catalogue.ts';

/** Why the service said no, by the codes of the contract's refusals. What was typed is always kept. */
export const refusalWords = defineWords({
  fi: {
    NOT_SIGNED_IN: 'Tässä ikkunassa ei ole valittu tekijää. Valitse, kuka työskentelee.',
    SESSION_LOCKED: 'Ikkuna on lukittu. Avaa lukitus ja yritä uudelleen. Kirjoittamasi on tallessa.',
    WRONG_SECRET: 'Salasana tai koodi ei täsmää. Tarkista, mitä kirjoitit, ja yritä uudelleen.',
    TRY_LATER: 'Liian monta väärää yritystä. Voit yrittää uudelleen {moment}.',
    NOT_ALLOWED: 'Tämä toiminto ei kuulu tehtäviisi. Pyydä pääkäyttäjää lisäämään rooli.',
    NOT_SET_UP: 'Toimistoa ei ole vielä otettu käyttöön.',
    ALREADY_SET_UP: 'Toimisto on jo otettu käyttöön. Lataa näkymä uudelleen.',
    NOT_FOUND: 'Tietoa ei enää ole. Joku on voinut poistaa sen.',
    CHANGED_MEANWHILE:
      'Tiedot on muutettu {moment} sen jälkeen, kun avasit ne. Kirjoittamasi on tallessa; vertaa ja tallenna uudelleen.',
    CHANGED_MEANWHILE_BY:
      '{name} muutti tietoja {moment} sen jälkeen, kun avasit ne. Kirjoittamasi on tallessa; vertaa ja tallenna uudelleen.',
    SLOT_TAKEN:
      'Aika {range} on varattu: {what, select, booking {asiakkaan aika} walk_in {asiakas lennosta} duty_shift {päivystysvuoro} meeting {yhteistapaaminen} event {tapahtuma} consultation {konsultaatio} absence {poissaolo} other {varattu muualla}}.',
    SLOT_TAKEN_BY:
      'Aika {range} on varattu: {what, select, booking {asiakkaan aika} walk_in {asiakas lennosta} duty_shift {päivystysvuoro} meeting {yhteistapaaminen} event {tapahtuma} consultation {konsultaatio} absence {poissaolo} other {varattu muualla}} ({name}, {moment}).',
    PEOPLE_TAKEN: 'Jonkun aika on jo varattu, eikä mitään tallennettu: {clashes}. Tarkista ajat uudelleen.',
    DAY_CLOSED:
      '{why, select, holiday {Toimisto on kiinni: {name}.} own {Toimisto on kiinni: {name}.} exception {Kela-päivä on peruttu: {name}.} line_exception {Neuvontapuhelin on silloin kiinni: {name}.} no_hours {Neuvontapuhelin ei ole auki silloin.} other {Silloin ei ole Kela-päivää.}}',
    NOT_POSSIBLE_NOW: 'Tätä ei voi enää tehdä, koska tila on muuttunut. Näkymä on päivitetty.',
    MATTER_HAS_OPEN: 'Asiaa ei voi vielä päättää, koska siinä on kesken: {open}. Hoida ne ensin.',
    LEAVES_OPEN: 'Henkilöllä on vielä kesken: {things}. Valitse, kenelle ne annetaan, ja tallenna uudelleen.',
    OUT_OF_TURN:
      '{count, plural, one {Yksi asiakas on vuorossa ennen tätä.} other {# asiakasta on vuorossa ennen tätä.}} Halutessasi voit ottaa hänet ennen vuoroaan; valinta kirjataan.',
    INVALID_INPUT: '{count, plural, one {Korjaa yksi kohta.} other {Korjaa # kohtaa.}}',
    IDENTITY_CODE_IN_TEXT:
      'Tekstissä on henkilötunnus. Poista se: Neuvontapöytään ei tallenneta henkilötunnuksia. Mitään ei tallennettu.',
    BACKUP_NOT_USABLE:
      '{why, select, keyWrong {Kopio ei avaudu tällä avaimella, tai tiedosto ei ole Neuvontapöydän varmuuskopio. Tarkista tiedosto ja palautusavain: kopio avautuu sillä avaimella, joka oli voimassa, kun kopio tehtiin.} damaged {Kopio on vaurioitunut. Valitse toinen kopio.} newer {Kopio on tehty ohjelman uudemmalla versiolla. Päivitä Neuvontapöytä ja yritä uudelleen.} missing {Kopiota ei löydy. Tarkista, että levy tai muistitikku on kytketty ja polku on oikein.} locked {Tietokanta on auki myös toisessa ohjelmassa. Sulje se ja yritä uudelleen.} full {Levy on täynnä. Vapauta levytilaa ja yritä uudelleen.} other {Kopiota ei voi lukea. Tarkista käyttöoikeudet ja levy.}} Mitään ei muutettu.',
    PDF_NOT_MADE:
      '{why, select, noBrowser {PDF-tiedostoa ei voitu tehdä, koska tietokoneessa ei ole Chrome-, Edge- eikä Chromium-selainta. Asenna jokin niistä, tai vie raportti Exceliin.} other {PDF-tiedostoa ei saatu tehtyä. Yritä uudelleen, tai vie raportti Exceliin.}}',
    MEETS_BOOKINGS:
      '{count, plural, one {Muutos osuu yhteen varattuun aikaan. Päätä, mitä sille tehdään.} other {Muutos osuu # varattuun aikaan. Päätä, mitä kullekin tehdään.}}',
    fault: 'Ohjelmassa tapahtui virhe, eikä tietoja tallennettu. Kirjoittamasi on tallessa: yritä uudelleen.',
  },
  sv: {
    NOT_SIGNED_IN: 'Ingen har valts i det här fönstret. Välj vem som arbetar.',
    SESSION_LOCKED: 'Fönstret är låst. Lås upp det och försök på nytt. Det du skrev finns kvar.',
    WRONG_SECRET: 'Lösenordet eller koden stämmer inte. Kontrollera vad du skrev och försök på nytt.',
    TRY_LATER: 'För många felaktiga försök. Du kan försöka på nytt {moment}.',
    NOT_ALLOWED: 'Den här funktionen hör inte till dina uppgifter. Be administratören lägga till en roll.',
    NOT_SET_UP: 'Byrån har inte tagits i bruk ännu.',
    ALREADY_SET_UP: 'Byrån har redan tagits i bruk. Läs in vyn på nytt.',
    NOT_FOUND: 'Uppgiften finns inte längre. Någon kan ha tagit bort den.',
    CHANGED_MEANWHILE:
      'Uppgifterna ändrades {moment} efter att du öppnade dem. Det du skrev finns kvar; jämför och spara på nytt.',
    CHANGED_MEANWHILE_BY:
      '{name} ändrade uppgifterna {moment} efter att du öppnade dem. Det du skrev finns kvar; jämför och spara på nytt.',
    SLOT_TAKEN:
      'Tiden {range} är upptagen: {what, select, booking {en klients tid} walk_in {en klient utan tidsbokning} duty_shift {ett jourpass} meeting {ett gemensamt möte} event {ett evenemang} consultation {en konsultation} absence {frånvaro} other {bokad på annat håll}}.',
    SLOT_TAKEN_BY:
      'Tiden {range} är upptagen: {what, select, booking {en klients tid} walk_in {en klient utan tidsbokning} duty_shift {ett jourpass} meeting {ett gemensamt möte} event {ett evenemang} consultation {en konsultation} absence {frånvaro} other {bokad på annat håll}} ({name}, {moment}).',
    PEOPLE_TAKEN: 'Någons tid är redan upptagen och inget sparades: {clashes}. Kontrollera tiderna på nytt.',
    DAY_CLOSED:
      '{why, select, holiday {Byrån är stängd: {name}.} own {Byrån är stängd: {name}.} exception {FPA-dagen är inställd: {name}.} line_exception {Rådgivningstelefonen är stängd då: {name}.} no_hours {Rådgivningstelefonen är inte öppen då.} other {Då finns ingen FPA-dag.}}',
    NOT_POSSIBLE_NOW: 'Det här går inte längre, eftersom läget har ändrats. Vyn har uppdaterats.',
    MATTER_HAS_OPEN: 'Ärendet kan inte avslutas ännu, eftersom något är öppet: {open}. Sköt det först.',
    LEAVES_OPEN: 'Personen har ännu öppet: {things}. Välj vem som får dem och spara på nytt.',
    OUT_OF_TURN:
      '{count, plural, one {En klient är i tur före den här.} other {# klienter är i tur före den här.}} Du kan ta emot klienten före sin tur; valet antecknas.',
    INVALID_INPUT: '{count, plural, one {Rätta en punkt.} other {Rätta # punkter.}}',
    IDENTITY_CODE_IN_TEXT:
      'Texten innehåller en personbeteckning. Ta bort den: personbeteckningar sparas inte i Neuvontapöytä. Inget sparades.',
    BACKUP_NOT_USABLE:
      '{why, select, keyWrong {Kopian öppnas inte med den här nyckeln, eller så är filen inte en säkerhetskopia från Neuvontapöytä. Kontrollera filen och återställningsnyckeln: kopian öppnas med den nyckel som gällde när kopian gjordes.} damaged {Kopian är skadad. Välj en annan kopia.} newer {Kopian har gjorts med en nyare version av programmet. Uppdatera Neuvontapöytä och försök på nytt.} missing {Kopian finns inte. Kontrollera att disken eller minnet är anslutet och att sökvägen är rätt.} locked {Databasen är öppen även i ett annat program. Stäng det och försök på nytt.} full {Disken är full. Frigör diskutrymme och försök på nytt.} other {Kopian kan inte läsas. Kontrollera rättigheterna och disken.}} Inget ändrades.',
    PDF_NOT_MADE:
      '{why, select, noBrowser {PDF-filen kunde inte skapas, eftersom datorn inte har webbläsaren Chrome, Edge eller Chromium. Installera någon av dem, eller exportera rapporten till Excel.} other {PDF-filen kunde inte skapas. Försök på nytt, eller exportera rapporten till Excel.}}',
    MEETS_BOOKINGS:
      '{count, plural, one {Ändringen berör en bokad tid. Besluta vad som görs med den.} other {Ändringen berör # bokade tider. Besluta vad som görs med var och en.}}',
    fault: 'Ett fel inträffade i programmet och inget sparades. Det du skrev finns kvar: försök på nytt.',
  },
  en: {
    NOT_SIGNED_IN: 'Nobody has been chosen in this window. Choose who is working.',
    SESSION_LOCKED: 'The window is locked. Unlock it and try again. What you wrote is kept.',
    WRONG_SECRET: 'The password or code does not match. Check what you typed and try again.',
    TRY_LATER: 'Too many wrong tries. You can try again on {moment}.',
    NOT_ALLOWED: 'This is not among your tasks. Ask the administrator to add a role.',
    NOT_SET_UP: 'The office has not been set up yet.',
    ALREADY_SET_UP: 'The office has already been set up. Reload the view.',
    NOT_FOUND: 'This no longer exists. Somebody may have removed it.',
    CHANGED_MEANWHILE:
      'The details were changed on {moment}, after you opened them. What you wrote is kept; compare and save again.',
    CHANGED_MEANWHILE_BY:
      '{name} changed the details on {moment}, after you opened them. What you wrote is kept; compare and save again.',
    SLOT_TAKEN:
      'The time {range} is taken: {what, select, booking {a booked client} walk_in {a walk-in client} duty_shift {a duty shift} meeting {a joint meeting} event {an event} consultation {a consultation} absence {absence} other {booked elsewhere}}.',
    SLOT_TAKEN_BY:
      'The time {range} is taken: {what, select, booking {a booked client} walk_in {a walk-in client} duty_shift {a duty shift} meeting {a joint meeting} event {an event} consultation {a consultation} absence {absence} other {booked elsewhere}} ({name}, {moment}).',
    PEOPLE_TAKEN: 'Somebody’s time is taken already and nothing was saved: {clashes}. Check the times again.',
    DAY_CLOSED:
      '{why, select, holiday {The office is closed: {name}.} own {The office is closed: {name}.} exception {The Kela day is cancelled: {name}.} line_exception {The advice line is closed then: {name}.} no_hours {The advice line is not open then.} other {There is no Kela day then.}}',
    NOT_POSSIBLE_NOW: 'This can no longer be done, because the state has changed. The view has been updated.',
    MATTER_HAS_OPEN: 'The matter cannot be closed yet, because something is open: {open}. See to it first.',
    LEAVES_OPEN: 'The person still has open: {things}. Choose who gets them and save again.',
    OUT_OF_TURN:
      '{count, plural, one {One client is in line before this one.} other {# clients are in line before this one.}} You may take this one out of turn; the choice is recorded.',
    INVALID_INPUT: '{count, plural, one {Correct one thing.} other {Correct # things.}}',
    IDENTITY_CODE_IN_TEXT:
      'The text holds a personal identity code. Remove it: identity codes are not stored in Neuvontapöytä. Nothing was saved.',
    BACKUP_NOT_USABLE:
      '{why, select, keyWrong {The copy does not open with this key, or the file is not a backup of Neuvontapöytä. Check the file and the recovery key: a copy opens with the key that was in force when it was made.} damaged {The copy is damaged. Choose another one.} newer {The copy was made with a newer version of the program. Update Neuvontapöytä and try again.} missing {The copy was not found. Check that the disk or stick is connected and the path is right.} locked {The database is open in another program too. Close it and try again.} full {The disk is full. Free some space and try again.} other {The copy cannot be read. Check the permissions and the disk.}} Nothing was changed.',
    PDF_NOT_MADE:
      '{why, select, noBrowser {The PDF file could not be made, because this computer has no Chrome, Edge or Chromium browser. Install one of them, or export the report to Excel.} other {The PDF file could not be made. Try again, or export the report to Excel.}}',
    MEETS_BOOKINGS:
      '{count, plural, one {The change meets one booked time. Decide what is done about it.} other {The change meets # booked times. Decide what is done about each.}}',
    fault: 'Something went wrong in the program and nothing was saved. What you wrote is kept: try again.',
  },
});
