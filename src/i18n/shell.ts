import type { Language } from './language.ts';

/** Why the database was not opened: the codes of the contract's openRefusalCodes. */
export type ShellRefusal =
  | 'KEY_WRONG'
  | 'KEY_MISSING'
  | 'DATABASE_DAMAGED'
  | 'LOG_STALE'
  | 'DATABASE_NEWER'
  | 'DATABASE_LOCKED'
  | 'FOLDER_READ_ONLY'
  | 'DATABASE_MISSING'
  | 'FOLDER_MISSING'
  | 'NETWORK_SHARE'
  | 'DISK_FULL';

/** A sentence for what happened and one for what to do next. */
export interface RefusalWords {
  readonly what: string;
  readonly next: string;
}

/** What the shell says outside the window: before a database is open, and in the dialogs of the operating system. */
export interface ShellWords {
  readonly refusals: Readonly<Record<ShellRefusal, RefusalWords>>;
  readonly folder: string;
  readonly retry: string;
  readonly quit: string;
  readonly cancel: string;
  readonly enterRecoveryKey: string;
  readonly saveTitle: string;
  readonly recovery: UnlockWords;
  readonly passphrase: UnlockWords;
  readonly newPassphrase: UnlockWords & {
    readonly repeat: string;
    readonly tooShort: string;
    readonly differ: string;
  };
}

export interface UnlockWords {
  readonly title: string;
  readonly explanation: string;
  readonly label: string;
  readonly submit: string;
  readonly wrong: string;
}

/** The shortest passphrase that is accepted, in characters. */
export const shortestPassphrase = 12;

export const shellWords: Readonly<Record<Language, ShellWords>> = {
  fi: {
    refusals: {
      KEY_WRONG: {
        what: 'Tietokanta ei avaudu tällä avaimella.',
        next: 'Kirjoita palautusavain, joka tulostettiin käyttöönotossa. Tietokantaa ei ole muutettu.',
      },
      KEY_MISSING: {
        what: 'Tämän tietokannan avainta ei ole tällä tietokoneella.',
        next: 'Kirjoita palautusavain, joka tulostettiin käyttöönotossa. Uutta tietokantaa ei luoda vanhan tilalle.',
      },
      DATABASE_DAMAGED: {
        what: 'Tietokanta on vaurioitunut, eikä sitä avattu.',
        next: 'Palauta viimeisin varmuuskopio tai pyydä apua tuesta. Tiedostoa ei ole muutettu.',
      },
      LOG_STALE: {
        what: 'Tietokannan muutostiedosto (-wal) on toiselta ajalta kuin tietokanta. Niitä ei yhdistetty.',
        next: 'Jos jokin ohjelma on palauttanut tai synkronoinut kansiota, palauta molemmat samalta hetkeltä. Muuten palauta varmuuskopio tai pyydä apua tuesta. Tiedostoja ei ole muutettu.',
      },
      DATABASE_NEWER: {
        what: 'Tietokanta on tehty ohjelman uudemmalla versiolla.',
        next: 'Päivitä Neuvontapöytä ja avaa se uudelleen. Tiedostoa ei ole muutettu.',
      },
      DATABASE_LOCKED: {
        what: 'Tietokanta on jo auki toisessa ohjelmassa.',
        next: 'Sulje toinen Neuvontapöytä tai sen palvelu ja yritä uudelleen.',
      },
      FOLDER_READ_ONLY: {
        what: 'Kansioon ei voi kirjoittaa, joten tietokantaa ei voi avata.',
        next: 'Tarkista kansion käyttöoikeudet ja yritä uudelleen.',
      },
      DATABASE_MISSING: {
        what: 'Tietokantaa ei löydy kansiosta, jossa sen pitäisi olla.',
        next: 'Tarkista, että levy on kytketty, tai palauta varmuuskopio. Uutta tietokantaa ei luotu.',
      },
      FOLDER_MISSING: {
        what: 'Kansiota, jossa tietokannan pitäisi olla, ei löydy.',
        next: 'Tarkista, että levy on kytketty ja kansio on paikallaan. Uutta kansiota ei luotu.',
      },
      NETWORK_SHARE: {
        what: 'Kansio on verkkolevyllä. Tietokantaa ei avata verkkolevyltä, koska tiedot voisivat vaurioitua.',
        next: 'Siirrä kansio tietokoneen omalle levylle.',
      },
      DISK_FULL: {
        what: 'Levy on täynnä.',
        next: 'Vapauta levytilaa ja yritä uudelleen.',
      },
    },
    folder: 'Kansio',
    retry: 'Yritä uudelleen',
    quit: 'Lopeta',
    cancel: 'Peruuta',
    enterRecoveryKey: 'Kirjoita palautusavain…',
    saveTitle: 'Tallenna tiedosto',
    recovery: {
      title: 'Avaa palautusavaimella',
      explanation:
        'Palautusavain tulostettiin tai kirjoitettiin muistiin, kun ohjelma otettiin käyttöön. Väliviivoilla, välilyönneillä ja kirjainkoolla ei ole väliä.',
      label: 'Palautusavain',
      submit: 'Avaa',
      wrong: 'Palautusavain ei kelpaa. Tarkista merkit ja yritä uudelleen.',
    },
    passphrase: {
      title: 'Avaa tunnuslauseella',
      explanation:
        'Tietokannan avain on suojattu tunnuslauseella, koska tässä tietokoneessa ei ole avainsäilöä.',
      label: 'Tunnuslause',
      submit: 'Avaa',
      wrong: 'Tunnuslause on väärä. Yritä uudelleen.',
    },
    newPassphrase: {
      title: 'Valitse tunnuslause',
      explanation:
        'Tässä tietokoneessa ei ole avainsäilöä, joten tietokannan avain suojataan tunnuslauseella. Sitä kysytään aina, kun ohjelma avataan. Käytä vähintään 12 merkkiä, mieluiten neljä sanaa.',
      label: 'Tunnuslause',
      repeat: 'Tunnuslause uudelleen',
      submit: 'Ota käyttöön',
      wrong: 'Tunnuslausetta ei voitu ottaa käyttöön. Yritä uudelleen.',
      tooShort: 'Tunnuslauseessa on oltava vähintään 12 merkkiä.',
      differ: 'Tunnuslauseet eivät ole samat.',
    },
  },
  sv: {
    refusals: {
      KEY_WRONG: {
        what: 'Databasen öppnas inte med den här nyckeln.',
        next: 'Skriv återställningsnyckeln som skrevs ut vid ibruktagandet. Databasen har inte ändrats.',
      },
      KEY_MISSING: {
        what: 'Nyckeln till den här databasen finns inte på den här datorn.',
        next: 'Skriv återställningsnyckeln som skrevs ut vid ibruktagandet. Ingen ny databas skapas i stället för den gamla.',
      },
      DATABASE_DAMAGED: {
        what: 'Databasen är skadad och öppnades inte.',
        next: 'Återställ den senaste säkerhetskopian eller be supporten om hjälp. Filen har inte ändrats.',
      },
      LOG_STALE: {
        what: 'Databasens ändringsfil (-wal) är från en annan tid än databasen. De slogs inte ihop.',
        next: 'Om något program har återställt eller synkroniserat mappen, återställ båda från samma stund. Återställ annars en säkerhetskopia eller be om hjälp av supporten. Filerna har inte ändrats.',
      },
      DATABASE_NEWER: {
        what: 'Databasen har gjorts med en nyare version av programmet.',
        next: 'Uppdatera Neuvontapöytä och öppna programmet på nytt. Filen har inte ändrats.',
      },
      DATABASE_LOCKED: {
        what: 'Databasen är redan öppen i ett annat program.',
        next: 'Stäng det andra Neuvontapöytä eller dess tjänst och försök på nytt.',
      },
      FOLDER_READ_ONLY: {
        what: 'Det går inte att skriva i mappen, så databasen kan inte öppnas.',
        next: 'Kontrollera mappens rättigheter och försök på nytt.',
      },
      DATABASE_MISSING: {
        what: 'Databasen finns inte i mappen där den borde vara.',
        next: 'Kontrollera att disken är ansluten eller återställ en säkerhetskopia. Ingen ny databas skapades.',
      },
      FOLDER_MISSING: {
        what: 'Mappen där databasen borde vara finns inte.',
        next: 'Kontrollera att disken är ansluten och att mappen finns kvar. Ingen ny mapp skapades.',
      },
      NETWORK_SHARE: {
        what: 'Mappen finns på en nätverksdisk. Databasen öppnas inte därifrån, eftersom uppgifterna kunde skadas.',
        next: 'Flytta mappen till datorns egen disk.',
      },
      DISK_FULL: {
        what: 'Disken är full.',
        next: 'Frigör diskutrymme och försök på nytt.',
      },
    },
    folder: 'Mapp',
    retry: 'Försök på nytt',
    quit: 'Avsluta',
    cancel: 'Avbryt',
    enterRecoveryKey: 'Skriv återställningsnyckeln…',
    saveTitle: 'Spara filen',
    recovery: {
      title: 'Öppna med återställningsnyckel',
      explanation:
        'Återställningsnyckeln skrevs ut eller antecknades när programmet togs i bruk. Bindestreck, mellanslag samt stora och små bokstäver saknar betydelse.',
      label: 'Återställningsnyckel',
      submit: 'Öppna',
      wrong: 'Återställningsnyckeln duger inte. Kontrollera tecknen och försök på nytt.',
    },
    passphrase: {
      title: 'Öppna med lösenfras',
      explanation: 'Databasens nyckel är skyddad med en lösenfras, eftersom datorn saknar nyckellager.',
      label: 'Lösenfras',
      submit: 'Öppna',
      wrong: 'Lösenfrasen är fel. Försök på nytt.',
    },
    newPassphrase: {
      title: 'Välj en lösenfras',
      explanation:
        'Datorn saknar nyckellager, så databasens nyckel skyddas med en lösenfras. Den frågas varje gång programmet öppnas. Använd minst 12 tecken, helst fyra ord.',
      label: 'Lösenfras',
      repeat: 'Lösenfrasen på nytt',
      submit: 'Ta i bruk',
      wrong: 'Lösenfrasen kunde inte tas i bruk. Försök på nytt.',
      tooShort: 'Lösenfrasen ska ha minst 12 tecken.',
      differ: 'Lösenfraserna är inte lika.',
    },
  },
  en: {
    refusals: {
      KEY_WRONG: {
        what: 'The database does not open with this key.',
        next: 'Enter the recovery key that was printed at set-up. The database has not been changed.',
      },
      KEY_MISSING: {
        what: 'The key of this database is not on this computer.',
        next: 'Enter the recovery key that was printed at set-up. No new database is created in place of the old one.',
      },
      DATABASE_DAMAGED: {
        what: 'The database is damaged and was not opened.',
        next: 'Restore the latest backup or ask support for help. The file has not been changed.',
      },
      LOG_STALE: {
        what: 'The change file of the database (-wal) is from another time than the database. They were not put together.',
        next: 'If some program has restored or synchronised the folder, restore both from the same moment. Otherwise restore a backup or ask support for help. The files have not been changed.',
      },
      DATABASE_NEWER: {
        what: 'The database was made with a newer version of the program.',
        next: 'Update Neuvontapöytä and open it again. The file has not been changed.',
      },
      DATABASE_LOCKED: {
        what: 'The database is already open in another program.',
        next: 'Close the other Neuvontapöytä or its service and try again.',
      },
      FOLDER_READ_ONLY: {
        what: 'The folder cannot be written to, so the database cannot be opened.',
        next: 'Check the permissions of the folder and try again.',
      },
      DATABASE_MISSING: {
        what: 'The database is not in the folder where it should be.',
        next: 'Check that the disk is connected, or restore a backup. No new database was created.',
      },
      FOLDER_MISSING: {
        what: 'The folder that should hold the database is not there.',
        next: 'Check that the disk is connected and the folder is in its place. No new folder was created.',
      },
      NETWORK_SHARE: {
        what: 'The folder is on a network drive. The database is not opened there, because the data could be damaged.',
        next: 'Move the folder to a disk of this computer.',
      },
      DISK_FULL: {
        what: 'The disk is full.',
        next: 'Free some disk space and try again.',
      },
    },
    folder: 'Folder',
    retry: 'Try again',
    quit: 'Quit',
    cancel: 'Cancel',
    enterRecoveryKey: 'Enter the recovery key…',
    saveTitle: 'Save the file',
    recovery: {
      title: 'Open with the recovery key',
      explanation:
        'The recovery key was printed or written down when the program was set up. Hyphens, spaces and letter case do not matter.',
      label: 'Recovery key',
      submit: 'Open',
      wrong: 'The recovery key is not valid. Check the characters and try again.',
    },
    passphrase: {
      title: 'Open with the passphrase',
      explanation:
        'The key of the database is protected by a passphrase, because this computer has no key store.',
      label: 'Passphrase',
      submit: 'Open',
      wrong: 'The passphrase is wrong. Try again.',
    },
    newPassphrase: {
      title: 'Choose a passphrase',
      explanation:
        'This computer has no key store, so the key of the database is protected by a passphrase. It is asked every time the program is opened. Use at least 12 characters, preferably four words.',
      label: 'Passphrase',
      repeat: 'Passphrase again',
      submit: 'Use it',
      wrong: 'The passphrase could not be taken into use. Try again.',
      tooShort: 'The passphrase needs at least 12 characters.',
      differ: 'The passphrases are not the same.',
    },
  },
};
