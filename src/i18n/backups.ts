import { defineWords } from './catalogue.ts';

/** Copies of the database. */
export const backupWords = defineWords({
  fi: {
    backup: 'Varmuuskopio',
    backupWhat: 'Kopio on salattu ja tarkistettu, ja se tallennetaan tietokannan viereen.',
    backUpNow: 'Varmuuskopioi nyt',
    backingUp: 'Tehdään varmuuskopiota…',
    backedUp: 'Varmuuskopio tehty {moment}: {file} ({size} Mt).',
  },
  sv: {
    backup: 'Säkerhetskopia',
    backupWhat: 'Kopian är krypterad och kontrollerad och sparas bredvid databasen.',
    backUpNow: 'Säkerhetskopiera nu',
    backingUp: 'Gör säkerhetskopian…',
    backedUp: 'Säkerhetskopian gjordes {moment}: {file} ({size} MB).',
  },
  en: {
    backup: 'Backup',
    backupWhat: 'The copy is encrypted and verified, and is kept beside the database.',
    backUpNow: 'Back up now',
    backingUp: 'Making the backup…',
    backedUp: 'Backup made {moment}: {file} ({size} MB).',
  },
});
