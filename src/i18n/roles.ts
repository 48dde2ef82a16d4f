import type { Role } from '#domain/permissions/role.ts';
import type { Language } from './language.ts';

/** Roles by what the person does at the desk. */
export const roleNames: Record<Role, Record<Language, string>> = {
  secretary: { fi: 'toimistosihteeri', sv: 'byråsekreterare', en: 'secretary' },
  counsellor: { fi: 'neuvontapuhelimen ohjaaja', sv: 'rådgivare i telefon', en: 'advice line counsellor' },
  ownWorker: { fi: 'omatyöntekijä', sv: 'egen kontaktperson', en: 'key worker' },
  kelaAdviser: { fi: 'Kelan asiakasneuvoja', sv: 'FPA:s kundrådgivare', en: 'Kela adviser' },
  manager: { fi: 'esihenkilö', sv: 'chef', en: 'manager' },
  administrator: { fi: 'pääkäyttäjä', sv: 'administratör', en: 'administrator' },
};

/** What each role is for, shown where roles are given. */
export const roleDuties: Record<Role, Record<Language, string>> = {
  secretary: {
    fi: 'varaa Kela-ajat ja ottaa asiakkaat vastaan',
    sv: 'bokar FPA-tider och tar emot klienter',
    en: 'books Kela times and receives clients',
  },
  counsellor: {
    fi: 'vastaa neuvontapuhelimeen ja tekee siirrot',
    sv: 'svarar i rådgivningstelefonen och gör överföringar',
    en: 'answers the advice line and hands matters over',
  },
  ownWorker: {
    fi: 'ottaa siirrot vastaan ja varaa Kela-aikoja',
    sv: 'tar emot överföringar och bokar FPA-tider',
    en: 'receives handovers and books Kela times',
  },
  kelaAdviser: {
    fi: 'näkee Kela-päivän ja sen asiakkaat, ei puheluja',
    sv: 'ser FPA-dagen och dess klienter, inte samtalen',
    en: 'sees the Kela day and its clients, not the calls',
  },
  manager: {
    fi: 'näkee tilastot ja tekee päivystyslistan',
    sv: 'ser statistiken och gör jourlistan',
    en: 'sees the statistics and makes the duty roster',
  },
  administrator: {
    fi: 'muuttaa asetuksia ja hoitaa varmuuskopiot',
    sv: 'ändrar inställningar och sköter säkerhetskopior',
    en: 'changes settings and takes care of backups',
  },
};
