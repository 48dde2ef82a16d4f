import { defineWords } from './catalogue.ts';

/** Copies of the database, restoring them, and the key that opens them. */
export const backupWords = defineWords({
  fi: {
    backup: 'Varmuuskopiointi',
    backupWhat:
      'Kopio tehdään itsestään 15 minuutin välein, kun tietoja muutetaan, ja aina kun ohjelma suljetaan. Kopiot on salattu ja tarkistettu.',
    backUpNow: 'Ota varmuuskopio nyt',
    backingUp: 'Tehdään varmuuskopiota…',
    backedUp: 'Varmuuskopio tehty {moment}: {file} ({size} Mt).',
    lastMade: 'Viimeisin kopio',
    noneMade: 'Kopioita ei vielä ole.',
    notCopied: 'Kopioimatta',
    changedSince: 'muutoksia {moment} alkaen; seuraava kopio tehdään itsestään',
    allCopied: 'kaikki tiedot on kopioitu',
    warning_noCopy:
      'Varmuuskopiointi ei onnistu: muutoksia {changed} alkaen ei ole kopioitu. Tarkista, onko levyllä tilaa, ja ota varmuuskopio.',
    warning_secondPlace:
      '{copied, select, none {Toiseen paikkaan ei ole saatu varmuuskopiota.} other {Toisessa paikassa uusin varmuuskopio on tehty {copied}.}} Kytke levy tai muistitikku.',
    openBackups: 'Avaa varmuuskopiot',

    place: 'Toinen paikka',
    placeWhat:
      'Kopiot viedään myös muistitikulle, toiselle levylle tai verkkolevylle. Näin tiedot säilyvät, vaikka tietokone hajoaisi tai katoaisi.',
    placeNone: 'Toista paikkaa ei ole valittu. Jos tämä tietokone hajoaa, tiedot katoavat.',
    folder: 'Kansio',
    folderNote: 'Kansion koko polku. Kansion pitää olla jo olemassa.',
    savePlace: 'Ota paikka käyttöön',
    removePlace: 'Poista toinen paikka käytöstä',
    placeSaved: 'Toinen paikka on käytössä.',
    placeRemoved: 'Toinen paikka on poistettu käytöstä. Siellä olevat kopiot jäivät paikalleen.',
    placeCopied: 'Uusin kopio siellä',
    placeNotYet: 'ei vielä kopiota',
    placeTrouble: 'Kopiointi toiseen paikkaan ei onnistu',
    placeProblem:
      '{problem, select, missing {Kansiota ei löydy. Kytke levy tai muistitikku, niin kopiointi jatkuu itsestään.} notWritable {Kansioon ei voi kirjoittaa. Tarkista sen käyttöoikeudet.} full {Levy on täynnä. Vapauta tilaa tai valitse toinen levy.} other {Tarkista levy tai valitse toinen.}}',
    placeAge:
      '{copied, select, none {Siellä ei ole yhtään kopiota.} other {Uusin kopio siellä on tehty {copied}.}}',

    copies: 'Kopiot',
    copiesWhat:
      'Säilytetään neljä kopiota tältä päivältä, yksi kultakin 14 päivältä ja yksi kultakin 12 kuukaudelta. Vanhemmat poistuvat itsestään.',
    made: 'Tehty',
    size: 'Koko',
    sizeValue: '{size} Mt',
    state: 'Tila',
    checked: 'tarkistettu',
    where: 'Paikka',
    where_first: 'tämä tietokone',
    where_second: 'toinen paikka',
    why: 'Syy',
    reason_ajastettu: 'itsestään',
    reason_kasin: 'pyydetty',
    reason_suljettaessa: 'suljettaessa',
    'reason_ennen-paivitysta': 'ennen päivitystä',
    'reason_ennen-palautusta': 'ennen palautusta',
    'reason_ennen-avaimen-vaihtoa': 'ennen avaimen vaihtoa',
    restore: 'Palauta…',
    restoreNamed: 'Palauta kopio {moment}',

    restoreTitle: 'Palautetaanko kopio?',
    opening: 'Avataan ja tarkistetaan kopiota…',
    copyFrom: 'Kopio on tehty',
    wouldLose: 'Menetetään',
    nothingLost: 'Kopion jälkeen ei ole lisätty tietoja.',
    changesSince:
      '{count, plural, =0 {Kopion jälkeen ei ole tehty muutoksia.} one {Kopion jälkeen on tehty yksi muutos tai katselu.} other {Kopion jälkeen on tehty # muutosta tai katselua.}}',
    area: '{area, select, bookings {Kela-ajat} meetings {tapaamiset ja konsultaatiot} contactRequests {kysymykset Kelalle} walkIns {lennosta tulleet} calls {puhelut} handovers {siirrot} promises {lupaukset} matters {asiat} clients {asiakkaat} duties {vuorot ja poissaolot} events {tapahtumat} directory {palveluhakemisto ja ohjeet} figures {tilastot} other {asetukset}}: {rows, number}',
    notEarlier: 'Kopio ei ole tämän tietokannan aiempi tila. Varmista, että se on oman toimistosi kopio.',
    restoreWhat:
      'Tietokanta korvataan kopiolla ja kaikki ikkunat kirjataan ulos. Nykytilasta otetaan ensin varmuuskopio, joten palautuksen voi perua palauttamalla sen.',
    restoreNow: 'Palauta kopio',
    restoring: 'Palautetaan…',
    restored:
      'Tietokanta on palautettu. Valitse, kuka työskentelee. Palautuksen voi perua palauttamalla kopion, joka tehtiin ennen palautusta.',
    cancel: 'Peruuta',

    key: 'Palautusavain',
    keyWhat:
      'Palautusavaimella tiedot avataan toisella tietokoneella. Jos tuloste on kadonnut tai joku muu on voinut nähdä sen, tee uusi avain.',
    newKey: 'Tee uusi palautusavain',
    keyShown:
      'Uusi avain näytetään vain nyt. Tulosta se ja säilytä lukitussa paikassa, ei tällä tietokoneella.',
    keyOld:
      'Vanha avain lakkaa toimimasta, kun vahvistat uuden. Ennen vaihtoa tehdyt kopiot avautuvat yhä vanhalla avaimella: jos se on väärissä käsissä, poista vanhat kopiot.',
    keyPaper: 'Neuvontapöydän palautusavain',
    keyPaperOffice: 'Toimisto',
    keyPaperDate: 'Tehty',
    keyPaperHow:
      'Uudella tietokoneella: käynnistä Neuvontapöytä, valitse Palauta varmuuskopiosta, valitse kopio ja kirjoita tämä avain.',
    keyPaperKeep: 'Säilytä lukitussa paikassa. Hävitä aiemmat tulosteet.',
    keyPaperPrivacy: 'Ei asiakastietoja',
    lastGroup: 'Avaimen viimeinen ryhmä',
    lastGroupNote: 'Kirjoita tulosteesta viimeiset viisi merkkiä.',
    confirmKey: 'Ota uusi avain käyttöön',
    keyChanging: 'Vaihdetaan avainta…',
    keyChanged: 'Uusi palautusavain on käytössä {moment} alkaen.',

    fromBackup: 'Palauta varmuuskopiosta',
    fromBackupWhat: 'Jos toimistolla on jo tietokanta, avaa siitä tehty varmuuskopio palautusavaimella.',
    fromBackupSteps:
      'Kytke levy tai muistitikku, jolla kopiot ovat. Kirjoita kopion tai sen kansion koko polku: kansiosta otetaan uusin kopio.',
    file: 'Kopio tai sen kansio',
    typeKey: 'Palautusavain',
    typeKeyNote: 'Väliviivoilla, välilyönneillä ja kirjainkoolla ei ole väliä.',
    check: 'Tarkista kopio',
    opens: 'Kopio avautuu ja on ehjä.',
    unknownTime: 'aika ei selviä tiedoston nimestä',
    backToSetup: 'Takaisin käyttöönottoon',
  },
  sv: {
    backup: 'Säkerhetskopiering',
    backupWhat:
      'En kopia görs av sig själv var 15:e minut när uppgifter ändras och alltid när programmet stängs. Kopiorna är krypterade och kontrollerade.',
    backUpNow: 'Säkerhetskopiera nu',
    backingUp: 'Gör säkerhetskopian…',
    backedUp: 'Säkerhetskopian gjordes {moment}: {file} ({size} MB).',
    lastMade: 'Senaste kopia',
    noneMade: 'Det finns inga kopior ännu.',
    notCopied: 'Inte kopierat',
    changedSince: 'ändringar från {moment}; nästa kopia görs av sig själv',
    allCopied: 'alla uppgifter är kopierade',
    warning_noCopy:
      'Säkerhetskopieringen lyckas inte: ändringar från {changed} är inte kopierade. Kontrollera att det finns plats på disken och ta en säkerhetskopia.',
    warning_secondPlace:
      '{copied, select, none {Den andra platsen har inte fått någon säkerhetskopia.} other {Den nyaste säkerhetskopian på den andra platsen gjordes {copied}.}} Anslut disken eller minnet.',
    openBackups: 'Öppna säkerhetskopiorna',

    place: 'Andra platsen',
    placeWhat:
      'Kopiorna förs också till ett minne, en annan disk eller en nätverksdisk. Så bevaras uppgifterna även om datorn går sönder eller försvinner.',
    placeNone: 'Ingen andra plats har valts. Om den här datorn går sönder försvinner uppgifterna.',
    folder: 'Mapp',
    folderNote: 'Mappens hela sökväg. Mappen ska redan finnas.',
    savePlace: 'Ta platsen i bruk',
    removePlace: 'Sluta använda den andra platsen',
    placeSaved: 'Den andra platsen är i bruk.',
    placeRemoved: 'Den andra platsen används inte längre. Kopiorna där blev kvar.',
    placeCopied: 'Nyaste kopian där',
    placeNotYet: 'ingen kopia ännu',
    placeTrouble: 'Kopieringen till den andra platsen lyckas inte',
    placeProblem:
      '{problem, select, missing {Mappen finns inte. Anslut disken eller minnet, så fortsätter kopieringen av sig själv.} notWritable {Det går inte att skriva i mappen. Kontrollera rättigheterna.} full {Disken är full. Frigör utrymme eller välj en annan disk.} other {Kontrollera disken eller välj en annan.}}',
    placeAge:
      '{copied, select, none {Det finns ingen kopia där.} other {Den nyaste kopian där gjordes {copied}.}}',

    copies: 'Kopior',
    copiesWhat:
      'Fyra kopior från i dag, en från var och en av 14 dagar och en från var och en av 12 månader sparas. Äldre tas bort av sig själva.',
    made: 'Gjord',
    size: 'Storlek',
    sizeValue: '{size} MB',
    state: 'Läge',
    checked: 'kontrollerad',
    where: 'Plats',
    where_first: 'den här datorn',
    where_second: 'andra platsen',
    why: 'Orsak',
    reason_ajastettu: 'av sig själv',
    reason_kasin: 'begärd',
    reason_suljettaessa: 'vid stängning',
    'reason_ennen-paivitysta': 'före uppdatering',
    'reason_ennen-palautusta': 'före återställning',
    'reason_ennen-avaimen-vaihtoa': 'före nyckelbyte',
    restore: 'Återställ…',
    restoreNamed: 'Återställ kopian {moment}',

    restoreTitle: 'Ska kopian återställas?',
    opening: 'Öppnar och kontrollerar kopian…',
    copyFrom: 'Kopian gjordes',
    wouldLose: 'Går förlorat',
    nothingLost: 'Inga uppgifter har lagts till efter kopian.',
    changesSince:
      '{count, plural, =0 {Inga ändringar har gjorts efter kopian.} one {En ändring eller visning har gjorts efter kopian.} other {# ändringar eller visningar har gjorts efter kopian.}}',
    area: '{area, select, bookings {FPA-tider} meetings {möten och konsultationer} contactRequests {frågor till FPA} walkIns {klienter utan tid} calls {samtal} handovers {överföringar} promises {löften} matters {ärenden} clients {klienter} duties {turer och frånvaro} events {evenemang} directory {servicekatalog och anvisningar} figures {statistik} other {inställningar}}: {rows, number}',
    notEarlier:
      'Kopian är inte ett tidigare läge av den här databasen. Kontrollera att den är din egen byrås kopia.',
    restoreWhat:
      'Databasen ersätts med kopian och alla fönster loggas ut. Först tas en säkerhetskopia av nuläget, så återställningen kan ångras genom att återställa den.',
    restoreNow: 'Återställ kopian',
    restoring: 'Återställer…',
    restored:
      'Databasen har återställts. Välj vem som arbetar. Återställningen kan ångras genom att återställa kopian som gjordes före den.',
    cancel: 'Avbryt',

    key: 'Återställningsnyckel',
    keyWhat:
      'Med återställningsnyckeln öppnas uppgifterna på en annan dator. Gör en ny nyckel om utskriften har försvunnit eller någon annan kan ha sett den.',
    newKey: 'Gör en ny återställningsnyckel',
    keyShown:
      'Den nya nyckeln visas bara nu. Skriv ut den och förvara den på ett låst ställe, inte på den här datorn.',
    keyOld:
      'Den gamla nyckeln slutar fungera när du bekräftar den nya. Kopior från tiden före bytet öppnas fortfarande med den gamla: om den är i fel händer, ta bort de gamla kopiorna.',
    keyPaper: 'Återställningsnyckel till Neuvontapöytä',
    keyPaperOffice: 'Byrå',
    keyPaperDate: 'Gjord',
    keyPaperHow:
      'På en ny dator: starta Neuvontapöytä, välj Återställ från en säkerhetskopia, välj kopian och skriv den här nyckeln.',
    keyPaperKeep: 'Förvara på ett låst ställe. Förstör tidigare utskrifter.',
    keyPaperPrivacy: 'Inga klientuppgifter',
    lastGroup: 'Nyckelns sista grupp',
    lastGroupNote: 'Skriv de fem sista tecknen från utskriften.',
    confirmKey: 'Ta den nya nyckeln i bruk',
    keyChanging: 'Byter nyckel…',
    keyChanged: 'Den nya återställningsnyckeln gäller från {moment}.',

    fromBackup: 'Återställ från en säkerhetskopia',
    fromBackupWhat:
      'Om byrån redan har en databas, öppna en säkerhetskopia av den med återställningsnyckeln.',
    fromBackupSteps:
      'Anslut disken eller minnet med kopiorna. Skriv hela sökvägen till kopian eller dess mapp: ur mappen tas den nyaste kopian.',
    file: 'Kopian eller dess mapp',
    typeKey: 'Återställningsnyckel',
    typeKeyNote: 'Bindestreck, mellanslag samt stora och små bokstäver saknar betydelse.',
    check: 'Kontrollera kopian',
    opens: 'Kopian öppnas och är hel.',
    unknownTime: 'tiden framgår inte av filens namn',
    backToSetup: 'Tillbaka till ibruktagandet',
  },
  en: {
    backup: 'Backing up',
    backupWhat:
      'A copy is made by itself every 15 minutes while data changes, and always when the program is closed. The copies are encrypted and verified.',
    backUpNow: 'Back up now',
    backingUp: 'Making the backup…',
    backedUp: 'Backup made {moment}: {file} ({size} MB).',
    lastMade: 'Latest copy',
    noneMade: 'There are no copies yet.',
    notCopied: 'Not copied',
    changedSince: 'changes since {moment}; the next copy is made by itself',
    allCopied: 'everything has been copied',
    warning_noCopy:
      'Backing up does not succeed: changes since {changed} have not been copied. Check that there is room on the disk, and make a backup.',
    warning_secondPlace:
      '{copied, select, none {The second place has got no backup.} other {The newest backup in the second place was made {copied}.}} Connect the disk or stick.',
    openBackups: 'Open the backups',

    place: 'Second place',
    placeWhat:
      'The copies are also taken to a stick, another disk or a network share. The data is then safe even if this computer breaks or is lost.',
    placeNone: 'No second place has been chosen. If this computer breaks, the data is lost.',
    folder: 'Folder',
    folderNote: 'The full path of the folder, which must exist already.',
    savePlace: 'Use this place',
    removePlace: 'Stop using the second place',
    placeSaved: 'The second place is in use.',
    placeRemoved: 'The second place is no longer used. The copies there were left.',
    placeCopied: 'Newest copy there',
    placeNotYet: 'no copy yet',
    placeTrouble: 'Copying to the second place does not succeed',
    placeProblem:
      '{problem, select, missing {The folder was not found. Connect the disk or stick, and copying goes on by itself.} notWritable {The folder cannot be written to. Check its permissions.} full {The disk is full. Free some space or choose another disk.} other {Check the disk or choose another.}}',
    placeAge:
      '{copied, select, none {There is no copy there.} other {The newest copy there was made {copied}.}}',

    copies: 'Copies',
    copiesWhat:
      'Four copies of today, one of each of 14 days and one of each of 12 months are kept. Older ones go by themselves.',
    made: 'Made',
    size: 'Size',
    sizeValue: '{size} MB',
    state: 'State',
    checked: 'verified',
    where: 'Place',
    where_first: 'this computer',
    where_second: 'second place',
    why: 'Reason',
    reason_ajastettu: 'by itself',
    reason_kasin: 'asked for',
    reason_suljettaessa: 'at closing',
    'reason_ennen-paivitysta': 'before an update',
    'reason_ennen-palautusta': 'before a restore',
    'reason_ennen-avaimen-vaihtoa': 'before a change of key',
    restore: 'Restore…',
    restoreNamed: 'Restore the copy of {moment}',

    restoreTitle: 'Restore this copy?',
    opening: 'Opening and checking the copy…',
    copyFrom: 'The copy was made',
    wouldLose: 'Lost',
    nothingLost: 'Nothing has been added since the copy.',
    changesSince:
      '{count, plural, =0 {Nothing has been changed since the copy.} one {One change or look has been made since the copy.} other {# changes or looks have been made since the copy.}}',
    area: '{area, select, bookings {Kela times} meetings {meetings and consultations} contactRequests {questions to Kela} walkIns {walk-ins} calls {calls} handovers {handovers} promises {promises} matters {matters} clients {clients} duties {duties and absences} events {events} directory {service directory and guides} figures {statistics} other {settings}}: {rows, number}',
    notEarlier:
      'The copy is not an earlier state of this database. Make sure that it is a copy of your own office.',
    restoreWhat:
      'The database is replaced by the copy and every window is signed out. A backup of the present is made first, so the restore can be undone by restoring that.',
    restoreNow: 'Restore the copy',
    restoring: 'Restoring…',
    restored:
      'The database has been restored. Choose who works. The restore can be undone by restoring the copy that was made before it.',
    cancel: 'Cancel',

    key: 'Recovery key',
    keyWhat:
      'The recovery key opens the data on another computer. If the printed page is lost or somebody else may have seen it, make a new key.',
    newKey: 'Make a new recovery key',
    keyShown: 'The new key is shown only now. Print it and keep it in a locked place, not on this computer.',
    keyOld:
      'The old key stops working when you confirm the new one. Copies made before the change still open with the old key: if it is in wrong hands, remove the old copies.',
    keyPaper: 'Recovery key of Neuvontapöytä',
    keyPaperOffice: 'Office',
    keyPaperDate: 'Made',
    keyPaperHow:
      'On a new computer: start Neuvontapöytä, choose Restore from a backup, choose the copy and type this key.',
    keyPaperKeep: 'Keep it in a locked place. Destroy earlier printed pages.',
    keyPaperPrivacy: 'No client data',
    lastGroup: 'Last group of the key',
    lastGroupNote: 'Type the last five characters from the printed page.',
    confirmKey: 'Start using the new key',
    keyChanging: 'Changing the key…',
    keyChanged: 'The new recovery key is in force from {moment}.',

    fromBackup: 'Restore from a backup',
    fromBackupWhat: 'If the office has a database already, open a backup of it with the recovery key.',
    fromBackupSteps:
      'Connect the disk or stick with the copies. Enter the full path of the copy or of its folder: the newest copy in the folder is taken.',
    file: 'The copy or its folder',
    typeKey: 'Recovery key',
    typeKeyNote: 'Hyphens, spaces and case do not matter.',
    check: 'Check the copy',
    opens: 'The copy opens and is whole.',
    unknownTime: 'the time does not show from the name of the file',
    backToSetup: 'Back to setting up',
  },
});
