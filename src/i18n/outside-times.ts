import { defineWords } from './catalogue.ts';

/** Times that the Kela adviser has agreed elsewhere, and the office's own times as a calendar file. */
export const outsideTimeWords = defineWords({
  fi: {
    about:
      'Suomi.fi-palvelussa ja Kelan omassa järjestelmässä varatut ajat. Ne varaavat neuvojan ajan, mutta niistä ei tallenneta mitään asiakkaasta.',
    adviser: 'Kelan neuvoja',
    import: 'Tuo kalenteritiedosto',
    importAbout:
      'Tallenna neuvojan kalenteri Outlookista tai Googlesta ics-tiedostoksi ja valitse se. Siitä luetaan vain, milloin neuvoja on varattu. Saman kalenterin voi tuoda aina uudelleen.',
    chooseFile: 'Valitse tiedosto',
    reading: 'Luetaan tiedostoa…',
    notRead: 'Tiedostoa ei saatu luettua.',
    preview: 'Mitä tuonti muuttaa',
    noChange: 'Tiedosto ei muuta mitään',
    noChangeWhat: 'Kaikki kalenterin ajat ovat jo tiedossa.',
    counts:
      '{fresh, plural, one {# uusi aika} other {# uutta aikaa}}, {moved, number} siirtyy, {cancelled, number} vapautuu, {unchanged, number} ennallaan.',
    unreadable:
      '{count, plural, one {Yhtä tapahtumaa ei osattu lukea. Merkitse sen aika tarvittaessa käsin.} other {# tapahtumaa ei osattu lukea. Merkitse niiden ajat tarvittaessa käsin.}}',
    conflictCount:
      '{count, plural, one {Yksi aika osuu toimiston varaamaan aikaan.} other {# aikaa osuu toimiston varaamiin aikoihin.}}',
    conflictWhat:
      'Toimiston varauksia ei muuteta. Sovi neuvojan kanssa, kumpi siirtyy. Kun varaus siirretään tai perutaan, aika merkitään varatuksi Kelan kautta.',
    missing:
      '{count, plural, one {Yhtä aikaisemmin tuotua aikaa ei ole tässä tiedostossa.} other {# aikaisemmin tuotua aikaa ei ole tässä tiedostossa.}}',
    releaseMissing: 'Tiedosto on neuvojan koko kalenteri: vapauta nekin',
    doImport: 'Tuo ajat',
    imported:
      'Kalenteri tuotu: {fresh, plural, one {# uusi aika} other {# uutta aikaa}}, {moved, number} siirtyi, {cancelled, number} vapautui.',
    kind: '{kind, select, new {uusi} moved {siirtyy} cancelled {vapautuu} other {ei tiedostossa}}',
    kindHeader: 'Muutos',
    before: 'oli {time}',
    list: 'Tulevat ajat',
    listTable: 'Kelan kautta varatut ajat, neuvoja {name}',
    none: 'Ei tulevia aikoja',
    noneWhat: 'Tuo neuvojan kalenteri tai merkitse yksittäinen aika.',
    time: 'Aika',
    source: 'Mistä',
    fromFile: 'kalenterista',
    fromHand: 'merkitty käsin',
    conflict: 'Päällekkäin',
    met: '{range}: {what, select, booking {asiakkaan aika} walk_in {asiakas lennosta} duty_shift {puhelinpäivystys} meeting {yhteistapaaminen} event {tapahtuma} consultation {Teams-konsultaatio} absence {poissaolo} other {varattu}}',
    metBy:
      '{range}: {what, select, booking {asiakkaan aika} walk_in {asiakas lennosta} duty_shift {puhelinpäivystys} meeting {yhteistapaaminen} event {tapahtuma} consultation {Teams-konsultaatio} absence {poissaolo} other {varattu}} ({name})',
    openDay: 'Avaa päivä {day}',
    mark: 'Merkitse aika käsin',
    markAbout: 'Aika näkyy ajanvarauksessa tekstillä Varattu Kelan kautta.',
    day: 'Päivä',
    start: 'Alkaa',
    end: 'Päättyy',
    marked: 'Merkitty: {time}.',
    remove: 'Poista aika {time}',
    removed: 'Poistettu: {time}.',
    actions: 'Toiminnot',
    export: 'Tallenna kalenteriin',
    exportAbout:
      'Toimiston varaamat ajat ics-tiedostona neuvojan omaan kalenteriin. Tiedostossa ei ole asiakkaiden tietoja.',
    from: 'Ensimmäinen päivä',
    to: 'Viimeinen päivä',
    save: 'Tallenna tiedosto',
    saved: 'Tallennettu: {file}',
    downloaded: 'Tiedosto {file} on selaimen latauksissa.',
    notSaved: 'Tiedostoa ei saatu tallennettua. Yritä uudelleen.',
    made: 'tehty',
    entry:
      '{what, select, booking {Kela-aika, varattu} walk_in {Kela-aika, lennosta} meeting {Yhteistapaaminen} consultation {Teams-konsultaatio} event {Tapahtuma} absence {Poissa} other {Varattu}}',
  },
  sv: {
    about:
      'Tider som bokats i Suomi.fi och i FPA:s eget system. De tar rådgivarens tid, men inget om klienten sparas.',
    adviser: 'FPA:s rådgivare',
    import: 'Hämta en kalenderfil',
    importAbout:
      'Spara rådgivarens kalender från Outlook eller Google som en ics-fil och välj den. Programmet läser bara när rådgivaren är upptagen. Samma kalender kan hämtas om och om igen.',
    chooseFile: 'Välj fil',
    reading: 'Läser filen…',
    notRead: 'Filen kunde inte läsas.',
    preview: 'Vad hämtningen ändrar',
    noChange: 'Filen ändrar ingenting',
    noChangeWhat: 'Alla tider i kalendern är redan kända.',
    counts:
      '{fresh, plural, one {# ny tid} other {# nya tider}}, {moved, number} flyttas, {cancelled, number} blir lediga, {unchanged, number} oförändrade.',
    unreadable:
      '{count, plural, one {En händelse kunde inte läsas. Märk ut dess tid för hand vid behov.} other {# händelser kunde inte läsas. Märk ut deras tider för hand vid behov.}}',
    conflictCount:
      '{count, plural, one {En tid krockar med en tid som byrån har bokat.} other {# tider krockar med tider som byrån har bokat.}}',
    conflictWhat:
      'Byråns bokningar ändras inte. Kom överens med rådgivaren om vilken som flyttas. När bokningen flyttas eller avbokas märks tiden ut som bokad via FPA.',
    missing:
      '{count, plural, one {En tid som hämtats tidigare finns inte i den här filen.} other {# tider som hämtats tidigare finns inte i den här filen.}}',
    releaseMissing: 'Filen är rådgivarens hela kalender: frigör även dem',
    doImport: 'Hämta tiderna',
    imported:
      'Kalendern hämtad: {fresh, plural, one {# ny tid} other {# nya tider}}, {moved, number} flyttades, {cancelled, number} blev lediga.',
    kind: '{kind, select, new {ny} moved {flyttas} cancelled {blir ledig} other {inte i filen}}',
    kindHeader: 'Ändring',
    before: 'var {time}',
    list: 'Kommande tider',
    listTable: 'Tider bokade via FPA, rådgivare {name}',
    none: 'Inga kommande tider',
    noneWhat: 'Hämta rådgivarens kalender eller märk ut en enskild tid.',
    time: 'Tid',
    source: 'Varifrån',
    fromFile: 'ur kalendern',
    fromHand: 'utmärkt för hand',
    conflict: 'Krockar',
    met: '{range}: {what, select, booking {en klients tid} walk_in {klient utan tidsbokning} duty_shift {telefonjour} meeting {gemensamt möte} event {evenemang} consultation {Teams-konsultation} absence {frånvaro} other {upptagen}}',
    metBy:
      '{range}: {what, select, booking {en klients tid} walk_in {klient utan tidsbokning} duty_shift {telefonjour} meeting {gemensamt möte} event {evenemang} consultation {Teams-konsultation} absence {frånvaro} other {upptagen}} ({name})',
    openDay: 'Öppna dagen {day}',
    mark: 'Märk ut en tid för hand',
    markAbout: 'Tiden syns i tidsbokningen med texten Bokad via FPA.',
    day: 'Dag',
    start: 'Börjar',
    end: 'Slutar',
    marked: 'Utmärkt: {time}.',
    remove: 'Ta bort tiden {time}',
    removed: 'Borttagen: {time}.',
    actions: 'Funktioner',
    export: 'Spara till kalendern',
    exportAbout:
      'Tiderna som byrån har bokat, som en ics-fil till rådgivarens egen kalender. Filen innehåller inga uppgifter om klienter.',
    from: 'Första dag',
    to: 'Sista dag',
    save: 'Spara filen',
    saved: 'Sparad: {file}',
    downloaded: 'Filen {file} finns bland webbläsarens nedladdningar.',
    notSaved: 'Filen kunde inte sparas. Försök på nytt.',
    made: 'gjord',
    entry:
      '{what, select, booking {FPA-tid, bokad} walk_in {FPA-tid, utan tidsbokning} meeting {Gemensamt möte} consultation {Teams-konsultation} event {Evenemang} absence {Frånvarande} other {Upptagen}}',
  },
  en: {
    about:
      'Times booked in Suomi.fi and in Kela’s own system. They take the adviser’s time, but nothing about the client is stored.',
    adviser: 'Kela adviser',
    import: 'Import a calendar file',
    importAbout:
      'Save the adviser’s calendar from Outlook or Google as an ics file and choose it. Only when the adviser is busy is read from it. The same calendar can be imported again and again.',
    chooseFile: 'Choose a file',
    reading: 'Reading the file…',
    notRead: 'The file could not be read.',
    preview: 'What the import changes',
    noChange: 'The file changes nothing',
    noChangeWhat: 'Every time of the calendar is known already.',
    counts:
      '{fresh, plural, one {# new time} other {# new times}}, {moved, number} move, {cancelled, number} become free, {unchanged, number} as before.',
    unreadable:
      '{count, plural, one {One event could not be read. Mark its time by hand if needed.} other {# events could not be read. Mark their times by hand if needed.}}',
    conflictCount:
      '{count, plural, one {One time meets a time the office has booked.} other {# times meet times the office has booked.}}',
    conflictWhat:
      'The office’s bookings are not changed. Agree with the adviser which one moves. When the booking is moved or cancelled, the time is marked as booked through Kela.',
    missing:
      '{count, plural, one {One time imported earlier is not in this file.} other {# times imported earlier are not in this file.}}',
    releaseMissing: 'The file is the adviser’s whole calendar: free these too',
    doImport: 'Import the times',
    imported:
      'Calendar imported: {fresh, plural, one {# new time} other {# new times}}, {moved, number} moved, {cancelled, number} became free.',
    kind: '{kind, select, new {new} moved {moves} cancelled {becomes free} other {not in the file}}',
    kindHeader: 'Change',
    before: 'was {time}',
    list: 'Times to come',
    listTable: 'Times booked through Kela, adviser {name}',
    none: 'No times to come',
    noneWhat: 'Import the adviser’s calendar or mark a single time.',
    time: 'Time',
    source: 'From',
    fromFile: 'calendar',
    fromHand: 'marked by hand',
    conflict: 'Overlaps',
    met: '{range}: {what, select, booking {a client’s time} walk_in {a walk-in client} duty_shift {advice line duty} meeting {a joint meeting} event {an event} consultation {Teams consultation} absence {absence} other {taken}}',
    metBy:
      '{range}: {what, select, booking {a client’s time} walk_in {a walk-in client} duty_shift {advice line duty} meeting {a joint meeting} event {an event} consultation {Teams consultation} absence {absence} other {taken}} ({name})',
    openDay: 'Open {day}',
    mark: 'Mark a time by hand',
    markAbout: 'The time shows in the booking grid as Booked through Kela.',
    day: 'Day',
    start: 'Starts',
    end: 'Ends',
    marked: 'Marked: {time}.',
    remove: 'Remove {time}',
    removed: 'Removed: {time}.',
    actions: 'Actions',
    export: 'Save to a calendar',
    exportAbout:
      'The times the office has booked, as an ics file for the adviser’s own calendar. The file holds nothing about clients.',
    from: 'First day',
    to: 'Last day',
    save: 'Save the file',
    saved: 'Saved: {file}',
    downloaded: 'The file {file} is among the browser’s downloads.',
    notSaved: 'The file could not be saved. Try again.',
    made: 'made',
    entry:
      '{what, select, booking {Kela time, booked} walk_in {Kela time, walk-in} meeting {Joint meeting} consultation {Teams consultation} event {Event} absence {Away} other {Taken}}',
  },
});
